/**
 * What a user has chosen for the cards of a site, as data: when they open, and which terms the user knows. Reads and writes
 * the text in which dom/reader-options.ts keeps it. That text is not trusted: every script of the site can write there.
 */
import { toJson } from './to-json.js';

/** An entry that the user knows. */
export interface KnownTerm {
  /** The address of the bundle, without its query; empty for a glossary that the page itself holds. */
  readonly glossary: string;
  /** The id of the entry. */
  readonly id: string;
}

/** The choices of the user for this site. */
export interface ReaderOptions {
  /** `hover`: cards open where the pointer rests. `ask`: they open on a press. */
  readonly cards: 'hover' | 'ask';
  /** The terms that the user knows; they are quieter. The last one was marked last. */
  readonly known: readonly KnownTerm[];
}

/** Another version of the package may keep other options: it counts on from here. */
const VERSION = 1;
const MOST_KNOWN = 1000;

/** The options in `text`; those of a user who has chosen nothing, where the text is not ours. */
export function parseOptions(text: string | null): ReaderOptions {
  try {
    const kept = JSON.parse(text ?? '') as Readonly<Record<string, unknown>> | null;
    return toOptions(kept?.['version'] === VERSION ? kept : {});
  } catch {
    return toOptions({});
  }
}

/** The text for `options`; `undefined` where nothing has to be kept. */
export function serializeOptions(options: ReaderOptions): string | undefined {
  return hasChosen(options) ? toJson({ version: VERSION, ...options }) : undefined;
}

/** Whether the user wants anything else than everybody gets. */
function hasChosen({ cards, known }: ReaderOptions): boolean {
  return cards !== 'hover' || known.length > 0;
}

/** What is valid in `value`. The oldest of too many known terms are forgotten. */
export function toOptions({
  cards,
  known,
}: {
  readonly cards?: unknown;
  readonly known?: unknown;
}): ReaderOptions {
  return {
    cards: cards === 'ask' ? cards : 'hover',
    known: Array.isArray(known) ? known.filter(isKnownTerm).slice(-MOST_KNOWN) : [],
  };
}

/** Whether `term` is among the known ones. */
export function knows({ known }: ReaderOptions, term: KnownTerm): boolean {
  return known.some(isSame(term));
}

/** `known` with `term`, or without it. */
export function withKnown(known: readonly KnownTerm[], term: KnownTerm, isKnown: boolean): KnownTerm[] {
  const isOther = (other: KnownTerm) => !isSame(term)(other);
  return [...known.filter(isOther), ...(isKnown ? [term] : [])];
}

function isSame({ glossary, id }: KnownTerm): (other: KnownTerm) => boolean {
  return (other) => other.glossary === glossary && other.id === id;
}

function isKnownTerm(value: unknown): value is KnownTerm {
  const { glossary, id } = (value ?? {}) as Partial<KnownTerm>;
  return typeof glossary === 'string' && typeof id === 'string';
}
