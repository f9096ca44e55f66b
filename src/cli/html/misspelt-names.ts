/**
 * Names the elements and attributes in a page that are nearly ours, as the console does in a browser (embed/hints/element-hints.ts):
 * nothing reads them. Called by prerender.
 */
import type { Element } from 'hast';
import { html } from 'property-information';
import { ELEMENT_ATTRIBUTES, type Attributes } from '../../core/element-attributes.js';
import { nearestName } from '../../core/nearest-name.js';
import type { Problem, ProblemText } from '../problems.js';
import { elementsIn, propertyOf, type ParsedPage } from './page.js';
import { warningAt } from './plan-fills.js';
import type { TemplateCode } from './template-code.js';

const elements: ReadonlyMap<string, Attributes> = new Map(Object.entries(ELEMENT_ATTRIBUTES));
const TAGS: readonly string[] = [...elements.keys()];

export function misspeltNames(page: ParsedPage, code: TemplateCode, file: string): readonly Problem[] {
  return [...elementsIn(page.tree)].flatMap((element) => {
    const range = page.elements.get(element);
    if (range === undefined || !element.tagName.includes('-') || code.touches(range.opening)) return [];
    const known = elements.get(element.tagName);
    const texts = known === undefined ? misspeltTag(element) : misspeltAttributes(element, known);
    return texts.map((text) => warningAt(file, range, text));
  });
}

/** An element of another library has a name that is further from ours. */
function misspeltTag({ tagName }: Element): readonly ProblemText[] {
  const meant = nearestName(tagName, TAGS);
  if (meant === undefined) return [];
  return [
    {
      rule: 'unknown-element',
      message: `<${tagName}> is no element of ours.`,
      advice: `Did you mean <${meant}>?`,
    },
  ];
}

function misspeltAttributes({ tagName, properties }: Element, known: Attributes): readonly ProblemText[] {
  const names = Object.keys(known);
  const ours = new Set(names.map(propertyOf));
  return Object.keys(properties).flatMap((name) => {
    const meant = ours.has(name) || isForeign(name) ? undefined : nearestName(name, names);
    if (meant === undefined) return [];
    return [
      {
        rule: 'unknown-attribute',
        message: `<${tagName}> has no attribute ${name}.`,
        advice: `Did you mean ${meant}?`,
      },
    ];
  });
}

/** Of HTML, or with the prefix of a framework: ":term", "v-model", "hx-get", "data-term". */
function isForeign(property: string): boolean {
  return Object.hasOwn(html.property, property) || /[^a-z-]|^(?:[a-z]{1,2}|data|aria)-/i.test(property);
}
