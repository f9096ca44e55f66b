// Hosts that remove our elements let `data-` attributes, classes and native elements through. The script makes ours of them.
import { assert } from '@open-wc/testing';
import type { FaqItem } from '../../src/index.js';
import { prerendered } from '../tools/commands.js';
import { closeSites, openSite, SAILING, scriptTag, textOf, until, type Site } from './helpers/site.js';

const tag = (attributes = '') => scriptTag(`data-src="${SAILING}" ${attributes}`);
/** A page whose marked elements are upgraded. */
async function opened(body: string, ready: string, attributes?: string): Promise<Site> {
  const site = await openSite(body + tag(attributes));
  await until(() => site.document.querySelector(ready) !== null, ready);
  await site.painted();
  return site;
}
/** Long enough for what must not happen: the page has a term that is upgraded last. */
async function quiet(site: Site): Promise<void> {
  site.add('<p><span data-glossary-term="keel" id="last">x</span></p>');
  await until(() => site.document.querySelector('#last glossary-term') !== null, 'the last one');
  await site.painted();
}

afterEach(closeSites);

describe('a marked word', () => {
  it('is a term: in an element with data-glossary-term, whose look and listeners stay', async () => {
    const site = await opened(
      '<p>Mind the <span class="x" data-glossary-term="keel">fin <b>below</b></span>.</p>',
      'span glossary-term',
    );
    assert.equal(site.text('p'), 'Mind the fin below.');
    assert.equal(site.find('.x > glossary-term > b').textContent, 'below');
    const card = await site.press();
    assert.equal(card.title, 'Keel');
    site.assertQuiet();
  });

  it('names its entry by its text where the attribute is empty, and fills itself where it has none', async () => {
    const site = await opened(
      '<p><i data-glossary-term>keel</i> <i data-glossary-term="keel" id="empty"></i></p>',
      '#empty glossary-term',
    );
    await until(() => site.text('#empty') === 'Keel', 'the empty one is filled');
    assert.equal((await site.press('i glossary-term')).title, 'Keel');
  });

  it('takes the attributes of the element, and none that could do harm', async () => {
    const site = await opened(
      `<p><span data-glossary-term="keel" data-no-hover data-placement="top" data-onclick="x()" data-style="color: red"
        data-id="y">x</span></p>`,
      'span glossary-term',
    );
    const { outerHTML } = site.find('glossary-term');
    assert.equal(
      outerHTML,
      '<glossary-term placement="top" no-hover="" term="keel" tabindex="0">x</glossary-term>',
    );
    site.assertQuiet();
  });

  it('goes around a link, which stays the trigger', async () => {
    const site = await opened('<p><a href="#x" data-glossary-term="keel">x</a></p>', 'glossary-term > a');
    assert.equal(
      site.find('p').innerHTML.replace(/ data-glossary-term="keel"/, ''),
      '<glossary-term term="keel"><a href="#x">x</a></glossary-term>',
    );
  });

  it('is left alone in an editor, which would save what is added', async () => {
    const words =
      '<p contenteditable><b data-glossary-term>keel</b></p><p class="fl-builder-edit"><b data-glossary-term>keel</b></p>';
    const site = await openSite(`<main>${words}</main><i data-glossary-term>keel</i>${scriptTag()}`);
    await until(() => site.document.querySelector('i > glossary-term') !== null, 'the other word is a term');
    assert.equal(
      site.find('main').innerHTML,
      words
        .replace('contenteditable>', 'contenteditable="">')
        .replaceAll('data-glossary-term>', 'data-glossary-term="">'),
    );
  });

  it('is a term when the page adds it later', async () => {
    const site = await openSite(tag());
    site.add('<p><span data-glossary-term="keel">x</span></p>');
    await until(() => site.document.querySelector('span > glossary-term') !== null, 'it is a term');
  });

  describe('that data-terms selects', () => {
    const selects = 'data-terms="abbr, .glossary"';

    it('is a term if the glossary has it; others stay as they are', async () => {
      const body =
        '<p><abbr title="The fin">keel</abbr> <b class="glossary">jibe</b> <abbr title="Other">OTH</abbr></p>';
      const site = await opened(body, '.glossary glossary-term', selects);
      await quiet(site);
      assert.equal(site.find('abbr').innerHTML, '<glossary-term title="" tabindex="0">keel</glossary-term>');
      assert.equal(site.find('abbr + b + abbr').outerHTML, '<abbr title="Other">OTH</abbr>');
      assert.equal((await site.press('.glossary glossary-term')).title, 'Gybe');
      site.assertQuiet();
    });

    it('shows no tooltip of its own beside the card: the term in it has an empty title', async () => {
      const site = await opened('<p><abbr title="The fin">keel</abbr></p>', 'abbr glossary-term', selects);
      assert.equal(site.find('glossary-term').getAttribute('title'), '');
      assert.equal(site.find('abbr').title, 'The fin', 'the author’s stays');
    });

    it('is left alone where it is defined, or a term already', async () => {
      const dfn = '<dfn><abbr>keel</abbr></dfn>';
      const term = '<glossary-term><abbr>keel</abbr></glossary-term>';
      const site = await opened(`<p>${dfn} <u class="glossary">${term}</u></p>`, '[tabindex]', selects);
      await quiet(site);
      assert.equal(site.find('dfn').outerHTML, dfn);
      assert.lengthOf(site.document.querySelectorAll('u glossary-term'), 1);
    });

    it('is a term in a linked article, however often its term is linked there', async () => {
      const body = '<article><p>The keel.</p><p>A <abbr>keel</abbr>, a <abbr>keel</abbr>.</p></article>';
      const site = await opened(body, 'abbr + abbr glossary-term', `${selects} data-autolink="article"`);
      assert.lengthOf(site.document.querySelectorAll('abbr > glossary-term'), 2);
      assert.equal(site.text('article'), 'The keel.A keel, a keel.');
    });

    it('must be a selector: else it is named in the console, and all else works', async () => {
      const site = await opened(
        '<p><i data-glossary-term>keel</i></p>',
        'i glossary-term',
        'data-terms="[["',
      );
      assert.deepEqual(site.recorded.console, [
        '[glossary-elements] data-terms="[[" is not a selector. Write one like "article" or ".post".',
      ]);
      site.assertUnharmed();
    });
  });
});

