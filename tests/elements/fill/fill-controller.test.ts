// How <glossary-entry>, <faq-accordion> and <related-links> find their glossary, fill themselves, fill again, and
// handle missing data. All tests run for each of the three.
import { assert, nextFrame } from '@open-wc/testing';
import '../../../src/define.js';
import {
  loadGlossary,
  type FaqAccordion,
  type GlossaryEntry,
  type GlossaryLoadEvent,
  type RelatedLinks,
} from '../../../src/index.js';
import { consoleOf } from '../../tools/commands.js';
import { addressOf, bundle, flakyAddress, goneAddress, requestsOf } from '../helpers/bundle.js';
import { eventsDuring, filled, mount, mountFilled, textOf } from '../helpers/page.js';
import { waitUntil } from '../../tools/wait.js';

type Filling = GlossaryEntry | FaqAccordion | RelatedLinks;

/** A glossary with the entries "word" and "other", whose texts all contain `mark`. */
const marked = (mark: string, head: object = {}) => ({
  ...head,
  entries: ['word', 'other'].map((id) => ({
    id,
    term: `Term ${id}`,
    definition: `${mark} ${id}`,
    faqs: [{ question: `${mark} ${id}?`, answer: 'Yes.' }],
    related: [{ title: `${mark} ${id}`, url: '/' }],
  })),
});

const shows = (element: Element, text: string) =>
  waitUntil(() => textOf(element).includes(text), `<${element.localName}> shows ${text}`);

/** The page's default glossary, until `remove`. */
function addDefault(href: string): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'glossary';
  link.href = href;
  document.head.append(link);
  return link;
}

