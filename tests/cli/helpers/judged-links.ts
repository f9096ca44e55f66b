/**
 * Links the pages of corpus/judged-links.ts as the auto-linker does with the limit "all", and counts how many links are right.
 * Called by the test of the table and by the bench. Knows nothing of the page: paragraphs are plain text.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGlossary, type Glossary } from '../../../src/core/glossary.js';
import { entriesMeant } from '../../../src/core/linking/senses.js';
import { compileMatcher } from '../../../src/core/matcher/matcher.js';
import type { JudgedGlossary, JudgedPage } from '../../corpus/judged-links.js';
import type { MatchSettings } from '../../corpus/judged-links-settings.js';
import { read, type Files } from './sources.js';

const SHARED = join(import.meta.dirname, '../../../../shared/data');

/** What a reader means by a part of a paragraph. */
interface Place {
  readonly start: number;
  readonly end: number;
  /** The entries to which a link is right; none where the author means what no entry says. */
  readonly right: readonly string[];
  /** The entry to which a link is wrong. */
  readonly wrong?: string;
  /** Whether the table says that it is linked, where the glossary is as it is. */
  readonly isLinked: boolean;
}

export interface Counts {
  readonly right: number;
  readonly wrong: number;
  /** Places that should be linked, and are not, or to another entry. */
  readonly missed: number;
  /** Links of which the table says nothing, with the words around them. */
  readonly unjudged: readonly string[];
  /** Places that are linked and should not be by the table, or the other way round. */
  readonly changed: readonly string[];
}

/** The text of a glossary's sources; `undefined` where they are not there. */
export function filesOf(name: JudgedGlossary): Files | undefined {
  if (!existsSync(SHARED)) return undefined;
  const [folder, files] =
    name === 'cncf'
      ? [join(SHARED, 'cncf/en'), readdirSync(join(SHARED, 'cncf/en'))]
      : [SHARED, [{ fec: 'fec-terms.json', glosario: 'glosario.yml' }[name]]];
  // The links to drafts are judged, too: their authors publish them in other languages.
  const textOf = (file: string) => readFileSync(join(folder, file), 'utf8').replace(/^draft: true$/m, '');
  return Object.fromEntries(files.map((file) => [file, textOf(file)]));
}

/** The glossary; with `settings`, its entries have the `match` of them. */
export function glossaryOf(files: Files, settings: MatchSettings = {}): Glossary {
  const { bundle } = read(files, { lang: 'en' });
  const entries = bundle.entries.map((entry) => ({
    ...entry,
    match: { ...entry.match, ...settings[entry.id] },
  }));
  return createGlossary({ ...bundle, entries });
}

/** Compares the links of all pages with what is judged. */
export function count(glossary: Glossary, pages: readonly JudgedPage[]): Counts {
  const match = compileMatcher(glossary);
  const [unjudged, changed]: [string[], string[]] = [[], []];
  let [right, wrong, wished] = [0, 0, 0];
  for (const { title, marked } of pages) {
    for (const { text, places } of paragraphsOf(marked)) {
      const linked = new Set<Place>();
      for (const found of match(text)) {
        // Where several entries are meant, the card shows all of them.
        const ids = entriesMeant(found, text, glossary)?.map(({ id }) => id) ?? [];
        if (ids.length === 0) continue;
        const place = places.find(({ start, end }) => start === found.start && end === found.end);
        const isRight = ids.some((id) => place?.right.includes(id));
        if (place !== undefined && (isRight || (place.wrong !== undefined && ids.includes(place.wrong)))) {
          linked.add(place);
          if (isRight) right++;
          else wrong++;
        } else unjudged.push(`${title}: ${around(text, found)} → ${ids.join(' or ')}`);
      }
      wished += places.filter((place) => place.right.length > 0).length;
      for (const place of places.filter((place) => place.isLinked !== linked.has(place)))
        changed.push(`${title}: ${around(text, place)} is ${place.isLinked ? 'not linked' : 'linked now'}`);
    }
  }
  return { right, wrong, missed: wished - right, unjudged, changed };
}

/** The counts of several glossaries. */
export function sum(all: readonly Counts[]): Counts {
  const total = (key: 'right' | 'wrong' | 'missed') =>
    all.reduce((before, counts) => before + counts[key], 0);
  const list = (key: 'unjudged' | 'changed') => all.flatMap((counts) => counts[key]);
  return {
    right: total('right'),
    wrong: total('wrong'),
    missed: total('missed'),
    unjudged: list('unjudged'),
    changed: list('changed'),
  };
}

export const precision = ({ right, wrong }: Counts): number => right / (right + wrong);
export const recall = ({ right, missed }: Counts): number => right / (right + missed);

/** Marked places; judged-links.ts says what the marks mean. */
const MARK = /⟦([^⟦⟧]*)⟧|⟪([^⟪⟫]*)⟫|⟨([^⟨⟩]*)⟩/gu;

/** The paragraphs of a page without their marks, and what the marks say. Headings are no paragraphs. */
export function paragraphsOf(page: string): { text: string; places: readonly Place[] }[] {
  const paragraphs = page.trim().split(/\n\n+/);
  return paragraphs
    .filter((paragraph) => !paragraph.startsWith('# '))
    .map((paragraph) => {
      const places: Place[] = [];
      let [text, from] = ['', 0];
      for (const { 0: mark, 1: linked, 2: mistaken, 3: missed, index } of paragraph.matchAll(MARK)) {
        const [name = '', ids = ''] = (linked ?? mistaken ?? missed ?? '').split('¦');
        const [first = '', other] = ids.split('≠');
        text += paragraph.slice(from, index);
        const place = { start: text.length, end: text.length + name.length, isLinked: missed === undefined };
        if (mistaken === undefined) places.push({ ...place, right: first.split(', ') });
        else places.push({ ...place, right: other === undefined ? [] : [other], wrong: first });
        text += name;
        from = index + mark.length;
      }
      return { text: text + paragraph.slice(from), places };
    });
}

function around(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const before = text.slice(Math.max(0, start - 40), start);
  return `…${before}[${text.slice(start, end)}]${text.slice(end, end + 40)}…`.replaceAll('\n', ' ');
}
