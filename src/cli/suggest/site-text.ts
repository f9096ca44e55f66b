/**
 * The text of a site: the blocks of its pages in one language, each text once, without what stands on many pages and without
 * lists of links. Made by suggest.ts; all finders read it.
 */
import type { Block, Page } from './block.js';

/** A text on so many pages, and on this part of all, belongs to the frame of the site. */
const MANY_PAGES = 3;
const MANY_SHARE = 0.3;
/** A block whose characters are links to this part is a menu. */
const LINKS = 0.8;

export interface SiteText {
  readonly pages: readonly Page[];
  /** The language of the text, without region and script. */
  readonly lang: string;
  /** The number of blocks in other languages, by their tags. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/**
 * @param lang the language to read; default: that of most of the text. Pages that name no language are in this one, or else in
 * English
 */
export function siteText(pages: readonly Page[], lang: string | undefined): SiteText {
  const used = lang === undefined ? mostUsed(pages) : baseOf(lang);
  const counts = pagesByText(pages);
  const isFrame = (text: string) => {
    const count = counts.get(text) ?? 0;
    return count >= MANY_PAGES && count > pages.length * MANY_SHARE;
  };
  const seen = new Set<string>();
  const leftOut = new Map<string, number>();
  const isKept = (block: Block) => {
    const own = block.lang === '' ? used : baseOf(block.lang);
    if (own !== used) leftOut.set(own, (leftOut.get(own) ?? 0) + 1);
    // Terms of lists stay with their descriptions, also where another list has the same term.
    const isNew = block.kind === 'term' || !seen.has(block.text);
    seen.add(block.text);
    return own === used && isNew && !isFrame(block.text) && !isMenu(block);
  };
  const kept = pages.map(({ file, blocks }) => ({ file, blocks: blocks.filter(isKept) }));
  return { pages: kept, lang: used, leftOut };
}

function baseOf(lang: string): string {
  return lang.toLowerCase().split(/[-_]/, 1)[0] as string;
}

function mostUsed(pages: readonly Page[]): string {
  const sizes = new Map<string, number>();
  for (const { lang, text } of pages.flatMap(({ blocks }) => blocks)) {
    const base = baseOf(lang) || 'en';
    sizes.set(base, (sizes.get(base) ?? 0) + text.length);
  }
  const [[lang] = ['en']] = [...sizes].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return lang;
}

function pagesByText(pages: readonly Page[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { blocks } of pages)
    for (const text of new Set(blocks.map((block) => block.text)))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function isMenu({ kind, text, marks }: Block): boolean {
  if (kind !== 'prose') return false;
  const linked = marks
    .filter(({ kind }) => kind === 'link')
    .reduce((sum, { start, end }) => sum + end - start, 0);
  return linked >= text.length * LINKS;
}
