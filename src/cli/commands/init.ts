/**
 * `glossary init`: writes a first source and the configuration, so that every other command works at once; with --page also
 * what a page needs.
 */
import { extname, join, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../files.js';
import { createFiles, refuseExisting } from '../new-files.js';
import { readOwnScripts } from '../script-files.js';
import { build } from './build.js';
import { CONFIG_FILE } from './config.js';
import { FIRST_PAGE, PAGE_SCRIPTS } from './first-page.js';

const PUBLISHED = 'https://unpkg.com/glossary-elements/dist';
const BUNDLE_FILE = 'glossary.json';

interface FirstEntry {
  readonly id: string;
  readonly term: string;
  readonly aliases: readonly string[];
  readonly seeAlso: readonly string[];
  readonly definition: string;
}

const ENTRIES: readonly FirstEntry[] = [
  {
    id: 'conversion-rate',
    term: 'Conversion rate',
    aliases: ['CVR'],
    seeAlso: ['landing-page'],
    definition:
      'The conversion rate is the share of visits that end as you hoped: with an order, a booking or a message.',
  },
  {
    id: 'landing-page',
    term: 'Landing page',
    aliases: ['campaign page'],
    seeAlso: ['conversion-rate'],
    definition:
      'A landing page is the page that visitors see first when they follow a link in an ad or an email.',
  },
];

/** By the extension of the file that the user names: its text. */
const WRITERS: Readonly<Record<string, () => string>> = {
  '.csv': toCsv,
  '.yaml': toYaml,
  '.yml': toYaml,
};

export function addInit(program: Command): void {
  program
    .command('init')
    .description(`write a first source of two terms, and ${CONFIG_FILE}`)
    .argument('[place]', 'the folder for Markdown files, or a .yaml or .csv file', 'terms')
    .option(
      '--page',
      `write a page that shows them, too: index.html, ${BUNDLE_FILE}, and the script, in ${PAGE_SCRIPTS}/`,
    )
    .option('--script', `write only the script, with its style sheet, into ${PAGE_SCRIPTS}/`)
    .action(init);
}

interface InitOptions {
  readonly page?: boolean;
  readonly script?: boolean;
}

async function init(place: string, { page = false, script = false }: InitOptions): Promise<void> {
  if (script) {
    await createFiles(new Map(await scriptFiles()));
    return console.log(
      `Wrote the script into the folder ${PAGE_SCRIPTS}. ${inPages(`/${PAGE_SCRIPTS}`, `/${BUNDLE_FILE}`)}\n\n${FROM_ROOT}`,
    );
  }
  const source = relative('', resolve(place)).split(sep).join('/');
  const settings = { sources: source, out: BUNDLE_FILE, title: 'Glossary', lang: 'en' };
  const config = { $schema: `${PUBLISHED}/glossary.config.schema.json`, ...settings };
  const written = new Map([
    ...sourceFiles(source),
    [CONFIG_FILE, `${JSON.stringify(config, null, 2)}\n`] as const,
  ]);
  if (!page) {
    await createFiles(written);
    return console.log(
      `Wrote ${[...written.keys()].join(', ')}.\n\n${nextSteps(`${PUBLISHED}/embed`, `/${BUNDLE_FILE}`)}`,
    );
  }
  written.set('index.html', FIRST_PAGE);
  await refuseExisting([BUNDLE_FILE]);
  await createFiles(new Map([...written, ...(await scriptFiles())]));
  console.log(`Wrote ${[...written.keys()].join(', ')}, and the script into the folder ${PAGE_SCRIPTS}.`);
  await build([source], settings);
  console.log(
    `\nSee the page through a web server:\n\n  npx vite --open\n\n${nextSteps(PAGE_SCRIPTS, BUNDLE_FILE)}`,
  );
}

/** The script serves all pages of a site, whatever folders they are in; only addresses from the root are right in each of them. */
const FROM_ROOT = `These addresses are right on every page, where this folder is the root of the site. Is it another folder of the
site? Put its path in front: /shop/${PAGE_SCRIPTS}/glossary.js.`;

async function scriptFiles(): Promise<readonly (readonly [path: string, text: string])[]> {
  return (await readOwnScripts()).map(({ path, text }) => [join(PAGE_SCRIPTS, path), text]);
}

/** @param scripts the address of the folder with the script @param bundle that of the bundle, in the pages of the site */
const nextSteps = (scripts: string, bundle: string): string => `Write your own terms like these, then:

  npx glossary-elements build --watch   # makes ${BUNDLE_FILE}, again after each change
  npx glossary-elements check           # names what is wrong, and where

${inPages(scripts, bundle)}`;

/** @param scripts as in {@link nextSteps} */
const inPages = (scripts: string, bundle: string): string => `In your pages:

  <link rel="stylesheet" href="${scripts}/glossary.css">
  <script type="module" src="${scripts}/glossary.js"
          data-src="${bundle}" data-autolink="article"></script>`;

function sourceFiles(source: string): readonly (readonly [path: string, text: string])[] {
  const extension = extname(source).toLowerCase();
  const write = Object.hasOwn(WRITERS, extension) ? WRITERS[extension] : undefined;
  if (write !== undefined) return [[source, write()]];
  if (extension === '' && source !== '')
    return ENTRIES.map((entry) => [join(source, `${entry.id}.md`), toMarkdown(entry)]);
  throw new UsageError(
    `"${source || '.'}" is no place for a first source. Name a new folder, or a .yaml or .csv file.`,
  );
}

function toMarkdown({ term, aliases, seeAlso, definition }: FirstEntry): string {
  const fields = [`term: ${term}`, `aliases: [${aliases.join(', ')}]`, `seeAlso: [${seeAlso.join(', ')}]`];
  return `---\n${fields.join('\n')}\n---\n\n${definition}\n\nThe first paragraph is the definition; whatever follows is shown on the page of the term.\n`;
}

function toYaml(): string {
  const items = ENTRIES.map(
    ({ term, aliases, seeAlso, definition }) =>
      `- term: ${term}\n  aliases: [${aliases.join(', ')}]\n  seeAlso: [${seeAlso.join(', ')}]\n  definition: "${definition}"\n`,
  );
  return items.join('\n');
}

function toCsv(): string {
  const rows = ENTRIES.map(({ term, aliases, seeAlso, definition }) =>
    [term, aliases.join('|'), seeAlso.join('|'), `"${definition}"`].join(','),
  );
  return ['term,aliases,seeAlso,definition', ...rows, ''].join('\n');
}
