/**
 * The names that other glossaries give to our fields. Some names stand for two fields; the first field
 * without a value takes it: `acronym` is the term in an entry without a `term`, and an alias in an entry with
 * one. Used by the readers.
 */

/** How the reader converts the value of a field. */
export type FieldKind = 'text' | 'rich' | 'list' | 'items' | 'other';

interface FieldNames {
  readonly kind: FieldKind;
  /** Normalized (see {@link normalizeName}); the first is our name. */
  readonly names: readonly string[];
}

function field(kind: FieldKind, names: string): FieldNames {
  return { kind, names: names.split(' ') };
}

/** The fields of an entry in the order of the bundle. */
export const ENTRY_FIELDS: ReadonlyMap<string, FieldNames> = new Map([
  ['id', field('text', 'id slug key identifier anchor')],
  ['term', field('text', 'term title name word headword label acronym abbreviation')],
  ['lang', field('text', 'lang')],
  [
    'aliases',
    field(
      'list',
      'aliases alias synonyms synonym abbreviations abbreviation acronyms acronym aka alsoknownas alternatename altlabel alternatives variants variant',
    ),
  ],
  ['expansion', field('text', 'expansion expandedform fullform longform spelledout fullname')],
  ['pronunciation', field('text', 'pronunciation ipa phonetic phonetics')],
  ['respelling', field('text', 'respelling')],
  ['audio', field('text', 'audio audiourl')],
  [
    'definition',
    field(
      'rich',
      'definition def definitions description desc short shortdefinition shortdescription meaning explanation summary gloss tooltip text',
    ),
  ],
  ['body', field('rich', 'body long longdefinition longdescription details content more')],
  ['faqs', field('other', 'faqs faq questions')],
  ['related', field('items', 'related relatedlinks links furtherreading')],
  ['seeAlso', field('list', 'seealso see ref refs relatedterms relatedterm crossreferences')],
  ['tags', field('list', 'tags tag category categories topics topic keywords keyword subject subjects')],
  ['image', field('other', 'image img picture figure')],
  ['url', field('text', 'url permalink href uri link')],
  ['translations', field('other', 'translations')],
  ['match', field('other', 'match')],
]);

export const FAQ_FIELDS: ReadonlyMap<string, FieldNames> = new Map([
  ['id', field('text', 'id slug key')],
  ['question', field('text', 'question q title name')],
  ['topics', field('list', 'topics topic tags tag')],
  ['answer', field('rich', 'answer a text body')],
]);

export const METADATA_FIELDS: ReadonlyMap<string, FieldNames> = new Map([
  ['id', field('text', 'id')],
  ['title', field('text', 'title name')],
  ['lang', field('text', 'lang language locale')],
  ['url', field('text', 'url')],
  ['first', field('list', 'first')],
]);

/** The names under which files keep their list of entries, normalized. */
export const ENTRY_LISTS: readonly string[] =
  'entries terms glossary items definitions words concepts records acronyms data'.split(' ');

/** Removes case, spaces and a number at the end: "See also", "see_also" and "seeAlso 2" become one name. */
export function normalizeName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
    .replace(/\d+$/, '');
}

/** Whether `name` is one of the names of our field `field`. */
export function isNameOf(field: string, name: string): boolean {
  return ENTRY_FIELDS.get(field)?.names.includes(normalizeName(name)) ?? false;
}
