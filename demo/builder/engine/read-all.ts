/**
 * The readers and lints of the command line, applied to files in memory. read-sources.ts loads it, with the packages that parse
 * the formats, when the first source is read. Pure.
 */
import { bundleJson } from '../../../src/cli/bundle-json.js';
import { lint } from '../../../src/cli/lints/index.js';
import { sortProblems } from '../../../src/cli/problems.js';
import { assemble } from '../../../src/cli/sources/assemble.js';
import { readBytes } from '../../../src/cli/sources/read-bytes.js';
import type { Source } from '../../../src/cli/sources/source.js';
import type { InputFile, ReadOptions, ReadResult } from './read-sources.js';

/** As `glossary check` does, but without its lint of common words, whose lists of words are files of a package. */
export async function readAll(files: readonly InputFile[], { lang }: ReadOptions): Promise<ReadResult> {
  const sources: Source[] = [];
  for (const { name, bytes } of files) sources.push(await readBytes(name, bytes, { map: {}, lang }));
  const { bundle, glossary, problems, skipped, locate } = assemble(
    sources,
    lang === undefined ? {} : { lang },
  );
  return {
    bundle,
    json: bundleJson(bundle),
    problems: sortProblems([...problems, ...lint(glossary, locate, bundle.url)]),
    entries: bundle.entries.length,
    skipped,
    leftOut: sources.filter(({ isLeftOut }) => isLeftOut === true).map(({ file }) => file),
    locations: bundle.entries.map((_, index) => locate(['entries', index])),
  };
}
