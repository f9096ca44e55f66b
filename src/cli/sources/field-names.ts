/**
 * The names that other glossaries give to our fields. Some names stand for two fields; the first field without a value takes
 * it: `acronym` is the term in an entry without a `term`, and an alias in an entry with one. Used by the readers.
 */
import { LANGUAGES, wordsIn } from './language-words.js';

/** How the reader converts the value of a field. */
export type FieldKind = 'text' | 'rich' | 'list' | 'items' | 'other';

interface FieldNames {
  readonly kind: FieldKind;
  /** Normalized (see {@link normalizeName}); the first is our name. */
  readonly names: readonly string[];
  /** Those of `names` that are English. */
  readonly english: readonly string[];
}

export type Fields = ReadonlyMap<string, FieldNames>;

function field(kind: FieldKind, text: string): FieldNames {
  const names = text.split(/\s+/);
  return { kind, names, english: names };
}

/** Letters that Unicode does not take apart into a letter and an accent. */
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae' };

/** What {@link normalizeName} has returned: each record of a file has the same names. */
const normalized = new Map<string, string>();

/** The fields of an entry in the order of the bundle; language-words.ts adds the names in other languages. */
export const ENTRY_FIELDS: Fields = inAllLanguages([
  ['id', field('text', 'id slug key identifier anchor termcode')],
  [
    'term',
    field(
      'text',
      `term title name word headword label lemma preflabel itemlabel termname phrase expression vocabulary vocabularyword
      keyterm jargon concept lexeme entry terms acronym abbreviation abbr initialism topic item
      businessterm glossaryterm preferredterm technicalterm termphrase termorphrase wordorphrase termacronym termoracronym`,
    ),
  ],
  ['lang', field('text', 'lang')],
  [
    'aliases',
    field(
      'list',
      `aliases alias synonyms synonym abbreviations abbreviation abbr acronyms acronym aka akas alsoknownas alsocalled
      alternatename alternatenames alternativename alternativenames altlabel altlabels itemaltlabel hiddenlabel othername
      othernames alternatives alternateterms alternativeterms alternateterm alternativeterm variants variant synonymousterms`,
    ),
  ],
  [
    'expansion',
    field(
      'text',
      'expansion expanded expandedform fullform longform spelledout fullname standsfor whatitstandsfor expandsto fullterm fulltitle',
    ),
  ],
  ['sortKey', field('text', 'sortkey reading')],
  ['pronunciation', field('text', 'pronunciation ipa phonetic phonetics')],
  ['respelling', field('text', 'respelling')],
  ['audio', field('text', 'audio audiourl')],
  [
    'definition',
    field(
      'rich',
      `definition def defn definitions description desc itemdescription generaldefinition short shortdefinition
      shortdescription briefdefinition meaning meanings explanation summary gloss whatitmeans whatitis whatdoesitmean
      whatthismeans whatthatmeans itmeans means whatisit plainenglish inplainenglish plainlanguage inplainlanguage
      inplainterms plainenglishdefinition plainenglishmeaning plainlanguagedefinition simpledefinition simpleexplanation
      termdefinition termdescription businessdefinition glossarydefinition officialdefinition scopenote tooltip text`,
    ),
  ],
  [
    'body',
    field(
      'rich',
      `body long longdefinition longdescription fulldefinition extendeddefinition detaileddefinition detaileddescription
      details content more`,
    ),
  ],
  ['faqs', field('other', 'faqs faq questions')],
  ['related', field('items', 'related relatedlinks links furtherreading learnmore readmore')],
  [
    'seeAlso',
    field(
      'list',
      `seealso see ref refs relatedterms relatedterm relatedentries relatedconcepts crossreferences crossreference
      relatedwords`,
    ),
  ],
  [
    'tags',
    field(
      'list',
      'tags tag category categories topics topic keywords keyword subject subjects domain domains theme themes',
    ),
  ],
  ['image', field('other', 'image img picture figure')],
  ['url', field('text', 'url permalink href uri link')],
  ['translations', field('other', 'translations')],
  ['match', field('other', 'match')],
  ['match.near', field('list', 'matchnear near')],
  ['match.exclude', field('list', 'matchexclude exclude')],
  ['match.caseSensitive', field('other', 'matchcasesensitive casesensitive')],
  ['match.inflect', field('other', 'matchinflect inflect')],
  ['match.auto', field('other', 'matchauto')],
]);

