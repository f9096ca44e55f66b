/** Finds the script tag that loaded embed.ts, and reads its options, as plain data. */
import type { SCRIPT_OPTIONS } from '../core/script-options.js';

/** What the script tag says about linking, as written. */
export interface ArticleOptions {
  /** Selector of the articles. */
  readonly autolink: string;
  readonly limit?: string | undefined;
  readonly max?: string | undefined;
  readonly skip?: string | undefined;
  readonly mode?: string | undefined;
  readonly links?: string | undefined;
  /** `load`: only when the page has loaded and is idle. */
  readonly wait?: string | undefined;
}

/** What the script tag says about marked elements, as written. */
export interface Marks {
  /** Selector of words that are terms. */
  readonly terms?: string | undefined;
  /** Selector of native `<details>` that become an accordion. */
  readonly faq?: string | undefined;
}

export interface ScriptTagOptions {
  /** `data-src`, or `data-glossary` where a tool gives `data-src` another meaning: the page's default glossary. */
  readonly src: string | undefined;
  /** `data-lang`: the language of the interface. */
  readonly lang: string | undefined;
  /** `data-strings`: words of the interface, in JSON. */
  readonly strings: string | undefined;
  /** `data-theme`: the name of one of our themes. */
  readonly theme: string | undefined;
  /**
   * `data-autolink`, the selector of the articles whose terms are linked, and the other options for linking.
   */
  readonly articles: ArticleOptions | undefined;
  /** `data-terms` and `data-faq`. */
  readonly marks: Marks;
  /** `data-layer`: whether opened cards and toggled answers are pushed to `window.dataLayer`. */
  readonly layer: boolean;
}

type Options = Readonly<Partial<Record<keyof typeof SCRIPT_OPTIONS, string>>>;

/**
 * The script tag whose `src` is `url`. If no tag has that `src`, because a CDN redirected it, another module imported it or
 * loader.js did, the loader's, or the first module tag with options. A tag in a shadow root is found last.
 *
 * @param url the absolute URL of the running module
 */
export function findScriptTag(url: string): HTMLScriptElement | undefined {
  // document.currentScript is null in a module
  // (https://html.spec.whatwg.org/multipage/dom.html#dom-document-currentscript).
  return (
    [...document.scripts].find(({ src }) => src === url) ??
    document.querySelector<HTMLScriptElement>(
      'script[data-glossary-loader], script[type=module]:is([data-src],[data-glossary],[data-autolink])',
    ) ??
    [...document.querySelectorAll('*')]
      .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('script') ?? [])])
      .find(({ src }) => src === url)
  );
}

/**
 * The options of the script tag, and of `<link rel="glossary">`, for pages whose tools combine, move or delay scripts and lose
 * their attributes. An option of the tag takes precedence.
 *
 * @param url the absolute URL of the running module
 */
export function readScriptTag(url: string): ScriptTagOptions {
  const link = document.querySelector<HTMLLinkElement>('link[rel~="glossary"]');
  const options: Options = { ...link?.dataset, ...findScriptTag(url)?.dataset };
  const { src, glossary, lang, strings, theme, layer, autolink, terms, faq } = options;
  return {
    src: src ?? glossary,
    lang,
    strings,
    theme,
    articles: autolink === undefined ? undefined : { ...options, autolink },
    marks: { terms, faq },
    layer: layer !== undefined,
  };
}
