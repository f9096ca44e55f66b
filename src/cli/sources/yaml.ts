/** Reads YAML: files of entries, and the front matter of Markdown files. */
import { isAlias, isCollection, isMap, isScalar, parseDocument, visit, type Document } from 'yaml';
import type { Problem } from '../problems.js';
import { offsetInRaw } from './offset-in-raw.js';
import { LineIndex } from './line-index.js';
import { readRecords } from './records.js';
import type { Located, Path, ReadOptions, Source } from './source.js';

export function readYaml(file: string, text: string, options: ReadOptions): Source {
  const { located, problems } = parseYaml(text, new LineIndex(file, text));
  return readRecords(file, located, options, problems);
}

export interface ParsedYaml {
  readonly located: Located<unknown>;
  readonly problems: readonly Problem[];
}

/**
 * What `text` says, as far as it can be understood.
 *
 * @param start where in the file `text` starts
 */
export function parseYaml(text: string, lines: LineIndex, start = 0): ParsedYaml {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const problems = document.errors.map(({ message, pos: [offset] }): Problem => {
    return {
      ...lines.locationAt(start + offset),
      severity: 'error',
      rule: 'yaml-syntax',
      message: `This is not YAML: ${asSentence(message)}`,
      advice: 'Correct it here, or put the text between quotes if it holds one of : # [ { & * ! | > \' " %.',
    };
  });
  // 1.0 and 0x1F are terms and texts, which have no other spelling.
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'number' && node.source !== undefined && node.source !== String(node.value))
        node.value = node.source;
    },
  });
  const locate = (path: Path, offset?: number) => lines.locationAt(start + offsetAt(document, text, path, offset));
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    problems.push({
      ...lines.locationAt(start),
      severity: 'error',
      rule: 'yaml-syntax',
      message: `This cannot be read: ${asSentence((error as Error).message)}`,
      advice: 'Write it without anchors (&) and aliases (*).',
    });
  }
  return { located: { value, locate }, problems };
}

/** Where what is at `path` starts: its value, or its key when the value is on the lines below. */
function offsetAt(document: Document, text: string, path: Path, inText: number | undefined): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (!isCollection(node)) return offset;
    const pair = isMap(node)
      ? node.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === String(key))
      : undefined;
    const inner: unknown = pair === undefined ? node.get(key, true) : pair.value;
    const place =
      isScalar(inner) && inner.source !== '' ? startOf(inner) : (startOf(pair?.key) ?? startOf(inner));
    if (place === undefined) return offset;
    offset = place;
    node = inner;
  }
  if (inText === undefined || !isScalar(node) || typeof node.value !== 'string' || !node.range) return offset;
  const [from, to] = node.range;
  const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
  const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  const skipped = isBlock ? text.indexOf('\n', from) + 1 - from : isQuoted ? 1 : 0;
  return (
    from +
    skipped +
    offsetInRaw(text.slice(from + skipped, to), node.value, inText, {
      hasEscapes: node.type === 'QUOTE_DOUBLE',
      ...(node.type === 'QUOTE_SINGLE' && { doubled: "'" }),
    })
  );
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: readonly number[] | null } | null | undefined)?.range?.[0];
}

/** Only the first line: the rest repeats the place. */
function asSentence(message: string): string {
  const [line = ''] = message.split('\n');
  return `${line.replace(/[.:]?\s*$/, '')}.`;
}
