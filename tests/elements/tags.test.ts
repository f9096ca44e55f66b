// What an entry says of its tags to style sheets: an accent for a tag, without a script.
import { assert } from '@open-wc/testing';
import '../../src/define.js';
import type { Bundle, GlossaryTerm } from '../../src/index.js';
import { styleOf } from '../e2e/helpers/looks.js';
import { adopt } from '../themes/themes.js';
import { addressOf } from './helpers/bundle.js';
import { pressTerm } from './helpers/card.js';
import { mount, mountFilled, part } from './helpers/page.js';

const BUNDLE: Bundle = {
  id: 'tagged',
  title: 'Tagged',
  entries: [
    {
      id: 'api',
      term: 'API',
      definition: 'An interface.',
      seeAlso: ['key'],
      tags: ['security', ' data  privacy '],
    },
    { id: 'key', term: 'Key', definition: 'A secret.', tags: ['"quoted"] { }', '<b>'] },
    { id: 'web', term: 'Web', definition: 'Many pages.' },
  ],
};
const SRC = addressOf(BUNDLE);
const openCard = async (term: string) =>
  pressTerm(await mount<GlossaryTerm>(`<glossary-term src="${SRC}">${term}</glossary-term>`));

describe('the tags of an entry', () => {
  it('are in data-tags of the card, white space in a tag as a hyphen', async () => {
    assert.equal((await openCard('API')).dataset['tags'], 'security data-privacy');
    assert.equal((await openCard('Web')).dataset['tags'], '');
  });

  it('are those of the entry that the user has followed', async () => {
    const card = await openCard('API');
    card.shadowRoot!.querySelector<HTMLElement>('[data-entry=key]')!.click();
    assert.equal(card.dataset['tags'], '"quoted"]-{-} <b>');
    part(card, 'back').click();
    assert.equal(card.dataset['tags'], 'security data-privacy');
  });

  it('let a rule of the site give the card another accent', async () => {
    const restore = adopt('glossary-card[data-tags~="data-privacy"] { --glossary-accent: rgb(1, 2, 3) }');
    const colorOf = async (term: string) => {
      const card = await openCard(term);
      const links = card.shadowRoot!.querySelectorAll('a');
      return links.length > 0
        ? styleOf(links[0]!).color
        : styleOf(card).getPropertyValue('--glossary-accent');
    };
    assert.equal(await colorOf('API'), 'rgb(1, 2, 3)');
    assert.notInclude(await colorOf('Key'), 'rgb(1, 2, 3)');
    restore();
  });

  for (const options of ['', 'definitions', 'teasers'])
    it(`are in data-tags of its item in an index${options && ` with ${options}`}`, async () => {
      const index = await mountFilled(`<glossary-index src="${SRC}" ${options}></glossary-index>`);
      const items = [...index.querySelectorAll<HTMLElement>('section :is(li, dl > div)')];
      assert.deepEqual(
        items.map(({ dataset }) => dataset['tags']),
        ['security data-privacy', '"quoted"]-{-} <b>', undefined],
      );
    });
});
