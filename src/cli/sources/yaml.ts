/**
 * Reads YAML: files of entries (called by read-source.ts), and the front matter of Markdown files (by
 * markdown.ts).
 */
import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  parseAllDocuments,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import type { Problem } from '../problems.js';
import { joinSources } from './join-sources.js';
import { offsetInRaw } from './offset-in-raw.js';
import { LineIndex } from './line-index.js';
import { readRecords } from './records.js';
import type { Located, Path, ReadOptions, Source } from './source.js';
import { yamlProblem } from './yaml-problems.js';

/** A file may hold several documents, with `---` between them. */
export function readYaml(file: string, text: string, options: ReadOptions): Source {
  const parsed = parseDocuments(text, new LineIndex(file, text), 0);
  const filled = parsed.filter(({ located: { value }, problems }) => value !== null || problems.length > 0);
  const used = filled.length > 0 ? filled : parsed.slice(0, 1);
  return joinSources(
    file,
    used.map(({ located, problems }) => readRecords(file, located, options, problems)),
  );
}

export interface ParsedYaml {
  readonly located: Located<unknown>;
  readonly problems: readonly Problem[];
}

/**
 * Parses `text`, which is one document. With errors in it, the value holds what could be parsed.
 *
 * @param start the offset of `text` in the file
 */
export function parseYaml(text: string, lines: LineIndex, start = 0): ParsedYaml {
  return parseDocuments(text, lines, start)[0] as ParsedYaml;
}

/** At least one; an empty file is an empty document. */
function parseDocuments(text: string, lines: LineIndex, start: number): readonly ParsedYaml[] {
  const documents = parseAllDocuments(text, { prettyErrors: false, logLevel: 'error', merge: true });
  if (!Array.isArray(documents) || documents.length === 0)
    return [{ located: { value: null, locate: () => lines.locationAt(start) }, problems: [] }];
  return documents.map((document) => toParsed(document, text, lines, start));
}

function toParsed(document: Document.Parsed, text: string, lines: LineIndex, start: number): ParsedYaml {
  const problems: Problem[] = [];
  const report = (error: Pick<YAMLError, 'code' | 'pos'>) => {
    // The parser has given up on a file that is nested too deeply.
    if (error.code === 'RESOURCE_EXHAUSTION') throw new RangeError('Maximum call stack size exceeded');
    const [offset] = error.pos;
    const location = lines.locationAt(start + offset);
    // What the parser says of the rest of the line only follows from this.
    if (problems.at(-1)?.line === location.line) return;
    const lineText = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset + 1);
    problems.push({ ...location, severity: 'error', ...yamlProblem(error, lineText) });
  };
  document.errors.forEach(report);
  for (const pos of strayAliases(document)) report({ code: 'BAD_ALIAS', pos });
  keepSpelling(document);
  const locate = (path: Path, offset?: number) =>
    lines.locationAt(start + offsetAt(document, text, path, offset));
  let value: unknown;
  try {
    value = document.toJS();
  } catch {
    if (problems.length === 0)
      problems.push({
        ...lines.locationAt(start),
        severity: 'error',
        rule: 'yaml-syntax',
        message:
          'This YAML cannot be read, because its values stand for each other without end, or too often.',
        advice: 'Write it without anchors (&) and aliases (*).',
      });
  }
  return { located: { value, locate }, problems };
}

/** The places of aliases (`*name`) without an anchor. */
function strayAliases(document: Document.Parsed): readonly YAMLError['pos'][] {
  const places: YAMLError['pos'][] = [];
  visit(document, {
    Alias: (_, node) => {
      const [from = 0, to = from] = node.range ?? [];
      if (node.resolve(document) === undefined) places.push([from, to]);
    },
  });
  return places;
}

/**
 * Keeps numbers, booleans and dates as the file spells them: 1.0, 0x1F, NO and True may be terms. Only `~` and `null`, in small
 * letters, are no value, and what `match` holds is no text.
 */
function keepSpelling(document: Document.Parsed): void {
  visit(document, {
    Pair: (_, { key }) => (isScalar(key) && key.value === 'match' ? visit.SKIP : undefined),
    Scalar: (key, node) => {
      const { value, source } = node;
      if (typeof value === 'string' || source === undefined || source === '' || source === '~') return;
      if (source === 'null' && key !== 'key') return;
      if (typeof value === 'number' && source === String(value)) return;
      node.value = source;
    },
  });
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
