/** Finds the script tag that users paste, in a page that is a file. Used by preload.ts and bundle-folder.ts. */
import type { Element } from 'hast';
import { urlsIn } from '../../core/url.js';
import { attribute, elementsIn, type ParsedPage } from './page.js';

/** Those by which a tag is known whose file has another name. */
const OPTIONS = ['data-src', 'data-glossary', 'data-autolink', 'data-strings'];

/** The tag that users paste; others of its kind stop when they find that one runs. */
export function scriptTagIn(page: ParsedPage): Element | undefined {
  return [...elementsIn(page.tree)].find(isScriptTag);
}

function isScriptTag(element: Element): boolean {
  if (element.tagName !== 'script') return false;
  const src = attribute(element, 'src') ?? '';
  if (/(?:^|\/)glossary\.classic\.js(?:[?#]|$)/.test(src)) return true;
  if (attribute(element, 'type') !== 'module') return false;
  const hasOptions = OPTIONS.some((name) => attribute(element, name) !== undefined);
  return hasOptions || /(?:^|\/)glossary\.js(?:[?#]|$)/.test(src);
}

/** The page's default bundles, by either of their names (embed/script-tag.ts). */
export function bundlesOf(script: Element): readonly string[] {
  const list = attribute(script, 'data-src') ?? attribute(script, 'data-glossary');
  return list === undefined ? [] : urlsIn(list);
}
