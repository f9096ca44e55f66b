// Questions as Markdown engines and editors write them: headings without a slot, and what the HTML parser makes of <p>s
// around and between the elements.
import { assert, waitUntil } from '@open-wc/testing';
import '../../../src/define/faq-accordion.js';
import { pageState } from '../../../src/dom/page-registry.js';
import type { FaqAccordion, FaqItem } from '../../../src/index.js';
import { consoleOf, prerendered } from '../../tools/commands.js';
import { bundle } from '../helpers/bundle.js';
import { mount, part, statedQuestions, textOf } from '../helpers/page.js';

/** The headers that a user sees: text and level. */
const headers = (faqs: FaqAccordion): string[] =>
  faqs.items.map((item) => {
    const header = part(item, 'header');
    const slotted = header.querySelector('slot')!.assignedElements().map(textOf).join();
    return header.checkVisibility() ? `${header.getAttribute('aria-level')} ${slotted}` : '';
  });
const isShown = (item: FaqItem, selector: string): boolean =>
  item.querySelector(selector)!.checkVisibility({ contentVisibilityAuto: true });

const rows: Record<string, { markup: string; headers: string[]; answers: string[] }> = {
  'a heading without a slot': {
    markup: '<faq-accordion>\n<faq-item id="a">\n<h3>One?</h3>\n<p>Yes.</p>\n</faq-item>\n</faq-accordion>',
    headers: ['3 One?'],
    answers: ['Yes.'],
  },
  'headings of any level': {
    markup: [1, 2, 4, 5, 6]
      .map((level) => `<faq-item><h${level}>${level}?</h${level}><p>Yes.</p></faq-item>`)
      .join(''),
    headers: ['1 1?', '2 2?', '4 4?', '5 5?', '6 6?'],
    answers: ['Yes.', 'Yes.', 'Yes.', 'Yes.', 'Yes.'],
  },
  'headings with ids and links, as Hugo and Docusaurus write them': {
    markup:
      '<faq-item><h3 id="one" class="anchor">One? <a href="#one" aria-hidden="true">#</a><a href="#one">​</a></h3><p>Yes.</p></faq-item>',
    headers: ['3 One? #​'],
    answers: ['Yes.'],
  },
  'more headings in the answer': {
    markup: '<faq-item><h3>One?</h3><p>Yes.</p><h4>More</h4><p>No.</p><h3>Again</h3></faq-item>',
    headers: ['3 One?'],
    answers: ['Yes. More No. Again'],
  },
  'a question with the slot, and a heading before it': {
    markup: '<faq-item><h2>In the answer</h2><h3 slot="question">One?</h3><p>Yes.</p></faq-item>',
    headers: ['3 One?'],
    answers: ['In the answer Yes.'],
  },
  'a paragraph around the items': {
    markup:
      '<p><faq-item><b slot="question">One?</b> Yes.</faq-item> <faq-item><b slot="question">Two?</b> No.</faq-item></p>',
    headers: ['3 One?', '3 Two?'],
    answers: ['Yes.', 'No.'],
  },
  'empty paragraphs and line breaks between the items': {
    markup:
      '<p></p><faq-item><h3>One?</h3><p>Yes.</p></faq-item><br><p></p><faq-item><h3>Two?</h3><p>No.</p></faq-item><p></p>',
    headers: ['3 One?', '3 Two?'],
    answers: ['Yes.', 'No.'],
  },
};
/** The markup in an accordion, unless it has one. */
const wrapped = (markup: string, attributes = '') =>
  `<faq-accordion ${attributes}>${markup.replace(/<\/?faq-accordion>/g, '')}</faq-accordion>`;

describe('questions from Markdown', () => {
  for (const [name, { markup, headers: expected, answers }] of Object.entries(rows)) {
    it(`${name}: each has a header that opens its answer`, async () => {
      const faqs = await mount<FaqAccordion>(wrapped(markup));
      await waitUntil(() => headers(faqs).join() === expected.join(), `headers are ${expected.join()}`);
      assert.deepEqual(
        faqs.items.map(({ answer }) => answer),
        answers,
      );
      for (const item of faqs.items) {
        assert.isFalse(item.open);
        assert.equal(part(item, 'panel').getAttribute('hidden'), 'until-found');
        part(item, 'button').click();
        await item.updateComplete;
        assert.isTrue(item.open);
      }
    });

    it(`${name}: browser and command line state the same`, async () => {
      const html = wrapped(markup, 'json-ld');
      const page = await prerendered(`<!doctype html><title>T</title>${html}`, bundle);
      const json = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/.exec(page)?.[1] ?? '{}';
      const { mainEntity = [] } = JSON.parse(json) as { mainEntity?: { name: string }[] };
      await mount<FaqAccordion>(html);
      await waitUntil(() => statedQuestions().length === expected.length);
      assert.deepEqual(
        statedQuestions(),
        mainEntity.map(({ name }) => name),
      );
    });
  }

  it('a heading that is added later becomes the question', async () => {
    const faqs = await mount<FaqAccordion>('<faq-accordion><faq-item><p>Yes.</p></faq-item></faq-accordion>');
    assert.deepEqual(headers(faqs), ['']);
    assert.isTrue(isShown(faqs.items[0]!, 'p'));
    const heading = document.createElement('h2');
    heading.textContent = 'Late?';
    faqs.items[0]!.prepend(heading);
    await waitUntil(() => headers(faqs).join() === '2 Late?');
  });

  it('empty paragraphs and line breaks between items take no space', async () => {
    const item = '<faq-item><h3>One?</h3><p>Yes.</p></faq-item>';
    const plain = await mount<FaqAccordion>(wrapped(item + item));
    const faqs = await mount<FaqAccordion>(wrapped(`<p></p>${item}<br><p></p>${item}<p></p>`));
    assert.equal(faqs.offsetHeight, plain.offsetHeight);
  });

  describe('what cannot be mended is named, with the cure', () => {
    const messages = (markup: string) =>
      consoleOf(async () => {
        pageState().reported.clear();
        await mount<HTMLElement>(`<div>${markup}</div>`);
        await new Promise((resolve) => setTimeout(resolve, 300));
      });

    it('a <p> around the accordion, which the first heading ends', async () => {
      const said = await messages(
        '<p><faq-accordion><faq-item><h3>One?</h3><p>Yes.</p></faq-item></faq-accordion></p>',
      );
      assert.lengthOf(said, 1);
      assert.match(said[0]!, /<faq-item> has no question.*<p>.*blank lines/s);
    });

    it('an answer without a question', async () => {
      const said = await messages(
        '<faq-accordion><faq-item><p><b>One?</b></p><p>Yes.</p></faq-item></faq-accordion>',
      );
      assert.lengthOf(said, 1);
      assert.match(said[0]!, /no question.*heading/s);
    });

    it('nothing is said about an item that is filled at once', async () => {
      const said = await consoleOf(async () => {
        const faqs = document.createElement('faq-accordion');
        const item = document.createElement('faq-item');
        faqs.append(item);
        document.body.append(faqs);
        await Promise.resolve();
        item.innerHTML = '<h3>One?</h3><p>Yes.</p>';
        await new Promise((resolve) => setTimeout(resolve, 300));
        faqs.remove();
      });
      assert.deepEqual(said, []);
    });
  });
});