describe('a box with data-glossary', () => {
  const FILLED: Readonly<Record<string, readonly [html: string, ready: string]>> = {
    entry: [
      '<div data-glossary="entry" data-term="keel" data-heading-level="3"></div>',
      'div > glossary-entry > h3',
    ],
    faq: ['<div data-glossary="faq" data-term="keel"></div>', 'div > faq-accordion > faq-item + faq-item'],
    index: ['<div data-glossary="index" data-no-search></div>', 'div > glossary-index[no-search] a'],
    related: ['<div data-glossary="related" data-term="keel"></div>', 'div > related-links a'],
  };
  for (const [kind, [html, ready]] of Object.entries(FILLED))
    it(`that says ${kind} is filled like the element`, async () => {
      const site = await opened(html, ready);
      site.assertQuiet();
    });

  for (const [kind, [html]] of Object.entries(FILLED))
    it(`that says ${kind} and is pre-rendered ends as the same page, and keeps what it has`, async () => {
      const bundle = (await (await fetch(SAILING)).json()) as object;
      const written = await prerendered(html, bundle);
      const [empty, filled] = [await openSite(html + tag()), await openSite(written + tag())];
      const before = filled.find('[data-glossary] > *');
      const children = [...before.childNodes];
      assert.isAbove(children.length, 0);
      const isUpgraded = (site: Site) =>
        site.document.querySelector('[data-glossary] > :defined > *') !== null;
      for (const site of [empty, filled]) await until(() => isUpgraded(site), 'the box has its element');
      for (const site of [empty, filled]) await quiet(site);
      // Without the marks of pre-rendering, and without what follows the scrolling of the page.
      const contentOf = (site: Site) =>
        site
          .find('[data-glossary]')
          .innerHTML.replace(/ (prerendered="element"|aria-current="true"|style="--_[^"]*")/g, '');
      assert.equal(contentOf(filled), contentOf(empty));
      assert.equal(filled.find('[data-glossary] > *'), before);
      assert.deepEqual([...before.childNodes], children);
      filled.assertQuiet();
    });

  it('that says faq makes questions of native disclosures', async () => {
    const site = await opened(
      '<h2>FAQ</h2><div data-glossary="faq"><details id="a" open><summary>One?</summary><p>Yes.</p></details><details><summary>Two?</summary>No.</details></div>',
      'faq-item + faq-item',
    );
    await site.defined('faq-item');
    assert.deepEqual([...site.document.querySelectorAll('faq-item > h3')].map(textOf), ['One?', 'Two?']);
    assert.isTrue(site.find<FaqItem>('faq-item#a').open);
    assert.equal(site.text('div'), 'One?Yes.Two?No.');
  });

  it('that says faq makes questions of headings and what follows them, as classic editors write it', async () => {
    const site = await opened(
      '<div data-glossary="faq">Before<h3 id="a">One?</h3><p>Yes.</p>More.<h4>Part</h4><h3>Two?</h3><p>No.</p></div>',
      'faq-item + faq-item',
    );
    await site.defined('faq-item');
    const [first, second] = [...site.document.querySelectorAll<FaqItem>('faq-item')];
    assert.equal(first!.id, 'a');
    assert.equal(textOf(first!), 'One?Yes.More.Part');
    assert.equal(textOf(second!), 'Two?No.');
    assert.include(site.text('div'), 'Before');
    assert.isFalse(first!.open);
    first!.shadowRoot!.querySelector('button')!.click();
    assert.isTrue(first!.open);
  });

  it('that says faq takes links of headings to themselves out of the questions: an item has a link of its own', async () => {
    const site = await opened(
      `<div data-glossary="faq"><h2 id="a">One?<a class="headerlink" href="#a" title="Permalink">¶</a></h2><p>Yes.</p>
      <h2 id="für-wen"><a href="#f%C3%BCr-wen">Two?</a></h2><p>No.</p><h2 id="c">See <a href="#a">One</a></h2><p>No.</p>
      <h2 id="cost"><a href="/plans/#cost">Cost?</a></h2><p>No.</p></div>`,
      'faq-item + faq-item + faq-item + faq-item',
    );
    await site.defined('faq-item');
    const items = [...site.document.querySelectorAll<FaqItem>('faq-item')];
    assert.deepEqual(
      items.map(({ id, question }) => [id, question]),
      [
        ['a', 'One?'],
        ['für-wen', 'Two?'],
        ['c', 'See One'],
        ['cost', 'Cost?'],
      ],
    );
    assert.deepEqual([...site.document.querySelectorAll('h2 a')].map(textOf), ['One', 'Cost?']);
  });

  it('that says something else is named in the console, and stays', async () => {
    const site = await openSite(`<div data-glossary="fax">x</div>${tag()}`);
    await until(() => site.recorded.console.length > 0, 'it is named');
    assert.deepEqual(site.recorded.console, [
      '[glossary-elements] data-glossary="fax": write entry, faq, index, related.',
    ]);
    assert.equal(site.find('div').outerHTML, '<div data-glossary="fax">x</div>');
  });
});

describe('native disclosures that data-faq selects', () => {
  const details = (question: string, answer: string, attributes = '') =>
    `<details ${attributes}><summary>${question}</summary>${answer}</details>`;

  it('become one accordion, with their ids, states and questions under the heading before them', async () => {
    const site = await opened(
      `<h3>Prices</h3><div class="faq">${details('One?', '<p>Yes.</p>', 'id="one"')}
        ${details('<b>Two?</b>', '<p>No.</p>', 'open')}</div>`,
      'faq-item + faq-item',
      'data-faq=".faq details"',
    );
    await site.defined('faq-item');
    assert.isNull(site.document.querySelector('details'));
    assert.lengthOf(site.document.querySelectorAll('faq-accordion'), 1);
    assert.deepEqual([...site.document.querySelectorAll('faq-item > h4')].map(textOf), ['One?', 'Two?']);
    const [one, two] = [...site.document.querySelectorAll<FaqItem>('faq-item')];
    assert.deepEqual([one!.id, one!.open, two!.open], ['one', false, true]);
    assert.exists(two!.querySelector('h4 > b'), 'the markup of the question stays');
    site.window.location.hash = '#one';
    await until(() => one!.open, 'the link to it opens it');
    site.assertQuiet();
  });

  it('keep the heading in a summary', async () => {
    const site = await opened(details('<h5>One?</h5>', 'Yes.'), 'faq-item', 'data-faq="details"');
    assert.equal(site.find('faq-item > h5').slot, 'question');
  });

  it('are several accordions where text stands between them; one opens at a time where they share a name', async () => {
    const site = await opened(
      `<div>${details('a', 'x', 'name="n"')}${details('b', 'x', 'name="n"')} and ${details('c', 'x')}</div>`,
      'faq-accordion + faq-accordion',
      'data-faq="details"',
    );
    const [first, second] = [...site.document.querySelectorAll('faq-accordion')];
    assert.equal(first!.getAttribute('mode'), 'single');
    assert.isFalse(second!.hasAttribute('mode'));
    assert.equal(first!.children.length, 2);
    assert.equal(site.text('div'), 'axbx and cx');
  });

  it('state their questions for machines where the box says so', async () => {
    const site = await opened(
      `<div class="faq" data-json-ld>${details('One?', 'Yes.')}</div>`,
      'script[type="application/ld+json"]',
      'data-faq=".faq details"',
    );
    assert.include(site.find('script[type="application/ld+json"]').textContent, 'One?');
  });
});
