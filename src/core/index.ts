/** The public core of the package, `glossary-elements/core`. Works in any JavaScript runtime. */
export { BundleError, type Problem } from './check.js';
export { createGlossary, type Glossary } from './glossary.js';
export type { Match } from './matcher/match.js';
export { compileMatcher, type Matcher } from './matcher/matcher.js';
export { plainText, type RichTextNode } from './rich-text.js';
export type { Bundle, Entry, Faq, RichText } from './schema.js';
export type { Strings } from './strings.js';
