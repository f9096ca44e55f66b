/** The public core of the package, `glossary-elements/core`. Works in any JavaScript runtime. */
export { BundleError, type Problem } from './core/check.js';
export { createGlossary, type Glossary } from './core/glossary.js';
export type { Match } from './core/matcher/match.js';
export { compileMatcher, type Matcher } from './core/matcher/matcher.js';
export { plainText, type RichTextNode } from './core/rich-text.js';
export type { Bundle, Entry, Faq, RichText } from './core/schema.js';
export type { Strings } from './core/strings.js';
export {
  renderEntry,
  renderFaqs,
  renderIndex,
  renderRelatedLinks,
  renderTerm,
  type RenderEntryOptions,
  type RenderFaqsOptions,
  type RenderIndexOptions,
  type RenderOptions,
  type RenderRelatedLinksOptions,
} from './render/render.js';
