/**
 * The elements in which no term becomes a link, and those that divide text. Plain data, so that the
 * auto-linkers of the browser and the command line decide alike. They walk the page themselves
 * (dom/autolink/text-runs.ts, cli/html/text-runs.ts).
 */

/** Selector of elements whose text is not prose: code, graphics, embedded content, invisible elements. */
export const NOT_PROSE =
  'code, pre, kbd, samp, script, style, noscript, template, svg, math, canvas, iframe, object, video, audio, ruby';

/**
 * Selector of what is being edited: by its attribute, or by the classes that page builders give to the page in their
 * editors (Gutenberg, Elementor, Divi, Beaver Builder, WPBakery, Oxygen, Squarespace). What is added there would be saved.
 */
export const EDITED =
  '[contenteditable]:not([contenteditable="false"]), .editor-styles-wrapper, .block-editor-block-list__layout, ' +
  '.elementor-editor-active, .et-fb, .fl-builder-edit, .vc_editor, .oxygen-builder-body, .sqs-edit-mode-active';

/**
 * Selector of elements in which no term becomes a link, at any depth: links, controls, headings, text that is
 * not prose or not to be translated, and content of this package that already explains its terms. The text of
 * an inline one still belongs to the text around it, so that no part of a longer word or term is matched
 * beside it.
 */
export const SKIPPED = [
  'a, area, button, summary, label, [role="button"], [role="link"], [role="tab"], [role="menuitem"]',
  'input, select, option, textarea, output, [role="textbox"]',
  EDITED,
  'h1, h2, h3, h4, h5, h6, [role="heading"], [slot="question"]',
  NOT_PROSE,
  '[translate="no"], .notranslate, .no-glossary, [aria-hidden="true"]',
  'glossary-term, [data-glossary-term], glossary-card, glossary-index',
].join(', ');

/**
 * Selector of elements in which no term becomes a link if they are inside of an article: what is beside its text, and what
 * reacts to a click as a whole, where a card would open together with another page.
 */
export const SKIPPED_INSIDE =
  'nav, aside, footer, tr[onclick], th[onclick], td[onclick], li[onclick], div[onclick], th[aria-sort]';

/**
 * Selector of elements whose text is not part of the article's text at all, because it is not shown as text;
 * and of nested articles, which have an auto-linker of their own.
 */
export const UNREADABLE =
  'script, style, noscript, template, svg, math, canvas, iframe, object, video, audio, input, select, textarea, ' +
  'glossary-card, glossary-autolink';

/** Selector of the headings that start a section, for `limit="section"`. */
export const SECTION_HEADINGS = 'h2, h3';

/** Names of elements that do not divide the text around them. A term may extend over their boundaries. */
export const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q s samp small span ' +
    'strike strong sub time tt u var wbr glossary-term'
  ).split(' '),
);
