// The bar of letters of <glossary-index> while the page scrolls: what it marks, where it stands, what is behind it.
import { assert, fixture } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { GlossaryIndex } from '../../../src/index.js';
import { emulate } from '../../tools/commands.js';
import { waitUntil } from '../../tools/wait.js';
import { addressOf } from '../helpers/bundle.js';
import { mountIndex } from '../helpers/index.js';
import { openWithFragment, textsOf } from '../helpers/page.js';

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const everyLetter = () =>
  addressOf({
    entries: ALPHABET.map((letter) => ({ id: letter, term: `${letter}x`, definition: 'D.', url: '/x/' })),
  });

/** An index with a term under each letter, each letter as high as the window, in a page with more below. */
async function mountHigh(attributes = ''): Promise<GlossaryIndex> {
  const element = await mountIndex(attributes, everyLetter());
  for (const section of element.querySelectorAll('section'))
    section.append(Object.assign(document.createElement('div'), { className: 'space' }));
  return element;
}

const nav = (element: Element) => element.querySelector<HTMLElement>(':scope > nav')!;
const topOf = (element: Element) => element.getBoundingClientRect().top;
const marked = (element: Element) => textsOf(element, 'nav [aria-current=true]').join();
const section = (element: Element, letter: string) => element.querySelector(`[id="letter-${letter}"]`)!;
const press = (element: Element, letter: string) =>
  element.querySelector<HTMLAnchorElement>(`nav a[href="#letter-${letter}"]`)!.click();

