/**
 * What single languages add to the rules by which terms are found: one row a language, as data, each with its source.
 * language-rules.ts reads it. Endings of words are in inflection.ts and matcher/gender-endings.ts.
 */

/** Words that lose their last vowel before another vowel. An apostrophe joins them to the next word: "l'API". */
export const ELIDED: Readonly<Record<string, string>> = {
  // https://en.wikipedia.org/wiki/Catalan_orthography#Apostrophe
  ca: 'd l m n s t',
  // Grevisse, Le bon usage, § 45. "presqu'île" and "quelqu'un" are words.
  fr: 'c d j jusqu l lorsqu m n puisqu qu quoiqu s t',
  // Treccani, "Elisione" (https://www.treccani.it/enciclopedia/elisione_(La-grammatica-italiana)/)
  it: 'all anch bell c ciascun coll d dall dell dov gl grand l m n neanch nell nessun quand quell quest s sant senz sull t tutt un v',
  // https://en.wikipedia.org/wiki/Occitan_language#Orthography
  oc: 'c d j l m n qu s t',
};

/** Languages in which the small letter of I is ı, and that of İ is i (Unicode SpecialCasing.txt). */
export const TURKIC: readonly string[] = ['az', 'tr'];
