/**
 * `glossary pages`: writes the complete site of a glossary, ready to be published. `glossary template`: its
 * template.
 */
import { join } from 'node:path';
import type { Command } from 'commander';
import Mustache from 'mustache';
import { isIn, readBytes, readText, UsageError } from '../files.js';
import { lint } from '../lints/index.js';
import { Output } from '../output.js';
import { DEFAULT_ASSETS } from '../pages/default-assets.js';
import { DEFAULT_TEMPLATE } from '../pages/default-template.js';
import { makeSite, type Template } from '../pages/pages.js';
import { relativeBundle } from '../pages/site-bundle.js';
import { ASSETS, createSite } from '../pages/site.js';
import { addAll, type Problem } from '../problems.js';
import { ownScriptFiles, readOwnScripts } from '../script-files.js';
import { splitBundle, type SplitBundle } from '../split.js';
import { findMedia } from './find-media.js';
import { progress } from './progress.js';
import { addSourceOptions, hasFatalProblem, readGlossary, type SourceOptions } from './read-glossary.js';
import { listOf, print, type ReportOptions } from './report.js';
import { sourceHelp } from './source-help.js';
import { LIST, WrittenFiles } from './written-files.js';

const EXAMPLE =
  'glossary pages terms.json --out site --base-url https://example.org/glossary/ --title "Email glossary"';

interface PagesOptions extends SourceOptions, ReportOptions {
  readonly out?: string;
  readonly baseUrl?: string;
  readonly template?: string;
  readonly footer?: string;
  readonly frontMatter?: boolean;
  readonly autolink?: boolean;
}

export function addPages(program: Command): void {
  addSourceOptions(program.command('pages'))
    .description('write a site: a page for each entry, an index, sitemap.xml and llms.txt')
    .option('--out <folder>', 'the folder to write the site to')
    .option('--base-url <url>', 'the URL of the site, such as https://example.org/glossary/')
    .option('--title <title>', 'the title of the glossary, which is the title of the site')
    .option('--footer <text>', 'a text at the foot of all pages, such as "© Example Ltd"')
    .option('--template <file>', 'the template of the pages, HTML with Mustache; see "glossary template"')
    .option('--front-matter', 'begin the Markdown pages with front matter for Hugo and Docusaurus')
    .option('--no-autolink', 'do not link the terms that the texts of entries name')
    .option('--id <id>', 'the id of the glossary')
    .option('--json', 'print the report as one JSON object')
    .addHelpText('after', sourceHelp([EXAMPLE]))
    .action(pages);
  program
    .command('template')
    .description('print the default template of "pages", as a start for your own')
    .action(() => console.log(DEFAULT_TEMPLATE.trimEnd()));
}

async function pages(sources: readonly string[], options: PagesOptions): Promise<void> {
  const { footer = '', frontMatter = false, autolink = true } = options;
  const out = given(options.out, '--out <folder>', 'out');
  const base = toBase(given(options.baseUrl, '--base-url <url>', 'baseUrl', BASE_URL));
  const template = await readTemplate(options.template);
  // Links in sources are those of the URL that the sources state; without one, of the site.
  const found = await readGlossary(sources, { ...options, defaultUrl: base.pathname });
  const { glossary, bundle, locate, files, leftOut, skipped } = found;
  const report = {
    problems: found.problems,
    files,
    leftOut,
    entries: bundle.entries.length,
    questions: bundle.faqs?.length,
    skipped,
  };
  if (hasFatalProblem(found, out)) return print(report, options);
  refuseSources(out, files);
  const media = await findMedia(glossary, locate, sources, out, base.pathname);
  const site = createSite({ bundle, base, file: files[0] ?? out, mediaPathOf: media.pathOf });
  const split = splitBundle(relativeBundle(site.bundle, base.href, site.isOwn, '../'), 'glossary.json');
  const { textLanguage } = await import('../lints/text-language.js');
  const problems: Problem[] = [
    ...found.problems,
    ...textLanguage(glossary, locate, bundle.lang),
    ...site.problems,
    ...media.problems,
    ...errorsOf(lint(glossary, locate, bundle.url)),
  ];

  const output = new Output(out);
  const written = new WrittenFiles(out, LIST);
  await written.read();
  const paths = new Set<string>();
  let others: readonly string[];
  let lacksScript = false;
  const stage = async (path: string, content: string | Uint8Array) => {
    paths.add(path);
    await output.stage(path, content);
  };
  const bar = progress('pages', 2 * site.pages.length);
  try {
    // Its text is complete at the end, but it is in place before the files that it lists, should this process die.
    await stage(LIST, '');
    const partOf = (id: string) => split.paths.get(id);
    const made = { template, footer, frontMatter, autolink, partOf, scriptFiles: ownScriptFiles };
    for (const file of makeSite(site, made)) {
      await stage(file.path, file.text);
      addAll(problems, file.problems);
      if (file.lacksScript === true) lacksScript = true;
      bar.step();
    }
    for (const { path, text } of [...filesOf(split), ...(await readOwnScripts()), ...DEFAULT_ASSETS])
      await stage(`${ASSETS}/${path}`, text);
    for (const [path, file] of media.copies) await stage(path, await readBytes(file));
    await written.refuseForeign(paths);
    const stale = await written.stale(paths);
    others = await written.others(paths);
    await output.stage(LIST, written.listOf(paths, stale));
    await output.commit();
    problems.push(...stale.flatMap((path) => stalePage(out, path)));
  } finally {
    bar.stop();
    await output.discard();
  }
  if (lacksScript) problems.push({ file: template.file, line: 1, column: 1, ...NO_SCRIPT });
  print({ ...report, problems, out, otherFiles: others }, options);
  if (options.json === true) return;
  if (others.length > 0) console.log(`${out} has other files, which stay as they are: ${listOf(others)}.`);
  console.log(`Look at the site: npx vite ${out} --open. Publish the folder as ${base.href}`);
}

