/**
 * Reads the fields at the top of a Markdown file: YAML between lines of ---, TOML between lines of +++, or an object of
 * JSON. Called by markdown.ts.
 */
import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import { findNodeAtLocation, parse as parseJson, parseTree, type ParseError } from 'jsonc-parser';
import type { Problem } from '../problems.js';
import type { LineIndex } from './line-index.js';
import type { Fields, Located, Path } from './source.js';
import { isFields, locateWithin } from './values.js';
import { parseYaml } from './yaml.js';

const YAML = /^---[ \t]*\r?\n([^]*?)(?:(?<=\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$))/;
/** Front matter without its second line of ---: the first empty line ends it. */
const OPEN_YAML = /^---[ \t]*\r?\n(?=[\w-]+:)([^]*?)(?:\r?\n[ \t]*\r?\n|$)/;
const TOML = /^\+\+\+[ \t]*\r?\n([^]*?)(?:(?<=\n)\+\+\+[ \t]*(?:\r?\n|$))/;
const OPEN_TOML = /^\+\+\+[ \t]*\r?\n(?=[\w-]+[ \t]*=)([^]*?)(?:\r?\n[ \t]*\r?\n|$)/;
const JSON_START = /^\{\s*(?:"[^"\n]*"\s*:|\})/;

export interface FrontMatter {
  readonly located: Located<Fields>;
  /** The offset of the text behind the front matter. */
  readonly end: number;
}

export function readFrontMatter(text: string, lines: LineIndex, problems: Problem[]): FrontMatter {
  const none: Located<Fields> = { value: {}, locate: () => lines.locationAt(0) };
  const [closed, open, parse] = text.startsWith('+++')
    ? [TOML.exec(text), OPEN_TOML.exec(text), parseTomlMatter]
    : [YAML.exec(text), OPEN_YAML.exec(text), parseYamlMatter];
  const found = closed ?? open;
  if (found === null)
    return JSON_START.test(text) ? parseJsonMatter(text, lines, problems) : { located: none, end: 0 };
  const sign = text.slice(0, 3);
  if (closed === null) problems.push(frontMatterProblem(lines, 'has no end line', sign));
  const [all, matter = ''] = found;
  const located = parse(matter, lines, text.indexOf('\n') + 1, problems);
  const { value } = located;
  if (isFields(value)) return { located: locateWithin(located, [], value), end: all.length };
  if (value !== null && value !== undefined)
    problems.push(frontMatterProblem(lines, 'is not a list of fields', sign));
  return { located: none, end: all.length };
}

type Parse = (matter: string, lines: LineIndex, start: number, problems: Problem[]) => Located<unknown>;

const parseYamlMatter: Parse = (matter, lines, start, problems) => {
  const { located, problems: errors } = parseYaml(matter, lines, start);
  problems.push(...errors);
  return located;
};

const parseTomlMatter: Parse = (matter, lines, start, problems) => {
  const locate = ([...path]: Path) => lines.locationAt(start + offsetInToml(matter, path));
  try {
    return { value: withoutDates(parseToml(matter)), locate };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [, reason = 'it cannot be read'] = /^(?:Invalid TOML document: )?(.*)/.exec(error.message) ?? [];
    const { line } = lines.locationAt(start);
    problems.push({
      file: lines.file,
      line: line + error.line - 1,
      column: error.column,
      severity: 'error',
      rule: 'toml-syntax',
      message: `This is not valid TOML: ${reason.replace(/\.?$/, '.')}`,
      advice: 'Correct it here: the usual reason is a text without quotes around it.',
    });
    return { value: undefined, locate };
  }
};

/** The offset of the line of the field, as good as a search for its name finds it. */
function offsetInToml(matter: string, path: Path): number {
  const name = path.findLast((key) => typeof key === 'string');
  if (name === undefined) return 0;
  const escaped = String(name).replace(/[^\w-]/g, '\\$&');
  const lines = [
    ...matter.matchAll(new RegExp(`^[ \\t]*(?:\\[+)?["']?${escaped}["']?(?=[ \\t]*[=\\]])`, 'gm')),
  ];
  const index = path.length > 1 ? path.find((key) => typeof key === 'number') : undefined;
  const found = lines[Math.min(Number(index ?? 0), lines.length - 1)];
  return found === undefined ? 0 : found.index + found[0].length - found[0].trimStart().length;
}

function withoutDates(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(withoutDates);
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutDates(inner)]));
}

function parseJsonMatter(text: string, lines: LineIndex, problems: Problem[]): FrontMatter {
  const tree = parseTree(text, [], { disallowComments: true });
  const end = tree === undefined ? 0 : tree.offset + tree.length;
  const source = text.slice(0, end);
  const errors: ParseError[] = [];
  const value: unknown = parseJson(source, errors, { disallowComments: true });
  for (const { offset } of errors.slice(0, 1)) {
    problems.push({
      ...lines.locationAt(offset),
      severity: 'error',
      rule: 'json-syntax',
      message: 'The front matter is not valid JSON.',
      advice: 'Correct it here: the usual reason is a missing quote or an extra comma.',
    });
  }
  const locate = (path: Path) => {
    for (let length = path.length; tree !== undefined && length > 0; length--) {
      const node = findNodeAtLocation(tree, path.slice(0, length));
      if (node !== undefined) return lines.locationAt(node.offset);
    }
    return lines.locationAt(0);
  };
  return { located: { value: isFields(value) ? value : {}, locate }, end };
}

function frontMatterProblem(lines: LineIndex, fault: string, sign: string): Problem {
  const example = sign === '+++' ? 'term = "API"' : 'term: API';
  return {
    ...lines.locationAt(0),
    severity: 'error',
    rule: 'front-matter',
    message: `The front matter ${fault}.`,
    advice: `Write it between two lines of ${sign}, with one field in each line, such as "${example}".`,
  };
}
