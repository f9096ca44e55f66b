/**
 * Replaces the address by which a page names a bundle, when the site is published below another path. Pure; the Vite plugin
 * calls it, because Vite itself gives its base only to the addresses of files that it knows.
 */
import { isKnown } from '../../core/page-files.js';
import { replaceAll } from './edits.js';
import { elementsIn, parsePage } from './page.js';

/** The attributes that name bundles, with their values: of `<link>`, of our elements, of the script tag and marked elements. */
const ADDRESSES = {
  link: /(\shref\s*=\s*)("[^"]*"|'[^']*'|[^\s>]+)/gi,
  ours: /(\ssrc\s*=\s*)("[^"]*"|'[^']*'|[^\s>]+)/gi,
  other: /(\sdata-(?:src|glossary)\s*=\s*)("[^"]*"|'[^']*'|[^\s>]+)/gi,
} as const;

/** `html`, with `to` wherever an attribute that may name bundles, also several, has the address `from`. */
export function replaceBundleAddress(html: string, from: string, to: string): string {
  if (from === to || !html.includes(from)) return html;
  const byteOrderMark = html.startsWith('\uFEFF') ? '\uFEFF' : '';
  const page = parsePage(html.slice(byteOrderMark.length));
  const replaceIn = (value: string) =>
    value.replace(/[^\s"']+/g, (address) => (address === from ? to : address));
  const ranges = [...elementsIn(page.tree)].flatMap((element) => {
    const range = page.elements.get(element)?.opening;
    if (range === undefined) return [];
    const { tagName } = element;
    const addresses = ADDRESSES[tagName === 'link' ? 'link' : isKnown(tagName) ? 'ours' : 'other'];
    const tag = page.source.slice(range.start, range.end);
    const text = tag.replace(addresses, (_, name: string, value: string) => name + replaceIn(value));
    return text === tag ? [] : [{ ...range, text }];
  });
  return byteOrderMark + replaceAll(page.source, ranges);
}
