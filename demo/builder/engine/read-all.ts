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
import { createGlossary } from '../../../src/core/glossary.js';
import type { Bundle } from '../../../src/core/schema.js';
import type { ColumnUse } from './project.js';
import type { InputFile, LangOrigin, ReadOptions, ReadResult, UnknownColumn } from './read-sources.js';
import { isPasted } from './sources.js';

/** As `glossary check` does, but without its lint of common words, whose lists of words are files of a package. */
export async function readAll(files: readonly InputFile[], options: ReadOptions): Promise<ReadResult> {
  const { lang, browserLang, columns = [] } = options;
  const given = { map: mapOf(columns), lang };
  const sources: Source[] = [];
  for (const { name, bytes } of files)
    sources.push(
      withoutLeftOut(await readBytes(name, bytes, { ...given, isNameless: isPasted(name) }), columns),
    );
  const read = assemble(sources, lang === undefined ? {} : { lang });
  const { problems, skipped, locate } = read;
  const { bundle, langOrigin } = await withLanguage(read.bundle, lang, browserLang);
  const glossary = bundle === read.bundle ? read.glossary : createGlossary(bundle);
  return {
    bundle,
    json: bundleJson(bundle),
    problems: sortProblems([...problems, ...lint(glossary, locate, bundle.url)]),
    entries: bundle.entries.length,
    skipped,
    langOrigin,
    unknown: unknownColumns(sources),
    leftOut: sources.filter(({ isLeftOut }) => isLeftOut === true).map(({ file }) => file),
    locations: bundle.entries.map((_, index) => locate(['entries', index])),
  };
}

/** What `--map` says on the command line: the names of columns, by our fields. */
function mapOf(columns: readonly ColumnUse[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    columns.filter(({ field }) => field !== '').map(({ name, field }) => [field, name]),
  );
}

/** The user knows of these columns, so they are no problem. */
function withoutLeftOut(source: Source, columns: readonly ColumnUse[]): Source {
  const leftOut = new Set(columns.filter(({ field }) => field === '').map(({ name }) => name));
  return { ...source, unknown: source.unknown.filter(({ name }) => !leftOut.has(name)) };
}

function unknownColumns(sources: readonly Source[]): readonly UnknownColumn[] {
  const examples = new Map<string, string>();
  for (const { owner, name, value } of sources.flatMap(({ unknown }) => unknown))
    if (owner === 'entry' && !examples.has(name))
      examples.set(name, typeof value === 'object' ? '' : String(value));
  return [...examples].map(([name, example]) => ({ name, example }));
}

/** The bundle with its language: the one that is chosen, or stated, or a guess. */
async function withLanguage(
  bundle: Bundle,
  chosen: string | undefined,
  browserLang: string | undefined,
): Promise<{ readonly bundle: Bundle; readonly langOrigin: LangOrigin | undefined }> {
  if (chosen !== undefined) return { bundle, langOrigin: 'chosen' };
  if (bundle.lang !== undefined) return { bundle, langOrigin: 'source' };
  if (browserLang === undefined || bundle.entries.length === 0) return { bundle, langOrigin: undefined };
  const { likelyLanguages } = await import('../../../src/cli/sources/guess-language.js');
  const [guess] = likelyLanguages(bundle.entries);
  const { entries, faqs, ...metadata } = bundle;
  const withLang = {
    ...metadata,
    lang: guess ?? browserLang,
    entries,
    ...(faqs !== undefined && { faqs }),
  };
  return { bundle: withLang, langOrigin: guess === undefined ? 'browser' : 'text' };
}
