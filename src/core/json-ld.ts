/**
 * Structured data for search engines as plain objects, and their serialization. Used by elements with the
 * attribute `json-ld` and by the command line. Specified by https://schema.org/DefinedTerm,
 * https://schema.org/DefinedTermSet and https://schema.org/FAQPage.
 */
import { toJson } from './to-json.js';
import type { Glossary } from './glossary.js';
import { plainText } from './rich-text.js';
import type { Entry } from './schema.js';

/** A question and its answer as plain text. */
export interface QuestionAndAnswer {
  readonly question: string;
  readonly answer: string;
}

/**
 * Returns the DefinedTerm of an entry.
 *
 * @param url the absolute URL of the entry
 */
export function definedTerm(glossary: Glossary, entry: Entry, url: string | undefined): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    name: entry.term,
    ...detailsOf(entry),
    ...(url === undefined ? {} : { url }),
    ...(glossary.title === undefined ? {} : { inDefinedTermSet: setOf(glossary, glossary.title) }),
  };
}

function detailsOf({ expansion, aliases = [], definition }: Entry): object {
  const names = [...new Set([expansion, ...aliases])].filter((name) => name !== undefined);
  return {
    ...(names.length === 0 ? {} : { alternateName: names }),
    description: plainText(definition),
  };
}

/**
 * Returns the DefinedTermSet of a glossary.
 *
 * @param url the absolute URL of the set
 * @param urlOf returns the absolute URL of an entry
 * @param entries the terms of the set; default: all entries
 * @param isComplete whether each term has its definition and its other names, because the page shows them
 */
export function definedTermSet(
  glossary: Glossary,
  url: string | undefined,
  urlOf: (entry: Entry) => string | undefined,
  entries: readonly Entry[] = glossary.entries,
  isComplete = false,
): object {
  const terms = entries.map((entry) => {
    const url = urlOf(entry);
    return {
      '@type': 'DefinedTerm',
      name: entry.term,
      ...(isComplete ? detailsOf(entry) : {}),
      ...(url === undefined ? {} : { url }),
    };
  });
  return {
    '@context': 'https://schema.org',
    ...setOf(glossary, glossary.title),
    ...(url === undefined ? {} : { url }),
    hasDefinedTerm: terms,
  };
}

/** The set states the language, because schema.org has no `inLanguage` for a DefinedTerm. */
function setOf({ lang }: Glossary, name: string | undefined): object {
  return {
    '@type': 'DefinedTermSet',
    ...(name === undefined ? {} : { name }),
    ...(lang === undefined ? {} : { inLanguage: lang }),
  };
}

/** Returns the FAQPage of questions. */
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

/** JSON for a `<script>` element. `<` is escaped, so that no text can close the element. */
export function serializeJsonLd(data: object): string {
  return toJson(data).replaceAll('<', '\\u003c');
}
