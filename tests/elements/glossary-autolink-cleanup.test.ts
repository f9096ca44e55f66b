// <glossary-autolink> removed, moved or emptied: the article is what it was, and is not watched any more.
import { assert, nextFrame } from '@open-wc/testing';
import '../../src/define/glossary-autolink.js';
import type { GlossaryAutolink } from '../../src/index.js';
import { waitUntil } from '../tools/wait.js';
import { linkable, linked, terms } from './helpers/articles.js';
import { addressOf, requestsOf } from './helpers/bundle.js';
import { eventsDuring, mount } from './helpers/page.js';

const src = addressOf(linkable);
const ARTICLE = '<p>An API, a webhook.</p>';
const FIRST = ['API', 'webhook'];
const mountLinked = async (content = ARTICLE) => {
  const markup = `<glossary-autolink src="${src}">${content}</glossary-autolink>`;
  const [event] = await eventsDuring('glossary-autolinked', () => mount(markup), 1);
  return event!.target as GlossaryAutolink;
};
/** Waits until another linker has linked a later change, so that this one had enough time. */
const afterAnother = async () => {
  const other = await mountLinked('<p></p>');
  other.firstElementChild!.append('API');
  await linked(other, 'API');
  other.remove();
};

describe('<glossary-autolink> cleanup', () => {
  const changes = async (element: Element) => {
    element.insertAdjacentHTML('beforeend', '<p>A new webhook and API.</p>');
    element.querySelector('p')!.append(' API');
    const expected = element.innerHTML;
    await afterAnother();
    assert.equal(element.innerHTML, expected);
  };

  it('removed, the article is what it was, and changes do nothing', async () => {
    const element = await mountLinked();
    element.remove();
    assert.equal(element.innerHTML, ARTICLE);
    await changes(element);
  });

  it('disabled, the same', async () => {
    const element = await mountLinked();
    element.disabled = true;
    await linked(element);
    await changes(element);
  });

  it('removed while the glossary is loading, nothing happens', async () => {
    const element = document.createElement('glossary-autolink');
    element.src = `/fixtures/slow?ms=200&file=data/glossary.json&n=${crypto.randomUUID()}`;
    element.innerHTML = ARTICLE;
    let events = 0;
    element.addEventListener('glossary-load', () => events++);
    (await mount('<div></div>')).append(element);
    await waitUntil(() => requestsOf(element.src!));
    element.remove();
    await fetch(`${element.src}1`);
    await afterAnother();
    assert.equal(element.innerHTML, ARTICLE);
    assert.equal(events, 0);
  });

  it('the article moved out of it keeps its text, and is not linked again', async () => {
    const element = await mountLinked('<div><p>An API.</p></div>');
    const [article] = element.children;
    element.after(article!);
    element.remove();
    article!.insertAdjacentHTML('beforeend', '<p>A webhook.</p>');
    await afterAnother();
    assert.equal(article!.textContent, 'An API.A webhook.');
    assert.notInclude(terms(article!), 'webhook');
    article!.remove();
  });

  it('moved, it is linked again, once', async () => {
    const element = await mountLinked();
    const other = await mount<HTMLElement>('<div></div>');
    other.append(element);
    await linked(element, ...FIRST);
    assert.equal(element.querySelectorAll('glossary-term glossary-term').length, 0);
  });

  it('inserted, removed and inserted at once, it is linked once', async () => {
    const element = await mountLinked();
    const parent = element.parentElement!;
    for (let i = 0; i < 5; i++) {
      element.remove();
      parent.append(element);
    }
    await linked(element, ...FIRST);
    await nextFrame();
    assert.deepEqual(terms(element), FIRST);
    element.remove();
    assert.equal(element.innerHTML, ARTICLE);
  });
});
