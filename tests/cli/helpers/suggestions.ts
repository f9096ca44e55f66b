/**
 * Public glossaries as the pages of a site, and what `glossary suggest` proposes from them, beside the terms that they explain.
 * Called by the bench.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCommonWords } from '../../../src/cli/commands/common-words.js';
import { isShortForm } from '../../../src/cli/suggest/acronyms.js';
import type { Page } from '../../../src/cli/suggest/block.js';
import { kindOf, type Candidate } from '../../../src/cli/suggest/candidate.js';
import { readPage } from '../../../src/cli/suggest/read-page.js';
import { suggest } from '../../../src/cli/suggest/suggest.js';
import type { Glossary } from '../../../src/core/glossary.js';
import { compileMatcher } from '../../../src/core/matcher/matcher.js';
import { plainText, toNodes } from '../../../src/core/rich-text.js';
import type { Entry } from '../../../src/core/schema.js';
import { namesIn } from '../../../src/core/term-names.js';
import { judgedSuggestions } from '../../corpus/judged-suggestions.js';
import { read, type Files } from './sources.js';

const SHARED = join(import.meta.dirname, '../../../../shared/data');
const LEAST_USES = 3;

export const SITES = [
  'cncf en',
  'fec en',
  'glosario en',
  'cncf ja',
  'cncf ko',
  'glosario de',
  'glosario es',
  'glosario fr',
];

export type Kind = ReturnType<typeof kindOf>;

export interface Site {
  readonly name: string;
  readonly glossary: Glossary;
  readonly pages: readonly Page[];
  readonly lang: string;
}

/** Of one kind of candidates. */
export interface Compared {
  readonly kind: Kind;
  readonly candidates: readonly Candidate[];
  /** Those that the glossary explains. The others may be right, too: no glossary explains all of a text. */
  readonly known: number;
  /** What the text has of this kind and the glossary explains, and how much of it is proposed. */
  readonly wanted: number;
  readonly found: number;
  /** How many candidates were judged as right, and as wrong; `undefined` for a site of which none was. */
  readonly judged: { readonly right: number; readonly wrong: number } | undefined;
}

/** `undefined` without ../shared/data, which is outside of the repository. */
export function siteOf(name: string): Site | undefined {
  if (!existsSync(SHARED)) return undefined;
  const [source = '', lang = ''] = name.split(' ');
  const folder = join(SHARED, source, lang);
  const file = { fec: 'fec-terms.json', glosario: 'glosario.yml' }[source];
  const files = file === undefined ? filesIn(folder) : filesOf(SHARED, [file]);
  const { glossary } = read(files, { lang });
  // A folder of articles is a site; of a list of entries, each becomes a page.
  const pages =
    file === undefined
      ? Object.entries(files).map(([path, text]) => readPage(path, text))
      : glossary.entries.map((entry) => readPage(`${entry.id}.html`, toHtml(entry, lang)));
  return { name, glossary, pages, lang };
}

function filesIn(folder: string): Files {
  return filesOf(folder, readdirSync(folder));
}

/** Drafts are part of the site. */
function filesOf(folder: string, names: readonly string[]): Files {
  const textOf = (name: string) => readFileSync(join(folder, name), 'utf8').replace(/^draft: true$/m, '');
  return Object.fromEntries(names.map((name) => [name, textOf(name)]));
}

function toHtml({ term, definition, body }: Entry, lang: string): string {
  const texts = [definition, body].flatMap((text) => (text === undefined ? [] : toNodes(text)));
  const paragraphs = texts.map((node) => `<p>${escaped(plainText([node]))}</p>`);
  return `<!doctype html><html lang="${lang}"><h1>${escaped(term)}</h1>\n${paragraphs.join('\n')}</html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** What is proposed for the site, as if there were no glossary yet. */
export async function candidatesOf({ pages, lang }: Site): Promise<readonly Candidate[]> {
  const words = [...(await readCommonWords(lang))];
  const options = { known: [], min: LEAST_USES, limit: Infinity, lang, commonWords: () => words };
  return suggest(pages, options).candidates;
}

export function compare(
  { name, glossary, pages }: Site,
  candidates: readonly Candidate[],
): readonly Compared[] {
  const entryOf = ({ term, aliases }: Candidate) =>
    [term, ...aliases].map((name) => glossary.find(name)?.id).find((id) => id !== undefined);
  const wanted: Readonly<Record<Kind, ReadonlySet<string>>> = {
    definition: new Set(glossary.entries.filter(definesItself).map(({ id }) => id)),
    acronym: new Set(glossary.entries.filter((entry) => isSpelledOut(entry, pages)).map(({ id }) => id)),
    term: frequent(glossary, pages),
  };
  return (['definition', 'acronym', 'term'] as const).map((kind) => {
    const own = candidates.filter((candidate) => kindOf(candidate) === kind);
    // An acronym with a definition counts as acronym, too; what is explained need not be proposed as frequent.
    const counted =
      kind === 'definition'
        ? own
        : kind === 'acronym'
          ? candidates.filter(({ expansion, aliases }) => expansion !== undefined || aliases.length > 0)
          : candidates;
    const ids = new Set(counted.map(entryOf));
    return {
      kind,
      candidates: own,
      known: own.filter((candidate) => entryOf(candidate) !== undefined).length,
      wanted: wanted[kind].size,
      found: [...wanted[kind]].filter((id) => ids.has(id)).length,
      judged: judge(name, kind, own),
    };
  });
}

function judge(name: string, kind: Kind, candidates: readonly Candidate[]): Compared['judged'] {
  const judged = judgedSuggestions[name]?.[kind];
  if (judged === undefined) return undefined;
  const count = (terms: readonly string[]) => candidates.filter(({ term }) => terms.includes(term)).length;
  return { right: count(judged.right), wrong: count(judged.wrong) };
}

/** Whether the first sentence of the definition begins with a name of the entry: "An API is …", "API 是". */
function definesItself({ term, aliases = [], definition }: Entry): boolean {
  const text = plainText(toNodes(definition)).toLowerCase();
  const names = [term, ...aliases]
    .flatMap((name) => [name, ...namesIn(name)])
    .map((name) => name.toLowerCase());
  return names.some((name) => {
    const at = text.indexOf(name);
    return at >= 0 && at <= 4;
  });
}

/** Whether the entry has an acronym as a name, and a block of the pages has it in parentheses beside another of its names. */
function isSpelledOut({ term, aliases = [] }: Entry, pages: readonly Page[]): boolean {
  const names = [term, ...aliases]
    .flatMap((name) => [name, ...namesIn(name)])
    .filter((name) => !/[()]/.test(name));
  const long = names.filter((name) => !isShortForm(name)).map((name) => name.toLowerCase());
  return names
    .filter(isShortForm)
    .some((short) =>
      pages.some(({ blocks }) =>
        blocks.some(
          ({ text }) => text.includes(`(${short})`) && long.some((name) => text.toLowerCase().includes(name)),
        ),
      ),
    );
}

/** The entries that the text uses often enough. */
function frequent(glossary: Glossary, pages: readonly Page[]): ReadonlySet<string> {
  const match = compileMatcher(glossary);
  const uses = new Map<string, number>();
  for (const { text } of pages.flatMap(({ blocks }) => blocks))
    for (const { id } of match(text)) uses.set(id, (uses.get(id) ?? 0) + 1);
  return new Set([...uses].filter(([, count]) => count > LEAST_USES).map(([id]) => id));
}
