/**
 * Merges the metadata of the glossary (id, title, language, URL) that the sources and the user give. Called
 * by assemble.ts.
 */
import type { SourceLocation, Problem } from '../problems.js';
import type { Draft, Fields, Path, Source } from './source.js';

/** The metadata that the user gives; it overrides that of the sources. */
export interface MetadataOptions {
  readonly id?: string;
  readonly title?: string;
  readonly lang?: string;
  readonly url?: string;
  /** The URL where neither the user nor a source states one. */
  readonly defaultUrl?: string;
}

export interface Metadata {
  readonly fields: Fields;
  /** The ids of the entries that the bundle starts with. */
  readonly first: readonly string[];
  locate(path: Path): SourceLocation;
}

/** `options` override the files; of the files, the first wins, and each other value is reported. */
export function mergeMetadata(
  sources: readonly Source[],
  options: MetadataOptions,
  problems: Problem[],
): Metadata {
  const drafts = sources.flatMap(({ metadata }) => metadata ?? []);
  const stated = new Map<string, { readonly value: unknown; readonly draft: Draft }>();
  for (const draft of drafts) {
    for (const [name, value] of Object.entries(draft.value)) {
      const earlier = stated.get(name);
      if (earlier === undefined) stated.set(name, { value, draft });
      else if (JSON.stringify(earlier.value) !== JSON.stringify(value) && !Object.hasOwn(options, name))
        problems.push(contradiction(name, draft, earlier.draft));
    }
  }
  const first = stated.get('first')?.value;
  stated.delete('first');
  const fromSources = Object.fromEntries([...stated].map(([name, { value }]) => [name, value]));
  const known = { id: options.id, title: options.title, lang: options.lang, url: options.url };
  const given = Object.entries(known).filter(([, value]) => value !== undefined);
  return {
    fields: {
      ...(options.defaultUrl !== undefined && { url: options.defaultUrl }),
      ...fromSources,
      ...Object.fromEntries(given),
    },
    first: Array.isArray(first) ? first.map(String) : [],
    locate: (path) =>
      stated.get(String(path[0]))?.draft.locate(path) ??
      drafts[0]?.locate([]) ?? { file: sources[0]?.file ?? '', line: 1, column: 1 },
  };
}

function contradiction(name: string, draft: Draft, earlier: Draft): Problem {
  const { file, line } = earlier.locate([name]);
  return {
    ...draft.locate([name]),
    severity: 'warning',
    rule: 'head-conflict',
    message: `The glossary has another "${name}" in ${file}:${line}, which is used.`,
    advice: 'Write it in one file only, or give it on the command line.',
  };
}
