/**
 * The address that a page will have on the web, as far as its file shows: that of `<link rel="canonical">`,
 * else a URL that ends like the path of the file. link-terms.ts uses it to write no link from the page of an
 * entry to itself; json-ld.ts to make URLs absolute.
 */
import { attribute, elementsIn, type ParsedPage } from './page.js';

/** Stands for the unknown host of a page without a canonical URL. */
const NOWHERE = 'http://nowhere.invalid/';

export class PageAddress {
  /** The URL in `<link rel="canonical">`. */
  readonly #canonical: URL | undefined;
  /** The URL against which relative URLs in the page resolve. */
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

  /** The absolute form of `url`; `undefined` when its host is not known. */
  absolute(url: string): string | undefined {
    if (!URL.canParse(url, this.#base.href)) return undefined;
    const { href, origin } = new URL(url, this.#base);
    return origin === new URL(NOWHERE).origin ? undefined : href;
  }

  /** Whether `url` leads to this page. A URL with a fragment leads to a part of a page and does not count. */
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

/** `/glossary/api/`, `/glossary/api` and `/glossary/api/index.html` lead to the same page. */
function pageOf(pathname: string): string {
  return pathname.replace(/\/(?:index\.html?)?$/, '');
}

/** The file of `/glossary/api` may be `glossary/api.html`. */
function withoutSuffix(path: string): string {
  return path.replace(/\.html?$/, '');
}
