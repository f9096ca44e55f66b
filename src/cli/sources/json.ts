/** Reads JSON: our own bundles as they are, and other files that hold entries. Called by read-source.ts. */
import { findNodeAtLocation, parse, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Problem } from '../problems.js';
import { offsetInRaw } from './offset-in-raw.js';
import { LineIndex } from './line-index.js';
import { readRecords } from './records.js';
import type { Draft, Fields, Located, Path, ReadOptions, Source } from './source.js';
import { isFields, locateWithin, valueAt } from './values.js';

export function readJson(file: string, text: string, options: ReadOptions): Source {
  const lines = new LineIndex(file, text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const problems = [syntaxError(text, lines, error as Error)];
    return { file, entries: [], faqs: [], problems, unknown: [], untranslated: [] };
  }
  let tree: Node | undefined; // parsed at the first problem: most files have none
  const locate = (path: Path, offset?: number) => {
    tree ??= parseTree(text);
    return lines.locationAt(offsetAt(tree, text, path, offset));
  };
  const whole = { value, locate };
  return isBundle(value) ? readBundle(file, { value, locate }) : readRecords(file, whole, options, []);
}

/** Whether `value` is a bundle: it names our schema, or one of its entries has id, term and definition. */
function isBundle(value: unknown): value is Fields {
  if (!isFields(value) || !Array.isArray(value['entries'])) return false;
  if (String(value['$schema']).endsWith('glossary.schema.json')) return true;
  return value['entries'].some((entry) =>
    ['id', 'term', 'definition'].every((name) => valueAt(entry, name) !== undefined),
  );
}

function readBundle(file: string, { value, locate }: Located<Fields>): Source {
  const { entries, faqs, ...metadata } = value;
  const whole = { value, locate };
  const drafts = (name: string, items: unknown): readonly Draft[] =>
    (Array.isArray(items) ? items : []).map((item: unknown, index) => {
      // The check reports an item that is not an object.
      return { ...locateWithin(whole, [name, index], item as Fields), origin: 'bundle' };
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

function syntaxError(text: string, lines: LineIndex, { message }: Error): Problem {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  return {
    ...lines.locationAt(errors[0]?.offset ?? 0),
    severity: 'error',
    rule: 'json-syntax',
    message: `The file could not be read, because it is not valid JSON: ${message.replace(/\s+/g, ' ').replace(/\.?$/, '.')}`,
    advice: 'Correct it here: the usual reason is a missing quote, an extra comma or a comment.',
  };
}
