/**
 * Schema.org data as plain objects, and their one safe serialisation. Used by elements with `json-ld` and by
 * static pages; rules: https://schema.org/DefinedTerm,
 * https://schema.org/DefinedTermSet and https://schema.org/FAQPage.
 */
import type { Glossary } from './glossary.js';
import { plainText } from './rich-text.js';
import type { Entry } from './schema.js';

export interface QuestionAndAnswer {
  readonly question: string;
  readonly answer: string;
}

/** A DefinedTerm; `url` is absolute, or absent. */
export function definedTerm(glossary: Glossary, entry: Entry, url: string | undefined): object {
  const names = [...new Set([entry.expansion, ...(entry.aliases ?? [])])].filter(
    (name) => name !== undefined,
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    name: entry.term,
    ...(names.length === 0 ? {} : { alternateName: names }),
    description: plainText(entry.definition),
    ...(url === undefined ? {} : { url }),
    ...(glossary.title === undefined ? {} : { inDefinedTermSet: setOf(glossary, glossary.title) }),
  };
}

/**
 * A DefinedTermSet.
 *
 * @param urlOf the absolute URL of an entry, if it has one
 * @param entries those that are listed; default: all
 */
export function definedTermSet(
  glossary: Glossary,
  url: string | undefined,
  urlOf: (entry: Entry) => string | undefined,
  entries: readonly Entry[] = glossary.entries,
): object {
  const terms = entries.map((entry) => {
    const url = urlOf(entry);
    return { '@type': 'DefinedTerm', name: entry.term, ...(url === undefined ? {} : { url }) };
  });
  return {
    '@context': 'https://schema.org',
    ...setOf(glossary, glossary.title),
    ...(url === undefined ? {} : { url }),
    hasDefinedTerm: terms,
  };
}

/** The language belongs to the set: a DefinedTerm has no `inLanguage`. */
function setOf({ lang }: Glossary, name: string | undefined): object {
  return {
    '@type': 'DefinedTermSet',
    ...(name === undefined ? {} : { name }),
    ...(lang === undefined ? {} : { inLanguage: lang }),
  };
}

/** A FAQPage of these questions, in plain text. */
export function faqPage(faqs: readonly QuestionAndAnswer[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: faqs.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
}

/** JSON that can stand in a `<script>` element: `<` is escaped, so that no text can close the element. */
export function serializeJsonLd(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
