// What users choose in a card: cards only on a press, and terms that they know. The card, terms, links and highlighted texts.
import { assert, aTimeout, fixture } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define.js';
import { readerOptions, setReaderOptions, setStrings, type GlossaryTerm } from '../../src/index.js';
import { OPTIONS_KEY, pageState } from '../../src/dom/page-registry.js';
import { locales } from '../../src/locales/all.js';
import { article, clear, link } from '../dom/autolink/helpers/articles.js';
import { barOf, centreOf, highlightedTexts, rangeOf } from '../dom/autolink/helpers/highlights.js';
import { accessible } from '../tools/commands.js';
import { waitUntil } from '../tools/wait.js';
import { addressOf, bundle, requestsOf } from './helpers/bundle.js';
import { closeOpenCard, openedCard, openedTerm, pressTerm, settled, withHoverDelay } from './helpers/card.js';
import { roleOf } from './helpers/internals.js';
import { eventsDuring, part, textOf, violationsOf } from './helpers/page.js';

/** Longer than the delay before a card opens, if that is {@link SHORT}. */
const LONG = 500;
const SHORT = 50;

const makeTerm = (inside = 'API', attributes = '', src = addressOf()) =>
  fixture<GlossaryTerm>(`<glossary-term src='${src}' ${attributes}>${inside}</glossary-term>`);
const makeLink = () => makeTerm('<a href="#there">API</a>');

const centre = (element: Element): [number, number] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};
const moveTo = (place: Element | Range) =>
  sendMouse({ type: 'move', position: place instanceof Range ? centreOf(place) : centre(place) });
/** Firefox tells nothing of a pointer that is reset. */
const moveAway = () => sendMouse({ type: 'click', position: [790, 590] });
const opened = (run: () => unknown) => eventsDuring('glossary-term-opened', run, 1);

/** Whether a card is open some time after the pointer has come to `place`. */
async function opensUnder(place: Element | Range): Promise<boolean> {
  await moveTo(place);
  await aTimeout(LONG);
  return openedCard() !== undefined;
}

const style = (element: Element) => getComputedStyle(element);
/** Whether an underline is drawn, and the opacity of its colour, as far as the browser tells. */
const lineOf = (element: Element) => style(element).textDecorationLine;
const colourOf = (element: Element) => style(element).textDecorationColor;

const input = (name: string) => part(openedCard()!, name) as HTMLInputElement;
const live = () => textOf(openedCard()!.shadowRoot!.querySelector('[aria-live]'));
const hasPanel = () => openedCard()!.shadowRoot!.querySelector('[part=choices]') !== null;

/** Opens the options in the card of `term`. */
async function openOptions(term: GlossaryTerm): Promise<void> {
  const card = await pressTerm(term);
  part(card, 'options').click();
  await waitUntil(hasPanel, 'the options are open');
}

/** Resolves when the code that makes terms quiet has run; the first change loads it. */
const follows = () => waitUntil(() => pageState().quieten !== undefined, 'terms follow the options');

function assertCloseInCorner(card: HTMLElement): void {
  const free =
    part(card, 'card').getBoundingClientRect().right - part(card, 'close').getBoundingClientRect().right;
  assert.isTrue(free >= 0 && free < 16, `${free} pixels are free beside the button`);
}

