/** Reads JSON: our own bundles as they are, and other files that hold entries. Called by read-source.ts. */
import {
  findNodeAtLocation,
  parse,
  parseTree,
  printParseErrorCode,
  visit,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { Problem } from '../problems.js';
import { offsetInRaw } from './offset-in-raw.js';
import { readKeyPairs } from './key-pairs.js';
import { LineIndex } from './line-index.js';
import { readLinkedData } from './linked-data.js';
import { readRecords } from './records.js';
import type { Draft, Fields, Located, Path, ReadOptions, Source } from './source.js';
import { isFields, locateWithin, valueAt } from './values.js';
import { readWordPress } from './wordpress.js';

export function readJson(file: string, text: string, options: ReadOptions): Source {
  const lines = new LineIndex(file, text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const problems = [syntaxError(text, lines)];
    return { file, entries: [], faqs: [], problems, unknown: [], untranslated: [] };
  }
  let tree: Node | undefined; // parsed at the first problem: most files have none
  const locate = (path: Path, offset?: number) => {
    tree ??= parseTree(text);
    return lines.locationAt(offsetAt(tree, text, path, offset));
  };
  const whole = { value, locate };
  const { isLoaded = false } = options;
  if (isBundle(value, isLoaded)) return readBundle(file, { value, locate }, isLoaded);
  const shaped =
    readWordPress(whole) ??
    readLinkedData(whole) ??
    (isFields(value) ? readKeyPairs({ value, locate }) : undefined);
  return readRecords(file, shaped ?? whole, options, repeatedNames(text, lines));
}

/** JSON keeps the last of two values with one name, and says nothing. */
function repeatedNames(text: string, lines: LineIndex): readonly Problem[] {
  const problems: Problem[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (name, offset) => {
      const names = open.at(-1);
      if (names?.has(name) === true)
        problems.push({
          ...lines.locationAt(offset),
          severity: 'error',
          rule: 'repeated-name',
          message: `The name "${name}" occurs twice in the same object, and only the last value was read.`,
          advice: 'Remove one of the two, or rename it.',
        });
      names?.add(name);
    },
  });
  return problems;
}

/**
 * Whether `value` is a bundle: it names our schema, or one of its entries has id, term and definition. A file that pages may
 * load is one without ids, too: the browser skips its entries, so its author must know.
 */
function isBundle(value: unknown, isLoaded: boolean): value is Fields {
  if (!isFields(value) || !Array.isArray(value['entries'])) return false;
  if (String(value['$schema']).endsWith('glossary.schema.json')) return true;
  const names = isLoaded ? ['term', 'definition'] : ['id', 'term', 'definition'];
  return value['entries'].some((entry) => names.every((name) => valueAt(entry, name) !== undefined));
}

function readBundle(file: string, { value, locate }: Located<Fields>, isLoaded: boolean): Source {
  const { entries, faqs, ...metadata } = value;
  const whole = { value, locate };
  const drafts = (name: string, items: unknown): readonly Draft[] =>
    (Array.isArray(items) ? items : []).map((item: unknown, index) => {
      // The check reports an item that is not an object.
      const located = locateWithin(whole, [name, index], item as Fields);
      return { ...located, origin: 'bundle', ...(isLoaded && { isLoaded }) };
    });
  return {
    file,
    metadata: { ...locateWithin(whole, [], metadata), origin: 'bundle' },
    entries: drafts('entries', entries),
    faqs: drafts('faqs', faqs),
    problems: [],
    unknown: [],
    untranslated: [],
  };
}

function offsetAt(tree: Node | undefined, text: string, path: Path, inText: number | undefined): number {
  if (tree === undefined) return 0;
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node === undefined) continue;
    if (inText === undefined || length < path.length || node.type !== 'string') return node.offset;
    const raw = text.slice(node.offset + 1, node.offset + node.length - 1);
    return node.offset + 1 + offsetInRaw(raw, String(node.value), inText, { hasEscapes: true });
  }
  return tree.offset;
}

/** What is wrong, in words of ours: those of the parser are for programmers. */
const FAULTS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a text has no quotes around it',
  PropertyNameExpected: 'the name of a field is missing, or a comma has nothing behind it',
  ValueExpected: 'a value is missing, or a comma has nothing behind it',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a } is missing',
  CloseBracketExpected: 'a ] is missing',
  EndOfFileExpected: 'something follows behind its end',
  InvalidCommentToken: 'it contains a comment',
  UnexpectedEndOfString: 'a quote is missing at the end of a text',
  InvalidCharacter: 'a text contains a line break or another character that must be escaped',
  InvalidEscapeCharacter: 'a backslash stands before a character that must not be escaped',
};

function syntaxError(text: string, lines: LineIndex): Problem {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  const [error] = errors;
  const fault = error === undefined ? undefined : FAULTS[printParseErrorCode(error.error)];
  return {
    ...lines.locationAt(error?.offset ?? 0),
    severity: 'error',
    rule: 'json-syntax',
    message: `The file could not be read, because it is not valid JSON: ${fault ?? 'a character is wrong'}.`,
    advice: 'Correct it here, or in the line before.',
  };
}
