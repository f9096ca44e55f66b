/**
 * What a reader makes of one file: drafts of entries, which are entries as far as they could be understood, and the way
 * from every field back to its place in the file. Made by the readers of this folder, put together by assemble.ts.
 */
import type { Nodes } from 'mdast';
import type { SourceLocation, Problem } from '../problems.js';

/** A way into a JSON value: `['faqs', 0, 'answer']`. */
export type Path = readonly (string | number)[];

/** An object as a file may hold it: nothing is known of its values. */
export type Fields = Readonly<Record<string, unknown>>;

/** A value of a file, and where its parts stand. */
export interface Located<T> {
  readonly value: T;
  /**
   * The place of what is at `path`, or of the nearest thing around it that has a place; for text, of its character
   * `offset`.
   */
  locate(path: Path, offset?: number): SourceLocation;
}

/** Rich text as Markdown or HTML became it; the `position` of a node counts in the text of its field. */
export type RichNodes = Nodes[];

/** An entry, a question or a head before it was checked. Rich text is a string or {@link RichNodes}. */
export interface Draft extends Located<Fields> {
  /**
   * Who wrote it: `bundle` is in our own format and is taken as it is, `own` uses our names, `foreign` others, so that
   * its links say which entries belong together.
   */
  readonly origin: 'bundle' | 'own' | 'foreign';
}

/** A field that no entry has. Its place is asked for once of many. */
export interface UnknownField {
  readonly name: string;
  locate(): SourceLocation;
}

/** One file, read. */
export interface Source {
  readonly file: string;
  /** What the file says of the whole glossary (title, lang, url…), if it does. */
  readonly metadata?: Draft;
  readonly entries: readonly Draft[];
  /** Questions that belong to no entry. */
  readonly faqs: readonly Draft[];
  /** What could not be read or understood. */
  readonly problems: readonly Problem[];
  /** Fields that were not used, each as often as it is there. */
  readonly unknown: readonly UnknownField[];
  /** Ids of entries that do not exist in the language that was asked for. */
  readonly untranslated: readonly string[];
  /** The file belongs to the folder and not to the glossary. */
  readonly isLeftOut?: true;
}

/** What the user said about sources in general. */
export interface ReadOptions {
  /** Names of fields in the sources, by ours: `--map term=title` is `{ term: 'title' }`. */
  readonly map: Readonly<Record<string, string>>;
  /** Which language to take from sources that have several. */
  readonly lang: string | undefined;
}
