/** What is wrong with a YAML file, in words of ours: those of the parser are for programmers. Called by yaml.ts. */
import type { YAMLError } from 'yaml';
import type { ProblemText } from '../problems.js';

const QUOTES = 'put the text between quotes if it contains one of : # [ { & * ! | > \' " %.';

const TEXTS: Readonly<Partial<Record<YAMLError['code'], readonly [message: string, advice: string]>>> = {
  DUPLICATE_KEY: [
    'This name occurs twice in the same object, so one of the two values would be lost.',
    'Remove one of the two, or rename it.',
  ],
  TAB_AS_INDENT: ['This line is indented with a tab.', 'Indent it with spaces.'],
  BAD_INDENT: ['This line is indented more or less than the lines that it belongs to.', 'Indent them alike.'],
  MISSING_CHAR: [
    'A character is missing here: a quote, a bracket, a colon or a comma.',
    `Write it, or ${QUOTES}`,
  ],
  MULTILINE_IMPLICIT_KEY: [
    'This name of a field has several lines.',
    `Write a colon behind it, or ${QUOTES}`,
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'There is a second colon in this field, or the next line is indented too far.',
    `Correct it here: indent the fields of an object alike, and ${QUOTES}`,
  ],
  BAD_SCALAR_START: ['A text cannot start with this character.', 'Put the text between quotes.'],
  BAD_ALIAS: [
    'A text that starts with * stands for another value of the file, and there is none of that name.',
    `Correct it here: ${QUOTES}`,
  ],
  BAD_DQ_ESCAPE: [
    'A backslash between double quotes starts a special character, and this one does not exist.',
    'Write two backslashes, or use single quotes.',
  ],
};

/** @param line the line of the error */
export function yamlProblem({ code }: Pick<YAMLError, 'code'>, line: string): ProblemText {
  const [message, advice] = TEXTS[/^ *\t/.test(line) ? 'TAB_AS_INDENT' : code] ?? [
    'This is not valid YAML.',
    `Correct it here, or ${QUOTES}`,
  ];
  return { rule: 'yaml-syntax', message, advice };
}
