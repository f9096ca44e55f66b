/**
 * The attributes of our elements, and what each may say. Plain data, for those who look for mistakes in a page: the hints in
 * a browser (embed/hints/element-hints.ts), which may not have the classes of the elements, and the command line
 * (cli/html/misspelt-names.ts). A test compares it with the manifest of the elements.
 */
import { SCRIPT_OPTIONS, type Values } from './script-options.js';

export type Attributes = Readonly<Record<string, Values>>;

const source: Attributes = { src: 'text' };
const entry: Attributes = { ...source, term: 'text' };
const level: Attributes = { 'heading-level': 'number' };
const jsonLd: Attributes = { 'json-ld': 'text' };
const { limit, max, skip, mode, links } = SCRIPT_OPTIONS;

export const ELEMENT_ATTRIBUTES: Readonly<Record<string, Attributes>> = {
  'glossary-term': {
    ...entry,
    open: 'text',
    placement: ['bottom', 'top', 'left', 'right'],
    'no-hover': 'text',
  },
  'glossary-autolink': { ...source, limit, max, skip, mode, links, disabled: 'text' },
  'glossary-entry': { ...entry, ...level, ...jsonLd, sections: 'text' },
  'glossary-index': {
    ...source,
    ...level,
    ...jsonLd,
    tag: 'text',
    definitions: 'text',
    teasers: 'text',
    'no-search': 'text',
  },
  'glossary-provider': source,
  'faq-accordion': {
    ...entry,
    ...level,
    ...jsonLd,
    topic: 'text',
    mode: ['multiple', 'single'],
    'expand-all': 'text',
    remember: 'text',
  },
  'faq-item': { open: 'text' },
  'related-links': { ...entry, ...level, limit: 'number' },
};
