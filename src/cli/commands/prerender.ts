/**
 * `glossary prerender`: writes the content of glossary elements, links and JSON-LD into HTML files, or
 * removes them again. This file reads and writes the pages, one at a time; html/prerender.ts changes them.
 */
import { dirname, relative, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Glossary } from '../../core/glossary.js';
import { faultIn, unreadableFile } from '../faults.js';
import { isIn, readText, UsageError } from '../files.js';
import type { PrerenderOptions } from '../html/options.js';
import { prerender, type Prerendered } from '../html/prerender.js';
import { SelectorError } from '../html/select.js';
import { MARK_ATTRIBUTE } from '../html/marks.js';
import { removePrerendered } from '../html/remove-prerendered.js';
import { Output, writeStandardOutput } from '../output.js';
import { scriptFilesFor } from '../script-files.js';
import { addAll, sortProblems, type Problem } from '../problems.js';
import { findPages } from './find-pages.js';
import { progress } from './progress.js';
import { readBundle } from './read-bundle.js';
import { countOf, formatProblem } from './report.js';
import { runProblems } from './run-problems.js';

interface Options extends Omit<PrerenderOptions, 'file' | 'partOf'> {
  readonly bundle?: string;
  readonly remove?: boolean;
  readonly out?: string;
  readonly json?: boolean;
}

interface Summary {
  /** The pages that were read. */
  readonly files: readonly string[];
  /** The paths of the files that were written. */
  readonly changed: string[];
  filled: number;
  linked: number;
  /** The number of articles that --autolink selects. */
  articles: number;
  /** The pages that had links of an earlier run, and have none now. */
  readonly unlinked: string[];
  /** The pages that have terms, and no script that opens their cards. */
  readonly withoutScript: string[];
  /** The number of pages that switch the glossary off, and stay as they are. */
  switchedOff: number;
  readonly problems: Problem[];
  /** What to say about pages that were left out. */
  readonly note?: string | undefined;
}

export function addPrerender(program: Command): void {
  program
    .command('prerender')
    .description('write entries, questions, links to terms and JSON-LD into HTML files')
    .argument('[html...]', 'files, folders, globs, or - for standard input, which goes to standard output')
    .option('--bundle <file>', 'the bundle that `glossary build` wrote')
    .option('--src <url>', 'the URL of the bundle in pages; elements with another src are not changed')
    .option('--autolink <selector>', 'articles whose terms become links, in addition to <glossary-autolink>')
    .addOption(
      new Option('--limit <limit>', 'how often a term becomes a link').choices(['first', 'section', 'all']),
    )
    .option('--max <number>', 'the greatest number of links in an article', toMaximum)
    .option('--skip <selector>', 'elements without links, in addition to links, headings, code and the like')
    .option('--json-ld', 'write JSON-LD for all elements, not only for those with the attribute json-ld')
    .option('--remove', 'remove what an earlier run wrote')
    .option('--out <folder>', 'the folder to write the pages to; default: overwrite the files')
    .option('--json', 'print the report as one JSON object')
    .action(run);
}

function toMaximum(text: string): string {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Write a whole number, 0 or greater.');
  return text;
}

async function run(patterns: readonly string[], options: Options): Promise<void> {
  if (patterns.length === 0)
    throw new UsageError(
      'No page is named. Name files, such as "site/**/*.html", or write them as "files" of "prerender" into glossary.config.json.',
    );
  if (patterns.includes('-')) return runOnce(options);
  const problems: Problem[] = [];
  const render = await rendererFor(options, problems);
  const { out, json = false } = options;
  const found = await findPages(patterns, ['.html', '.htm']);
  // Files in the output folder come from an earlier run and are not pages to read.
  const files = out === undefined ? found.files : found.files.filter((file) => !isIn(file, out));
  if (out !== undefined) refuseOutside(files);
  const folder = out ?? commonFolder(files);
  const output = new Output(folder);
  const summary: Summary = {
    files,
    changed: [],
    filled: 0,
    linked: 0,
    articles: 0,
    unlinked: [],
    withoutScript: [],
    switchedOff: 0,
    problems,
    note: found.note,
  };
  const bar = progress('pages', files.length);
  try {
    for (const file of files) {
      const path = out === undefined ? relative(folder, file) : relative('', file);
      await renderFile(file, resolve(folder, path), render, summary, (text) => output.stage(path, text));
      bar.step();
    }
    await output.commit();
  } finally {
    bar.stop();
    await output.discard();
  }
  print(summary, options, json);
}

/** @throws {UsageError} when a page has no place in --out, which keeps the paths of pages */
function refuseOutside(files: readonly string[]): void {
  const outside = files.find((file) => !isIn(file, '.'));
  if (outside === undefined) return;
  throw new UsageError(
    `${outside} is not in the folder in which the command runs, and --out keeps the paths of pages from there. Run the command in ${commonFolder(files)}, or leave out --out.`,
  );
}

