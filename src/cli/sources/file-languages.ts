/**
 * Picks the files of one language, where a glossary has a file or a folder for each: `en.yml` and `de.yml`, `en/api.md` and
 * `de/api.md`, `terms.en.csv` and `terms.de.csv`, or `terms.csv` and `terms.de.csv`. Called by assemble.ts. languages.ts does the same within a file.
 */
import type { Problem } from '../problems.js';
import { stemOf } from './file-name.js';
import { baseOf, isSameLanguage } from './languages.js';
import type { Source } from './source.js';
import { valueAt } from './values.js';

/** Languages as files name them: two letters, perhaps with a country or a script. */
const TAG = '[a-z]{2}(?:[-_](?:[a-z]{2}|[a-z]{4}))?';
const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** How a path may name a language. What is left of the path without it is the same for all translations of a file. */
const FORMS: readonly RegExp[] = [
  new RegExp(`^(?<before>(?:.*/)?)(?<tag>${TAG})(?<after>/.*)$`, 'i'),
  new RegExp(`^(?<before>(?:.*/)?)(?<tag>${TAG})(?<after>\\.(?:ya?ml|json|csv|tsv|xlsx))$`, 'i'),
  new RegExp(`^(?<before>.*[^/])[._-](?<tag>${TAG})(?<after>\\.\\w+)$`, 'i'),
];

interface Tagged {
  readonly source: Source;
  readonly slot: string;
  /** Empty for a file whose translations name their languages, and which does not itself. */
  readonly tag: string;
}

interface Picked {
  readonly used: readonly Source[];
  readonly problems: readonly Problem[];
}

export function pickFiles(sources: readonly Source[], lang: string | undefined): Picked {
  const tagged = FORMS.map((form) => translations(sources, form)).find((found) => found.length > 0);
  if (tagged === undefined) return { used: sources, problems: [] };
  const tags = [...new Set(tagged.map(({ tag }) => tag))].sort();
  const chosen =
    lang === undefined
      ? undefined
      : (tags.find((tag) => tag !== '' && isSameLanguage(tag, lang)) ??
        tags.find((tag) => tag !== '' && isSameLanguage(baseOf(tag), baseOf(lang))) ??
        tags.find((tag) => tag === ''));
  const others = new Set(tagged.filter(({ tag }) => tag !== chosen).map(({ source }) => source));
  const tagOf = new Map(tagged.map(({ source, tag }) => [source, tag]));
  const used = sources
    .filter((source) => !others.has(source))
    .map((source) => withoutTag(source, tagOf.get(source)));
  if (chosen !== undefined) return { used, problems: [] };
  return { used, problems: [severalLanguages(tagged[0] as Tagged, tags)] };
}

/** The id of an entry that is the name of its file, `api.de.md`, is the same in each language. */
function withoutTag(source: Source, tag: string | undefined): Source {
  if (!tag) return source;
  const stem = stemOf(source.file);
  const id = stem.replace(new RegExp(`(?<=.)[._-]${tag.replace('-', '[-_]')}$`, 'i'), '');
  return {
    ...source,
    entries: source.entries.map((draft) => {
      if (valueAt(draft.value, 'id') !== stem || id === stem) return draft;
      return {
        value: { ...draft.value, id },
        origin: draft.origin,
        locate: (path, offset) => draft.locate(path, offset),
      };
    }),
  };
}

/** The files that name languages in this form; none, unless they are translations of each other. */
function translations(sources: readonly Source[], form: RegExp): readonly Tagged[] {
  const named = sources.flatMap((source): Tagged[] => {
    const { before = '', tag = '', after = '' } = form.exec(source.file.replaceAll('\\', '/'))?.groups ?? {};
    return isLanguage(tag)
      ? [{ source, tag: tag.replace('_', '-').toLowerCase(), slot: `${before}*${after}` }]
      : [];
  });
  const slots = new Map<string, Tagged[]>();
  for (const one of named) slots.set(one.slot, [...(slots.get(one.slot) ?? []), one]);
  for (const source of sources) {
    const slot = source.file.replaceAll('\\', '/').replace(/(\.\w+)$/, '*$1');
    if (form === FORMS[2]) slots.get(slot)?.push({ source, tag: '', slot });
  }
  const shared = [...slots.values()].filter((members) => members.length > 1).flat();
  const tags = new Set(shared.map(({ tag }) => tag));
  if (tags.size < 2 || (!tags.has('en') && !tags.has('') && !repeatEachOther(shared))) return [];
  const alone = named.filter((one) => tags.has(one.tag) && !shared.includes(one));
  return [...shared, ...alone];
}

function isLanguage(tag: string): boolean {
  return tag !== '' && NAMES.of(tag.slice(0, 2).toLowerCase()) !== undefined;
}

/** Whether an id or a term occurs in two languages: folders such as `it` and `hr` may be departments. */
function repeatEachOther(files: readonly Tagged[]): boolean {
  const known = new Map<unknown, string>();
  return files.some(({ source, tag }) =>
    source.entries.some(({ value }) =>
      [valueAt(value, 'id'), valueAt(value, 'term')].some((name) => {
        if (name === undefined) return false;
        const earlier = known.get(name);
        known.set(name, earlier ?? tag);
        return earlier !== undefined && earlier !== tag;
      }),
    ),
  );
}

function severalLanguages({ source }: Tagged, tags: readonly string[]): Problem {
  const names = tags.filter((tag) => tag !== '');
  const without = tags.includes('') ? ', and one that their names do not say' : '';
  return {
    file: source.file,
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'several-languages',
    message: `The files have several languages: ${names.join(', ')}${without}.`,
    advice: `Choose one with the option --lang, such as --lang ${names[0]}, or name only the files of one language.`,
  };
}
