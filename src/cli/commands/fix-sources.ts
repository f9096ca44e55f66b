/** Writes repaired sources, for `glossary check --fix`. fixes.ts repairs the texts. */
import { basename, dirname } from 'node:path';
import { isFile, readText } from '../files.js';
import { applyFixes, isFixable, type Fix } from '../fixes.js';
import { Output } from '../output.js';
import type { Problem } from '../problems.js';
import { readSource } from '../sources/read-source.js';
import type { ReadOptions } from '../sources/source.js';

/** Applies the fixes of `problems`; returns those that were possible. A file that would get worse stays as it is. */
export async function fixSources(
  problems: readonly Problem[],
  options: ReadOptions,
): Promise<readonly Fix[]> {
  const done: Fix[] = [];
  for (const [file, fixes] of groupByFile(problems)) {
    if (!isFixable(file) || !(await isFile(file))) continue;
    const before = await readText(file, { keepByteOrderMark: true });
    const mark = before.startsWith('\uFEFF') ? '\uFEFF' : '';
    const { text, applied } = applyFixes(before.slice(mark.length), fixes);
    if (applied.length === 0) continue;
    const errors = (source: string) =>
      readSource(file, source, options).problems.filter(({ severity }) => severity === 'error').length;
    if (errors(text) > errors(before.slice(mark.length))) continue;
    const output = new Output(dirname(file));
    await output.stage(basename(file), mark + text);
    await output.commit();
    done.push(...applied);
  }
  return done;
}

function groupByFile(problems: readonly Problem[]): ReadonlyMap<string, readonly Fix[]> {
  const byFile = new Map<string, Fix[]>();
  for (const fix of problems.flatMap(({ fixes = [] }) => fixes))
    byFile.set(fix.file, [...(byFile.get(fix.file) ?? []), fix]);
  return byFile;
}
