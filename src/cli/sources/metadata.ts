/** What the sources and the user say of the glossary as a whole, as one. Called by assemble.ts. */
import type { SourceLocation, Problem } from '../problems.js';
import type { HeadOptions as MetadataOptions } from './assemble.js';
import type { Draft, Fields, Path, Source } from './source.js';

export interface Metadata {
  readonly fields: Fields;
  /** The ids of the entries that come first. */
  readonly first: readonly string[];
  locate(path: Path): SourceLocation;
}

/** The user's word counts, then that of the first file; a file that says otherwise is named. */
export function mergeMetadata(
  sources: readonly Source[],
  options: MetadataOptions,
  problems: Problem[],
): Metadata {
  const heads = sources.flatMap(({ metadata: head }) => head ?? []);
  const stated = new Map<string, { readonly value: unknown; readonly draft: Draft }>();
  for (const draft of heads) {
    for (const [name, value] of Object.entries(draft.value)) {
      const earlier = stated.get(name);
      if (earlier === undefined) stated.set(name, { value, draft });
      else if (JSON.stringify(earlier.value) !== JSON.stringify(value) && !Object.hasOwn(options, name))
        problems.push(contradiction(name, draft, earlier.draft));
    }
  }
  const first = stated.get('first')?.value;
  stated.delete('first');
  const said = Object.fromEntries([...stated].map(([name, { value }]) => [name, value]));
  const known = { id: options.id, title: options.title, lang: options.lang, url: options.url };
  const given = Object.entries(known).filter(([, value]) => value !== undefined);
  return {
    fields: { ...said, ...Object.fromEntries(given) },
    first: Array.isArray(first) ? first.map(String) : [],
    locate: (path) =>
      stated.get(String(path[0]))?.draft.locate(path) ??
      heads[0]?.locate([]) ?? { file: sources[0]?.file ?? '', line: 1, column: 1 },
  };
}

function contradiction(name: string, draft: Draft, earlier: Draft): Problem {
  const { file, line } = earlier.locate([name]);
  return {
    ...draft.locate([name]),
    severity: 'warning',
    rule: 'head-conflict',
    message: `The "${name}" of the glossary is another one in ${file}:${line}, which counts.`,
    advice: 'Say it in one file only, or on the command line.',
  };
}
