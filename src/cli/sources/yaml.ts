/**
 * Reads YAML: files of entries (called by read-source.ts), and the front matter of Markdown files (by
 * markdown.ts).
 */
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
 * Parses `text`. With errors in it, the value holds what could be parsed.
 *
 * @param start the offset of `text` in the file
 */
export function parseYaml(text: string, lines: LineIndex, start = 0): ParsedYaml {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const problems = document.errors.map(({ message, pos: [offset] }): Problem => {
    return {
      ...lines.locationAt(start + offset),
      severity: 'error',
      rule: 'yaml-syntax',
      message: `This is not valid YAML: ${asSentence(message)}`,
      advice:
        'Correct it here, or put the text between quotes if it contains one of : # [ { & * ! | > \' " %.',
    };
  });
  // Keep numbers as the file spells them: 1.0 and 0x1F may be terms.
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'number' && node.source !== undefined && node.source !== String(node.value))
        node.value = node.source;
    },
  });
  const locate = (path: Path, offset?: number) =>
    lines.locationAt(start + offsetAt(document, text, path, offset));
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    problems.push({
      ...lines.locationAt(start),
      severity: 'error',
      rule: 'yaml-syntax',
      message: `This YAML cannot be read: ${asSentence((error as Error).message)}`,
      advice: 'Write it without anchors (&) and aliases (*).',
    });
  }
  return { located: { value, locate }, problems };
}

/** The offset of the value at `path`, or of its key when the value starts on a later line. */
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
    const start =
      isScalar(inner) && inner.source !== '' ? startOf(inner) : (startOf(pair?.key) ?? startOf(inner));
    if (start === undefined) return offset;
    offset = start;
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

/** Only the first line of the message: the others repeat the location. */
function asSentence(message: string): string {
  const [line = ''] = message.split('\n');
  return `${line.replace(/[.:]?\s*$/, '')}.`;
}
