/**
 * Where a page is going to be on the web, as far as a file can tell: it says so itself (`<link rel="canonical">`), or
 * else its own path ends like the path of its URL. Used to leave the page of an entry without links to itself.
 */
import { attribute, elementsIn, type ParsedPage } from './page.js';

/** Stands for the host that nobody knows. */
const NOWHERE = 'http://nowhere.invalid/';

export class PageAddress {
  /** The URL that the page gives itself. */
  readonly #canonical: URL | undefined;
  /** What relative URLs in the page are relative to. */
  readonly #base: URL;
  readonly #path: string;

  constructor(page: ParsedPage, file: string) {
    const canonical = hrefOf(page, 'link', 'canonical');
    this.#canonical = canonical !== undefined && URL.canParse(canonical) ? new URL(canonical) : undefined;
    const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
    const own = this.#canonical ?? new URL(path, NOWHERE);
    this.#path = pageOf(own.pathname);
    const base = hrefOf(page, 'base', undefined);
    this.#base = base !== undefined && URL.canParse(base, own.href) ? new URL(base, own) : own;
  }

  /** `url` with its host; `undefined` when that is not known. */
  absolute(url: string): string | undefined {
    if (!URL.canParse(url, this.#base.href)) return undefined;
    const { href, origin } = new URL(url, this.#base);
    return origin === new URL(NOWHERE).origin ? undefined : href;
  }

  /** Whether `url` leads to this page, and not to a part of it. */
  isHere(url: string): boolean {
    if (!URL.canParse(url, this.#base.href)) return false;
    const { origin, pathname, search, hash } = new URL(url, this.#base);
    if (hash !== '') return false;
    const path = pageOf(pathname);
    if (this.#canonical === undefined)
      return path !== '' && search === '' && withoutSuffix(this.#path).endsWith(withoutSuffix(path));
    const isSame = origin === this.#canonical.origin && path === this.#path;
    return isSame && (search === '' || search === this.#canonical.search);
  }
}

function hrefOf(page: ParsedPage, tag: string, rel: string | undefined): string | undefined {
  for (const element of elementsIn(page.tree)) {
    if (element.tagName !== tag) continue;
    const rels = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
    if (rel === undefined || rels.includes(rel)) return attribute(element, 'href');
  }
  return undefined;
}

/** `/glossary/api/`, `/glossary/api` and `/glossary/api/index.html` are one page. */
function pageOf(pathname: string): string {
  return pathname.replace(/\/(?:index\.html?)?$/, '');
}

/** The file of `/glossary/api` may be `glossary/api.html`. */
function withoutSuffix(path: string): string {
  return path.replace(/\.html?$/, '');
}
