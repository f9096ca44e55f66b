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
  [part='search'] {
    position: relative;
    max-inline-size: 34em;
  }
  [part='input'] {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: ${SEARCH_BOX};
    margin: 0;
    padding-block: 0;
    padding-inline: 0.9em ${SEARCH_BOX};
    appearance: none;
    border: var(--glossary-border-width, 1px) solid var(--glossary-border, color-mix(in srgb, currentcolor 55%, transparent));
    border-radius: var(--glossary-control-radius, 8px);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  [part='input']::placeholder {
    color: inherit;
    opacity: var(--glossary-quiet, 0.7);
  }
  [part='input']::-webkit-search-cancel-button {
    display: none;
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
    opacity: var(--glossary-quiet, 0.8);
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
    border-radius: var(--glossary-control-radius, 8px);
    font-size: 0.9em;
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in srgb, currentcolor 10%, transparent);
  }
  [part='clear'] {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0.4em;
    display: grid;
    place-items: center;
    inline-size: 2em;
    min-block-size: 2em;
    block-size: 2em;
    margin-block: auto;
    border: 0;
    padding: 0;
    font: inherit;
  }
  [part='clear'] svg {
    inline-size: 16px;
    block-size: 16px;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
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
 * Styles of the list in the page. A letter stands beside its entries, in a column of its own, which is as wide in all
 * sections. The bar of letters stays in view: in rows of the same length, on phones in one row that scrolls. It is at most
 * two rows high (60px), less than the scroll margin (5em) that keeps the target of a link from lying under it. letter-bar.ts
 * writes where it stands and its background. Of the lists of one letter, the browser lays out all but the first when they
 * come into view; until then each takes about the height of its 200 names. Definitions are always laid out: Firefox and
 * WebKit do not scroll to an id in content that they skip.
 *
 * `!important` stands where rules that the page has for its own lists, sections and navigation would pull the index
 * apart: their boxes, distances and list marks (fill/content.styles.ts has those of sections). Headings and links look as the page says.
 */
const TOP = 'var(--glossary-index-top, var(--_top, var(--wp-admin--admin-bar--height, 0px)))';
const SCROLL_TOP = 'var(--glossary-index-top, var(--_scroll-top, 0px))';
const WIDTH = 'var(--glossary-border-width, 1px)';
const LINE =
  'var(--glossary-rule, var(--glossary-border, color-mix(in srgb, currentcolor 20%, transparent)))';
const HOVER = 'color-mix(in srgb, currentcolor 10%, transparent)';

export const indexListStyles = `
:where(glossary-index) { scroll-margin-block-start: calc(${SCROLL_TOP} + 1em) }
:where(glossary-index > nav, glossary-index > :is(nav, details, section) > :is(ul, dl), glossary-index > :is(nav, details, section) > ul > li, glossary-index > section > dl > div > *, glossary-index > [slot=results], glossary-index > [slot=results] > li) { list-style: none !important; float: none !important; inline-size: auto !important; margin: 0 !important; padding: 0 !important }
:where(glossary-index > nav) { position: sticky; inset-block-start: ${TOP}; z-index: 1; margin: .5em 0 !important; padding-block: .25em !important; background: var(--glossary-index-bar, var(--_bar, transparent)) }
:where(glossary-index:not(:defined) > nav) { position: static }
:where(glossary-index > nav > ul) { display: block !important; margin-inline-start: -6px !important; max-block-size: 60px; overflow-y: auto; scrollbar-width: none; text-wrap: balance }
:where(glossary-index > nav > ul > li) { box-sizing: border-box; display: inline-grid !important; vertical-align: top; place-items: center; min-inline-size: 24px !important; min-block-size: 28px !important; opacity: .5 }
:where(glossary-index > nav > ul > li:has(a)) { opacity: 1 }
:where(glossary-index > nav a) { box-sizing: border-box; display: grid !important; place-items: center; min-inline-size: 24px; min-block-size: 28px; margin: 0 !important; border-radius: var(--glossary-control-radius, 6px); padding: 0 4px !important; color: inherit !important; text-decoration: none }
:where(glossary-index > nav a:hover) { background: ${HOVER} }
:where(glossary-index > nav a[aria-current]) { background: var(--glossary-index-current); font-weight: 700; text-decoration: underline 2px !important; text-underline-offset: .3em }
:where(glossary-index details, glossary-index details > summary) { margin: 0 !important; border: 0 !important; padding: 0 !important; background: none !important; box-shadow: none !important; font-size: inherit !important }
:where(glossary-index > details) { margin-block: .75em 0 !important }
:where(glossary-index details > summary) { display: flex !important; align-items: center; gap: .5em; inline-size: fit-content; min-block-size: 28px !important; font-size: .9em !important; cursor: pointer }
:where(glossary-index details > summary)::before { content: none !important }
:where(glossary-index details > summary)::after { content: ''; position: static !important; box-sizing: border-box; inline-size: .5em !important; block-size: .5em !important; border: solid currentcolor; border-width: 0 1.5px 1.5px 0; background: none !important; mask: none !important; transform: none !important; rotate: 45deg; translate: 0 -.12em; opacity: .65 }
:where(glossary-index details[open] > summary)::after { rotate: 225deg; translate: 0 .12em }
:where(glossary-index > details > ul) { display: flex !important; flex-wrap: wrap !important; gap: .4em !important; padding-block: .4em .5em !important }
:where(glossary-index > details > ul > li[hidden]) { display: none }
:where(glossary-index > details a) { display: inline-flex; align-items: baseline; gap: .4em; box-sizing: border-box; min-block-size: 28px; border: ${WIDTH} solid ${LINE}; border-radius: var(--glossary-tag-radius, 999px); padding: .2em .8em; background: var(--glossary-tag-background); color: inherit !important; font-size: .9em; text-decoration: none !important }
:where(glossary-index > details a:hover) { background: ${HOVER} }
:where(glossary-index > details a[aria-current]) { border-color: currentcolor; background: var(--glossary-index-current, color-mix(in srgb, currentcolor 15%, transparent)); font-weight: 700 }
:where(glossary-index > details a[aria-current])::after { content: '✕' / ''; font-size: .8em }
:where(glossary-index > details span) { opacity: var(--glossary-quiet, .7); font-size: .85em }
:where(glossary-index > section:not([hidden])) { display: flow-root !important; margin: 0 !important; border-block-start: ${WIDTH} solid ${LINE}; padding-block: var(--glossary-index-gap, .9em) !important; scroll-margin-block-start: calc(${SCROLL_TOP} + 4em) }
:where(glossary-index > section > :is(h1, h2, h3, h4, h5, h6)) { float: inline-start; position: sticky; inset-block-start: calc(${TOP} + 3.5em); margin: 0 !important; border: 0 !important; padding: 0 !important; color: var(--glossary-index-letter); font-family: var(--glossary-title-font); font-size: 1.25em; line-height: 1.3 }
:where(glossary-index > section > :is(ul, dl)) { margin-inline-start: 3.5em !important }
:where(glossary-index > section :is(a, dt)) { scroll-margin-block: calc(${SCROLL_TOP} + 5em) 1em }
:where(glossary-index > section > ul) { display: grid !important; grid-template-columns: repeat(auto-fill, minmax(min(var(--glossary-index-column, 15em), 100%), 1fr)); column-gap: 2em; align-items: start }
:where(glossary-index > section > ul > li) { display: block !important; padding-block: .2em !important }
:where(glossary-index > section > ul:has(> li > p)) { grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr)); row-gap: .6em }
:where(glossary-index > section > ul > li > p) { margin: 0 !important; font-size: .9em; line-height: 1.45; opacity: var(--glossary-quiet, .8) }
:where(glossary-index :is(li, dt) > small) { font-size: .85em; font-weight: 400; opacity: var(--glossary-quiet, .75) }
:where(glossary-index > section > ul + ul) { content-visibility: auto; contain-intrinsic-block-size: auto 130em }
:where(glossary-index > section > dl > div) { max-inline-size: 46em; margin-block-end: 1.3em }
:where(glossary-index > section > dl:last-child > div:last-child) { margin-block-end: 0 }
:where(glossary-index > section > dl > div:has(> dt:is(:target, [aria-current]))) { border-radius: 2px; background: color-mix(in srgb, var(--glossary-accent, currentcolor) 8%, transparent); box-shadow: 0 0 0 .5em color-mix(in srgb, var(--glossary-accent, currentcolor) 8%, transparent) }
:where(glossary-index > section dt) { font-weight: 600 }
:where(glossary-index > section dt > a[href^='#']) { color: inherit; text-decoration: none }
:where(glossary-index > section dt > a[href^='#']:hover) { text-decoration: underline }
:where(glossary-index > section dd > p) { margin-block: .3em 0 !important }
:where(glossary-index > section dd > p:has(> small:first-child)) { font-size: .9em }
:where(glossary-index > section dd > p > small:first-child) { margin-inline-end: .3em; font-size: 1em; opacity: var(--glossary-quiet, .75) }
:where(glossary-index > section dd details > :not(summary)) { margin-block: .3em }
:where(glossary-index > section dd details details) { margin-block: .3em !important; padding-inline-start: 1em !important }
:where(glossary-index > section dd img) { max-inline-size: 100%; block-size: auto }
:where(glossary-index > section dd :is(pre, table)) { max-inline-size: 100%; overflow-x: auto }
:where(glossary-index > [slot=results]) { margin: .5em 0 !important }
:where(glossary-index > [slot=results] > li) { padding-block: .3em !important }
:where(glossary-index > [slot=results] mark) { background: var(--glossary-mark); color: inherit; font-weight: 700; text-decoration: inherit }
@media (max-width: 40em) {
:where(glossary-index > nav > ul) { display: flex !important; overflow-x: auto !important; padding-inline-end: 3em !important; mask-image: linear-gradient(to right, #000 calc(100% - 3em), transparent) }
:where(glossary-index:dir(rtl) > nav > ul) { mask-image: linear-gradient(to left, #000 calc(100% - 3em), transparent) }
:where(glossary-index > nav > ul > li) { flex: none }
:where(glossary-index > section > :is(ul, dl)) { margin-inline-start: 2.5em !important }
}
@media print { glossary-index > :is(nav, details) { display: none !important } }
@media (scripting: none) { :where(glossary-index > details[slot]) { display: none } }
`;
