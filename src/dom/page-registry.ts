/**
 * Holds the state that all copies of the script on one page share, whether embedded or from npm, and of
 * whatever version. It is a property of the document under a registered symbol, so there is no global
 * variable. Used by the modules of src/dom that must do something once a page.
 */
import type { ReaderOptions } from '../core/reader-options.js';
import type { Strings } from '../core/strings.js';
import { absoluteUrls } from './url.js';

/** A `<glossary-term>` that stands for a highlighted text of the page. */
export interface HighlightedTerm extends HTMLElement {
  /** The text. */
  readonly anchor?: Range | undefined;
}

/** A file of src/locales. */
export interface Words {
  readonly default: Strings;
}

interface PageState {
  /** The absolute URLs of the page's default glossary, as {@link defaultUrl} returns them, if the script tag named it. */
  defaultUrl?: string;
  /** The parsed JSON of each bundle by its absolute URL. A request that failed is removed again. */
  readonly requests: Map<string, PromiseLike<unknown>>;
  /** The texts of the bundles that the script tag fetches early, by absolute URL, until load.ts takes them. */
  readonly texts: Map<string, Promise<string>>;
  /** Whether a copy of the script tag's code is running. */
  claimed?: boolean;
  /** The language of the interface, if the site has set one. */
  interfaceLanguage?: string;
  /** The words of the interface that the site overrides, by language in lower case. */
  readonly strings: Map<string, Partial<Strings>>;
  /** Settles when the words in `data-strings` are among those that the site overrides. */
  ownStrings?: Promise<void>;
  /** Imports the words of the package in a language; glossary.js sets it for its other files (see embed/shared-words.ts). */
  importWords?: (lang: string) => Promise<Words> | undefined;
  /** The messages that were written to the console. */
  readonly reported: Set<string>;
  /** The sound that plays (see dom/sound.ts). */
  sound?: { readonly button: HTMLElement; readonly stop: () => void } | undefined;
  /** The terms of highlighted texts, by each element that holds some of the text (see dom/autolink/highlights.ts). */
  highlighted?: WeakMap<EventTarget, Set<HighlightedTerm>>;
  /** By article: returns the term that previews a link, if that leads to an entry (see dom/autolink/link-previews.ts). */
  previews?: WeakMap<EventTarget, (link: HTMLAnchorElement) => Element | undefined>;
  /** What the user has chosen for the cards, once something has asked for it (see dom/reader-options.ts). */
  readerOptions?: ReaderOptions;
  /**
   * Has a term look as these options say. Returns how much longer, in ms, pointer or focus must rest on it before its card
   * opens (see elements/options/quiet-terms.ts).
   */
  quieten?: (term: Element) => number;
}

/** The name in localStorage under which all pages of the site find the options of the user. */
export const OPTIONS_KEY = 'glossary-elements:options';

/**
 * Increase the number when the shape of PageState changes: copies with different shapes must not share it.
 */
const KEY = Symbol.for('glossary-elements/page/2');

/** The shared state of this page, created by the first call. */
export function pageState(): PageState {
  const holder = document as Document & { [KEY]?: PageState };
  if (holder[KEY] === undefined) {
    const state: PageState = {
      requests: new Map(),
      texts: new Map(),
      strings: new Map(),
      reported: new Set(),
    };
    Object.defineProperty(holder, KEY, { value: state });
  }
  return holder[KEY] as PageState;
}

/** Whether the caller is the first copy of the script tag's code on this page. Only that one may run. */
export function claimPage(): boolean {
  const state = pageState();
  const first = state.claimed !== true;
  state.claimed = true;
  return first;
}

/** Sets the page's default glossary, for elements that name none. `url` may be relative to the page, and a list. */
export function setDefaultUrl(url: string): void {
  pageState().defaultUrl = absoluteUrls(url);
}

/**
 * The absolute URL of the page's default glossary, or several with a space between: `data-src` of the script tag, else
 * that of each `<link rel="glossary" href>`. Reads the tag itself if its script has not run yet: elements from npm modules may run before it.
 */
export function defaultUrl(): string | undefined {
  const tag = document.querySelector<HTMLScriptElement>('script[type=module]:is([data-src],[data-glossary])');
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel~="glossary"][href]');
  return (
    pageState().defaultUrl ??
    (tag
      ? absoluteUrls(tag.dataset['src'] ?? tag.dataset['glossary'] ?? '')
      : [...links].map(({ href }) => href).join(' ') || undefined)
  );
}