/** Reads one page from standard input, and writes it to standard output. */
async function runOnce({ json = false, ...options }: Options): Promise<void> {
  const problems: Problem[] = [];
  const render = await rendererFor(options, problems);
  const file = 'stdin.html';
  const { html, filled, linked, articles = 0, ...page } = render(await text(process.stdin), file);
  await writeStandardOutput(html);
  addAll(problems, page.problems);
  const switchedOff = Number(page.isOff ?? false);
  const withoutScript = page.lacksScript === true ? [file] : [];
  const counts = { changed: [], filled, linked, articles, unlinked: [], switchedOff };
  print({ files: [file], ...counts, withoutScript, problems }, options, json, console.error);
}

type Render = (html: string, file: string) => Prerendered;

/** @param problems receives the problems of the bundle */
async function rendererFor(
  { remove = false, bundle, ...options }: Options,
  problems: Problem[],
): Promise<Render> {
  if (remove) return (html) => ({ html: removePrerendered(html), problems: [], filled: 0, linked: 0 });
  if (bundle === undefined)
    throw new UsageError('The bundle is missing. Name it with --bundle, such as --bundle glossary.json.');
  const { glossary, parts, problems: found } = await readBundle(bundle);
  addAll(problems, found);
  const { src } = options;
  const partUrlOf = (id: string) => {
    const path = parts.get(id);
    return path === undefined || src === undefined ? undefined : src.replace(/[^/]*$/, path);
  };
  return (html, file) =>
    renderPage(html, glossary, {
      ...options,
      file,
      defaultSrc: src,
      partUrlOf,
      scriptFiles: (script) => scriptFilesFor(script, resolve(file)),
    });
}

function renderPage(html: string, glossary: Glossary, options: PrerenderOptions): Prerendered {
  try {
    return prerender(html, glossary, options);
  } catch (error) {
    if (!(error instanceof SelectorError)) throw error;
    throw new UsageError(`${error.message} Write one such as "article" or "nav, .intro".`, { cause: error });
  }
}

/**
 * Writes the page if it differs from the file at `target`. A page that cannot be read is reported as a
 * problem.
 */
async function renderFile(
  file: string,
  target: string,
  render: Render,
  summary: Summary,
  write: (text: string) => Promise<void>,
): Promise<void> {
  let before: string;
  try {
    before = await readText(file, { keepByteOrderMark: true });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    summary.problems.push(unreadableFile(file, error.message));
    return;
  }
  const rendered = renderSafely(before, file, render);
  if ('rule' in rendered) return void summary.problems.push(rendered);
  const { html, problems, filled, linked, articles = 0, isOff = false } = rendered;
  if (rendered.lacksScript === true) summary.withoutScript.push(file);
  addAll(summary.problems, problems);
  summary.filled += filled;
  summary.linked += linked;
  if (linked === 0 && LINKED.test(before) && !LINKED.test(html)) summary.unlinked.push(file);
  summary.articles += articles;
  summary.switchedOff += Number(isOff);
  const isSame = resolve(file) === target ? html === before : html === (await textAt(target));
  if (isSame) return;
  await write(html);
  summary.changed.push(relative('', target));
}

/** A term that an earlier run has linked. */
const LINKED = new RegExp(`<glossary-term\\b[^>]*\\s${MARK_ATTRIBUTE}>`);

/** What `render` makes of the page; the problem, if it fails: the other pages are still rendered. */
function renderSafely(html: string, file: string, render: Render): Prerendered | Problem {
  try {
    return render(html, file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return faultIn(file, error);
  }
}

/** The text of `file`, if it exists and is UTF-8. */
async function textAt(file: string): Promise<string | undefined> {
  return readText(file, { keepByteOrderMark: true }).catch(() => undefined);
}

/** The deepest folder that contains all of `files`. */
function commonFolder(files: readonly string[]): string {
  const folders = files.map((file) => dirname(resolve(file)));
  let common = folders[0] ?? '.';
  for (const folder of folders) while (!isIn(folder, common)) common = dirname(common);
  return common;
}

function print(
  { problems, files, changed, articles, unlinked, withoutScript, note, ...counts }: Summary,
  options: Options,
  json: boolean,
  say = console.log,
): void {
  const ofRun =
    options.remove === true ? [] : runProblems({ files, articles, unlinked, withoutScript }, options);
  const sorted = sortProblems([...problems, ...ofRun]);
  if (json) say(JSON.stringify({ files: files.length, ...counts, changed, note, problems: sorted }));
  else {
    for (const problem of sorted) say(formatProblem(problem));
    if (note !== undefined) say(note);
    const { filled, linked, switchedOff } = counts;
    const counted = [
      countOf(linked, 'linked term'),
      countOf(filled, 'filled element'),
      `${countOf(changed.length, 'file')} changed`,
      ...(switchedOff === 0 ? [] : [`${switchedOff} switched off`]),
    ];
    say(`${countOf(files.length, 'page')}: ${counted.join(', ')}, ${countOf(sorted.length, 'problem')}`);
  }
  if (sorted.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}
