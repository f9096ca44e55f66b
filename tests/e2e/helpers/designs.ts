// The pages of the test of designs (designs.test.ts): style sheets that nobody here wrote or would write, and a page with
// every element on it.

export interface Design {
  readonly name: string;
  /** What a page of this design has in its head. */
  readonly head: string;
  /** Attributes of the page. */
  readonly dir?: 'rtl';
  readonly width?: number;
  /** Whether the page is dark. */
  readonly isDark?: boolean;
  /** Whether headings inherit all of their look from what is around them. */
  readonly isReset?: boolean;
  /** Whether it takes even the boxes of paragraphs, so that all text of the page runs together. */
  readonly isUnset?: boolean;
}

const sheet = (path: string): string => `<link rel="stylesheet" href="/fixtures/packages/${path}">`;
const style = (css: string): string => `<style>${css}</style>`;
const UNSET = '* { all: unset } head, script, style { display: none } img { max-width: 100% }';
const ARTICLE = style('body { margin: 0 auto; max-width: 46em; padding: 0 16px }');

/** What themes for blogs had in their style.css for many years. */
const classicTheme = `
  body { margin: 0; background: #f4f1ea; color: #3b3a36; font: 15px/1.7 Georgia, 'Times New Roman', serif }
  #page { width: auto; max-width: 720px; margin: 0 auto; padding: 24px; background: #fff }
  h1, h2, h3, h4 { font-family: 'Trebuchet MS', Arial, sans-serif; line-height: 1.2; clear: both }
  h2 { margin: 0; padding: 30px 0 10px; border-bottom: 3px double #d8d2c4; font-size: 24px; text-transform: uppercase }
  h3 { margin: 0 0 12px; padding: 20px 0 0; color: #a5452a; font-size: 18px; letter-spacing: 1px }
  a { color: #a5452a; text-decoration: none; border-bottom: 1px solid #e3c9bf }
  a:hover { color: #fff; background: #a5452a }
  .entry-content p { margin: 0 0 1.6em }
  .entry-content ul { list-style: square; margin: 0 0 1.6em 2em; padding: 0 }
  .entry-content li > * { margin: 4px }
  .entry-content li { padding: 3px 0 }
  .entry-content img { max-width: 100%; border: 1px solid #d8d2c4; padding: 4px }
  .entry-content section { min-height: 60vh; padding: 40px 20px; background: #f9f7f2 }
  .entry-content nav { float: left; width: 180px; text-transform: uppercase }
  .entry-content details { border: 1px solid #d8d2c4; padding: 12px }
  button, input { border: 2px outset #d8d2c4; background: #d8d2c4; font: 13px Verdana, sans-serif; text-transform: uppercase }
  body > * { opacity: .97 }`;

export const DESIGNS: readonly Design[] = [
  { name: 'no styles', head: '' },
  { name: 'Pico CSS', head: sheet('@picocss/pico/css/pico.css') },
  { name: 'Bootstrap', head: sheet('bootstrap/dist/css/bootstrap.css') + ARTICLE },
  { name: 'Tailwind 3', head: sheet('tailwindcss3/src/css/preflight.css') + ARTICLE, isReset: true },
  {
    name: 'Tailwind 4',
    head:
      style(`@layer theme, base, components, utilities;
        @import '/fixtures/packages/tailwindcss/preflight.css' layer(base);`) + ARTICLE,
    isReset: true,
  },
  { name: 'Bulma', head: sheet('bulma/css/bulma.css') + ARTICLE },
  { name: 'Foundation', head: sheet('foundation-sites/dist/css/foundation.css') + ARTICLE },
  { name: 'MVP.css', head: sheet('mvp.css/mvp.css') },
  { name: 'Water.css', head: sheet('water.css/out/water.css') },
  { name: 'a classic theme', head: style(classicTheme) },
  {
    name: '* { all: unset }',
    head: style(UNSET),
    isReset: true,
    isUnset: true,
  },
  { name: '* { margin: 0 }', head: style('* { margin: 0; padding: 0; box-sizing: border-box }') },
  { name: 'html { font-size: 62.5% }', head: style('html { font-size: 62.5% } body { font-size: 1.7rem }') },
  { name: 'right to left', head: style('body { font: 17px/1.6 sans-serif }'), dir: 'rtl' },
  {
    name: 'dark by its colours only',
    head: style(
      'body { background: #14161a; color: #e6e6e6; font: 16px/1.6 sans-serif } a { color: #8ab4ff }',
    ),
    isDark: true,
  },
  {
    name: '* { all: unset } at 320 px',
    head: style(UNSET),
    isReset: true,
    isUnset: true,
    width: 320,
  },
  { name: '320 px', head: style('body { font: 16px/1.5 sans-serif; margin: 12px }'), width: 320 },
];

/** A page with every element. `#page` and `.entry-content` are names that themes use. */
export const BODY = `<div id="page"><main class="entry-content">
  <h1>Selling by machine</h1>
  <p id="plain">Your shop talks to the sales team through an <glossary-term>API</glossary-term>, and a
    <glossary-term>webhook</glossary-term> brings the news back.</p>
  <p id="linked">A <glossary-term><a href="/words/lead/">lead</a></glossary-term> is not yet a customer;
    <a id="own" href="/customers/">customers</a> have paid. They found you as a <glossary-term>lookalike audience</glossary-term>.</p>
  <h3 id="heading">A heading of the page</h3>
  <p>Text of the page below its heading.</p>
  <glossary-entry term="api"></glossary-entry>
  <h2>Questions</h2>
  <faq-accordion id="own-faq">
    <faq-item id="price"><h3>What does it cost, and who pays for it in the end?</h3><p>Nothing.</p><p>Nobody.</p></faq-item>
    <faq-item id="dogs"><h3>May I bring a dog?</h3><p>On a lead.</p><ul><li>Short</li><li>Long</li></ul></faq-item>
  </faq-accordion>
  <h2 id="next">All words</h2>
  <glossary-index></glossary-index>
  <glossary-entry id="written"><h2>By hand</h2><p>One.</p><p>Two.</p>
    <dl><dt>Bow</dt><dd>The front.</dd><dt>Stern</dt><dd>The back.</dd></dl><p>Three.</p></glossary-entry>
</main></div>`;
