/**
 * Guesses the format of a source that has no name, such as standard input, from how its text starts. Called by
 * commands/standard-input.ts. Pure.
 */

/** A field at the start of a line, also as the first of an item of a list. */
const YAML_FIELD = /^(?:- +)?(?:"[^"]*"|'[^']*'|[\p{L}\p{N}_$][^:#[\]{},]*):(?:\s|$)/u;
/** An export of WordPress, which is RSS. */
const EXPORT = /^(?:<\?xml[^>]*>\s*(?:<!--[^]*?-->\s*)*)?<rss\b/;
/** A term, a dash or "=" between spaces, and its definition. What is before the dash is neither a field of YAML nor cells. */
const TERM_LINE = /^(?![-+*>#|])[^.!?:;,\t]{1,70}?\s+[-–—−=]+\s+\S/u;
const FRONT_MATTER = /^---[ \t]*\r?\n[^]*?\n---[ \t]*\r?\n\s*\S/;

/** @returns the extension that files of this format have, without its dot */
export function guessFormat(text: string): string {
  const start = text.trimStart();
  if (/^(?:\{|\[\s*["{[\]])/.test(start)) return 'json';
  if (EXPORT.test(start)) return 'xml';
  if (start.startsWith('<')) return 'html';
  if (FRONT_MATTER.test(start)) return 'md';
  if (/^\.\. glossary::/m.test(start)) return 'rst';
  const lines = start.split(/\r\n?|\n/, 100).filter((line) => line.trim() !== '');
  if (lines.length > 1 && lines.every((line) => TERM_LINE.test(line))) return 'md';
  const [first = '', second = ''] = lines;
  const afterComments = lines.find((line) => !/^(?:#|---|%YAML)/.test(line)) ?? '';
  if (YAML_FIELD.test(afterComments)) return 'yaml';
  if (first.includes('\t') && second.includes('\t')) return 'tsv';
  const isTable = !/^[#>*|-]/.test(first) && /[,;]/.test(first) && !/[.!?]$/.test(first);
  return isTable ? 'csv' : 'md';
}
