/**
 * Styles of `<glossary-index>`: the search box in its shadow root, and the list in the page's light DOM. The list gets
 * only what the site's own typography cannot know.
 */

/** Height of the search box. prerendered.styles.ts reserves it, so that the content does not move when the script comes. */
export const SEARCH_BOX = '2.75em';

export const glossaryIndexStyles = `
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  [part='input'] {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 34em;
    block-size: ${SEARCH_BOX};
    margin: 0;
    padding: 0 0.9em;
    border: 1px solid var(--glossary-border, color-mix(in srgb, currentcolor 55%, transparent));
    border-radius: 8px;
    background: transparent;
    color: inherit;
    font: inherit;
  }
  [part='input']::placeholder {
    color: inherit;
    opacity: 0.7;
  }
  [part='input']:focus-visible,
  button:focus-visible {
    outline: 2px solid var(--glossary-accent, currentcolor);
    outline-offset: 1px;
  }
  [part='status'] {
    margin: 0.5em 0 0;
    font-size: 0.9em;
    line-height: 1.5;
    opacity: 0.8;
    overflow-wrap: anywhere;
  }
  /* Empty, but not hidden: screen readers do not announce text that is put into a hidden live region. */
  [part='status']:empty {
    margin: 0;
  }
  button {
    all: unset;
    box-sizing: border-box;
    min-block-size: 2.5em;
    padding: 0.5em 1em;
    border: 1px solid var(--glossary-border, color-mix(in srgb, currentcolor 30%, transparent));
    border-radius: 8px;
    font-size: 0.9em;
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in srgb, currentcolor 10%, transparent);
  }
  strong {
    display: block;
  }
  [part='announcement'] {
    position: absolute;
    inline-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /*
   * Results lie on the hidden list, which keeps its height, or that of the window: the page does not collapse, and what
   * the user sees does not move.
   */
  .searching {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .searching > * {
    grid-area: 1 / 1;
  }
  .searching > slot {
    display: block;
    visibility: hidden;
    max-block-size: 100vh;
    overflow: clip;
  }
  @media print {
    .searching > slot,
    form,
    [part='status'],
    slot[name='tags'],
    button {
      display: none;
    }
  }
`;

/**
 * Styles of the list in the page. The bar of letters stays in view, in one row on phones. It is at most two rows high
 * (58px), less than the scroll margin (5em) that keeps the target of a letter's link from lying under it. Of the lists
 * of one letter, the browser lays out all but the first when they come into view; until then each takes 150em, about
 * the height of its 200 lines in a few columns.
 *
 * `!important` stands where rules that the page has for its own lists, sections and navigation would pull the index
 * apart: their boxes, distances and list marks (fill/content.styles.ts has those of sections). Headings and links look as the page says.
 */
export const indexListStyles = `
:where(glossary-index > :is(nav, details) > ul) { display: flex !important; flex-wrap: wrap !important; inline-size: 100%; margin: 0 !important; padding: 0 !important }
:where(glossary-index :is(ul, li)) { list-style: none !important }
:where(glossary-index > :is(nav, details) > ul > li) { inline-size: auto !important; margin: 0 !important; padding: 0 !important }
:where(glossary-index > nav) { position: sticky; inset-block-start: 0; z-index: 1; float: none !important; inline-size: auto !important; margin: .5em 0 !important; padding-block: .25em; background: var(--glossary-index-bar, transparent); backdrop-filter: blur(12px) }
:where(glossary-index > nav > ul) { max-block-size: 58px; overflow-y: auto }
:where(glossary-index > nav > ul > li) { box-sizing: border-box; display: grid !important; flex: none; place-items: center; min-inline-size: 28px !important; min-block-size: 28px !important; opacity: .6 }
:where(glossary-index > nav > ul > li:has(a)) { opacity: 1 }
:where(glossary-index > nav a) { box-sizing: border-box; display: grid !important; place-items: center; min-inline-size: 28px; min-block-size: 28px; margin: 0 !important; border-radius: 6px; padding: 0 !important; text-decoration: none }
:where(glossary-index > nav a:hover) { background: color-mix(in srgb, currentcolor 10%, transparent) }
:where(glossary-index > :is(nav, details) a[aria-current]) { font-weight: 700; background: color-mix(in srgb, currentcolor 15%, transparent) }
:where(glossary-index > details) { margin-block: .5em 0 }
:where(glossary-index > details > summary) { inline-size: fit-content; padding-block: .25em; cursor: pointer }
:where(glossary-index > details > ul) { gap: .25em 1em !important; padding-block: .25em .5em !important }
:where(glossary-index > details > ul > li[hidden]) { display: none }
:where(glossary-index > details a) { display: inline-block; min-block-size: 24px; padding-inline: .3em; border-radius: 4px }
:where(glossary-index > details span) { opacity: .7; font-size: .85em }
:where(glossary-index > section) { scroll-margin-block-start: 5em }
:where(glossary-index > section a) { scroll-margin-block: 5em 1em }
:where(glossary-index > section > ul) { display: block !important; columns: 15em; column-gap: 2em; margin: 0 !important; padding: 0 !important }
:where(glossary-index > section > ul > li) { display: block !important; break-inside: avoid; margin: 0 !important; padding-block: .2em }
:where(glossary-index > section > ul + ul) { content-visibility: auto; contain-intrinsic-block-size: auto 150em }
:where(glossary-index > [slot=results]) { margin: .5em 0 !important; padding: 0 !important }
:where(glossary-index > [slot=results] > li) { margin: 0; padding-block: .3em }
:where(glossary-index > [slot=results] mark) { background: none; color: inherit; font-weight: 700; text-decoration: inherit }
@media (max-width: 30em) { :where(glossary-index > nav > ul) { flex-wrap: nowrap !important; overflow-x: auto !important } }
@media print { :where(glossary-index > :is(nav, details)) { display: none } }
@media (scripting: none) { :where(glossary-index > details) { display: none } }
`;
