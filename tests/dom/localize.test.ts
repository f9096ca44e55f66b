// The words of the interface: in the nearest language, with the site's own words, and in English if there are no others.
import { assert } from '@open-wc/testing';
import { english } from '../../src/core/strings.js';
import type * as Localize from '../../src/dom/localize.js';
import { languageOf } from '../../src/dom/language.js';
import { loadStringsFor, stringsFor } from '../../src/dom/localize.js';
import { setInterfaceLanguage, setStrings } from '../../src/dom/interface-language.js';
import { pageState } from '../../src/dom/page-registry.js';
import { locales } from '../../src/locales/all.js';
import { copyOf } from './copies.js';

const german = locales.get('de')!;

describe('the language', () => {
  const added: Element[] = [];
  const pageLang = document.documentElement.lang;
  afterEach(() => {
    document.documentElement.lang = pageLang;
    for (const element of added.splice(0)) element.remove();
    pageState().strings.clear();
    delete pageState().interfaceLanguage;
  });

  /** An element in the page, inside others with these languages (outermost first). */
  function elementIn(...languages: string[]): HTMLElement {
    let parent: Element = document.body;
    for (const lang of [...languages, undefined]) {
      const child = document.createElement('div');
      if (lang !== undefined) child.lang = lang;
      parent.append(child);
      if (parent === document.body) added.push(child);
      parent = child;
    }
    return parent as HTMLElement;
  }

  /** An element in the shadow root of `host`. */
  function elementInShadowOf(host: Element): HTMLElement {
    const inside = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inside);
    return inside;
  }

  describe('at an element', () => {
    it('is that of its nearest ancestor', () => {
      assert.equal(languageOf(elementIn('fr', 'de-AT')), 'de-AT');
    });

    it('is its own, if it has one', () => {
      const element = elementIn('fr');
      element.lang = 'ja';
      assert.equal(languageOf(element), 'ja');
    });

    it('is that of the page, or English where that has none', () => {
      document.documentElement.lang = 'it';
      assert.equal(languageOf(elementIn()), 'it');
      document.documentElement.removeAttribute('lang');
      assert.equal(languageOf(elementIn()), 'en');
    });

    it('is English where the language is unknown (lang="")', () => {
      assert.equal(languageOf(elementIn('de', '')), 'en');
    });

    it('is found across shadow roots', () => {
      const inside = elementInShadowOf(elementInShadowOf(elementIn('nl')));
      assert.equal(languageOf(inside), 'nl');
    });
  });

  describe('of the interface', () => {
    it('is the language at the element, as soon as it is loaded', async () => {
      const fresh = await copyOf<typeof Localize>('localize');
      const element = elementIn('de');
      assert.deepEqual(fresh.stringsFor(element), english);
      assert.deepEqual(await fresh.loadStringsFor(element), german);
      assert.deepEqual(fresh.stringsFor(element), german);
    });

    for (const lang of ['de-AT', 'DE', 'de-Latn-CH-1996']) {
      it(`is found by its first subtag: ${lang}`, async () => {
        assert.equal((await loadStringsFor(elementIn(lang))).close, german.close);
      });
    }

    for (const lang of ['tlh', 'x-none', 'constructor', '__proto__', '-', 'germanic', 'en-GB']) {
      it(`is English where the package has no other words: ${lang}`, async () => {
        assert.deepEqual(await loadStringsFor(elementIn(lang)), english);
      });
    }

    it('is that of the script or the region, where these have words of their own', async () => {
      assert.deepEqual(await loadStringsFor(elementIn('pt-BR')), locales.get('pt-br'));
      assert.deepEqual(await loadStringsFor(elementIn('pt-PT')), locales.get('pt'));
      assert.deepEqual(await loadStringsFor(elementIn('zh-Hant-HK')), locales.get('zh-hant'));
      assert.deepEqual(await loadStringsFor(elementIn('zh-TW')), locales.get('zh-hant'));
      assert.deepEqual(await loadStringsFor(elementIn('zh-CN')), locales.get('zh'));
    });

    it('may differ within a page', async () => {
      assert.notEqual(
        (await loadStringsFor(elementIn('fr'))).close,
        (await loadStringsFor(elementIn('es'))).close,
      );
    });

    it('is that of the content that the words stand in, where the caller names it', async () => {
      assert.deepEqual(await loadStringsFor(elementIn('fr'), 'de'), german);
    });

    it('can be set for the whole page', async () => {
      setInterfaceLanguage('DE-de');
      assert.deepEqual(await loadStringsFor(elementIn('fr')), german);
      assert.deepEqual(await loadStringsFor(elementIn()), german);
    });

    it('is shared by all copies of the script', async () => {
      setStrings({ close: 'Bye' });
      const other = await copyOf<typeof Localize>('localize');
      assert.equal(other.stringsFor(elementIn('en')).close, 'Bye');
    });
  });

  describe('with words of the site', () => {
    it('keeps all words that are not replaced', () => {
      setStrings({ close: 'Bye' });
      setStrings({ back: 'Return' });
      assert.deepEqual(stringsFor(elementIn('en')), { ...english, close: 'Bye', back: 'Return' });
    });

    it('is also used for languages without words, and only for these', async () => {
      setStrings({ close: 'Bye' });
      assert.equal((await loadStringsFor(elementIn('tlh'))).close, 'Bye');
      assert.equal((await loadStringsFor(elementIn('de'))).close, german.close);
    });

    it('replaces words of another language', async () => {
      setStrings({ close: 'Zu' }, 'de');
      assert.deepEqual(await loadStringsFor(elementIn('de')), { ...german, close: 'Zu' });
      assert.equal((await loadStringsFor(elementIn('de-AT'))).close, 'Zu');
      assert.equal(stringsFor(elementIn('en')).close, english.close);
    });

    it('replaces words of every language, but not what is said of one', async () => {
      setStrings({ close: 'Ⓧ', back: '←' }, '*');
      setStrings({ close: 'Zu' }, 'de');
      assert.deepEqual(await loadStringsFor(elementIn('de')), { ...german, back: '←', close: 'Zu' });
      assert.equal((await loadStringsFor(elementIn('en'))).close, 'Ⓧ');
      setStrings({ close: 'Bye' });
      assert.equal((await loadStringsFor(elementIn('en'))).close, 'Bye');
      assert.equal((await loadStringsFor(elementIn('de'))).close, 'Zu');
      assert.equal((await loadStringsFor(elementIn('tlh'))).close, 'Ⓧ');
    });

    it('may differ by script', async () => {
      setStrings({ close: '關' }, 'zh-Hant');
      assert.equal((await loadStringsFor(elementIn('zh-Hant-HK'))).close, '關');
      assert.equal((await loadStringsFor(elementIn('zh-CN'))).close, locales.get('zh')!.close);
    });

    it('may differ by region', async () => {
      setStrings({ close: 'Zu' }, 'de');
      setStrings({ close: 'Baba' }, 'de-at');
      assert.equal((await loadStringsFor(elementIn('de-AT'))).close, 'Baba');
      assert.equal((await loadStringsFor(elementIn('de-DE'))).close, 'Zu');
    });

    it('can be a language that the package does not have', async () => {
      setStrings({ close: 'SoHvaD' }, 'tlh');
      assert.deepEqual(await loadStringsFor(elementIn('tlh')), { ...english, close: 'SoHvaD' });
    });
  });
});
