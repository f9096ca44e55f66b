// What the accessibility trees of the engines say of each element, closed and open. WebKit's driver tells role and name only.
import { assert, fixture, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import type { FaqItem, GlossaryTerm } from '../../src/index.js';
import { accessible } from '../tools/commands.js';
import { waitUntil } from '../tools/wait.js';
import { article, clear, link } from '../dom/autolink/helpers/articles.js';
import { lists } from '../dom/autolink/helpers/highlights.js';
import { addressOf } from './helpers/bundle.js';
import { closeOpenCard, openedCard, pressTerm, settled } from './helpers/card.js';
import { withoutPages } from './helpers/index.js';
import { filled, part } from './helpers/page.js';

const isFirefox = navigator.userAgent.includes('Firefox');
const isChromium = navigator.userAgent.includes('Chrome');

/** The engines' names of roles, where they differ from those of ARIA. */
const ROLES: Readonly<Record<string, string>> = {
  buttonmenu: 'button', // Firefox, of a button with a pop-up
  pushbutton: 'button',
  'combo box': 'searchbox',
  entry: 'searchbox',
  grouping: 'group',
};

/** `button "API" collapsed, opens a dialog`, one line an element; states only where the engine tells them. */
async function tree(...elements: Element[]): Promise<string[]> {
  const seen = await accessible(...elements);
  return seen.map(({ role, name, expanded, hasPopup }) =>
    [
      `${ROLES[role] ?? role} "${name}"`,
      ...(expanded === undefined ? [] : [expanded ? 'expanded' : 'collapsed']),
      ...(hasPopup ? ['has popup'] : []),
    ].join(' '),
  );
}
/** Resolves when the tree says so of `elements`: it follows the page a little later. */
async function says(lines: readonly string[], ...elements: Element[]): Promise<void> {
  let seen = await tree(...elements);
  for (let tries = 0; tries < 50 && String(seen) !== String(lines); tries++) seen = await tree(...elements);
  assert.deepEqual(seen, lines);
}

/** `lines` as this engine can tell them. */
const told = (...lines: string[]) =>
  isChromium || isFirefox ? lines : lines.map((line) => line.replace(/" .*$/, '"'));

const makeTerm = (inside = 'API', attributes = '') =>
  fixture<GlossaryTerm>(`<glossary-term src='${addressOf()}' ${attributes}>${inside}</glossary-term>`);

describe('the accessibility tree', () => {
  afterEach(async () => {
    await closeOpenCard();
    clear();
  });

  it('of a term: a button that opens a dialog, closed and open', async () => {
    const term = await makeTerm();
    await says(told('button "API" collapsed has popup'), term);
    await settled(await pressTerm(term));
    await says(told('button "API" expanded has popup'), term);
  });

  it('of a term with a role of its author: that role', async () => {
    const term = await makeTerm('API', 'role="link"');
    const [line] = await tree(term);
    assert.match(line!, /^link "API"/);
  });

  it('of a term around a link: the link only', async () => {
    const term = await makeTerm('<a href="#x">API</a>');
    await says(['link "API"'], term.querySelector('a')!);
  });

  it('of the card: a dialog with the name of its entry, a heading, buttons and links', async () => {
    const card = await settled(await pressTerm(await makeTerm()));
    await says(
      [
        'dialog "API"',
        'heading "API Application Programming Interface"',
        'button "Close"',
        'link "Read more"',
      ],
      ...[card, part(card, 'title'), part(card, 'close'), part(card, 'read-more')],
    );
  });

  it('of a question: a button in a heading, closed and open', async () => {
    const accordion = await fixture(
      '<faq-accordion><faq-item><h3>What is it?</h3><p>This.</p></faq-item></faq-accordion>',
    );
    const item = accordion.querySelector<FaqItem>('faq-item')!;
    await waitUntil(() => item.shadowRoot?.querySelector('button') !== null, 'it is upgraded');
    await nextFrame();
    const button = item.shadowRoot!.querySelector('button')!;
    const heading = button.parentElement!;
    await says(told('heading "What is it?"', 'button "What is it?" collapsed'), heading, button);
    button.click();
    await says(told('button "What is it?" expanded'), button);
  });

  it('of an entry: headings and links', async () => {
    const entry = await filled(
      await fixture(`<glossary-entry src='${addressOf()}' term="api"></glossary-entry>`),
    );
    await says(['heading "API"'], entry.querySelector('h2')!);
  });

  it('of an index: a navigation, a search box, and links', async () => {
    const index = await filled(await fixture(`<glossary-index src='${addressOf()}'></glossary-index>`));
    await waitUntil(() => index.shadowRoot?.querySelector('input') !== null, 'it has a search box');
    const input = index.shadowRoot!.querySelector('input')!;
    const [line] = await tree(input);
    assert.match(line!, /^searchbox "/);
    await says(
      ['link "API"'],
      [...index.querySelectorAll('a')].find(({ textContent }) => textContent === 'API')!,
    );
  });

  it('of an index without pages: a navigation by letters, and buttons that open a dialog', async () => {
    const index = await filled(
      await fixture(`<glossary-index src='${addressOf(withoutPages)}'></glossary-index>`),
    );
    await waitUntil(
      () => index.querySelectorAll('section glossary-term[tabindex]').length === 6,
      'it is filled',
    );
    // Firefox names all landmarks alike.
    assert.match((await tree(index.querySelector('nav')!))[0]!, /^(navigation|landmark) "A–W"$/);
    await says(told('button "Webhook" collapsed has popup'), index.querySelector('[term=webhook]')!);
  });

  it('of highlighted terms: buttons that open a dialog', async () => {
    const root = article('<p>An API and a webhook.</p>');
    await link(root, { mode: 'highlight' }).done;
    const terms = [...lists()[0]!.shadowRoot!.querySelectorAll('glossary-term')];
    await says(told('button "API" collapsed has popup', 'button "webhook" collapsed has popup'), ...terms);
  });

  it('reads the definition when a user opens the card, while the focus stays on the term', async () => {
    const term = await makeTerm();
    term.focus();
    const card = await settled(await pressTerm(term));
    const live = card.shadowRoot!.querySelector('[aria-live=polite]')!;
    await waitUntil(() => live.textContent === 'A way for programs to talk.', 'it is read');
    assert.equal(document.activeElement, term);
    part(card, 'close').focus();
    assert.equal(live.textContent, '', 'who is in the card reads it there');
  });

  it('reads nothing when a card opens under the pointer or by a script', async () => {
    const term = await makeTerm();
    term.open = true;
    await waitUntil(() => openedCard() !== undefined, 'it opens');
    await nextFrame();
    await nextFrame();
    assert.equal(openedCard()!.shadowRoot!.querySelector('[aria-live=polite]')!.textContent, '');
  });
});
