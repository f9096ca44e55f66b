// The options of the user: kept for the site, told to the page and to other tabs, for the page only where nothing can be kept.
import { assert } from '@open-wc/testing';
import type * as ReaderOptionsFile from '../../src/dom/reader-options.js';
import { readerOptions, setReaderOptions } from '../../src/dom/reader-options.js';
import { OPTIONS_KEY, pageState } from '../../src/dom/page-registry.js';
import { openPage } from '../elements/helpers/page.js';
import { waitUntil } from '../tools/wait.js';
import { copyOf } from './copies.js';

const API = { glossary: '', id: 'api' };
const kept = () => localStorage.getItem(OPTIONS_KEY);

/** The options that the page is told of while `run` runs. */
async function toldDuring(run: () => unknown): Promise<string[]> {
  const told: string[] = [];
  const note = ({ options }: DocumentEventMap['glossary-options-changed']) =>
    void told.push(`${options.cards} ${options.known.map(({ id }) => id).join()}`.trim());
  window.addEventListener('glossary-options-changed', note);
  await run();
  window.removeEventListener('glossary-options-changed', note);
  return told;
}

describe('the options of the user', () => {
  afterEach(() => setReaderOptions({ cards: 'hover', known: [] }));

  it('are at first: cards open on hover, and no term is known', () => {
    assert.deepEqual(readerOptions(), { cards: 'hover', known: [] });
    assert.isNull(kept(), 'nothing is kept');
  });

  it('are kept in one item of localStorage, as JSON with a version', () => {
    setReaderOptions({ cards: 'ask', known: [API] });
    assert.deepEqual(JSON.parse(kept()!), { version: 1, cards: 'ask', known: [API] });
  });

  it('change one by one', () => {
    setReaderOptions({ known: [API] });
    setReaderOptions({ cards: 'ask' });
    assert.deepEqual(readerOptions(), { cards: 'ask', known: [API] });
  });

  it('leave nothing in the storage when they are as at first', () => {
    setReaderOptions({ cards: 'ask' });
    setReaderOptions({ cards: 'hover' });
    assert.isNull(kept());
  });

  it('are told to the page once a change', async () => {
    const told = await toldDuring(() => {
      setReaderOptions({ cards: 'ask' });
      setReaderOptions({ known: [API] });
    });
    assert.deepEqual(told, ['ask', 'ask api']);
  });

  it('ignore values that are none', () => {
    setReaderOptions({ cards: 'never' as 'ask', known: [5] as never });
    assert.deepEqual(readerOptions(), { cards: 'hover', known: [] });
  });

  it('are shared by all copies of the script', async () => {
    const other = await copyOf<typeof ReaderOptionsFile>('reader-options');
    const told = await toldDuring(() => other.setReaderOptions({ cards: 'ask' }));
    assert.deepEqual(told, ['ask']);
    assert.equal(readerOptions().cards, 'ask');
  });

  it('follow another tab', async () => {
    readerOptions();
    const tab = await openPage('<p>Another tab</p>');
    try {
      const told = await toldDuring(async () => {
        tab.window.localStorage.setItem(OPTIONS_KEY, '{"version":1,"cards":"ask"}');
        await waitUntil(() => readerOptions().cards === 'ask', 'the other tab is followed');
        tab.window.localStorage.clear();
        await waitUntil(() => readerOptions().cards === 'hover', 'also when it clears the storage');
      });
      assert.deepEqual(told, ['ask', 'hover']);
    } finally {
      tab.close();
    }
  });

  it('do not mind what else other tabs store', async () => {
    readerOptions();
    const event = new StorageEvent('storage', { key: 'theme', newValue: 'dark' });
    assert.deepEqual(await toldDuring(() => window.dispatchEvent(event)), []);
  });

  it('are read again when the browser shows a page that it has kept', async () => {
    readerOptions();
    localStorage.setItem(OPTIONS_KEY, '{"version":1,"cards":"ask"}');
    const show = (persisted: boolean) =>
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
    assert.deepEqual(await toldDuring(() => show(false)), []);
    assert.deepEqual(await toldDuring(() => show(true)), ['ask']);
  });

  describe('hold for the page', () => {
    const original = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    const replaceStorage = (get: () => unknown) =>
      Object.defineProperty(window, 'localStorage', { ...original, get });
    beforeEach(() => delete pageState().readerOptions);
    afterEach(() => Object.defineProperty(window, 'localStorage', original));

    const refuse = (name: string) => () => {
      throw new DOMException('No', name);
    };
    const storages: Readonly<Record<string, () => unknown>> = {
      'when the storage is blocked': refuse('SecurityError'),
      'when it is full': () => ({
        getItem: () => null,
        setItem: refuse('QuotaExceededError'),
        removeItem() {},
      }),
      'when there is none': () => null,
    };
    for (const [when, get] of Object.entries(storages))
      it(when, async () => {
        replaceStorage(get);
        const told = await toldDuring(() => setReaderOptions({ cards: 'ask' }));
        assert.deepEqual(told, ['ask']);
        assert.equal(readerOptions().cards, 'ask');
      });
  });
});
