/**
 * The texts of a problem for a user of the builder. The readers and lints name options of the command line, and places as
 * `file:line`; the builder has fields and buttons instead. Pure.
 */
import type { Problem } from './read-sources.js';
import { formIndexOf } from './sources.js';

export interface ProblemWords {
  readonly message: string;
  readonly advice: string;
}

/** What the builder says instead of advice that names an option of the command line. */
const ADVICE: readonly (readonly [option: RegExp, advice: string])[] = [
  [
    /--map\b.*above them/,
    'Say under “Columns and fields” what they hold. If the first row is not their names, write "term" and "definition" above them.',
  ],
  [/--map\b/, 'Say under “Columns and fields” what it holds, or leave it out.'],
  [/--lang\b/, 'Choose one under “Language of the terms”.'],
];
/** What the texts say of the command line beside all else. */
const COMMAND_LINE =
  /, or give it on the command line|; or keep this file as a source, because "glossary build" makes (?:one|ids)|, which --map names as the [^.]*/g;

/** What the builder says for names of fields as a source has them. It has no fields of its own for the last two. */
const FIELDS: readonly (readonly [name: string, words: string])[] = [
  ['"seeAlso"', '“See also”'],
  ['"faqs"', '“questions”'],
  ['"match.near"', 'the field "match.near" of a file'],
  ['"match.auto"', 'the field "match.auto" of a file'],
];

/** @param files the names of all files that were read: places in them are named by their lines */
export function problemWords(
  { message, advice }: Pick<Problem, 'message' | 'advice'>,
  files: readonly string[],
): ProblemWords {
  const own = ADVICE.find(([option]) => option.test(advice))?.[1];
  const words = (text: string) => withPlaces(withFields(text.replace(COMMAND_LINE, '')), files);
  return { message: words(message), advice: own ?? words(advice) };
}

function withFields(text: string): string {
  return FIELDS.reduce((before, [name, words]) => before.replaceAll(name, words), text);
}

/** `line 4` for `pasted.csv:4`, of several files `line 4 of terms.csv`. */
function withPlaces(text: string, files: readonly string[]): string {
  // The longest first: the name of a file may end with that of another one.
  return [...files]
    .sort((one, other) => other.length - one.length)
    .reduce(
      (before, file) =>
        before.replaceAll(new RegExp(`${escaped(file)}:(\\d+)(?::\\d+)?`, 'g'), (_, line: string) =>
          placeName({ file, line: Number(line) }, files.length > 1),
        ),
      text,
    );
}

function escaped(name: string): string {
  return name.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}

/** The place of a problem in a sentence. */
export function placeName({ file, line }: Pick<Problem, 'file' | 'line'>, severalFiles: boolean): string {
  const index = formIndexOf({ file, line, column: 1 });
  if (index !== undefined) return `term ${index + 1} of the form`;
  return severalFiles ? `line ${line} of ${file}` : `line ${line}`;
}
