// <glossary-provider>: provides a glossary to what it contains, in shadow roots, after moves, and in any order of definitions.
import { assert, nextFrame } from '@open-wc/testing';
import '../../src/define.js';
import { loadGlossary, type GlossaryProvider } from '../../src/index.js';
import { consoleOf } from '../tools/commands.js';
import { addressOf, requestsOf, wordDefined } from './helpers/bundle.js';
import { eventsDuring, mount, openPage, textOf, violationsOf, type OwnPage } from './helpers/page.js';
import { waitUntil } from '../tools/wait.js';

const ENTRY = '<glossary-entry term="word"></glossary-entry>';
const provider = (src: string, content = ENTRY) =>
  `<glossary-provider src="${src}">${content}</glossary-provider>`;
const inline = (json: string, content = ENTRY) =>
  `<glossary-provider><script type="application/json">${json}</script>${content}</glossary-provider>`;
const defined = (definition: string) => addressOf(wordDefined(definition));
const json = (definition: string) => JSON.stringify(wordDefined(definition));

const shows = (root: ParentNode, definition: string) =>
  waitUntil(
    () => textOf(root.querySelector('glossary-entry')) === `Word${definition}`,
    `shows ${definition}`,
  );

describe('<glossary-provider>', () => {
  describe('defaults', () => {
    it('has no box: its content is laid out as without it', async () => {
      const wrapper = await mount<HTMLElement>(
        `<div style="display: flex">${provider('/nowhere', '<span>a</span><span>b</span>')}</div>`,
      );
      const [a, b] = wrapper.querySelectorAll('span');
      assert.equal(getComputedStyle(wrapper.querySelector('glossary-provider')!).display, 'contents');
      assert.equal(a!.getBoundingClientRect().top, b!.getBoundingClientRect().top);
      assert.isAtLeast(b!.getBoundingClientRect().left, a!.getBoundingClientRect().right);
    });

    it('does not change its content, and has no shadow root', async () => {
      const content = '<p>One <b>two</b>.</p><!-- three -->';
      const element = await mount<GlossaryProvider>(provider('/nowhere', content));
      assert.equal(element.innerHTML, content);
      assert.isTrue(element.shadowRoot === null);
    });

    it('hidden hides it', async () => {
      const element = await mount<GlossaryProvider>(
        '<glossary-provider src="/nowhere" hidden>Text</glossary-provider>',
      );
      assert.equal(getComputedStyle(element).display, 'none');
    });
  });

  describe('src', () => {
    it('is the glossary of everything inside', async () => {
      const content =
        '<div><glossary-entry term="word"></glossary-entry></div><related-links term="api"></related-links>';
      const src = addressOf({
        entries: [
          ...wordDefined('Given.').entries,
          { id: 'api', term: 'API', definition: 'D.', related: [{ title: 'Link', url: '/' }] },
        ],
      });
      const element = await mount<GlossaryProvider>(provider(src, content));
      await shows(element, 'Given.');
      await waitUntil(() => textOf(element.querySelector('related-links')) === 'Further readingLink');
      assert.equal(await requestsOf(src), 1);
    });

    it('is not fetched before an element needs it', async () => {
      const src = defined('Needed.');
      const element = await mount<GlossaryProvider>(
        provider(
          src,
          '<p>Text</p><glossary-term term="word">word</glossary-term><glossary-entry>Own.</glossary-entry>',
        ),
      );
      const control = await mount<HTMLElement>(provider(defined('Control.')));
      await shows(control.parentElement!, 'Control.');
      assert.equal(await requestsOf(src), 0);
      element.querySelector('glossary-entry')!.outerHTML = ENTRY;
      await shows(element, 'Needed.');
      assert.equal(await requestsOf(src), 1);
    });

    it('src as property, and the attribute follows', async () => {
      const element = document.createElement('glossary-provider');
      element.innerHTML = ENTRY;
      element.src = defined('By property.');
      const messages = await consoleOf(async () => {
        (await mount<HTMLElement>('<div></div>')).append(element);
        await shows(element, 'By property.');
      });
      assert.isEmpty(messages);
      assert.equal(element.getAttribute('src'), element.src);
    });

    it('src that a framework sets right after it has inserted the element', async () => {
      const wrapper = await mount<HTMLElement>('<div></div>');
      const element = document.createElement('glossary-provider');
      element.innerHTML = ENTRY;
      const messages = await consoleOf(async () => {
        wrapper.append(element);
        element.src = defined('Right after.');
        await shows(element, 'Right after.');
      });
      assert.isEmpty(messages);
    });

    it('changed: filled elements are filled again from the new bundle', async () => {
      const element = await mount<GlossaryProvider>(provider(defined('First.')));
      await shows(element, 'First.');
      element.src = defined('Second.');
      await shows(element, 'Second.');
      element.setAttribute('src', defined('Third.'));
      await shows(element, 'Third.');
    });

    it('changed: elements with their own content stay', async () => {
      const own = `<glossary-entry term="word" src="${defined('Own.')}"></glossary-entry>`;
      const element = await mount<GlossaryProvider>(
        provider(defined('First.'), `<section>${own}</section><nav>${ENTRY}</nav>`),
      );
      await shows(element.querySelector('section')!, 'Own.');
      await shows(element.querySelector('nav')!, 'First.');
      element.src = defined('Second.');
      await shows(element.querySelector('nav')!, 'Second.');
      assert.equal(textOf(element.querySelector('section')), 'WordOwn.');
    });

    it('removed: the script inside is the glossary', async () => {
      const element = await mount<GlossaryProvider>(
        inline(json('Inside.')).replace(
          '<glossary-provider',
          `<glossary-provider src="${defined('Outside.')}"`,
        ),
      );
      await shows(element, 'Outside.');
      element.removeAttribute('src');
      await shows(element, 'Inside.');
    });

    it('failing first: the next that needs it tries again', async () => {
      const src = `/fixtures/flaky?key=${crypto.randomUUID()}&fail=1&file=data/glossary.json`;
      let element: GlossaryProvider | undefined;
      const messages = await consoleOf(() =>
        eventsDuring(
          'glossary-error',
          async () => {
            element = await mount<GlossaryProvider>(
              provider(src, '<glossary-entry term="crm"></glossary-entry>'),
            );
          },
          1,
        ),
      );
      assert.lengthOf(messages, 1);
      element!.insertAdjacentHTML('beforeend', '<glossary-entry term="crm"></glossary-entry>');
      await waitUntil(() => element!.lastElementChild!.childElementCount > 0);
    });
  });

  describe('a bundle in the page', () => {
    it('is the glossary where there is no src', async () => {
      await shows(await mount<HTMLElement>(inline(json('Inline.'))), 'Inline.');
    });

    it('is not shown', async () => {
      const wrapper = await mount<HTMLElement>(`<div>${inline(json('Inline.'), 'Text')}</div>`);
      assert.equal(wrapper.innerText.trim(), 'Text');
    });

    it('is read without the tags that classic editors put at the ends of its lines, and with those in its texts', async () => {
      const torn = json('Not <p>HTML</p>')
        .replace(/^\{/, '{</p>\n<p>')
        .replace(/\}$/, '<br />\n</p>\n\n<p>}</p>');
      assert.include(torn, '\n<p>');
      await shows(await mount<HTMLElement>(inline(torn)), 'Not <p>HTML</p>');
    });

    it('must be a child: a script deeper inside is ignored', async () => {
      const data = '<div><script type="application/json">{"entries":[]}</script></div>';
      const element = await mount<HTMLElement>(
        `<glossary-provider>${data}<script type="application/json">${json('Child.')}</script>${ENTRY}</glossary-provider>`,
      );
      await shows(element, 'Child.');
    });

    it('may come after the elements that need it', async () => {
      const element = await mount<HTMLElement>(
        `<glossary-provider>${ENTRY}<script type="application/json">${json('Below.')}</script></glossary-provider>`,
      );
      await shows(element, 'Below.');
    });

    for (const [what, content, reason] of [
      ['no JSON', '<script type="application/json">{"entries": [</script>', /not valid JSON/],
      ['no bundle', '<script type="application/json">{"entries": {}}</script>', /"entries"/],
      ['not there', '', /src/],
    ] as const) {
      it(`${what}: glossary-error for each element, one message, and the text stays`, async () => {
        const markup = `<div><glossary-provider>${content}<p>Text.</p>${ENTRY}${ENTRY}</glossary-provider></div>`;
        const messages = await consoleOf(async () => {
          const events = await eventsDuring('glossary-error', () => mount(markup), 2);
          for (const { url, error, target } of events) {
            assert.equal(url, undefined);
            assert.match(String(error), reason);
            assert.include(textOf((target as Element).parentElement), 'Text.');
          }
          assert.equal(events.length, 2);
        });
        assert.lengthOf(messages, 1);
        assert.match(messages[0]!, reason);
        assert.include(messages[0], 'glossary-provider');
      });
    }
  });

  describe('nested and through shadow roots', () => {
    it('the nearest wins, and the outer one is not fetched', async () => {
      const outer = defined('Outer.');
      const element = await mount<HTMLElement>(provider(outer, `<div>${provider(defined('Inner.'))}</div>`));
      await shows(element, 'Inner.');
      assert.equal(await requestsOf(outer), 0);
    });

    it('each part has its own', async () => {
      const element = await mount<HTMLElement>(
        provider(defined('Outer.'), `<nav>${ENTRY}</nav><aside>${provider(defined('Inner.'))}</aside>`),
      );
      await shows(element.querySelector('nav')!, 'Outer.');
      await shows(element.querySelector('aside')!, 'Inner.');
    });

    it('reaches into shadow roots, however deep', async () => {
      const element = await mount<HTMLElement>(provider(defined('Deep.'), '<div></div>'));
      const outer = element.firstElementChild!.attachShadow({ mode: 'open' });
      outer.innerHTML = '<div></div>';
      const inner = outer.firstElementChild!.attachShadow({ mode: 'open' });
      inner.innerHTML = ENTRY;
      await shows(inner, 'Deep.');
      (element as GlossaryProvider).src = defined('Deeper.');
      await shows(inner, 'Deeper.');
    });

    it('one inside a shadow root provides to slotted elements', async () => {
      const slotted = document.createElement('div');
      slotted.innerHTML = ENTRY;
      slotted.attachShadow({ mode: 'open' }).innerHTML = provider(defined('Slotted.'), '<slot></slot>');
      (await mount<HTMLElement>('<div></div>')).append(slotted);
      await shows(slotted, 'Slotted.');
    });
  });

  describe('moved elements', () => {
    it('an element moved to another provider gets that one’s glossary', async () => {
      const wrapper = await mount<HTMLElement>(
        `<div><div>${provider(defined('Here.'))}</div><div>${provider(defined('There.'), '')}</div></div>`,
      );
      await shows(wrapper, 'Here.');
      const entry = wrapper.querySelector('glossary-entry')!;
      const [here, there] = wrapper.querySelectorAll('glossary-provider');
      there!.append(entry);
      await shows(wrapper, 'There.');
      there!.src = defined('Over there.');
      await shows(wrapper, 'Over there.');
      const notMeant = defined('Not meant.');
      here!.src = notMeant;
      there!.src = defined('Still there.');
      await shows(wrapper, 'Still there.');
      assert.equal(await requestsOf(notMeant), 0);
    });

    it('an element moved out of it gets the page’s default', async () => {
      const link = document.createElement('link');
      link.rel = 'glossary';
      link.href = defined('Default.');
      document.head.append(link);
      try {
        const wrapper = await mount<HTMLElement>(`<div>${provider(defined('Provided.'))}</div>`);
        await shows(wrapper, 'Provided.');
        wrapper.append(wrapper.querySelector('glossary-entry')!);
        await shows(wrapper, 'Default.');
      } finally {
        link.remove();
      }
    });

    it('the provider moved with its content provides as before', async () => {
      const wrapper = await mount<HTMLElement>(
        `<div>${provider(defined('Outer.'), '')}<p></p>${provider(defined('Moved.'))}</div>`,
      );
      await shows(wrapper, 'Moved.');
      const [outer, moved] = wrapper.querySelectorAll('glossary-provider');
      outer!.append(moved!);
      await shows(wrapper, 'Moved.');
      moved!.src = defined('Still its own.');
      await shows(wrapper, 'Still its own.');
      const notMeant = defined('Not meant.');
      outer!.src = notMeant;
      moved!.src = defined('And again.');
      await shows(wrapper, 'And again.');
      assert.equal(await requestsOf(notMeant), 0);
    });

    it('removed from the page: nothing is loaded for its content', async () => {
      const element = await mount<GlossaryProvider>(provider(defined('First.')));
      await shows(element, 'First.');
      element.remove();
      const late = defined('While it is out.');
      element.src = late;
      const control = await mount<HTMLElement>(provider(defined('Control.')));
      await shows(control.parentElement!, 'Control.');
      assert.equal(await requestsOf(late), 0);
      control.parentElement!.append(element);
      await shows(element, 'While it is out.');
    });
  });

  describe('upgraded last', () => {
    let page: OwnPage | undefined;
    afterEach(() => {
      page?.close();
      page = undefined;
    });
    const TAGS = ['glossary-entry', 'faq-accordion', 'related-links', 'glossary-term'];

    it('elements that are defined before it wait for it, and use no other source', async () => {
      const fallback = defined('Default.');
      page = await openPage(`<link rel="glossary" href="${fallback}">${provider(defined('Provider.'))}`);
      await page.load('/src/define/glossary-entry.ts');
      await page.load('/src/define/related-links.ts');
      const entry = page.document.querySelector('glossary-entry')!;
      assert.isTrue(entry.matches(':defined'));
      assert.isFalse(page.document.querySelector('glossary-provider')!.matches(':defined'));
      assert.equal(textOf(entry), '');
      await page.load('/src/define/glossary-provider.ts');
      await shows(page.document, 'Provider.');
      assert.equal(await requestsOf(fallback), 0);
    });

    it('elements outside of it do not wait', async () => {
      page = await openPage(
        `<link rel="glossary" href="${defined('Default.')}"><main>${ENTRY}</main>${provider(defined('Provider.'))}`,
      );
      await page.load('/src/define/glossary-entry.ts');
      await shows(page.document.querySelector('main')!, 'Default.');
    });

    it('elements with their own src do not wait', async () => {
      page = await openPage(
        provider(
          defined('Provider.'),
          `<glossary-entry term="word" src="${defined('Own.')}"></glossary-entry>`,
        ),
      );
      await page.load('/src/define/glossary-entry.ts');
      await shows(page.document, 'Own.');
    });

    it('the inner one of two that are defined late wins', async () => {
      page = await openPage(provider(defined('Outer.'), provider(defined('Inner.'))));
      await page.load('/src/define/glossary-entry.ts');
      await page.load('/src/define/glossary-provider.ts');
      await shows(page.document, 'Inner.');
    });

    it('a src that was set as a property before the upgrade is used', async () => {
      page = await openPage(`<glossary-provider>${ENTRY}</glossary-provider>`);
      const element = page.document.querySelector<GlossaryProvider>('glossary-provider')!;
      element.src = defined('Early bird.');
      await page.load('/src/define/glossary-entry.ts');
      await page.load('/src/define/glossary-provider.ts');
      await shows(page.document, 'Early bird.');
    });

    it('the page is the same after any order of definitions', async () => {
      const markup = inline(
        json('Same.'),
        `${ENTRY}<related-links term="word"></related-links><faq-accordion term="word"></faq-accordion>`,
      );
      const results = new Set<string>();
      for (const order of [
        ['glossary-provider', ...TAGS],
        [...TAGS, 'glossary-provider'],
      ]) {
        page?.close();
        page = await openPage(markup);
        for (const tag of order) await page.load(`/src/define/${tag}.ts`);
        await shows(page.document, 'Same.');
        await nextFrame();
        results.add(page.document.body.innerHTML);
      }
      assert.lengthOf([...results], 1);
    });
  });

  describe('accessibility', () => {
    it('axe finds nothing: it has no role', async () => {
      const element = await mount<GlossaryProvider>(provider(defined('A word.')));
      await shows(element, 'A word.');
      assert.deepEqual(await violationsOf(element), []);
      assert.isFalse(element.hasAttribute('role'));
    });
  });

  it('shares one glossary with loadGlossary and with other providers of the same URL', async () => {
    const src = defined('Shared.');
    const wrapper = await mount<HTMLElement>(`<div>${provider(src)}${provider(src)}</div>`);
    for (const each of wrapper.querySelectorAll('glossary-provider')) await shows(each, 'Shared.');
    const glossary = await loadGlossary(src);
    assert.equal(glossary.find('word')?.definition, 'Shared.');
    assert.equal(await requestsOf(src), 1);
  });
});