describe('the options in a card', () => {
  beforeEach(() => moveAway());
  afterEach(async () => {
    await closeOpenCard();
    setReaderOptions({ cards: 'hover', known: [] });
    clear();
  });

  describe('are behind a button', () => {
    it('named "Options", beside the one that closes the card; at first it shows nothing', async () => {
      const card = await pressTerm(await makeTerm());
      const button = part(card, 'options');
      assert.equal(button.ariaLabel, 'Options');
      assert.equal(button.ariaExpanded, 'false');
      assert.isFalse(hasPanel());
      assert.equal(button.nextElementSibling, part(card, 'close'));
    });

    it('that shows two checkboxes, and hides them again', async () => {
      await openOptions(await makeTerm());
      const button = part(openedCard()!, 'options');
      assert.equal(button.ariaExpanded, 'true');
      const labels = [...part(openedCard()!, 'choices').querySelectorAll('label')];
      assert.deepEqual(labels.map(textOf), ['I know this term', 'Show cards only when I ask']);
      assert.deepEqual([input('known').checked, input('ask').checked], [false, false]);
      button.click();
      await waitUntil(() => !hasPanel(), 'the options are closed');
      assert.equal(button.ariaExpanded, 'false');
    });

    it('that the keyboard reaches; the checkboxes follow it', async () => {
      const term = await makeTerm();
      const card = await pressTerm(term);
      part(card, 'options').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(hasPanel, 'the options are open');
      const focused: (string | null | undefined)[] = [];
      for (let press = 0; press < 3; press++) {
        await sendKeys({ press: 'Tab' });
        focused.push(card.shadowRoot!.activeElement?.getAttribute('part'));
      }
      assert.deepEqual(focused, ['known', 'ask', 'close']);
      input('ask').focus();
      await sendKeys({ press: ' ' });
      assert.equal(readerOptions().cards, 'ask');
    });

    it('without violations of accessibility, as the trees of the engines tell it', async () => {
      await openOptions(await makeTerm());
      assert.deepEqual(await violationsOf(await settled(openedCard()!)), []);
      const [group, known] = await accessible(part(openedCard()!, 'choices'), input('known'));
      assert.deepEqual([group!.name, known!.name], ['Options', 'I know this term']);
    });

    it('in the language of the page, with the words of the site', async () => {
      const german = locales.get('de')!;
      setStrings({ cardsAsk: 'Nur auf Druck.' }, 'de');
      const page = await fixture(
        `<div lang="de"><glossary-term src="${addressOf()}">API</glossary-term></div>`,
      );
      await openOptions(page.querySelector('glossary-term')!);
      assert.equal(part(openedCard()!, 'options').ariaLabel, german.options);
      assert.include(textOf(part(openedCard()!, 'choices')), german.knowTerm!);
      input('ask').click();
      assert.equal(live(), 'Nur auf Druck.');
      pageState().strings.clear();
    });

    it('that a site leaves out with data-reader-options="off"', async () => {
      const tag = document.createElement('link');
      tag.dataset['readerOptions'] = 'off';
      document.head.append(tag);
      const card = await pressTerm(await makeTerm());
      tag.remove();
      assert.isNull(card.shadowRoot!.querySelector('[part=options]'));
      assertCloseInCorner(card);
    });

    it('that a notice has not', async () => {
      const term = await makeTerm('API', '', '/fixtures/html?status=404');
      term.click();
      await waitUntil(() => openedCard() !== undefined, 'the notice is shown');
      assert.isNull(openedCard()!.shadowRoot!.querySelector('[part=options]'));
      assertCloseInCorner(openedCard()!);
    });
  });

  it('are told to screen readers once a change', async () => {
    await openOptions(await makeTerm());
    input('ask').click();
    assert.equal(live(), 'Cards open only when you press a term.');
    input('ask').click();
    assert.equal(live(), 'Cards open when you point at a term.');
    input('known').click();
    assert.equal(live(), '“API” is marked as known.');
    input('known').click();
    assert.equal(live(), '“API” is no longer marked as known.');
  });

  it('show what another tab or the site has changed', async () => {
    await openOptions(await makeTerm());
    setReaderOptions({ cards: 'ask' });
    assert.isTrue(input('ask').checked);
    assert.notInclude(live(), 'press', 'nobody has chosen it here');
  });

  it('concern the entry that the card shows: also one that the user has followed', async () => {
    await pressTerm(await makeTerm());
    const webhook = openedCard()!.shadowRoot!.querySelector<HTMLElement>('[data-entry=webhook]')!;
    webhook.click();
    assert.equal(openedTerm(openedCard()!), 'Webhook');
    part(openedCard()!, 'options').click();
    await waitUntil(hasPanel, 'the options are open');
    input('known').click();
    assert.deepEqual(
      readerOptions().known.map(({ id }) => id),
      ['webhook'],
    );
  });

  it('are the same when a card opens again', async () => {
    const term = await makeTerm();
    await openOptions(term);
    input('known').click();
    input('ask').click();
    await closeOpenCard();
    await openOptions(term);
    assert.deepEqual([input('known').checked, input('ask').checked], [true, true]);
  });
});

