/** The parts of an entry that are the same wherever it is shown: in a page, in a card, in an index. */
import type { Glossary } from '../core/glossary.js';
import type { Entry } from '../core/schema.js';
import { LAZY_IMAGE } from './rich-text.js';
import { h, type Attributes, type TreeElement } from '../core/tree.js';

/** The long form of an acronym, unless it says what the term says. */
export function expansionOf({ term, expansion }: Entry): string | undefined {
  return expansion?.toLowerCase() === term.toLowerCase() ? undefined : expansion;
}

/** BCP 47 tag of the language of an entry. */
export function langOf(glossary: Glossary, entry: Entry): string | undefined {
  return entry.lang ?? glossary.originOf(entry).lang;
}

/** Marks a text in `lang` that stands among texts in another language (WCAG 3.1.2). */
export function langMark(lang: string | undefined, around: string | undefined): Attributes {
  return lang === around ? {} : { lang, dir: lang && 'auto' };
}

/** The same for an item of a list, which stays at the side of the others. */
export function itemMark(lang: string | undefined, around: string | undefined): Attributes {
  return lang === around ? {} : { lang };
}

/** The tags of an entry for style sheets, `[data-tags~="data-privacy"]`: white space in a tag is a hyphen. */
export function tagsMark({ tags = [] }: Entry): string | undefined {
  return tags.map((tag) => tag.trim().replace(/\s+/g, '-')).join(' ') || undefined;
}

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
