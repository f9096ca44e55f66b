// The custom properties of the elements: what the style sheets read is what the manifest (`npm run build`) and
// docs/theming.md document, neither less nor more; and a theme sets all of them.
import { assert } from '@open-wc/testing';
import { highlightStyles } from '../../src/dom/autolink/highlights.styles.js';
import { listStyles } from '../../src/dom/autolink/highlight-list.styles.js';
import { cardStyles } from '../../src/elements/card/glossary-card.styles.js';
import { faqAccordionStyles } from '../../src/elements/faq/faq-accordion.styles.js';
import { faqItemStyles } from '../../src/elements/faq/faq-item.styles.js';
import { contentStyles } from '../../src/elements/fill/content.styles.js';
import { termStyles } from '../../src/elements/glossary-term.styles.js';
import { glossaryIndexStyles, indexListStyles } from '../../src/elements/index/glossary-index.styles.js';
import { prerenderedStyles } from '../../src/elements/prerendered.styles.js';
import { THEMES } from './themes.js';

/** The sheets with which each element is drawn. Those of content style the questions of items. */
const SHEETS: Readonly<Record<string, string>> = {
  'glossary-term': termStyles,
  'glossary-card': cardStyles,
  'faq-accordion': faqAccordionStyles,
  'faq-item': faqItemStyles + contentStyles,
  'glossary-index': glossaryIndexStyles + indexListStyles,
};

/** What only a page knows, or only an author wants. */
const NOT_OF_A_THEME = ['--glossary-index-top', '--glossary-term-icon'];

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
const readBy = (css: string) =>
  sorted([...css.matchAll(/var\((--glossary-[\w-]+)/g)].map(([, name]) => name as string));
const setBy = (css: string) =>
  sorted([...css.matchAll(/(--glossary-[\w-]+):/g)].map(([, name]) => name as string));

interface Declaration {
  readonly tagName?: string;
  readonly cssProperties?: readonly { readonly name: string; readonly description?: string }[];
}

describe('the custom properties', () => {
  const all = sorted(Object.values(SHEETS).flatMap(readBy));
  let documented = new Map<string | undefined, NonNullable<Declaration['cssProperties']>>();

  before(async () => {
    const response = await fetch('/fixtures/dist/custom-elements.json');
    assert.isTrue(response.ok, 'dist/custom-elements.json is missing: npm run build');
    const { modules } = (await response.json()) as { modules: { declarations?: Declaration[] }[] };
    documented = new Map(
      modules
        .flatMap(({ declarations = [] }) => declarations)
        .map(({ tagName, cssProperties = [] }) => [tagName, cssProperties]),
    );
  });

  for (const [tag, css] of Object.entries(SHEETS))
    it(`of <${tag}> that its styles read are those that are documented`, () => {
      assert.deepEqual(sorted(documented.get(tag)!.map(({ name }) => name)), readBy(css));
    });

  it('of the other elements are none', () => {
    for (const [tag, properties] of documented) if (!(String(tag) in SHEETS)) assert.isEmpty(properties, tag);
  });

  for (const [what, css] of Object.entries({ highlightStyles, listStyles, prerenderedStyles }))
    it(`that ${what} reads are among them`, () => assert.includeMembers(all, readBy(css)));

  it('are all in docs/theming.md', async () => {
    const text = await (await fetch('/docs/theming.md')).text();
    assert.deepEqual(sorted([...text.matchAll(/^\| `(--glossary-[\w-]+)`/gm)].map(([, name]) => name!)), all);
  });

  for (const [name, css] of Object.entries(THEMES))
    it(`are all set by the theme ${name}, so that nothing of a theme around it shows`, () => {
      assert.deepEqual(
        setBy(css),
        all.filter((property) => !NOT_OF_A_THEME.includes(property)),
      );
    });
});
