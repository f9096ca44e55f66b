/** The words of the interface that only whole pages need, in the languages of src/locales and some others. */
export interface Labels {
  /** The title of a glossary that has none. */
  readonly glossary: string;
  readonly mentionedIn: string;
  readonly previous: string;
  readonly next: string;
}

const english: Labels = {
  glossary: 'Glossary',
  mentionedIn: 'Mentioned in',
  previous: 'Previous entry',
  next: 'Next entry',
};

const translations: Readonly<Record<string, Labels>> = {
  ar: {
    glossary: 'مسرد المصطلحات',
    mentionedIn: 'مذكور في',
    previous: 'المصطلح السابق',
    next: 'المصطلح التالي',
  },
  de: {
    glossary: 'Glossar',
    mentionedIn: 'Erwähnt in',
    previous: 'Voriger Eintrag',
    next: 'Nächster Eintrag',
  },
  es: {
    glossary: 'Glosario',
    mentionedIn: 'Mencionado en',
    previous: 'Entrada anterior',
    next: 'Entrada siguiente',
  },
  fr: {
    glossary: 'Glossaire',
    mentionedIn: 'Mentionné dans',
    previous: 'Entrée précédente',
    next: 'Entrée suivante',
  },
  it: {
    glossary: 'Glossario',
    mentionedIn: 'Citato in',
    previous: 'Voce precedente',
    next: 'Voce successiva',
  },
  ja: { glossary: '用語集', mentionedIn: 'この用語が出てくる項目', previous: '前の用語', next: '次の用語' },
  ko: { glossary: '용어집', mentionedIn: '언급된 항목', previous: '이전 항목', next: '다음 항목' },
  nl: {
    glossary: 'Begrippenlijst',
    mentionedIn: 'Genoemd in',
    previous: 'Vorig begrip',
    next: 'Volgend begrip',
  },
  pt: {
    glossary: 'Glossário',
    mentionedIn: 'Mencionado em',
    previous: 'Entrada anterior',
    next: 'Próxima entrada',
  },
  ur: { glossary: 'فرہنگ', mentionedIn: 'ان میں مذکور', previous: 'پچھلا اندراج', next: 'اگلا اندراج' },
};

/**
 * The labels in the language `lang`, or in English if there is no translation.
 *
 * @param lang a BCP 47 tag
 */
export function labelsFor(lang: string): Labels {
  return translations[lang.toLowerCase().split('-', 1)[0] ?? ''] ?? english;
}
