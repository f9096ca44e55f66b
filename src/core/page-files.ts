/**
 * The one table of what a page loads for its elements: files of the script tag, and bundles. Pure: features.ts loads the
 * files, and the command line writes preload links for them.
 */

/** The files beside glossary.js. vite.config.ts says which modules each of them has. */
export type File =
  | 'terms'
  | 'provider'
  | 'own-faq'
  | 'faq'
  | 'content'
  | 'index'
  | 'autolink'
  | 'autolink-element'
  | 'highlights';

interface Needs {
  /** The files that define the element. */
  readonly files: readonly File[];
  /** The files that fill the element if it is empty; missing if it never fills itself. */
  readonly whenEmpty?: readonly File[];
}

const needs: Readonly<Record<string, Needs>> = {
  'glossary-provider': { files: ['terms', 'provider'] },
  'glossary-term': { files: ['terms'] },
  'glossary-entry': { files: ['terms', 'content'], whenEmpty: ['faq'] },
  'related-links': { files: ['terms', 'content'], whenEmpty: [] },
  'faq-accordion': { files: ['faq'], whenEmpty: ['terms', 'content'] },
  'faq-item': { files: ['faq'] },
  'glossary-index': { files: ['terms', 'content', 'index'], whenEmpty: [] },
  'glossary-autolink': { files: ['terms', 'autolink', 'autolink-element'] },
};

/** The files for an article that the script tag links in this mode, as written. */
export function filesForArticle(mode: string | undefined): readonly File[] {
  return ['terms', 'autolink', ...filesForMode(mode)];
}

/** The files for a mode of linking that no text of the article has to ask for. */
export function filesForMode(mode: string | null | undefined): readonly File[] {
  return mode === 'highlight' ? ['highlights'] : [];
}

/** Whether the script tag can load `tag`. */
export function isKnown(tag: string): boolean {
  return Object.hasOwn(needs, tag);
}

/** The files that an element with this tag needs. */
export function filesFor(tag: string, isEmpty: boolean): readonly File[] {
  const { files = [], whenEmpty = [] } = needs[tag] ?? {};
  return isEmpty ? [...files, ...whenEmpty] : files;
}

/** What `data-glossary` can say, and the element that goes into such a box. */
const boxes: Readonly<Record<string, string>> = {
  entry: 'glossary-entry',
  faq: 'faq-accordion',
  index: 'glossary-index',
  related: 'related-links',
};

/** The tag of the element that goes into a box with `data-glossary="kind"`; `undefined` if `kind` is none of its values. */
export function tagInBox(kind: string): string | undefined {
  return Object.hasOwn(boxes, kind) ? boxes[kind] : undefined;
}

/** Whether an empty element of this tag needs its bundle to show anything. */
export function needsBundle(tag: string): boolean {
  return needs[tag]?.whenEmpty !== undefined;
}

/** The file with the elements for questions, for a page that needs `files`, too. */
export function faqFile(files: ReadonlySet<string>): 'faq' | 'own-faq' {
  return files.has('content') ? 'faq' : 'own-faq';
}
