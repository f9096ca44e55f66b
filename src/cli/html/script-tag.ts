/**
 * Finds the script tag that users paste, in a page that is a file, and says whether a page may load our elements at all. Used
 * by prerender.ts, preload.ts and bundle-folder.ts.
 */
import type { Element } from 'hast';
import { urlsIn } from '../../core/url.js';
import { attribute, elementsIn, textOf, type ParsedPage } from './page.js';
import { TemplateCode } from './template-code.js';

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

/** What inline scripts do that load others. */
const LOADS = /\bimport\b|createElement|\.src\b/;

/**
 * Whether a script of the page may define our elements: any module or file may be a bundle that has them. So may what the code
 * of a template writes, and the page of which this one is only a part.
 */
export function mayLoadElements(page: ParsedPage): boolean {
  if (!/<(?:html|head|body)\b/i.test(page.source)) return true;
  if (new TemplateCode(page.source).touches({ start: 0, end: page.source.length })) return true;
  return [...elementsIn(page.tree)].some(
    (element) =>
      element.tagName === 'script' &&
      (attribute(element, 'src') !== undefined ||
        attribute(element, 'type') === 'module' ||
        LOADS.test(textOf(element))),
  );
}