describe('cards only when the user asks', () => {
  beforeEach(async () => {
    await moveAway();
    setReaderOptions({ cards: 'ask' });
    await follows();
  });
  afterEach(async () => {
    await closeOpenCard();
    setReaderOptions({ cards: 'hover', known: [] });
    clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('do not open under the pointer', () =>
    withHoverDelay(SHORT, async () => {
      assert.isFalse(await opensUnder(await makeTerm()));
    }));

  it('open on a click, Enter and Space', async () => {
    const term = await makeTerm();
    for (const press of [
      () => sendMouse({ type: 'click', position: centre(term) }),
      () => (term.focus(), sendKeys({ press: 'Enter' })),
      () => (term.focus(), sendKeys({ press: ' ' })),
    ]) {
      const [event] = await opened(press);
      assert.equal(event!.trigger, 'press');
      await closeOpenCard();
    }
  });

  it('of a link, whose press leads elsewhere, open where the pointer or the focus rests longer', () =>
    withHoverDelay(SHORT, async () => {
      const term = await makeLink();
      assert.isFalse(await opensUnder(term));
      const [byPointer] = await opened(() => undefined);
      assert.equal(byPointer!.trigger, 'hover');
      await closeOpenCard();
      await moveAway();
      await sendKeys({ press: 'Shift' });
      term.link!.focus();
      await aTimeout(LONG);
      assert.isUndefined(openedCard());
      const [byFocus] = await opened(() => undefined);
      assert.equal(byFocus!.trigger, 'focus');
    }));

  it('open under the pointer again when the user wants so', () =>
    withHoverDelay(SHORT, async () => {
      const term = await makeTerm();
      setReaderOptions({ cards: 'hover' });
      await opened(() => moveTo(term));
    }));

  it('have terms with a fainter line, also in shadow roots, and those that come later', async () => {
    const host = await fixture<HTMLElement>('<div></div>');
    const terms = [await makeTerm(), await makeLink()];
    host.attachShadow({ mode: 'open' }).innerHTML = `<glossary-term src="${addressOf()}">API</glossary-term>`;
    terms.push(host.shadowRoot!.querySelector('glossary-term')!);
    const lines = () => terms.map((term) => colourOf(term.link ?? term));
    await waitUntil(() => terms.every((term) => term.matches(':state(quiet)')), 'they are quiet');
    const quiet = lines();
    setReaderOptions({ cards: 'hover' });
    await waitUntil(() => terms.every((term) => !term.matches(':state(quiet)')), 'they are as before');
    lines().forEach((line, index) => assert.notEqual(line, quiet[index]));
    setReaderOptions({ cards: 'ask' });
    await waitUntil(() => String(lines()) === String(quiet), 'they are quiet again');
    assert.deepEqual(
      terms.map((term) => lineOf(term.link ?? term)),
      terms.map(() => 'underline'),
    );
  });

  it('change no attribute of a term', async () => {
    const term = await makeTerm();
    const attributes = () => term.getAttributeNames().join();
    const before = attributes();
    setReaderOptions({ cards: 'hover' });
    assert.equal(attributes(), before);
  });

  it('of highlighted texts do not open under the pointer, and open on a press', async function () {
    if (!('highlights' in CSS)) this.skip();
    await withHoverDelay(SHORT, async () => {
      const root = article('<p>One webhook here.</p>');
      await link(root, { mode: 'highlight' }).done;
      await waitUntil(() => highlightedTexts(root).length === 0, 'its line is fainter');
      const quiet = CSS.highlights.get('glossary-term-quiet') as unknown as Set<Range>;
      assert.deepEqual([...quiet].map(String), ['webhook']);
      const range = rangeOf(root, 'webhook');
      assert.isFalse(await opensUnder(range));
      await opened(() => sendMouse({ type: 'click', position: centreOf(range) }));
    });
  });

  it('leave no highlight behind when the links of an article go', async function () {
    if (!('highlights' in CSS)) this.skip();
    const root = article('<p>One webhook here.</p>');
    const linking = link(root, { mode: 'highlight' });
    await linking.done;
    const quiet = () => CSS.highlights.get('glossary-term-quiet')!.size;
    await waitUntil(() => quiet() === 1, 'its line is fainter');
    linking.undo();
    setReaderOptions({ known: [{ glossary: '', id: 'api' }] });
    assert.equal(quiet(), 0);
  });
});

describe('a term that the user knows', () => {
  beforeEach(() => moveAway());
  afterEach(async () => {
    await closeOpenCard();
    setReaderOptions({ cards: 'hover', known: [] });
    clear();
  });

  const isKnown = (term: Element) => term.matches(':state(known)');

  /** Marks the entry of `term` as known, in its card. */
  async function markKnown(term: GlossaryTerm): Promise<void> {
    await openOptions(term);
    input('known').click();
    await closeOpenCard();
    await waitUntil(() => isKnown(term), 'the term is quiet');
  }

  it('has no line until the focus is on it', async function () {
    const term = await makeTerm();
    await markKnown(term);
    term.blur();
    assert.equal(lineOf(term), 'none');
    // WebKit's window is in the background here, where :focus matches nothing.
    if (!document.hasFocus()) this.skip();
    term.focus();
    assert.equal(lineOf(term), 'underline');
  });

  it('has no line until the pointer is on it, and stays a button', async () => {
    const term = await makeTerm();
    await markKnown(term);
    assert.equal(roleOf(term), 'button');
    await moveAway();
    assert.equal(lineOf(term), 'none');
    await moveTo(term);
    await waitUntil(() => lineOf(term) === 'underline', 'it has a line under the pointer');
    const [seen] = await accessible(term);
    assert.equal(seen!.name, 'API');
  });

  it('does not open under the pointer; a press opens its card, where it can be unset', () =>
    withHoverDelay(SHORT, async () => {
      const term = await makeTerm();
      await markKnown(term);
      assert.isFalse(await opensUnder(term));
      await openOptions(term);
      assert.isTrue(input('known').checked);
      input('known').click();
      await waitUntil(() => !isKnown(term), 'it is as before');
      await closeOpenCard();
      await moveAway();
      await opened(() => moveTo(term));
    }));

  it('is known by each of its names, and no other term is', async () => {
    const src = addressOf();
    const api = await makeTerm('API', '', src);
    const others = [await makeTerm('APIs', '', src), await makeTerm('programs', 'term="api"', src)];
    const webhook = await makeTerm('webhook', '', src);
    await markKnown(api);
    await waitUntil(() => others.every(isKnown), 'its other names are known');
    assert.isFalse(isKnown(webhook));
  });

  it('is known on other pages, where its bundle has another version, and not in other bundles', async () => {
    await markKnown(await makeTerm());
    const again = await makeTerm('API', '', `${addressOf()}&v=2`);
    await waitUntil(() => isKnown(again), 'the term of the same file is known');
    const other = await makeTerm('API', '', `/fixtures/pages/sailing.json`);
    setReaderOptions({ cards: 'ask' });
    await waitUntil(() => other.matches(':state(quiet)'), 'the other one follows');
    assert.isFalse(isKnown(other));
  });

  it('costs no bundle of which the user knows nothing', async () => {
    setReaderOptions({ known: [{ glossary: 'https://example.org/other.json', id: 'api' }] });
    await follows();
    const src = addressOf();
    const term = await makeTerm('API', '', src);
    setReaderOptions({ cards: 'ask' });
    await waitUntil(() => term.matches(':state(quiet)'), 'the term follows');
    assert.equal(await requestsOf(src), 0);
  });

  it('is known as a link, whose card opens where the pointer rests longer', () =>
    withHoverDelay(SHORT, async () => {
      const term = await makeLink();
      await openOptions(term);
      input('known').click();
      await closeOpenCard();
      await waitUntil(() => isKnown(term), 'the link is quiet');
      assert.equal(lineOf(term.link!), 'none');
      assert.isFalse(await opensUnder(term));
      await opened(() => undefined);
    }));

  it('is known in articles: linked, highlighted, and as a link of the author', () =>
    withHoverDelay(SHORT, async () => {
      const wrapped = article('<p>One webhook here.</p>');
      await link(wrapped, { mode: 'wrap' }).done;
      await markKnown(wrapped.querySelector('glossary-term')!);
      assert.deepEqual(readerOptions().known, [{ glossary: '', id: 'webhook' }]);
      const preview = article('<p>An <a href="/glossary/api/">interface</a>.</p>');
      await link(preview, { max: 0 }).done;
      setReaderOptions({ known: [{ glossary: '', id: 'api' }] });
      await follows();
      assert.isFalse(await opensUnder(preview.querySelector('a')!));
    }));

  it('has no line in an article with highlights, and stays in the list for the keyboard', async function () {
    if (!('highlights' in CSS)) this.skip();
    const root = article('<p>One webhook and one API.</p>');
    await link(root, { mode: 'highlight' }).done;
    assert.deepEqual(highlightedTexts(root), ['webhook', 'API']);
    setReaderOptions({ known: [{ glossary: '', id: 'webhook' }] });
    await waitUntil(() => String(highlightedTexts(root)) === 'API', 'the known one has no line');
    assert.equal(CSS.highlights.get('glossary-term-quiet')!.size, 0);
    assert.deepEqual(barOf(root).terms.map(textOf), ['webhook', 'API']);
    setReaderOptions({ known: [] });
    await waitUntil(() => highlightedTexts(root).length === 2, 'it has its line again');
  });

  it('is known in a glossary that the page itself holds', async () => {
    const json = JSON.stringify(bundle).replaceAll('<', '\\u003c');
    const page =
      await fixture<HTMLElement>(`<glossary-provider><script type="application/json">${json}</script>
      <glossary-term>API</glossary-term></glossary-provider>`);
    await markKnown(page.querySelector('glossary-term')!);
  });

  it('is none that the storage invents', async () => {
    localStorage.setItem(OPTIONS_KEY, '{"version":1,"known":[{"glossary":"","id":"__proto__"},null]}');
    window.dispatchEvent(new StorageEvent('storage', { key: OPTIONS_KEY }));
    await follows();
    const term = await makeTerm('__proto__');
    assert.isFalse(isKnown(term));
    await pressTerm(await makeTerm());
  });
});
