/** Joins what was read of the parts of one file: the sheets of a workbook, the documents of a YAML file. */
import type { Source } from './source.js';

export function joinSources(file: string, parts: readonly Source[]): Source {
  const metadata = parts.find((part) => part.metadata !== undefined)?.metadata;
  return {
    file,
    ...(metadata && { metadata }),
    entries: parts.flatMap(({ entries }) => entries),
    faqs: parts.flatMap(({ faqs }) => faqs),
    problems: parts.flatMap(({ problems }) => problems),
    unknown: parts.flatMap(({ unknown }) => unknown),
    names: parts.flatMap(({ names = [] }) => names),
    untranslated: parts.flatMap(({ untranslated }) => untranslated),
  };
}
