/** Finds the script tag that users paste, in a page that is a file. Used by preload.ts and bundle-folder.ts. */
import type { Element } from 'hast';
import { urlsIn } from '../../core/url.js';
import { attribute, elementsIn, type ParsedPage } from './page.js';

/** The tag that users paste; others of its kind stop when they find that one runs. */
export function scriptTagIn(page: ParsedPage): Element | undefined {
  return [...elementsIn(page.tree)].find((element) => {
    const src = attribute(element, 'src');
    if (element.tagName !== 'script' || src === undefined) return false;
    if (/(?:^|\/)glossary\.classic\.js(?:[?#]|$)/.test(src)) return true;
    if (attribute(element, 'type') !== 'module') return false;
    return bundlesOf(element).length > 0 || /(?:^|\/)glossary\.js(?:[?#]|$)/.test(src);
  });
}

/** The page's default bundles, by either of their names (embed/script-tag.ts). */
export function bundlesOf(script: Element): readonly string[] {
  const list = attribute(script, 'data-src') ?? attribute(script, 'data-glossary');
  return list === undefined ? [] : urlsIn(list);
}
