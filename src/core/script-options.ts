/**
 * The options of the script tag and of `<link rel="glossary">`, by their names without `data-`: what each may say. Plain data:
 * the hints for the owner of a page compare what is written with it. glossary.js takes only its type (script-tag.ts).
 */

/** A text, a selector, a number, or one of a few words. */
export type Values = 'text' | 'selector' | 'number' | readonly string[];

export const SCRIPT_OPTIONS = {
  src: 'text',
  // The other name of `src`.
  glossary: 'text',
  autolink: 'selector',
  limit: ['first', 'section', 'all'],
  max: 'number',
  skip: 'text',
  mode: ['auto', 'wrap', 'highlight'],
  links: 'text',
  wait: ['load'],
  terms: 'selector',
  faq: 'selector',
  // themes.ts says which there are.
  theme: 'text',
  lang: 'text',
  strings: 'text',
  'hover-delay': 'number',
  speech: 'text',
  'reader-options': ['on', 'off'],
  layer: 'text',
} as const satisfies Readonly<Record<string, Values>>;
