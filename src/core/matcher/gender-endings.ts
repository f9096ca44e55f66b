/**
 * The second halves of gender-neutral words, whatever sign joins them: "Nutzer:innen", "Nutzer*innen", "client·e·s". What stands
 * before one is half of a word, and no match. One row a language, as data: parts of a regular expression.
 * other-names.ts asks for the language of the text.
 */
export const GENDER_ENDINGS: Readonly<Record<string, string>> = {
  ca: 'a as es',
  // Rat für deutsche Rechtschreibung, report of 2018-11-28 on gender-neutral spelling
  de: 'e er em en in inn innen\\p{L}* m n nen nnen r',
  // https://www.rae.es/dpd/g%C3%A9nero (2.2 "o/a", "@")
  es: 'a as e es o os x xs',
  // Haut Conseil à l'Égalité, "Pour une communication publique sans stéréotype de sexe" (2015)
  fr: 'e es esse esses euse euses fe fes ière ières le les ne nes que ques rice rices se ses te tes trice trices ve ves',
  it: 'a e i o trice trici',
  pt: 'a as e es o os x xs',
};

const compiled = new Map<string, RegExp | undefined>();

/** What, at the end of a word in the language `base`, makes it the first half of a gender-neutral one: sticky. */
export function genderEndingOf(base: string): RegExp | undefined {
  if (!compiled.has(base))
    compiled.set(
      base,
      Object.hasOwn(GENDER_ENDINGS, base) ? compile(GENDER_ENDINGS[base] as string) : undefined,
    );
  return compiled.get(base);
}

function compile(endings: string): RegExp {
  const ending = endings.replaceAll(' ', '|');
  return new RegExp(`(?:[:*_·•⋅∙‧!'’.@-]|/-?|[(（]-?)(?:${ending})(?![\\p{L}\\p{N}])`, 'iuy');
}
