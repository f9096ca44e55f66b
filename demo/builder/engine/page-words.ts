/**
 * The words that a page has beside the texts of the glossary, in the language of the glossary: called by elements.ts, snippet.ts
 * and ready-page.ts. The names of the parts are those of the package; sentences are English and German. Pure.
 */
import { labelsFor } from '../../../src/cli/pages/labels.js';
import { english } from '../../../src/core/strings.js';
import { wordsFor } from '../../../src/core/word-languages.js';
import { locales } from '../../../src/locales/all.js';

export interface PageWords {
  /** The title of a glossary that has none. */
  readonly glossary: string;
  /** The heading above the questions. */
  readonly questions: string;
  /** How to open a card; `undefined` in a language that has no sentence for it. */
  readonly hint: string | undefined;
  /** A question to be written over. */
  readonly ownQuestion: string;
  readonly ownAnswer: string;
  /** What a page says that is opened from the disk, and needs a server. */
  readonly onDisk: string;
}

type Sentences = Pick<PageWords, 'hint' | 'ownQuestion' | 'ownAnswer' | 'onDisk'>;

const ENGLISH: Sentences = {
  hint: 'Point at an underlined word, or tap it. With the keyboard, go to it with the Tab key, and press Enter if no card opens.',
  ownQuestion: 'Your question?',
  ownAnswer: 'Your answer.',
  onDisk:
    'This page needs a web server: opened from the disk, it can load neither the script nor glossary.json.',
};

const GERMAN: Sentences = {
  hint: 'Zeigen Sie auf ein unterstrichenes Wort, oder tippen Sie es an. Mit der Tastatur gehen Sie mit der Tabulatortaste dorthin und drücken Enter, wenn keine Karte aufgeht.',
  ownQuestion: 'Ihre Frage?',
  ownAnswer: 'Ihre Antwort.',
  onDisk:
    'Diese Seite braucht einen Webserver: von der Festplatte geöffnet, kann sie weder das Skript noch glossary.json laden.',
};

/** @param lang a BCP 47 tag; English without one */
export function pageWords(lang = 'en'): PageWords {
  const language = lang.toLowerCase();
  return {
    ...sentencesIn(language),
    glossary: labelsFor(language).glossary,
    questions: (wordsFor(locales, language) ?? english).faqs,
  };
}

function sentencesIn(language: string): Sentences {
  if (/^de\b/.test(language)) return GERMAN;
  return /^en\b/.test(language) ? ENGLISH : { ...ENGLISH, hint: undefined };
}
