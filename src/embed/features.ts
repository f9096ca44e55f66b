/**
 * The one table of what the script tag loads: the files that each element needs, and whether it needs its bundle to show
 * anything. All files of an element are requested together, so that they take one round trip.
 */

/** The files beside glossary.js. vite.config.ts says which modules each of them has. */
const files = {
  base: () => import('./base-file.js'),
  terms: () => import('../define/glossary-term.js'),
  provider: () => import('../define/glossary-provider.js'),
  faq: () => import('../define/faq-accordion.js'),
  content: () => import('./content-file.js'),
  index: () => import('../define/glossary-index.js'),
  autolink: () => import('../define/glossary-autolink.js'),
  locales: () => import('../locales/all.js'),
} as const;

export type File = keyof typeof files;

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
  'glossary-autolink': { files: ['terms', 'autolink'] },
};

/** Whether the script tag can load `tag`. */
export function isKnown(tag: string): boolean {
  return Object.hasOwn(needs, tag);
}

/** The files that `tag` needs. */
export function filesFor(tag: string, isEmpty: boolean): readonly File[] {
  const { files = [], whenEmpty = [] } = needs[tag] ?? {};
  return isEmpty ? [...files, ...whenEmpty] : files;
}

/** Whether an empty element of this tag needs its bundle to show anything. */
export function needsBundle(tag: string): boolean {
  return needs[tag]?.whenEmpty !== undefined;
}

/**
 * Loads files together.
 *
 * @returns rejects when one of them cannot be loaded
 */
export async function loadFiles(names: readonly File[]): Promise<void> {
  await Promise.all(['base' as const, ...names].map((name) => files[name]()));
}
