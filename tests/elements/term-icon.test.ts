// `--glossary-term-icon`: a text after each term that only eyes see.
import { assert } from '@open-wc/testing';
import '../../src/define.js';
import { accessible, emulate } from '../tools/commands.js';
import { boxOf } from '../e2e/helpers/looks.js';
import { adopt } from '../themes/themes.js';
import { addressOf } from './helpers/bundle.js';
import { mount } from './helpers/page.js';

const SRC = addressOf();
const ICON = ":root { --glossary-term-icon: '🛈' }";
const term = (inside = 'API') => `<glossary-term src="${SRC}">${inside}</glossary-term>`;
const iconOf = (element: Element) => getComputedStyle(element, '::after');
const heightOf = (paragraph: Element) => boxOf(paragraph).height;

let restore: (() => void) | undefined;
afterEach(() => restore?.());

describe('an icon after a term', () => {
  it('is not there unless the site asks for it', async () => {
    const paragraph = await mount(`<p>An ${term()}.</p>`);
    assert.include(['none', 'normal'], iconOf(paragraph.querySelector('glossary-term')!).content);
  });

  it('follows a term, and the link inside of one', async () => {
    restore = adopt(ICON);
    const paragraph = await mount(`<p>An ${term()} and an ${term('<a href="/glossary/api/">API</a>')}.</p>`);
    const terms = paragraph.querySelectorAll('glossary-term');
    const [plain, linked] = [terms[0]!, terms[1]!];
    assert.include(iconOf(plain).content, '🛈');
    assert.include(iconOf(linked.querySelector('a')!).content, '🛈');
    assert.notInclude(iconOf(linked).content, '🛈');
  });

  it('is not in the name of the term, nor in the text of the page', async () => {
    restore = adopt(ICON);
    const paragraph = await mount(`<p>An ${term()}.</p>`);
    assert.equal(paragraph.textContent, 'An API.');
    getSelection()!.selectAllChildren(paragraph);
    assert.equal(String(getSelection()), 'An API.');
    getSelection()!.removeAllRanges();
    const [seen] = await accessible(paragraph.querySelector('glossary-term')!);
    assert.equal(seen!.name, 'API');
  });

  it('makes no line higher', async () => {
    const plain = heightOf(await mount(`<p style="line-height: 1.2">An ${term()} talks.</p>`));
    restore = adopt(ICON);
    assert.equal(heightOf(await mount(`<p style="line-height: 1.2">An ${term()} talks.</p>`)), plain);
  });

  it('stays on the line of the end of the term, however narrow the page', async () => {
    restore = adopt(ICON);
    const paragraph = await mount<HTMLElement>(`<p>An ${term()}</p>`);
    const element = paragraph.querySelector('glossary-term')!;
    const width = boxOf(element).right - boxOf(paragraph).left;
    // The icon has no room beside the term.
    paragraph.style.inlineSize = `${width - 4}px`;
    assert.equal(element.getClientRects().length, 1);
    const range = document.createRange();
    range.selectNodeContents(element);
    assert.closeTo(boxOf(element).bottom, range.getBoundingClientRect().bottom, 8);
  });

  it('is not printed', async function () {
    if (!(await emulate({ media: 'print' }))) return this.skip();
    restore = adopt(ICON);
    const paragraph = await mount(`<p>An ${term()}.</p>`);
    assert.notInclude(iconOf(paragraph.querySelector('glossary-term')!).content, '🛈');
    await emulate();
  });
});
