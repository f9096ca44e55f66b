/**
 * Names the terms in a page that its glossary lacks: in a browser they become plain text (elements/card/missing-terms.ts). Called
 * by prerender; what stays empty without an entry is the concern of plan-fills.ts.
 */
import type { Element } from 'hast';
import type { Glossary } from '../../core/glossary.js';
import type { Problem, ProblemText } from '../problems.js';
import { usesOnlyGlossary } from './bundle-folder.js';
import { adviceForTerm } from './empty-elements.js';
import { elementInMarked, WORD_ATTRIBUTE } from './marked.js';
import type { PrerenderOptions } from './options.js';
import { attribute, elementsIn, textOf, type ParsedPage } from './page.js';
import { warningAt } from './plan-fills.js';
import type { TemplateCode } from './template-code.js';
import { nameOfTerm } from './term-finder.js';

export function unknownTerms(
  page: ParsedPage,
  glossary: Glossary,
  code: TemplateCode,
  options: PrerenderOptions,
): readonly Problem[] {
  return [...elementsIn(page.tree)].flatMap((element) => {
    const name = nameOfTerm(element)?.trim();
    const range = page.elements.get(element);
    if (!name || range === undefined || code.touches(range) || isToBeFilled(element)) return [];
    if (glossary.find(name) !== undefined || !usesOnlyGlossary(page, element, options)) return [];
    return [warningAt(options.file, range, unknownTerm(element, name, glossary))];
  });
}

/** An empty word that is marked gets the term as its text. */
function isToBeFilled(element: Element): boolean {
  return elementInMarked(element) !== undefined && textOf(element).trim() === '';
}

function unknownTerm(element: Element, name: string, glossary: Glossary): ProblemText {
  const attributeName = element.tagName === 'glossary-term' ? 'term' : WORD_ATTRIBUTE;
  const written = attribute(element, attributeName) ? ` ${attributeName}="${name}"` : '';
  const text = written === '' ? name : '…';
  return {
    rule: 'unknown-term',
    message: `<${element.tagName}${written}>${text}</${element.tagName}> stays plain text, because the glossary has no entry "${name}".`,
    advice: adviceForTerm(name, attributeName, glossary),
  };
}