const NO_SCRIPT = {
  severity: 'warning',
  rule: 'no-script',
  message: 'The pages have terms, but no script that opens their cards.',
  advice: `Put this into the <head> of the template:
<link rel="stylesheet" href="{{assets}}glossary.css">
<script type="module" src="{{assets}}glossary.js" data-src="{{bundle}}"></script>`,
} as const;

/** What --base-url is for. */
const BASE_URL =
  ': the address at which you will publish the site, for search engines and shared links. Not known yet? Write http://localhost:3000/, and the address later. It';

/**
 * @param about goes on after "is missing"
 * @throws {UsageError} when an option that "pages" needs is given neither as one nor in the configuration
 */
function given(value: string | undefined, option: string, field: string, about = '; it'): string {
  if (value !== undefined) return value;
  throw new UsageError(
    `The option ${option} is missing${about} may also be "${field}" of "pages" in glossary.config.json.\nExample: ${EXAMPLE}`,
  );
}

/**
 * Parses --base-url, without query and fragment and with a slash at the end.
 *
 * @throws {UsageError} when it is not an absolute http or https URL
 */
function toBase(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new UsageError(`--base-url "${text}" is not a complete URL. Write ${completeUrl(text)}.`);
  url.search = url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** The URL that the user may have meant by `text`. */
function completeUrl(text: string): string {
  const path = text.replace(/\/*$/, '/');
  if (/^[\w-]+(?:\.[\w-]+)+\//.test(path)) return `https://${path}`;
  return `one such as https://example.org${/^\/[^/]/.test(path) ? path : '/glossary/'}`;
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

/** Reports a page of an earlier run whose entry no longer exists. The user decides what happens to it. */
function stalePage(out: string, path: string): Problem[] {
  const folder = /^(.+)\/index\.html$/.exec(path)?.[1];
  if (folder === undefined) return [];
  return [
    {
      file: join(out, path),
      line: 1,
      column: 1,
      severity: 'warning',
      rule: 'stale-page',
      message: 'An earlier run wrote this page, but its entry no longer exists.',
      advice: `Remove the folder ${join(out, folder)}, or redirect its URL to another page.`,
    },
  ];
}

/** @throws {UsageError} when a source is in the folder that the site is written to */
function refuseSources(out: string, files: readonly string[]): void {
  const inside = files.find((file) => isIn(file, out));
  if (inside === undefined) return;
  throw new UsageError(
    `${inside} is one of the sources, and it is in the folder "${out}". Choose another folder for --out.`,
  );
}

/** The bundle, relative to the folder of assets. */
function filesOf({ index, parts }: SplitBundle): { path: string; text: string }[] {
  return [{ path: 'glossary.json', text: index }, ...parts.map(({ path, json }) => ({ path, text: json }))];
}
