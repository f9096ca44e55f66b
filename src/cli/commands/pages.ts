/**
 * `glossary pages`: writes the complete site of a glossary, ready to be published. `glossary template`: its
 * template.
 */
import { basename, dirname, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import Mustache from 'mustache';
import { groupByLetter } from '../../core/listing/alphabet.js';
import { findFiles, isIn, Output, patternIn, readText, UsageError } from '../files.js';
import { lint } from '../lints/index.js';
import { DEFAULT_STYLES, DEFAULT_TEMPLATE } from '../pages/default-template.js';
import { makeSite, type Template } from '../pages/pages.js';
import { ASSETS, createSite, type Site } from '../pages/site.js';
import type { Problem } from '../problems.js';
import { embedFolder, ownScriptFiles } from '../script-files.js';
import { splitBundle } from '../split.js';
import { progress } from './progress.js';
import { addSourceOptions, hasFatalProblem, readGlossary, type SourceOptions } from './read-glossary.js';
import { print, type ReportOptions } from './report.js';

interface PagesOptions extends SourceOptions, ReportOptions {
  readonly out: string;
  readonly baseUrl: string;
  readonly template?: string;
}

export function addPages(program: Command): void {
  addSourceOptions(program.command('pages'))
    .description('write a site: a page for each entry, an index, sitemap.xml and llms.txt')
    .requiredOption('--out <folder>', 'the folder to write the site to')
    .requiredOption('--base-url <url>', 'the URL of the site, such as https://example.org/glossary/')
    .option('--template <file>', 'the template of the pages, HTML with Mustache; see "glossary template"')
    .option('--id <id>', 'the id of the glossary')
    .option('--title <title>', 'the title of the glossary')
    .option('--json', 'print the report as one JSON object')
    .action(pages);
  program
    .command('template')
    .description('print the default template of "pages", as a start for your own')
    .action(() => console.log(DEFAULT_TEMPLATE.trimEnd()));
}

async function pages(sources: readonly string[], options: PagesOptions): Promise<void> {
  const { out } = options;
  const base = toBase(options.baseUrl);
  const template = await readTemplate(options.template);
  const found = await readGlossary(sources, { ...options, url: base.pathname });
  const { glossary, bundle, locate, files, leftOut, skipped } = found;
  const report = { problems: found.problems, files, leftOut, entries: bundle.entries.length, skipped };
  if (hasFatalProblem(found, out)) return print(report, options);
  const entries = groupByLetter(glossary.entries, glossary.lang).flatMap((group) => group.entries);
  const index = splitBundle(bundle, 'glossary.json');
  const parts = new Map(index.paths);
  const site = createSite(glossary, base, entries, files[0] ?? out);
  const problems: Problem[] = [
    ...found.problems,
    ...site.problems,
    ...errorsOf(lint(glossary, locate, bundle.url)),
  ];

  refuseSources(out, files);
  const output = new Output(out);
  const bar = progress('pages', 2 * site.pages.length);
  try {
    const partOf = (id: string) => {
      const path = parts.get(id);
      return path && `${base.pathname}${ASSETS}/${path}`;
    };
    for (const file of makeSite(site, template, { partUrlOf: partOf, scriptFiles: ownScriptFiles })) {
      await output.stage(file.path, file.text);
      problems.push(...file.problems);
      bar.step();
    }
    const assets = [...index.parts, { path: 'glossary.json', json: index.index }].map(({ path, json }) => ({
      path,
      text: json,
    }));
    for (const { path, text } of [...assets, ...(await readScripts())])
      await output.stage(`${ASSETS}/${path}`, text);
    await output.commit();
    problems.push(...(await staleIn(out, site)));
  } finally {
    bar.stop();
    await output.discard();
  }
  print({ ...report, problems, out }, options);
}

/**
 * Parses --base-url, without query and fragment and with a slash at the end.
 *
 * @throws {UsageError} when it is not an absolute http or https URL
 */
function toBase(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new UsageError(
      `--base-url "${text}" is not a complete URL. Write one such as https://example.org/glossary/.`,
    );
  url.search = url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

async function readTemplate(file: string | undefined): Promise<Template> {
  if (file === undefined) return { file: 'the default template', text: DEFAULT_TEMPLATE };
  const text = await readText(file);
  try {
    Mustache.parse(text);
  } catch (error) {
    const reason = (error as Error).message;
    throw new UsageError(`${file} is not a valid Mustache template: ${reason}. Correct it there.`, {
      cause: error,
    });
  }
  return { file, text };
}

function errorsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

/** Reports pages of an earlier run whose entries no longer exist. The user decides what happens to them. */
async function staleIn(out: string, { pages }: Site): Promise<Problem[]> {
  const markdownPages = await findFiles([patternIn(out, '*/index.md')]).catch(() => []);
  const current = new Set(pages.map(({ folder }) => folder));
  const stale = markdownPages.map((file) => dirname(file)).filter((folder) => !current.has(basename(folder)));
  return stale.map((folder) => ({
    file: `${folder}/index.html`,
    line: 1,
    column: 1,
    severity: 'warning',
    rule: 'stale-page',
    message: 'An earlier run wrote this page, but its entry no longer exists.',
    advice: `Remove the folder ${folder}, or redirect its URL to another page.`,
  }));
}

/** @throws {UsageError} when a source is in the folder that the site is written to */
function refuseSources(out: string, files: readonly string[]): void {
  const inside = files.find((file) => isIn(file, out));
  if (inside === undefined) return;
  throw new UsageError(
    `${inside} is one of the sources, and it is in the folder ${out}. Choose another folder for --out.`,
  );
}

/** The files of the script tag, from this package, and the style sheet of the default template. */
async function readScripts(): Promise<{ path: string; text: string }[]> {
  const folder = embedFolder();
  const files = await findFiles([folder], { extensions: ['.js', '.css'] });
  const scripts = files.map(async (file) => ({
    path: relative(folder, resolve(file)),
    text: await readText(file),
  }));
  return [...(await Promise.all(scripts)), { path: 'pages.css', text: DEFAULT_STYLES }];
}