for (const tag of ['glossary-entry', 'faq-accordion', 'related-links'] as const) {
  const element = (attributes: string, content = '') => `<${tag} ${attributes}>${content}</${tag}>`;

  describe(`<${tag}> and its glossary`, () => {
    describe('where it is', () => {
      it('src, as URL relative to the page', async () => {
        await mountFilled(element(`src="${addressOf(marked('found'))}" term="word"`)).then((filledElement) =>
          shows(filledElement, 'found word'),
        );
      });

      it('the nearest provider’s', async () => {
        const wrapper = await mount<HTMLElement>(
          `<glossary-provider src="${addressOf(marked('far'))}"><div><glossary-provider src="${addressOf(marked('near'))}">` +
            `<div>${element('term="word"')}</div></glossary-provider></div></glossary-provider>`,
        );
        await shows(wrapper.querySelector(tag)!, 'near word');
      });

      it('its own src; that of the provider is not fetched', async () => {
        const provided = addressOf(marked('provided'));
        const wrapper = await mount<HTMLElement>(
          `<glossary-provider src="${provided}">${element(`src="${addressOf(marked('own'))}" term="word"`)}</glossary-provider>`,
        );
        await shows(wrapper.querySelector(tag)!, 'own word');
        assert.equal(await requestsOf(provided), 0);
      });

      it('else the page’s default', async () => {
        const provided = addressOf(marked('provided'));
        const link = addDefault(addressOf(marked('default')));
        try {
          const wrapper = await mount<HTMLElement>(
            `<div>${element('term="word"')}<glossary-provider src="${provided}">${element('term="word"')}</glossary-provider></div>`,
          );
          const [outside, inside] = wrapper.querySelectorAll(tag);
          await shows(outside!, 'default word');
          await shows(inside!, 'provided word');
        } finally {
          link.remove();
        }
      });

      it('nowhere: it reports that once, and stays empty', async () => {
        const messages = await consoleOf(async () => {
          const events = await eventsDuring(
            'glossary-error',
            () => mount(`<div>${element('term="word"')}${element('term="word"')}</div>`),
            2,
          );
          assert.equal(events.length, 2);
          for (const { url, error, target } of events) {
            assert.equal(url, undefined);
            assert.match(String(error), /src|provider|default/);
            assert.equal((target as Element).childNodes.length, 0);
          }
        });
        // Once per page: the first of the three elements of this file has reported it.
        assert.isAtMost(messages.length, 1);
      });
    });

    describe('is fetched', () => {
      it('once for any number of elements', async () => {
        const src = addressOf(marked('shared'));
        const wrapper = await mount<HTMLElement>(
          `<div>${element(`src="${src}" term="word"`).repeat(5)}<glossary-provider src="${src}">${element('term="other"')}</glossary-provider></div>`,
        );
        for (const each of wrapper.querySelectorAll(tag)) await filled(each);
        await loadGlossary(src);
        assert.equal(await requestsOf(src), 1);
      });

      it('not at all for an element that has content', async () => {
        const src = addressOf(marked('unwanted'));
        const wrapper = await mount<HTMLElement>(
          `<div>${element(`src="${src}" term="word"`, '<p>Own.</p>')}${element(`src="${addressOf(marked('control'))}" term="word"`)}</div>`,
        );
        await shows(wrapper.querySelectorAll(tag)[1]!, 'control word');
        assert.equal(await requestsOf(src), 0);
      });
    });

    describe('what it fills in', () => {
      it('is plain DOM: no comments, no empty attributes, nothing but text of the glossary', async () => {
        const filledElement = await mountFilled<Filling>(element(`src="${addressOf()}" term="api"`));
        const nodes = document.createNodeIterator(filledElement, NodeFilter.SHOW_ALL);
        for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
          assert.notEqual(node.nodeType, Node.COMMENT_NODE, 'a comment');
          if (node instanceof Text) assert.notEqual(node.data, '', 'an empty text');
          if (node instanceof Element && node !== filledElement) {
            for (const { name, value } of node.attributes) {
              assert.notInclude(['null', 'undefined', 'NaN'], value, name);
              if (name !== 'alt') assert.notEqual(value, '', `${node.localName} ${name}`);
            }
          }
        }
      });

      it('is the same after attributes were set and removed', async () => {
        const src = addressOf();
        const link = addDefault(src);
        try {
          const once = await mountFilled<Filling>(element('term="api"'));
          const expected = once.innerHTML;
          // Its ids are free again: a second element gets others.
          once.remove();
          const changed = await mountFilled<Filling>(element(`src="${src}" term="api" heading-level="5"`));
          changed.removeAttribute('src');
          changed.removeAttribute('heading-level');
          await waitUntil(() => changed.innerHTML === expected, changed.innerHTML);
        } finally {
          link.remove();
        }
      });

      it('is announced by one glossary-load event with its glossary', async () => {
        let target: Filling | undefined;
        const events = await eventsDuring('glossary-load', async () => {
          target = await mountFilled<Filling>(element(`src="${addressOf(marked('a'))}" term="word"`));
          target.term = 'other';
          await shows(target, 'a other');
        });
        assert.equal(events.length, 1);
        const [event] = events as [GlossaryLoadEvent];
        assert.isTrue(event.target === target);
        assert.isTrue(event.bubbles && event.composed && !event.cancelable);
        assert.equal(event.glossary.entries.length, 2);
      });
    });

    describe('fills again', () => {
      it('when the term changes', async () => {
        const it = await mountFilled<Filling>(element(`src="${addressOf(marked('a'))}" term="word"`));
        it.term = 'other';
        await shows(it, 'a other');
        assert.notInclude(textOf(it), 'a word');
      });

      it('when src changes', async () => {
        const it = await mountFilled<Filling>(element(`src="${addressOf(marked('a'))}" term="word"`));
        it.setAttribute('src', addressOf(marked('b')));
        await shows(it, 'b word');
        assert.notInclude(textOf(it), 'a word');
      });

      it('with the latest src, in whatever order responses come', async () => {
        const late = `/fixtures/slow?ms=200&file=data/glossary.json&n=${crypto.randomUUID()}`;
        const it = await mount<Filling>(element(`src="${late}" term="crm"`));
        it.setAttribute('src', addressOf(marked('quick')));
        it.term = 'word';
        await shows(it, 'quick word');
        await loadGlossary(late);
        await nextFrame();
        assert.include(textOf(it), 'quick word');
      });

      it('never over what the author wrote', async () => {
        const src = addressOf(marked('a'));
        const wrapper = await mount<HTMLElement>(
          `<div>${element(`src="${src}" term="word"`, '<p>Own words.</p>')}${element(`src="${src}" term="word"`)}</div>`,
        );
        const [own, control] = wrapper.querySelectorAll(tag);
        await shows(control!, 'a word');
        const next = addressOf(marked('b'));
        for (const each of [own!, control!]) {
          each.term = 'other';
          each.setAttribute('src', next);
          each.headingLevel = 4;
        }
        await shows(control!, 'b other');
        assert.equal(own!.innerHTML, '<p>Own words.</p>');
      });

      it('never over what was added to it since', async () => {
        const it = await mountFilled<Filling>(element(`src="${addressOf(marked('a'))}" term="word"`));
        const own = document.createElement('p');
        own.textContent = 'Added by the page.';
        it.append(own);
        const control = await mountFilled<Filling>(element(`src="${addressOf(marked('b'))}" term="word"`));
        for (const each of [it, control]) each.term = 'other';
        await shows(control, 'b other');
        await nextFrame();
        assert.isTrue(own.parentElement === it);
      });

      it('nor over what replaced it', async () => {
        const it = await mountFilled<Filling>(element(`src="${addressOf(marked('a'))}" term="word"`));
        it.textContent = 'Replaced by the page.';
        const control = await mountFilled<Filling>(element(`src="${addressOf(marked('b'))}" term="word"`));
        for (const each of [it, control]) each.term = 'other';
        await shows(control, 'b other');
        assert.equal(it.textContent, 'Replaced by the page.');
      });

      it('never over content that a framework adds while the glossary loads', async () => {
        const late = `/fixtures/slow?ms=100&file=data/glossary.json&n=${crypto.randomUUID()}`;
        const wrapper = await mount<HTMLElement>(
          `<div lang="fr">${element(`src="${late}" term="crm"`).repeat(2)}</div>`,
        );
        const [it, control] = wrapper.querySelectorAll(tag);
        it!.innerHTML = '<p>From a framework.</p>';
        await filled(control!);
        assert.equal(control!.lang, 'en');
        assert.equal(it!.innerHTML, '<p>From a framework.</p>');
        assert.isFalse(it!.hasAttribute('lang'), 'it is not the glossary’s');
      });

      it('never over content that a framework adds while a part of the glossary loads, and does not set its language', async () => {
        const part = `/fixtures/slow?ms=500&file=data/glossary.json&n=${crypto.randomUUID()}`;
        const src = addressOf({
          lang: 'fr',
          entries: [{ id: 'crm', term: 'CRM', definition: '', part }],
        });
        const wrapper = await mount<HTMLElement>(
          `<div>${element(`src="${src}" term="crm"`).repeat(2)}</div>`,
        );
        const [it, control] = wrapper.querySelectorAll(tag);
        await waitUntil(async () => (await requestsOf(part)) > 0, 'the part is requested');
        it!.innerHTML = '<p>From a framework.</p>';
        await filled(control!);
        assert.deepEqual([control!.lang, control!.dir], ['fr', 'auto']);
        assert.equal(it!.outerHTML.replace(/^<[^>]*>/, ''), `<p>From a framework.</p></${tag}>`);
        assert.isFalse(it!.hasAttribute('lang'));
        assert.isFalse(it!.hasAttribute('dir'));
      });
    });

    describe('language', () => {
      it('content in another language than the page has lang and dir, and headings in that language', async () => {
        const it = await mountFilled<Filling>(
          element(`src="${addressOf(marked('א', { lang: 'he' }))}" term="word"`),
        );
        assert.equal(it.lang, 'he');
        assert.equal(it.getAttribute('dir'), 'auto');
        if (tag === 'related-links') {
          const german = await mountFilled(
            element(`src="${addressOf(marked('a', { lang: 'de' }))}" term="word"`),
          );
          assert.equal(textOf(german.querySelector('h2')), 'Weiterführendes');
        }
      });

      for (const [page, glossary] of [
        ['de', 'de'],
        ['de', 'DE'],
        ['de-AT', 'de'],
        ['de', undefined],
      ] as const) {
        it(`is not set where the page is in the same language: ${page}, ${glossary ?? 'unknown'}`, async () => {
          const wrapper = await mount<HTMLElement>(
            `<div lang="${page}">${element(`src="${addressOf(marked('a', { lang: glossary }))}" term="word"`)}</div>`,
          );
          const it = await filled(wrapper.querySelector(tag)!);
          assert.isFalse(it.hasAttribute('lang'));
          assert.isFalse(it.hasAttribute('dir'));
        });
      }

      it('stays as the author set it', async () => {
        const src = addressOf(marked('a', { lang: 'fr' }));
        const it = await mountFilled<Filling>(element(`src="${src}" term="word" lang="fr-CA" dir="ltr"`));
        assert.equal(it.lang, 'fr-CA');
        it.setAttribute('src', addressOf(marked('b', { lang: 'de' })));
        await shows(it, 'b word');
        assert.equal(it.lang, 'fr-CA');
        assert.equal(it.dir, 'ltr');
      });

      it('keeps the direction that the author set, also with another glossary', async () => {
        const src = addressOf(marked('a', { lang: 'fr' }));
        const it = await mountFilled<Filling>(element(`src="${src}" term="word" dir="ltr"`));
        assert.deepEqual([it.lang, it.dir], ['fr', 'ltr']);
        it.setAttribute('src', addressOf(marked('b')));
        await shows(it, 'b word');
        assert.isFalse(it.hasAttribute('lang'));
        assert.equal(it.dir, 'ltr');
      });

      it('is removed for a glossary in the page’s language', async () => {
        const it = await mountFilled<Filling>(
          element(`src="${addressOf(marked('a', { lang: 'fr' }))}" term="word"`),
        );
        assert.equal(it.lang, 'fr');
        it.setAttribute('src', addressOf(marked('b')));
        await shows(it, 'b word');
        assert.isFalse(it.hasAttribute('lang'));
        assert.isFalse(it.hasAttribute('dir'));
      });

      it('is not set on an element with content of its own', async () => {
        const src = addressOf(marked('a', { lang: 'fr' }));
        const wrapper = await mount<HTMLElement>(
          `<div>${element(`src="${src}" term="word"`, 'Own.')}${element(`src="${src}" term="word"`)}</div>`,
        );
        const [own, control] = wrapper.querySelectorAll(tag);
        await filled(control!);
        assert.isFalse(own!.hasAttribute('lang'));
      });
    });

    describe('missing data', () => {
      it('an unknown term: glossary-missing for each element, and one warning for all', async () => {
        const src = addressOf();
        const term = `nothing-${crypto.randomUUID()}`;
        const messages = await consoleOf(async () => {
          const events = await eventsDuring(
            'glossary-missing',
            () => mount(`<div>${element(`src="${src}" term="${term}"`).repeat(2)}</div>`),
            2,
          );
          for (const event of events) {
            assert.equal(event.term, term);
            assert.isTrue(event.bubbles && event.composed);
            assert.equal((event.target as Element).childNodes.length, 0);
          }
        });
        assert.lengthOf(messages, 1);
        assert.include(messages[0], term);
        assert.include(messages[0], tag);
      });

      it('a term that becomes unknown: its content is removed', async () => {
        const it = await mountFilled<Filling>(element(`src="${addressOf()}" term="api"`));
        await consoleOf(() => eventsDuring('glossary-missing', () => (it.term = `gone-${tag}`), 1));
        await waitUntil(() => it.childNodes.length === 0);
        it.term = 'api';
        await filled(it);
      });

      for (const [what, address, reason] of [
        ['404', '/fixtures/status/404', /404/],
        ['HTML', '/fixtures/not-json', /an HTML page, not JSON/],
        ['no bundle', '/fixtures/json?body=[]', /array/],
        ['null', '/fixtures/json?body=null', /null/],
        ['without entries', '/fixtures/json?body={}', /entries/],
      ] as const) {
        it(`${what} instead of a bundle: glossary-error, one message, an empty element`, async () => {
          const src = `${address}${address.includes('?') ? '&' : '?'}n=${crypto.randomUUID()}`;
          const messages = await consoleOf(async () => {
            const events = await eventsDuring(
              'glossary-error',
              () => mount(`<div>${element(`src="${src}" term="word"`).repeat(2)}</div>`),
              2,
            );
            for (const { url, error, target, bubbles, composed } of events) {
              assert.equal(url, new URL(src, location.href).href);
              assert.match((error as Error).message, reason);
              assert.equal((target as Element).childNodes.length, 0);
              assert.isTrue(bubbles && composed);
            }
          });
          assert.lengthOf(messages, 1);
          assert.match(messages[0]!, reason);
        });
      }

      it('one invalid entry is skipped and reported; the others are shown', async () => {
        const { entries } = marked('good');
        const src = addressOf({ entries: [{ id: 'broken' }, ...entries] });
        const messages = await consoleOf(async () => {
          const it = await mountFilled<Filling>(element(`src="${src}" term="word"`));
          await shows(it, 'good word');
        });
        assert.lengthOf(messages, 1);
        assert.include(messages[0], 'entries[0]');
      });

      it('the content stays when the next glossary fails', async () => {
        const it = await mountFilled<Filling>(element(`src="${addressOf(marked('a'))}" term="word"`));
        const before = it.innerHTML;
        await consoleOf(() =>
          eventsDuring(
            'glossary-error',
            () => it.setAttribute('src', `/fixtures/status/500?n=${crypto.randomUUID()}`),
            1,
          ),
        );
        assert.equal(it.innerHTML, before);
      });

      it('after a failed load, the element fills itself when it is inserted again', async () => {
        const src = flakyAddress();
        let it: Filling | undefined;
        await consoleOf(() =>
          eventsDuring(
            'glossary-error',
            async () => (it = await mount(element(`src="${src}" term="crm"`))),
            1,
          ),
        );
        const parent = it!.parentElement!;
        it!.remove();
        parent.append(it!);
        await filled(it!);
      });
    });

    describe('a glossary that could not be loaded', () => {
      const goOnline = () => window.dispatchEvent(new Event('online'));
      /** Mounts `markup`, and waits until `count` elements have said that their glossary is missing. */
      async function mountFailed(markup: string, count: number): Promise<HTMLElement> {
        let mounted: HTMLElement | undefined;
        const mounting = async () => (mounted = await mount<HTMLElement>(`<div>${markup}</div>`));
        await consoleOf(() => eventsDuring('glossary-error', mounting, count));
        return mounted!;
      }

      it('is requested again, once for all elements, when the page is online', async () => {
        const { src, recover } = goneAddress();
        const wrapper = await mountFailed(element(`src="${src}" term="crm"`).repeat(3), 3);
        const before = await requestsOf(src);
        await recover();
        goOnline();
        for (const each of wrapper.children) await filled(each);
        assert.equal(await requestsOf(src), before + 1);
      });

      it('is requested again when the user points at the element', async () => {
        const { src, recover } = goneAddress();
        const wrapper = await mountFailed(element(`src="${src}" term="crm"`), 1);
        await recover();
        wrapper.firstElementChild!.dispatchEvent(new PointerEvent('pointerenter'));
        await filled(wrapper.firstElementChild!);
      });

      it('is requested again by itself when the server failed', async () => {
        const wrapper = await mountFailed(element(`src="${flakyAddress()}" term="crm"`), 1);
        await filled(wrapper.firstElementChild!);
      });

      it('is a failure that one event and one message report, however often it is requested', async () => {
        const { src } = goneAddress();
        const messages = await consoleOf(async () => {
          const mounting = async () => {
            await mount(element(`src="${src}" term="crm"`));
            await waitUntil(async () => (goOnline(), (await requestsOf(src)) > 3), 'it is requested again');
          };
          assert.lengthOf(await eventsDuring('glossary-error', mounting), 1);
        });
        assert.lengthOf(messages, 1);
      });

      it('is not requested for an element that was removed', async () => {
        const { src } = goneAddress();
        const { src: other, recover } = goneAddress();
        const markup = [src, other].map((each) => element(`src="${each}" term="crm"`)).join('');
        const wrapper = await mountFailed(markup, 2);
        wrapper.firstElementChild!.remove();
        await recover();
        goOnline();
        await filled(wrapper.firstElementChild!);
        assert.equal(await requestsOf(src), 1);
      });

      it('does not replace what the page has put into the element meanwhile', async () => {
        const { src, recover } = goneAddress();
        const wrapper = await mountFailed(element(`src="${src}" term="crm"`).repeat(2), 2);
        const [own, control] = wrapper.children;
        own!.innerHTML = '<p>Own words.</p>';
        await recover();
        goOnline();
        await filled(control!);
        assert.equal(own!.innerHTML, '<p>Own words.</p>');
      });

      it('may be the part of a split glossary', async () => {
        const { src: part, recover } = goneAddress();
        const src = addressOf({ entries: [{ id: 'crm', term: 'CRM', definition: '', part }] });
        const wrapper = await mountFailed(element(`src="${src}" term="crm"`), 1);
        await recover();
        goOnline();
        await filled(wrapper.firstElementChild!);
      });
    });

    describe('cleanup', () => {
      it('removed while the glossary loads, it dispatches no event and stays empty', async () => {
        const key = crypto.randomUUID();
        const src = `/fixtures/held/${key}/data/glossary.json`;
        const events = await eventsDuring('glossary-load', async () => {
          const it = await mount<Filling>(element(`src="${src}" term="crm"`));
          const parent = it.parentElement!;
          it.remove();
          const loaded = loadGlossary(src);
          await waitUntil(async () => {
            const { released } = await (await fetch(`/fixtures/release?key=${key}`)).json();
            return released > 0;
          }, 'the glossary is on its way');
          await loaded;
          await nextFrame();
          assert.equal(it.childNodes.length, 0);
          parent.append(it);
          await filled(it);
        });
        assert.equal(events.length, 1);
      });

      it('removed, it does not follow the provider any more', async () => {
        const wrapper = await mount<HTMLElement & { src: string }>(
          `<glossary-provider src="${addressOf(marked('a'))}">${element('term="word"').repeat(2)}</glossary-provider>`,
        );
        const [out, control] = wrapper.querySelectorAll(tag);
        await shows(out!, 'a word');
        await shows(control!, 'a word');
        out!.remove();
        wrapper.src = addressOf(marked('b'));
        await shows(control!, 'b word');
        assert.include(textOf(out), 'a word');
        wrapper.append(out!);
        await shows(out!, 'b word');
      });
    });
  });
}

describe('a page with a glossary of its own language', () => {
  it('two providers, two languages: each element has that of its glossary', async () => {
    const english = addressOf(bundle);
    const german = addressOf(marked('wort', { lang: 'de' }));
    const wrapper = await mount<HTMLElement>(
      `<div lang="en"><glossary-provider src="${english}"><glossary-entry term="api"></glossary-entry></glossary-provider>` +
        `<glossary-provider src="${german}"><glossary-entry term="word"></glossary-entry></glossary-provider></div>`,
    );
    const [first, second] = wrapper.querySelectorAll('glossary-entry');
    await filled(first!);
    await filled(second!);
    assert.include(textOf(first), 'Frequently asked questions');
    assert.isFalse(first!.hasAttribute('lang'));
    assert.include(textOf(second), 'Häufige Fragen');
    assert.equal(second!.lang, 'de');
  });
});
