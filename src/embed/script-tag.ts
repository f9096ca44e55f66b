/** Reads the attributes of the script tag that loaded this module; what it says is plain data from here on. */

import type { ArticleOptions } from './autolink-articles.js';

export interface ScriptTagOptions {
  /** `data-src`: the page's default glossary. */
  readonly src: string | undefined;
  /** `data-lang`: the language of the interface. */
  readonly lang: string | undefined;
  /** `data-autolink`: selector of the articles whose terms are linked; and what is said beside it. */
  readonly articles: ArticleOptions | undefined;
  /** `data-layer`: whether opens and toggles are pushed to `window.dataLayer`. */
  readonly layer: boolean;
}

/**
 * The options on the script tag whose source is `url`. A CDN may have redirected the tag to that URL, or another
 * module imported it: then those on the first module tag with `data-src` or `data-autolink`; else none.
 */
export function readScriptTag(url: string): ScriptTagOptions {
  // document.currentScript is null in a module (https://html.spec.whatwg.org/multipage/dom.html#dom-document-currentscript).
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
