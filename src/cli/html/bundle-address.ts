/**
 * Replaces the address by which a page names a bundle, when the site is published below another path. Pure; the Vite plugin
 * calls it, because Vite itself gives its base only to the addresses of files that it knows.
 */
import { isKnown } from '../../core/page-files.js';
import { replaceAll } from './edits.js';
import { elementsIn, parsePage } from './page.js';

/** The attributes that name bundles: of `<link>`, of our elements, of the script tag and marked elements. */
function attributesOf(tagName: string): readonly string[] {
  if (tagName === 'link') return ['href'];
  return isKnown(tagName) ? ['src'] : ['data-src', 'data-glossary'];
}

/** `html`, with `to` wherever an attribute that may name bundles, also several, has the address `from`. */
export function replaceBundleAddress(html: string, from: string, to: string): string {
  if (from === to || !html.includes(from)) return html;
  const byteOrderMark = html.startsWith('\uFEFF') ? '\uFEFF' : '';
  const page = parsePage(html.slice(byteOrderMark.length));
  const ranges = [...elementsIn(page.tree)].flatMap((element) =>
    attributesOf(element.tagName).flatMap((name) => {
      const range = page.elements.get(element)?.attribute(name);
      if (range === undefined) return [];
      const written = page.source.slice(range.start, range.end);
      const text = written.replace(/[^\s"'=]+/g, (part) => (part === from ? to : part));
      return text === written ? [] : [{ ...range, text }];
    }),
  );
  return byteOrderMark + replaceAll(page.source, ranges);
}