export const FAQ_FIELDS: Fields = inAllLanguages([
  ['id', field('text', 'id slug key')],
  ['question', field('text', 'question q title name')],
  ['topics', field('list', 'topics topic tags tag category categories theme themes')],
  ['answer', field('rich', 'answer a text body')],
]);

export const METADATA_FIELDS: Fields = new Map([
  ['id', field('text', 'id')],
  ['title', field('text', 'title name')],
  ['lang', field('text', 'lang language locale')],
  ['url', field('text', 'url')],
  ['first', field('list', 'first')],
]);

/** The names under which files keep their list of entries, normalized. */
export const ENTRY_LISTS: readonly string[] =
  'entries terms glossary items definitions words concepts records acronyms data results rows nodes'.split(
    ' ',
  );

function inAllLanguages(fields: readonly (readonly [string, FieldNames])[]): Fields {
  return new Map(
    fields.map(([name, { kind, english }]) => {
      const foreign = LANGUAGES.flatMap((language) => wordsIn(language, name)).map(normalizeName);
      return [name, { kind, english, names: [...new Set([...english, ...foreign])] }];
    }),
  );
}

/**
 * Removes case, accents, spaces, punctuation, what is in brackets, and a number at the end: "See also", "see_also" and "seeAlso
 * 2" become one name, as do "Définition" and "DEFINITION (short)".
 */
export function normalizeName(name: string): string {
  const known = normalized.get(name);
  if (known !== undefined) return known;
  const folded = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ıłøđßæ]/g, (letter) => PLAIN[letter] as string)
    .normalize('NFC');
  const outside = folded.replace(/[([（].*?[)\]）]/g, '');
  const plain = (/[\p{L}\p{N}]/u.test(outside) ? outside : folded)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
    .replace(/\d+$/, '');
  if (normalized.size > 10_000) normalized.clear();
  normalized.set(name, plain);
  return plain;
}

/** Whether `name` is one of the names of our field `field`. */
export function isNameOf(field: string, name: string): boolean {
  return ranksOf(ENTRY_FIELDS, name).some(([known]) => known === field);
}

/** Whether `name` is a name of any field of an entry. */
export function isFieldName(name: string): boolean {
  return ranksOf(ENTRY_FIELDS, name).length > 0;
}

/** Which of `keys` may stand for each field, in the order of the names of the field. */
export function keysByField(fields: Fields, keys: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, (readonly [rank: number, key: string])[]>();
  for (const key of keys) {
    for (const [field, rank] of ranksOf(fields, key)) {
      const ranked = found.get(field) ?? [];
      if (ranked.push([rank, key]) === 1) found.set(field, ranked);
    }
  }
  return new Map(
    [...found].map(([field, ranked]) => [
      field,
      ranked.sort(([one], [other]) => one - other).map(([, key]) => key),
    ]),
  );
}

type Ranks = readonly (readonly [field: string, rank: number])[];

/** The fields that `name` may stand for, and its rank among the names of each. */
function ranksOf(fields: Fields, name: string): Ranks {
  let index = indexes.get(fields);
  if (index === undefined) {
    index = new Map();
    for (const [field, { names }] of fields)
      names.forEach((known, rank) => index?.set(known, [...(index.get(known) ?? []), [field, rank]]));
    indexes.set(fields, index);
  }
  return index.get(normalizeName(name)) ?? [];
}

const indexes = new WeakMap<Fields, Map<string, Ranks>>();
