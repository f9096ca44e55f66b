/**
 * The types for one file that was read: drafts of its entries, and functions that find the location of each
 * field in the file. The readers of this folder make them; assemble.ts makes a bundle of them.
 */
import type { Nodes } from 'mdast';
import type { SourceLocation, Problem } from '../problems.js';

/** The keys that lead to a part of a JSON value: `['faqs', 0, 'answer']`. */
export type Path = readonly (string | number)[];

/** An object from a file; its values may be of any type. */
export type Fields = Readonly<Record<string, unknown>>;

/** A value from a file, and a function that finds the location of each part of it. */
export interface Located<T> {
  readonly value: T;
  /**
   * The location of the part at `path`, or of the nearest part around it that has a location.
   *
   * @param offset of a character, if the part is a text: then the location is that of the character
   */
  locate(path: Path, offset?: number): SourceLocation;
}

/**
 * Rich text, parsed from Markdown or HTML. Positions of nodes count from the start of the text of their
 * field.
 */
export type RichNodes = Nodes[];

/** An entry, a question or metadata, not yet checked. Rich text in it is a string or {@link RichNodes}. */
export interface Draft extends Located<Fields> {
  /**
   * The format: `bundle` is our own JSON, which is used as it is; `own` uses our names of fields; `foreign`
   * uses others. A foreign entry gets its `seeAlso` from the links in its text, too.
   */
  readonly origin: 'bundle' | 'own' | 'foreign';
  /** Fragments under which links in the file, and to it, reach the entry: `api` of `glossary.md#api`. */
  readonly anchors?: readonly string[];
  /** Pages load the entry as it is, so no id is made for it. */
  readonly isLoaded?: true;
}

/**
 * A field of a source that entries do not have. Its location costs a search, and only one of many is needed.
 */
export interface UnknownField {
  /** What has the field. */
  readonly owner: 'entry' | 'question' | 'glossary';
  /** In a table: the names of all columns; then it is a column, which all entries have. */
  readonly columns: readonly string[] | undefined;
  readonly name: string;
  readonly value: unknown;
  locate(): SourceLocation;
  /** Whether the entry has no value for our field `field`. */
  lacks(field: string): boolean;
}

/** One file, read. */
export interface Source {
  readonly file: string;
  /** The metadata of the glossary (title, lang, url…), if the file has any. */
  readonly metadata?: Draft;
  readonly entries: readonly Draft[];
  /** Questions that belong to no entry. */
  readonly faqs: readonly Draft[];
  readonly problems: readonly Problem[];
  /** Fields that were not used; a name occurs once for each entry that has it. */
  readonly unknown: readonly UnknownField[];
  /** The names of the fields that its entries have, known or not, where the user names fields. */
  readonly names?: readonly string[];
  /** Ids of entries that have no text in the chosen language. */
  readonly untranslated: readonly string[];
  /** The file describes its folder and is not part of the glossary. */
  readonly isLeftOut?: true;
}

/** The options of the user for all sources. */
export interface ReadOptions {
  /** Names of fields in the sources, by our names: `--map term=title` is `{ term: 'title' }`. */
  readonly map: Readonly<Record<string, string>>;
  /** The language to take from sources that have several. */
  readonly lang: string | undefined;
  /** Whether pages may load a file of JSON as it is, without `glossary build`. */
  readonly isLoaded?: boolean;
  /** Whether the name of the file is made up, as that of a text that was pasted: it is neither a term nor an id. */
  readonly isNameless?: boolean;
}
