// Pre-rendered content, with glossary.css, before and after its scripts: the same text in the same boxes.
import { assert } from '@open-wc/testing';
import { closeSites, openSite, SAILING, until, type Site } from './helpers/site.js';

const STYLES = '<link rel="stylesheet" href="/fixtures/dist/embed/glossary.css">';
/** Content and styles of sites, which must not move when the scripts run. */
const SITE = `<style>
  body { font: 17px/1.6 sans-serif; margin: 20px }
  h2, h3 { margin: 1.4em 0 .6em; line-height: 1.2 }
  h3 { padding: 4px; font-size: 1.3em }
  p { margin: 1em 0 }
</style>`;

const themed = (name: string) => `<link rel="stylesheet" href="/fixtures/dist/themes/${name}.css">${SITE}`;

const item = (id: string, attributes = '') => `<faq-item id="${id}" ${attributes}>
  <h3 slot="question">Is this question number ${id} so long that it needs a second line on a screen of this width, or not?</h3>
  <p>An answer to ${id}.</p><table><tr><td>With a table</td></tr></table></faq-item>`;
/** As Markdown engines write it: headings without a slot, one more in the answer, and what is between the items. */
const fromMarkdown = (id: string) =>
  `<p></p>${item(id).replace(' slot="question"', '').replace('<table>', '<h3>In the answer</h3><table>')}<br>`;
const QUESTION = '[slot=question], faq-item > h3:first-child';
const entry = `<glossary-entry term="keel" prerendered><h2>Keel</h2><p>What keeps a boat upright.</p>
  <section><h3>Questions and answers</h3><faq-accordion heading-level="4">${item('x')}</faq-accordion></section></glossary-entry>`;
const contents: Readonly<Record<string, string>> = {
  'an accordion': `<faq-accordion>${item('one')}${item('two')}</faq-accordion>`,
  'an accordion from Markdown': `<faq-accordion>${fromMarkdown('one')}${fromMarkdown('two')}</faq-accordion>`,
  'an accordion with a button for all': `<faq-accordion expand-all>${item('one')}${item('two')}</faq-accordion>`,
  'an accordion in single mode': `<faq-accordion mode="single" expand-all>${item('one')}</faq-accordion>`,
  'an entry': entry,
  'related links':
    '<related-links term="keel" prerendered><h2>Read</h2><ul><li><a href="/a/">A</a></li></ul></related-links>',
  'an index': `<glossary-index prerendered><details slot="tags"><summary>Tags</summary><ul><li><a href="#tag=hull">hull</a> <span>1</span></li></ul></details>
    <nav aria-label="A–Z"><ul><li>A</li><li><a href="#letter-K">K</a></li></ul></nav>
    <section id="letter-K"><h2>K</h2><ul><li><a href="/keel/">Keel</a></li></ul></section></glossary-index>`,
  'an index without search': `<glossary-index prerendered no-search><nav aria-label="A–Z"><ul><li>A</li><li><a href="#letter-K">K</a></li></ul></nav>
    <section id="letter-K"><h2>K</h2><ul><li><a href="/keel/">Keel</a></li></ul></section></glossary-index>`,
  'an index with definitions': `<glossary-index definitions prerendered><nav aria-label="J–K"><ul><li><a href="#letter-J">J</a></li><li><a href="#letter-K">K</a></li></ul></nav>
    <section id="letter-J"><h2>J</h2><dl><div><dt id="jib"><a href="#jib">Jib</a> <small>Headsail</small></dt><dd><p>A sail.</p><details><summary>Show more</summary><p>More.</p></details></dd></div></dl></section>
    <section id="letter-K"><h2>K</h2><dl><div><dt id="keel"><a href="/keel/">Keel</a></dt><dd><p>What keeps a boat upright.</p><p><small>See also</small> <glossary-term term="jib"><a href="#jib">Jib</a></glossary-term></p></dd></div></dl></section></glossary-index>`,
  'terms in a text':
    '<p>Mind the <glossary-term term="keel" prerendered><a href="/keel/">keel</a></glossary-term> of a <glossary-term term="dinghy" prerendered>dinghy</glossary-term>.</p>',
};

const visible = (site: Site) =>
  [...site.document.querySelectorAll('main, main *')].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );

/** The boxes of all visible elements. The box of a question is not compared: later it lies in the padding of its button. */
const boxes = (site: Site): string[] =>
  visible(site)
    .filter((element) => !element.matches(QUESTION))
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName} ${[x, y, width, height].map((length) => length.toFixed(1)).join(' ')}`;
    });

/** The positions of the lines of all questions. */
const lines = (site: Site): string[] =>
  [...site.document.querySelectorAll(QUESTION)].flatMap((question) => {
    const range = site.document.createRange();
    range.selectNodeContents(question);
    return [...range.getClientRects()].map(({ x, y, width }) =>
      [x, y, width].map((length) => length.toFixed(1)).join(' '),
    );
  });

afterEach(closeSites);

describe('pre-rendered content, when the scripts run', () => {
  const sites = {
    'a site with its own styles': SITE,
    'a reset': '<style>* { margin: 0; border: 0 solid; padding: 0; box-sizing: border-box }</style>',
    'a site whose sections are rows':
      '<style>section { display: flex; padding: 60px } nav { float: left }</style>',
    'a theme whose questions are boxes': themed('playful'),
    'a theme with thick lines': themed('high-contrast'),
  };
  for (const [site, head] of Object.entries(sites))
    for (const [name, markup] of Object.entries(contents))
      it(`${name}: nothing moves (${site})`, () => assertStill(head, markup));

  async function assertStill(head: string, markup: string): Promise<void> {
    const site = await openSite(`<main>${markup}<p>What follows.</p></main>`, { head: STYLES + head });
    await until(() => site.document.styleSheets.length >= 2, 'the styles are there');
    await site.painted();
    const before = { boxes: boxes(site), lines: lines(site), text: site.text('main') };
    site.paste({ 'data-src': SAILING });
    const tags = [
      ...new Set([...site.document.querySelectorAll('main *')].map(({ localName }) => localName)),
    ];
    await site.defined(...tags.filter((tag) => tag.includes('-')));
    await site.painted();
    assert.deepEqual({ boxes: boxes(site), lines: lines(site), text: site.text('main') }, before);
    const shift = site.recorded.shifts.reduce((sum, value) => sum + value, 0);
    assert.equal(shift, 0);
  }
});

describe('pre-rendered content, when the script does not load', () => {
  it('shows every answer without scripts', async () => {
    const site = await openSite(`<main>${contents['an accordion']}</main>`, { head: STYLES, scripts: false });
    await until(() => site.document.styleSheets.length === 1, 'the styles are there');
    assert.lengthOf(
      visible(site).filter((element) => element.matches('faq-item > p')),
      2,
    );
  });

  it('shows an open answer at once', async () => {
    const site = await openSite(`<main><faq-accordion>${item('one', 'open')}</faq-accordion></main>`, {
      head: STYLES,
    });
    await until(() => site.document.styleSheets.length === 1, 'the styles are there');
    assert.lengthOf(
      visible(site).filter((element) => element.matches('faq-item > p')),
      1,
    );
  });

  it('shows every answer after six seconds without the script', async () => {
    const site = await openSite(`<main>${contents['an accordion']}</main>`, { head: STYLES });
    await until(() => site.document.styleSheets.length === 1, 'the styles are there');
    const answers = () => visible(site).filter((element) => element.matches('faq-item > p')).length;
    assert.equal(answers(), 0);
    for (const animation of site.document.getAnimations()) animation.finish();
    assert.equal(answers(), 2);
  });
});
