/** The words of the interface that only whole pages need, in the languages of src/locales and some others. */
export interface Labels {
  /** The title of a glossary that has none. */
  readonly glossary: string;
  /** The name of the navigation from the index down to a page. */
  readonly breadcrumbs: string;
  readonly mentionedIn: string;
  readonly previous: string;
  readonly next: string;
  /** The link to the Markdown twin of a page. */
  readonly asMarkdown: string;
}

const english: Labels = {
  glossary: 'Glossary',
  breadcrumbs: 'Breadcrumbs',
  mentionedIn: 'Mentioned in',
  previous: 'Previous',
  next: 'Next',
  asMarkdown: 'This page as Markdown',
};

const translations: Readonly<Record<string, Labels>> = {
  ar: {
    glossary: 'مسرد المصطلحات',
    breadcrumbs: 'مسار التنقل',
    mentionedIn: 'مذكور في',
    previous: 'السابق',
    next: 'التالي',
    asMarkdown: 'هذه الصفحة بصيغة Markdown',
  },
  de: {
    glossary: 'Glossar',
    breadcrumbs: 'Pfad',
    mentionedIn: 'Erwähnt in',
    previous: 'Zurück',
    next: 'Weiter',
    asMarkdown: 'Diese Seite als Markdown',
  },
  es: {
    glossary: 'Glosario',
    breadcrumbs: 'Ruta de navegación',
    mentionedIn: 'Mencionado en',
    previous: 'Anterior',
    next: 'Siguiente',
    asMarkdown: 'Esta página en Markdown',
  },
  fr: {
    glossary: 'Glossaire',
    breadcrumbs: 'Fil d’Ariane',
    mentionedIn: 'Mentionné dans',
    previous: 'Précédent',
    next: 'Suivant',
    asMarkdown: 'Cette page en Markdown',
  },
  it: {
    glossary: 'Glossario',
    breadcrumbs: 'Percorso',
    mentionedIn: 'Citato in',
    previous: 'Precedente',
    next: 'Successivo',
    asMarkdown: 'Questa pagina in Markdown',
  },
  ja: {
    glossary: '用語集',
    breadcrumbs: 'パンくずリスト',
    mentionedIn: 'この用語が出てくる項目',
    previous: '前へ',
    next: '次へ',
    asMarkdown: 'このページの Markdown 版',
  },
  ko: {
    glossary: '용어집',
    breadcrumbs: '현재 위치',
    mentionedIn: '언급된 항목',
    previous: '이전',
    next: '다음',
    asMarkdown: '이 페이지의 Markdown',
  },
  nl: {
    glossary: 'Begrippenlijst',
    breadcrumbs: 'Kruimelpad',
    mentionedIn: 'Genoemd in',
    previous: 'Vorige',
    next: 'Volgende',
    asMarkdown: 'Deze pagina als Markdown',
  },
  pt: {
    glossary: 'Glossário',
    breadcrumbs: 'Caminho de navegação',
    mentionedIn: 'Mencionado em',
    previous: 'Anterior',
    next: 'Próximo',
    asMarkdown: 'Esta página em Markdown',
  },
  ur: {
    glossary: 'فرہنگ',
    breadcrumbs: 'راستہ',
    mentionedIn: 'ان میں مذکور',
    previous: 'پچھلا',
    next: 'اگلا',
    asMarkdown: 'یہ صفحہ Markdown میں',
  },
};

/**
 * The labels in the language `lang`, or in English if there is no translation.
 *
 * @param lang a BCP 47 tag
 */
export function labelsFor(lang: string): Labels {
  return translations[lang.toLowerCase().split('-', 1)[0] ?? ''] ?? english;
}
