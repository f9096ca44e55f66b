/**
 * Where in a page no term becomes a link, and what a run of text is. Plain data, so that the browser and the command
 * line decide alike; how to walk a page is theirs.
 */

/** What is no prose: code, graphics, what is not shown. */
export const NOT_PROSE =
  'code, pre, kbd, samp, script, style, noscript, template, svg, math, canvas, iframe, object, video, audio, ruby';

/**
 * What is skipped with all that it contains, as a selector: links and what else can be pressed or typed in, headings,
 * code, graphics, what is not to be translated, and what explains itself already.
 */
export const SKIPPED = [
  'a, area, button, summary, label, [role="button"], [role="link"], [role="tab"], [role="menuitem"]',
  'input, select, option, textarea, output, [contenteditable]:not([contenteditable="false"]), [role="textbox"]',
  'h1, h2, h3, h4, h5, h6, [role="heading"], [slot="question"]',
  NOT_PROSE,
  '[translate="no"], .notranslate, .no-glossary, [aria-hidden="true"]',
  'glossary-term, glossary-card, glossary-index',
].join(', ');

/** What has no text that a reader would call such, and articles in the article. */
export const UNREADABLE =
  'script, style, noscript, template, svg, math, canvas, iframe, object, video, audio, input, select, textarea, ' +
  'glossary-card, glossary-autolink';

/** The headings that start a section, for `limit="section"`. */
export const SECTION_HEADINGS = 'h2, h3';

/** Elements that do not interrupt the text around them; a term may begin before one and end in it. */
export const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q s samp small span ' +
    'strike strong sub time tt u var wbr glossary-term'
  ).split(' '),
);
