/**
 * Says why an element of a page gets no content from the glossary, and what to do. Called by plan-fills.ts for elements that
 * stay empty.
 */
import type { Element } from 'hast';
import type { Glossary } from '../../core/glossary.js';
import { namesOf } from '../../core/names-of.js';
import { nearestName } from '../../core/nearest-name.js';
import type { ProblemText } from '../problems.js';
import { WORD_ATTRIBUTE } from './marked.js';
import { attribute } from './page.js';

/** An element that stays empty: as the page has it, and our element, which may be that itself. */
interface EmptyElement {
  readonly element: Element;
  readonly ours: Element;
}

/** The glossary has no entry for the attribute `term`. */
export function unknownTerm({ element, ours }: EmptyElement, glossary: Glossary): ProblemText {
  const isWord = attribute(element, WORD_ATTRIBUTE) !== undefined;
  const name = isWord && ours !== element ? WORD_ATTRIBUTE : written('term', { element, ours });
  const term = attribute(ours, 'term');
  const reason = term === undefined ? `it has no attribute "${name}"` : `the glossary has no entry "${term}"`;
  return {
    rule: 'unknown-term',
    message: `<${element.tagName}> is empty, because ${reason}.`,
    advice: adviceForTerm(term, name, glossary),
  };
}

/** @param name the attribute that names the entry */
export function adviceForTerm(term: string | undefined, name: string, glossary: Glossary): string {
  const meant = term === undefined ? undefined : nearestName(term, namesOf(glossary));
  return meant === undefined
    ? `Set its attribute "${name}" to an id, a term or an alias in the bundle.`
    : `Did you mean "${meant}"?`;
}

/** The glossary has nothing for the element. `undefined` where the page itself says that nothing is to be shown. */
export function noContent(empty: EmptyElement, glossary: Glossary): ProblemText | undefined {
  const [reason, advice] = whyEmpty(empty, glossary) ?? [];
  if (reason === undefined || advice === undefined) return undefined;
  const { tagName } = empty.element;
  return { rule: 'no-content', message: `<${tagName}> is empty, because ${reason}.`, advice };
}

type Reason = readonly [reason: string, advice: string];

function whyEmpty(empty: EmptyElement, glossary: Glossary): Reason | undefined {
  const { ours } = empty;
  const term = attribute(ours, 'term');
  if (ours.tagName === 'faq-accordion') return whyNoQuestions(empty, glossary, term);
  if (ours.tagName === 'glossary-index') return whyNoEntries(empty);
  const hasLinks = (glossary.find(term ?? '')?.related ?? []).length > 0;
  if (ours.tagName !== 'related-links' || hasLinks) return undefined;
  return [`the entry "${term}" has no links`, 'Add "related" to the entry, or remove the element.'];
}

function whyNoQuestions(empty: EmptyElement, glossary: Glossary, term: string | undefined): Reason {
  const topic = attribute(empty.ours, 'topic');
  const questions = (term === undefined ? glossary.faqs : glossary.find(term)?.faqs) ?? [];
  if (topic !== undefined && questions.length > 0)
    return [
      `no question ${term === undefined ? 'without a term' : `of the entry "${term}"`} has the topic "${topic}"`,
      `Correct its attribute "${written('topic', empty)}", or add the topic to a question.`,
    ];
  if (term !== undefined)
    return [`the entry "${term}" has no questions`, 'Add questions to the entry, or remove the element.'];
  if (glossary.entries.some(({ faqs = [] }) => faqs.length > 0))
    return [
      'all questions of the glossary belong to terms',
      `Name the term with its attribute "${written('term', empty)}", or add questions that belong to no term.`,
    ];
  return ['the glossary has no questions', 'Add questions to the glossary, or remove the element.'];
}

function whyNoEntries(empty: EmptyElement): Reason {
  const tag = attribute(empty.ours, 'tag');
  return tag
    ? [
        `no entry has the tag "${tag}"`,
        `Correct its attribute "${written('tag', empty)}", or add the tag to entries.`,
      ]
    : ['the glossary has no entries', 'Add entries to the glossary, or remove the element.'];
}

/** How the page writes the attribute `name` of our element. */
function written(name: string, { element, ours }: EmptyElement): string {
  return ours === element ? name : `data-${name}`;
}
