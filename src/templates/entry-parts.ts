/** The parts of an entry that the page and the card have in common. */
import type { Glossary } from '../core/glossary.js';
import type { Entry } from '../core/schema.js';
import { safeUrl } from '../core/url.js';
import { LAZY_IMAGE } from './rich-text.js';
import { h, type TreeElement } from '../core/tree.js';

/** The entries that `seeAlso` names; names that lead nowhere are left out. */
export function seeAlso(glossary: Glossary, entry: Entry): readonly Entry[] {
  return (entry.seeAlso ?? []).map((id) => glossary.get(id)).filter((other) => other !== undefined);
}

/** The image of the entry; its size, where known, is reserved before it loads. */
export function entryImage({ image }: Entry): TreeElement | undefined {
  const src = safeUrl(image?.src);
  if (image === undefined || src === undefined) return undefined;
  return h('img', { ...LAZY_IMAGE, src, alt: image.alt, width: image.width, height: image.height });
}
