/**
 * The state that all copies of the script on one page share. It is a property of the document under one registered
 * symbol, so that two versions, or an npm and an embedded copy, share it without a global variable. Used by
 * everything in this folder that must happen once a page.
 */
import type { Strings } from '../core/strings.js';
import { absoluteUrl } from './url.js';

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
  /** Messages that are in the console already, so that each appears once. */
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

/** Makes `url` (relative to the page) the glossary of every element that names none. */
export function setDefaultUrl(url: string): void {
  pageState().defaultUrl = absoluteUrl(url);
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
      ? absoluteUrl(tag.dataset['src'] ?? '')
      : document.querySelector<HTMLLinkElement>('link[rel~="glossary"][href]')?.href)
  );
}
