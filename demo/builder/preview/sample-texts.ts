/**
 * The texts of the sample pages that are no text of the user. The pages have them in English, in elements with `data-text`; with
 * a German glossary they are German. Called by preview.ts.
 */
import { isGerman } from './sample-article.js';

const GERMAN: ReadonlyMap<string, string> = new Map([
  ['Your site', 'Ihre Website'],
  ['Blog', 'Blog'],
  ['About', 'Über uns'],
  ['Product', 'Produkt'],
  ['Prices', 'Preise'],
  ['Glossary', 'Glossar'],
  ['A sample article', 'Ein Beispiel'],
  ['What your readers will see', 'Was Ihre Leser sehen'],
  ['Something good, explained well', 'Etwas Gutes, gut erklärt'],
  [
    'A sample landing page. Further down are the questions that your visitors ask before they decide.',
    'Eine Landingpage als Beispiel. Weiter unten stehen die Fragen, die Ihre Besucher stellen, bevor sie sich entscheiden.',
  ],
  ['Try it', 'Ausprobieren'],
  ['Questions and answers', 'Fragen und Antworten'],
  ['This page is a sample.', 'Diese Seite ist ein Beispiel.'],
  [
    'This page is a sample. Your own pages keep their text and their look.',
    'Diese Seite ist ein Beispiel. Ihre eigenen Seiten behalten Text und Aussehen.',
  ],
]);

/** The English texts, as the page had them. */
const english = new Map<Element, string>(
  [...document.querySelectorAll('[data-text]')].map((element) => [element, element.textContent]),
);

/** Writes the texts of the page in the language of the glossary, or in English. */
export function translatePage(lang: string | undefined): void {
  document.documentElement.lang = isGerman(lang) ? 'de' : 'en';
  for (const [element, text] of english)
    element.textContent = (isGerman(lang) ? GERMAN.get(text) : undefined) ?? text;
}
