/**
 * What a reader makes of one file: drafts of entries, which are entries as far as they could be understood, and the way
 * from every field back to its place in the file. Made by the readers of this folder, put together by assemble.ts.
 */
import type { Nodes } from 'mdast';
import type { Place, Problem } from '../problems.js';

/** A way into a JSON value: `['faqs', 0, 'answer']`. */
export type Path = readonly (string | number)[];

/** A value of a file, and where its parts stand. */
export interface Located<T> {
  readonly value: T;
  /** The place of what is at `path`, or of the nearest thing around it that has a place. */
  locate(path: Path): Place;
}

/** Rich text as Markdown or HTML became it; nodes keep their `position` in the file, which bundles do not have. */
export type RichNodes = Nodes[];

/** An entry before it was checked; every field may be missing or wrong. Rich text is a string or {@link RichNodes}. */
export type Draft = Located<Readonly<Record<string, unknown>>>;

/** One file, read. */
export interface Source {
  readonly file: string;
  /** What the file says of the whole glossary (title, lang, url…), if it does. */
  readonly head?: Draft;
  readonly entries: readonly Draft[];
  /** Questions that belong to no entry. */
  readonly faqs: readonly Draft[];
  /** What could not be read or understood. */
  readonly problems: readonly Problem[];
}

/** What the user said about sources in general. */
export interface ReadOptions {
  /** Names of fields in the sources, by ours: `--map term=title` is `{ term: 'title' }`. */
  readonly map: Readonly<Record<string, string>>;
  /** Which language to take from sources that have several. */
  readonly lang: string | undefined;
}
