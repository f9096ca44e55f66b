/**
 * Reads the sources of a project as `glossary check` does: the same bundle, the same problems. The readers are large, so they
 * are loaded when the first source is read.
 */
import type { Fix } from '../../../src/cli/fixes.js';
import type { Problem, SourceLocation } from '../../../src/cli/problems.js';
import type { Bundle } from '../../../src/core/schema.js';
import type { ColumnUse } from './project.js';

export type { Bundle, Fix, Problem, SourceLocation };

/** A file that was dropped, or a text that was pasted. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadOptions {
  /** The language of the glossary, and which one to take of sources that have several; an empty text is none. */
  readonly lang?: string | undefined;
  /**
   * The language of the browser. With it the language is guessed where no source says it: from the texts, and this one where they
   * are too short.
   */
  readonly browserLang?: string;
  readonly columns?: readonly ColumnUse[];
}

/** Where the language of the glossary comes from. */
export type LangOrigin = 'chosen' | 'source' | 'text' | 'browser';

/** A column or field whose name the readers do not know, with one of its values. */
export interface UnknownColumn {
  readonly name: string;
  readonly example: string;
}

export interface ReadResult {
  readonly bundle: Bundle;
  /** The bundle as `glossary build` writes it. */
  readonly json: string;
  /** Sorted by file, line and column. */
  readonly problems: readonly Problem[];
  readonly entries: number;
  /** How many entries and questions could not be used. */
  readonly skipped: number;
  /** `undefined` if it is not known. */
  readonly langOrigin: LangOrigin | undefined;
  /** Each name once. */
  readonly unknown: readonly UnknownColumn[];
  /** Files that describe their folders, such as README.md, and are not part of the glossary. */
  readonly leftOut: readonly string[];
  /** Where the entry with this index in the bundle is written. */
  readonly locations: readonly SourceLocation[];
}

export async function readSources(
  files: readonly InputFile[],
  options: ReadOptions = {},
): Promise<ReadResult> {
  const { readAll } = await import('./read-all.js');
  return readAll(files, { ...options, lang: options.lang || undefined });
}
