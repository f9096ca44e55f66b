/** The parts of an entry that are the same in a page (entry.ts) and in a card (card.ts). */
import type { Glossary } from '../core/glossary.js';
import type { Entry } from '../core/schema.js';
import { LAZY_IMAGE } from './rich-text.js';
import { h, type TreeElement } from '../core/tree.js';

/** The entries whose ids are in `seeAlso`. Ids that the glossary does not have are left out. */
export function seeAlso(glossary: Glossary, entry: Entry): readonly Entry[] {
  return (entry.seeAlso ?? []).map((id) => glossary.get(id)).filter((other) => other !== undefined);
}

/** The image of the entry. If its size is known, the layout does not shift when it loads. */
export function entryImage(glossary: Glossary, { image }: Entry): TreeElement | undefined {
  const src = glossary.resolve(image?.src);
  if (image === undefined || src === undefined) return undefined;
  return h('img', { ...LAZY_IMAGE, src, alt: image.alt, width: image.width, height: image.height });
}