describe('the bar of letters', () => {
  before(async () => {
    await fixture('<i></i>');
    const style = document.createElement('style');
    style.id = 'letter-bar';
    style.textContent =
      '.space { block-size: 700px } .header { inset-block-start: 0; block-size: 50px; inset-inline: 0 }' +
      'body { background-color: white; transition: background-color 20ms }' +
      '.is-dark body { transition: none } .is-dark body, body[data-dark] { background-color: rgb(10, 20, 30) }' +
      '@media (prefers-color-scheme: dark) { body { background-color: rgb(10, 20, 30) } }';
    document.head.append(style);
  });
  after(() => document.getElementById('letter-bar')?.remove());
  beforeEach(() => setViewport({ width: 1000, height: 700 }));
  afterEach(() => {
    openWithFragment('');
    window.scrollTo(0, 0);
  });
  after(() => setViewport({ width: 800, height: 600 }));

  describe('marks', () => {
    it('the first letter in view, and follows the page', async () => {
      const element = await mountHigh();
      await waitUntil(() => marked(element) === 'A');
      section(element, 'M').scrollIntoView();
      await waitUntil(() => marked(element) === 'M');
      window.scrollBy(0, 800);
      await waitUntil(() => marked(element) === 'N');
    });

    it('the letter that the user has chosen, and that of a term, also where the page does not scroll', async () => {
      await setViewport({ width: 1000, height: 3000 });
      const element = await mountIndex('definitions', everyLetter());
      await waitUntil(() => marked(element) === 'A');
      press(element, 'L');
      await waitUntil(() => marked(element) === 'L');
      location.hash = '#term-C';
      await waitUntil(() => marked(element) === 'C');
    });

    it('the letter that the user has chosen, also where the page ends before it reaches the top', async () => {
      const element = await mountIndex('', everyLetter());
      press(element, 'Z');
      await waitUntil(() => marked(element) === 'Z');
    });
  });

  describe('stands', () => {
    it('at the top of the window', async () => {
      const element = await mountHigh();
      section(element, 'M').scrollIntoView();
      await waitUntil(() => Math.abs(topOf(nav(element))) < 1);
    });

    for (const position of ['fixed', 'sticky'])
      it(`below a header of the page that is ${position}, and so does a letter that is chosen`, async () => {
        const header = document.createElement('div');
        header.className = 'header';
        header.style.position = position;
        document.body.prepend(header);
        const element = await mountHigh();
        section(element, 'M').scrollIntoView();
        await waitUntil(() => Math.abs(topOf(nav(element)) - 50) < 1, 'the bar is below the header');
        press(element, 'P');
        const bottom = () => nav(element).getBoundingClientRect().bottom;
        await waitUntil(() => topOf(section(element, 'P')) < 200);
        assert.isAtLeast(topOf(section(element, 'P').querySelector('h2')!), bottom());
        header.remove();
        window.scrollBy(0, 1500);
        await waitUntil(() => Math.abs(topOf(nav(element))) < 1, 'at the top when the header is gone');
      });

    it('where --glossary-index-top says', async () => {
      const element = await mountHigh('style="--glossary-index-top: 33px"');
      section(element, 'M').scrollIntoView();
      await waitUntil(() => Math.abs(topOf(nav(element)) - 33) < 1);
    });
  });

  describe('looks', () => {
    it('solid, in the colour of what is behind the index', async () => {
      const element = await mountHigh();
      const background = () => getComputedStyle(nav(element)).backgroundColor;
      await waitUntil(() => background() === 'rgb(255, 255, 255)');
      element.parentElement!.style.backgroundColor = 'rgb(10, 20, 30)';
      section(element, 'M').scrollIntoView();
      await waitUntil(() => background() === 'rgb(10, 20, 30)');
      element.parentElement!.style.backgroundColor = '';
    });

    /** What changes when the page becomes dark or light again. */
    const switches: readonly [string, (dark: boolean) => unknown][] = [
      ['by a class', (dark) => document.documentElement.classList.toggle('is-dark', dark)],
      ['by an attribute, slowly', (dark) => document.body.toggleAttribute('data-dark', dark)],
      ['by the system', (dark) => emulate(dark ? { colorScheme: 'dark' } : {})],
    ];
    for (const [how, makeDark] of switches)
      it(`in the colour of the page also when that becomes dark ${how}, and nobody scrolls`, async function () {
        const element = await mountHigh();
        const background = () => getComputedStyle(nav(element)).backgroundColor;
        // What has come into view is known: nothing else makes the bar look again.
        await waitUntil(() => marked(element) === 'A');
        assert.equal(background(), 'rgb(255, 255, 255)');
        if ((await makeDark(true)) === false && how === 'by the system') this.skip();
        await waitUntil(() => background() === 'rgb(10, 20, 30)', 'dark');
        await makeDark(false);
        await waitUntil(() => background() === 'rgb(255, 255, 255)', 'light again');
      });

    /** The number of letters in each row. */
    const rows = (element: Element): number[] => {
      const counts = new Map<number, number>();
      for (const item of nav(element).querySelectorAll('li'))
        counts.set(topOf(item), (counts.get(topOf(item)) ?? 0) + 1);
      return [...counts.values()];
    };

    it('in one row where there is room, and in two of nearly the same length where there is not', async function () {
      assert.deepEqual(rows(await mountHigh('style="inline-size: 700px"')), [26]);
      const [first = 0, second = 0, ...others] = rows(await mountHigh('style="inline-size: 560px"'));
      assert.lengthOf(others, 0);
      // Firefox balances only text.
      if (!navigator.userAgent.includes('Firefox/')) assert.isAtMost(Math.abs(first - second), 2);
    });

    it('with its first letter in line with the text', async () => {
      const element = await mountHigh();
      const glyph = document.createRange();
      glyph.selectNodeContents(nav(element).querySelector('a')!);
      const shift = glyph.getBoundingClientRect().left - element.getBoundingClientRect().left;
      assert.isAtMost(Math.abs(shift), 2);
    });

    it('in one row on a phone, which scrolls to the letter in view', async () => {
      await setViewport({ width: 360, height: 600 });
      const element = await mountHigh();
      const tops = new Set([...nav(element).querySelectorAll('li')].map((item) => Math.round(topOf(item))));
      assert.lengthOf([...tops], 1);
      section(element, 'Z').scrollIntoView();
      const last = nav(element).querySelector('li:last-child')!;
      await waitUntil(() => {
        const { left, right } = last.getBoundingClientRect();
        return left > 0 && right < 330;
      });
    });

    it('like nothing on paper', async function () {
      const element = await mountHigh();
      if (!(await emulate({ media: 'print' }))) this.skip();
      assert.equal(getComputedStyle(nav(element)).display, 'none');
      await emulate();
    });

    it('the same where the page has rules for all lists', async () => {
      const style = document.createElement('style');
      style.textContent =
        'li, li > *, nav a { margin: 20px; padding: 10px } ul { padding: 40px; list-style: square }';
      const element = await mountHigh();
      const size = () => ({ ...nav(element).getBoundingClientRect().toJSON() }) as DOMRect;
      const before = size();
      document.head.append(style);
      const after = size();
      style.remove();
      assert.deepEqual(after, before);
    });
  });
});
