/** Reads the attributes of the script tag that loaded embed.ts, as plain data. */

/** What the script tag says about linking, as written. */
export interface ArticleOptions {
  /** Selector of the articles. */
  readonly autolink: string;
  readonly limit?: string | undefined;
  readonly max?: string | undefined;
  readonly skip?: string | undefined;
  readonly mode?: string | undefined;
}

export interface ScriptTagOptions {
  /** `data-src`: the page's default glossary. */
  readonly src: string | undefined;
  /** `data-lang`: the language of the interface. */
  readonly lang: string | undefined;
  /**
   * `data-autolink`, the selector of the articles whose terms are linked, and the other options for linking.
   */
  readonly articles: ArticleOptions | undefined;
  /** `data-layer`: whether opened cards and toggled answers are pushed to `window.dataLayer`. */
  readonly layer: boolean;
}

/**
 * The options of the script tag whose `src` is `url`. If there is none, because a CDN redirected the tag to
 * that URL or another module imported it, those of the first module tag with `data-src` or `data-autolink`.
 *
 * @param url the absolute URL of the running module
 */
export function readScriptTag(url: string): ScriptTagOptions {
  // document.currentScript is null in a module
  // (https://html.spec.whatwg.org/multipage/dom.html#dom-document-currentscript).
  const tag =
    [...document.scripts].find((script) => script.src === url) ??
    document.querySelector<HTMLScriptElement>('script[type=module]:is([data-src],[data-autolink])');
  const options = (tag?.dataset ?? {}) as Readonly<Record<string, string | undefined>>;
  const { src, lang, layer, autolink } = options;
  return {
    src,
    lang,
    articles: autolink === undefined ? undefined : { ...options, autolink },
    layer: layer !== undefined,
  };
}
