/** What was understood, in one sentence for the user, and how many problems there are. Pure. */
import type { FormEntry, Problem, ProjectSource, ReadResult } from './engine/index.js';

const FORMATS: Readonly<Record<string, string>> = {
  csv: 'a table (CSV)',
  tsv: 'a table (TSV)',
  xlsx: 'a spreadsheet',
  yaml: 'YAML',
  yml: 'YAML',
  json: 'JSON',
  md: 'Markdown',
  markdown: 'Markdown',
  html: 'HTML',
  htm: 'HTML',
  rst: 'reStructuredText',
};

export function summaryOf(
  { bundle, problems, skipped }: Pick<ReadResult, 'bundle' | 'problems' | 'skipped'>,
  sources: readonly ProjectSource[],
  written: readonly FormEntry[],
): string {
  if (sources.length === 0 && written.length === 0) return '';
  const format =
    sources.length === 1 && written.length === 0 ? FORMATS[extensionOf(sources[0]?.name)] : undefined;
  const { entries, faqs = [] } = bundle;
  const questions = faqs.length === 0 ? [] : [amount(faqs.length, 'question')];
  const found =
    entries.length === 0 && faqs.length > 0 ? questions : [amount(entries.length, 'term'), ...questions];
  return [
    `${found.join(' and ')} understood${format === undefined ? '' : `, read as ${format}`}.`,
    skipped === 0 ? '' : `${skipped} could not be used.`,
    problems.length === 0 ? 'No problems.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** `2 errors, 1 warning`; empty without problems. */
export function countsOf(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  return [errors === 0 ? '' : amount(errors, 'error'), warnings === 0 ? '' : amount(warnings, 'warning')]
    .filter(Boolean)
    .join(', ');
}

function extensionOf(name = ''): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

function amount(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
