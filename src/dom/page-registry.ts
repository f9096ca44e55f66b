/**
 * What all copies of the script on one page share: the default glossary and the requests under way. It hangs on
 * the document under one registered symbol, so that two versions, or an npm and an embedded copy, agree without
 * a global variable. Used by load.ts and the script tag.
 */
import type { Strings } from '../core/strings.js';

interface PageState {
  /** The default glossary that the script tag named (`data-src`), absolute. */
  defaultUrl?: string;
  /** The parsed JSON of each bundle by absolute URL; a request that failed is taken out again. */
  readonly requests: Map<string, PromiseLike<unknown>>;
  /** Whether a copy of the script tag's code is at work. */
  claimed?: boolean;
  /** The language of the interface, whatever the page's `lang` says. */
  interfaceLanguage?: string;
  /** The words of the interface that the site chose, by language. */
  readonly strings: Map<string, Partial<Strings>>;
  /** What was said in the console already, so that it is said once. */
  readonly reported: Set<string>;
}

/** The number changes when the shape of PageState does: copies with different shapes must not share. */
const KEY = Symbol.for('glossary-elements/page/1');

/** The shared state of this page; made by whoever asks first. */
export function pageState(): PageState {
  const holder = document as Document & { [KEY]?: PageState };
  if (holder[KEY] === undefined) {
    const state: PageState = { requests: new Map(), strings: new Map(), reported: new Set() };
    Object.defineProperty(holder, KEY, { value: state });
  }
  return holder[KEY] as PageState;
}

/** Whether the caller is the first copy of the script tag's code on this page, and so the one that works. */
export function claimPage(): boolean {
  const state = pageState();
  const first = state.claimed !== true;
  state.claimed = true;
  return first;
}

/**
 * Overrides words of the interface, or adds a language.
 *
 * @param strings any of the words; the others keep their value
 * @param lang BCP 47 tag; the default `en` is also what languages without words of their own fall back to
 */
export function setStrings(strings: Partial<Strings>, lang = 'en'): void {
  const key = lang.toLowerCase();
  const overrides = pageState().strings;
  overrides.set(key, { ...overrides.get(key), ...strings });
}

/** Uses `lang` for the interface everywhere, whatever the page's `lang` says. */
export function setInterfaceLanguage(lang: string): void {
  pageState().interfaceLanguage = lang;
}

/** Makes `url` (relative to the page) the glossary of every element that names none. */
export function setDefaultUrl(url: string): void {
  pageState().defaultUrl = absolute(url);
}

/**
 * The page's default glossary: what the script tag names, else `<link rel="glossary" href>`. The tag is asked
 * itself where its script has not run yet: beside npm modules, elements may be there before it.
 */
export function defaultUrl(): string | undefined {
  const tag = document.querySelector<HTMLScriptElement>('script[type=module][data-src]');
  return (
    pageState().defaultUrl ??
    (tag
      ? absolute(tag.dataset['src'] ?? '')
      : document.querySelector<HTMLLinkElement>('link[rel~="glossary"][href]')?.href)
  );
}

/** `url` as seen from the page. One that cannot be parsed is returned as it is: fetching it tells what is wrong. */
export function absolute(url: string): string {
  return URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href : url;
}

/** Writes `message` to the console unless the same was written before. */
export function reportOnce(level: 'warn' | 'error', message: string): void {
  const { reported } = pageState();
  if (reported.has(message)) return;
  reported.add(message);
  const text = `[glossary-elements] ${message}`;
  if (level === 'error') console.error(text);
  else console.warn(text);
}
