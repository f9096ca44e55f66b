/**
 * What single languages add to the rules by which terms are found: one row a language, as data, each with its source.
 * language-rules.ts makes expressions of the rows. Endings of words are in inflection.ts.
 */
export interface LanguageRow {
  /** Words that lose their last vowel before another vowel. An apostrophe joins them to the next word: "l'API". */
  readonly elided?: string;
  /** The second halves of gender-neutral words, whatever sign joins them: "Nutzer:innen", "Nutzer*innen". */
  readonly genderEndings?: string;
  /** Whether the small letter of I is ı, and that of İ is i. */
  readonly isTurkic?: true;
}

export const LANGUAGES: Readonly<Record<string, LanguageRow>> = {
  // https://en.wikipedia.org/wiki/Catalan_orthography#Apostrophe
  ca: { elided: 'd l m n s t', genderEndings: 'a as es' },
  // Rat für deutsche Rechtschreibung, report of 2018-11-28 on gender-neutral spelling
  de: { genderEndings: 'e er em en in innen m n nen r' },
  // https://www.rae.es/dpd/g%C3%A9nero (2.2 "o/a", "@")
  es: { genderEndings: 'a as e es o os x xs' },
  // Elision: Grevisse, Le bon usage, § 45. Endings: Haut Conseil à l'Égalité, "Pour une communication publique sans
  // stéréotype de sexe" (2015). "presqu'île" and "quelqu'un" are words.
  fr: {
    elided: 'c d j jusqu l lorsqu m n puisqu qu quoiqu s t',
    genderEndings:
      'e es esse esses euse euses fe fes ière ières le les ne nes que ques rice rices se ses te tes trice trices ve ves',
  },
  // Elision: Treccani, "Elisione" (https://www.treccani.it/enciclopedia/elisione_(La-grammatica-italiana)/)
  it: {
    elided: 'all bell c ciascun coll d dall dell gl l m n nell nessun quell quest s sant sull t un v',
    genderEndings: 'a e i o trice trici',
  },
  // https://en.wikipedia.org/wiki/Occitan_language#Orthography
  oc: { elided: 'c d j l m n qu s t' },
  pt: { genderEndings: 'a as e es o os x xs' },
  // Unicode SpecialCasing.txt: Turkish and Azerbaijani
  az: { isTurkic: true },
  tr: { isTurkic: true },
};
