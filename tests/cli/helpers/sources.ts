/** Glossaries from texts, as the commands make them from files. */
import { lint } from '../../../src/cli/lints/index.js';
import { sortProblems, type Problem } from '../../../src/cli/problems.js';
import { assemble, type Assembled } from '../../../src/cli/sources/assemble.js';
import type { MetadataOptions } from '../../../src/cli/sources/metadata.js';
import { readSource } from '../../../src/cli/sources/read-source.js';
import type { ReadOptions } from '../../../src/cli/sources/source.js';

export type Files = Readonly<Record<string, string>>;
export type Options = Partial<ReadOptions> & MetadataOptions;

/** `files` by their names, as one glossary. */
export function read(
  files: Files,
  { map = {}, isLoaded = false, isNameless = false, ...head }: Options = {},
): Assembled {
  const { lang } = head;
  const given = Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined));
  const sources = Object.entries(files).map(([file, text]) =>
    readSource(file, text, { map, lang, isLoaded, isNameless }),
  );
  return assemble(sources, given);
}

/** All that `glossary check` would say of `files`, where `words` are everyday words. */
export function check(
  files: Files,
  options: Options = {},
  words: readonly string[] = [],
): readonly Problem[] {
  const { glossary, locate, bundle, problems } = read(files, options);
  return sortProblems([...problems, ...lint(glossary, locate, bundle.url, new Set(words))]);
}

/** Problems as `file:line:column severity rule`. */
export function places(problems: readonly Problem[]): string[] {
  return sortProblems(problems).map(
    ({ file, line, column, severity, rule }) => `${file}:${line}:${column} ${severity} ${rule}`,
  );
}

/** An entry in Markdown. */
export function md(front: string, text = 'It is a thing.'): string {
  return `---\n${front}\n---\n\n${text}\n`;
}
