// The disclosures of <glossary-index>, its tags and what is folded in definitions, on pages that have rules for all <details>.
import { assert } from '@open-wc/testing';
import { addressOf } from '../helpers/bundle.js';
import { mountIndex, withoutPages } from '../helpers/index.js';

const [webhook, ...others] = withoutPages.entries;
const faqs = [{ question: 'Is it safe?', answer: 'Yes.' }];
const bundle = { ...withoutPages, entries: [{ ...webhook!, faqs }, ...others] };

/** What resets of browsers' styles, and themes that make boxes of disclosures, say. */
const rules = {
  'a reset': 'summary { display: list-item; cursor: pointer } *, ::after { box-sizing: border-box }',
  'boxes for notes':
    'details { margin: 25px 0; border: 5px solid; padding: 0 15px; background: yellow; box-shadow: 0 0 9px; font-size: 11px }',
  'bars with icons': `summary { margin: 0 -15px; border: 4px solid; padding: 9px 40px; background: cyan; font-size: 11px; min-height: 20px }
    summary::before { content: ''; position: absolute; width: 16px; height: 16px; background: red; mask: linear-gradient(red, blue) }
    summary::after { content: ''; position: absolute; top: 9px; right: 9px; width: 16px; height: 16px; background: red;
      mask: linear-gradient(red, blue); transform: rotate(90deg) }`,
};

const PROPERTIES = ['display', 'position', 'width', 'height', 'margin', 'padding', 'border', 'background'];
const MORE = ['box-shadow', 'mask-image', 'transform', 'content', 'font-size', 'list-style-type'];

/** How the disclosures of an index look, with the marks before and after their titles. */
function looks(index: Element): Record<string, string>[] {
  return [...index.querySelectorAll('details, summary')].flatMap((each) =>
    ['', ...(each.localName === 'summary' ? ['::before', '::after'] : [])].map((pseudo) => {
      const style = getComputedStyle(each, pseudo);
      if (style.content === 'none') return {};
      const entries = [...PROPERTIES, ...MORE].map((name) => [name, style.getPropertyValue(name)]);
      // What a width means, a page may say as well.
      const { width, height } = each.getBoundingClientRect();
      if (!pseudo) entries.push(['width', `${width}`], ['height', `${height}`]);
      return Object.fromEntries([['which', each.localName + pseudo], ...entries]) as Record<string, string>;
    }),
  );
}

describe('disclosures of <glossary-index>', () => {
  for (const [name, css] of Object.entries(rules))
    it(`look the same where the page has ${name}`, async () => {
      const index = await mountIndex('definitions', addressOf(bundle));
      for (const each of index.querySelectorAll('details')) each.open = true;
      const before = looks(index);
      const style = document.head.appendChild(document.createElement('style'));
      style.textContent = css;
      const after = looks(index);
      style.remove();
      assert.isAbove(before.length, 6);
      assert.deepEqual(after, before);
    });
});
