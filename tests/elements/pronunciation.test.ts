// How a term is said: phonetic signs, a respelling and the button that plays a recording, in a card and in an entry.
import { assert, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/glossary-entry.js';
import '../../src/define/glossary-term.js';
import type { GlossaryTerm } from '../../src/index.js';
import type { Entry } from '../../src/core/schema.js';
import { waitUntil } from '../tools/wait.js';
import { addressOf, requestsOf } from './helpers/bundle.js';
import { closeOpenCard, pressTerm, settled } from './helpers/card.js';
import { mount, mountFilled, part, partsOf, textOf, violationsOf } from './helpers/page.js';

const MISSING = '/fixtures/no-such-recording.mp3';
const FULL = { ipa: 'kæʃ', respelling: 'kash', audio: MISSING };

const bundleWith = (pronunciation: unknown, head: object = { lang: 'en' }) => ({
  ...head,
  entries: [
    { id: 'cache', term: 'Cache', definition: 'A store.', pronunciation, seeAlso: ['sql'] } as Entry,
    { id: 'sql', term: 'SQL', definition: 'A language.', pronunciation: { audio: '/fixtures/sql.mp3' } },
  ],
});

async function openCard(pronunciation: unknown, head?: object) {
  const src = addressOf(bundleWith(pronunciation, head));
  const term = await fixture<GlossaryTerm>(
    html`<glossary-term src=${src} term="cache">cache</glossary-term>`,
  );
  const card = await settled(await pressTerm(term));
  await ready(card.shadowRoot!.querySelector('[part=listen]'));
  return { term, card };
}

async function openEntry(pronunciation: unknown): Promise<HTMLElement> {
  const src = addressOf(bundleWith(pronunciation));
  const entry = await mountFilled<HTMLElement>(`<glossary-entry src="${src}" term="cache"></glossary-entry>`);
  await ready(entry.querySelector('a'));
  return entry;
}

/** Waits until a press plays: the code comes with the first button. */
const ready = (button: Element | null | undefined) =>
  waitUntil(() => button?.hasAttribute('aria-pressed') !== false, 'the button plays');

const pressed = (button: Element) => button.getAttribute('aria-pressed');

/** The recordings that play: by their URL, from the press to the end. No engine here has to know a format. */
class Player {
  readonly playing: HTMLMediaElement[] = [];
  readonly #original = { ...pick(HTMLMediaElement.prototype) };

  constructor() {
    const { playing } = this;
    Object.assign(HTMLMediaElement.prototype, {
      play(this: HTMLMediaElement) {
        playing.push(this);
        return new Promise<void>(() => undefined);
      },
      pause(this: HTMLMediaElement) {
        playing.splice(playing.indexOf(this), 1);
      },
    });
  }

  get urls(): string[] {
    return this.playing.map(({ src }) => new URL(src).pathname);
  }

  restore(): void {
    Object.assign(HTMLMediaElement.prototype, this.#original);
  }
}
const pick = ({ play, pause }: HTMLMediaElement) => ({ play, pause });

let player: Player | undefined;
const stubPlayer = (): Player => (player = new Player());

describe('the pronunciation of a term', () => {
  afterEach(async () => {
    player?.restore();
    player = undefined;
    await closeOpenCard();
  });

  describe('in a card', () => {
    it('is its signs in slashes, a respelling, and a button named after the term', async () => {
      const { card } = await openCard(FULL);
      assert.equal(textOf(part(card, 'pronunciation')), '/kæʃ/ · kash');
      const listen = part(card, 'listen');
      assert.equal(listen.localName, 'button');
      assert.equal(listen.getAttribute('aria-label'), 'Listen to Cache');
      assert.equal(pressed(listen), 'false');
    });

    it('marks the signs as signs, which no page translation changes', async () => {
      const { card } = await openCard(FULL, { lang: 'en-GB' });
      const signs = part(card, 'pronunciation').querySelector('span')!;
      assert.deepEqual([signs.lang, signs.dir, signs.translate], ['en-GB-fonipa', 'ltr', false]);
    });

    it('may be signs alone, in slashes or brackets of their own', async () => {
      const { card } = await openCard(' [kʰæʃ] ');
      assert.equal(textOf(part(card, 'pronunciation')), '[kʰæʃ]');
      assert.notInclude(partsOf(card), 'listen');
    });

    for (const [name, missing] of Object.entries({
      'no pronunciation': undefined,
      'an empty one': {},
      'a recording whose URL is not safe': { audio: 'javascript:alert(1)' },
    }))
      it(`is nothing with ${name}`, async () => {
        const { card } = await openCard(missing);
        assert.notInclude(partsOf(card), 'pronunciation');
      });

    it('is said to the reader in the language of the page', async () => {
      const src = addressOf(bundleWith(FULL));
      const page = await fixture(html`<p lang="de"><glossary-term src=${src}>Cache</glossary-term></p>`);
      const card = await pressTerm(page.querySelector('glossary-term')!);
      assert.equal(part(card, 'listen').getAttribute('aria-label'), 'Cache anhören');
    });

    it('has a button of at least 24 px, and axe finds nothing', async () => {
      const { card } = await openCard(FULL);
      const { width, height } = part(card, 'listen').getBoundingClientRect();
      assert.isAtLeast(Math.min(width, height), 24);
      assert.deepEqual(await violationsOf(card), []);
    });

    it('is reached and pressed by keyboard', async () => {
      const { playing } = stubPlayer();
      const { card } = await openCard(FULL);
      part(card, 'title').focus();
      // The options, the close button.
      for (let stops = 0; stops < 3; stops++) await sendKeys({ press: 'Tab' });
      assert.isTrue(card.shadowRoot!.activeElement === part(card, 'listen'));
      await sendKeys({ press: 'Enter' });
      assert.lengthOf(playing, 1);
    });
  });

  describe('in an entry', () => {
    it('is a line below the heading, with a link to the recording that is a button', async () => {
      const entry = await openEntry(FULL);
      const line = entry.children[1]!;
      assert.equal(entry.children[0]!.localName, 'h2');
      assert.equal(textOf(line), '/kæʃ/ · kash Listen');
      const link = line.querySelector('a')!;
      assert.equal(link.getAttribute('href'), MISSING);
      assert.deepEqual(
        ['role', 'aria-label', 'aria-pressed'].map((name) => link.getAttribute(name)),
        ['button', 'Listen to Cache', 'false'],
      );
    });

    it('is a button, too, where the command line has written the link', async () => {
      const entry = await mount(
        `<glossary-entry><h2>Cache</h2><p><a href="${MISSING}" data-glossary-sound aria-label="Listen to Cache">Listen</a></p></glossary-entry>`,
      );
      await waitUntil(() => entry.querySelector('a')!.role === 'button');
    });

    it('has a link of at least 24 px, and axe finds nothing', async () => {
      const entry = await openEntry(FULL);
      assert.isAtLeast(entry.querySelector('a')!.getBoundingClientRect().height, 24);
      assert.deepEqual(await violationsOf(entry), []);
    });

    it('has no line without a pronunciation', async () => {
      const entry = await openEntry(undefined);
      assert.equal(textOf(entry.children[1]), 'A store.');
    });

    it('plays with Space and with Enter', async () => {
      const { urls, playing } = stubPlayer();
      const link = (await openEntry(FULL)).querySelector('a')!;
      link.focus();
      await sendKeys({ press: 'Space' });
      assert.lengthOf(playing, 1);
      await sendKeys({ press: 'Enter' });
      assert.lengthOf(playing, 0);
      assert.isEmpty(urls);
    });
  });

  describe('is played', () => {
    it('by a press, and stopped by the next; the button tells which', async () => {
      const played = stubPlayer();
      const { card } = await openCard(FULL);
      const listen = part(card, 'listen');
      listen.click();
      assert.deepEqual([played.urls, pressed(listen)], [[MISSING], 'true']);
      listen.click();
      assert.deepEqual([played.urls, pressed(listen)], [[], 'false']);
    });

    it('to its end', async () => {
      const { playing } = stubPlayer();
      const { card } = await openCard(FULL);
      part(card, 'listen').click();
      playing[0]!.dispatchEvent(new Event('ended'));
      assert.equal(pressed(part(card, 'listen')), 'false');
    });

    it('until the card closes', async () => {
      const played = stubPlayer();
      const { card, term } = await openCard(FULL);
      part(card, 'listen').click();
      term.open = false;
      await waitUntil(() => played.urls.length === 0);
    });

    it('until another entry is shown in the card', async () => {
      const played = stubPlayer();
      const { card } = await openCard(FULL);
      part(card, 'listen').click();
      part(card, 'see-also').querySelector('a')!.click();
      await waitUntil(() => played.urls.length === 0);
      await ready(part(card, 'listen'));
      part(card, 'listen').click();
      assert.deepEqual(played.urls, ['/fixtures/sql.mp3']);
    });

    it('until another one is played: in an entry, in a card', async () => {
      const played = stubPlayer();
      const link = (await openEntry({ audio: '/fixtures/entry.mp3' })).querySelector('a')!;
      link.click();
      const { card } = await openCard(FULL);
      assert.deepEqual(played.urls, ['/fixtures/entry.mp3'], 'a card that opens stops nothing');
      part(card, 'listen').click();
      assert.deepEqual([played.urls, pressed(link)], [[MISSING], 'false']);
    });

    it('until its entry leaves the page', async () => {
      const played = stubPlayer();
      const entry = await openEntry(FULL);
      entry.querySelector('a')!.click();
      entry.remove();
      await waitUntil(() => played.urls.length === 0);
    });

    it('from where the bundle is', async () => {
      const played = stubPlayer();
      const { card } = await openCard({ audio: 'sounds/cache.mp3' });
      part(card, 'listen').click();
      assert.deepEqual(played.urls, ['/fixtures/sounds/cache.mp3']);
    });

    it('only after the press: before it, nothing is fetched', async () => {
      const audio = `/fixtures/html?type=audio/wav&html=none&n=${crypto.randomUUID()}`;
      const { card } = await openCard({ audio });
      const entry = await openEntry({ audio });
      await nextFrame();
      assert.isNull(document.querySelector('audio'));
      assert.equal(await requestsOf(audio), 0);
      part(card, 'listen').click();
      await waitUntil(async () => (await requestsOf(audio)) > 0, 'the recording is requested');
      entry.remove();
    });
  });

  describe('that cannot be played', () => {
    it('disables the button of a card, which says so', async () => {
      const { card } = await openCard(FULL);
      const listen = part(card, 'listen');
      listen.focus();
      listen.click();
      await waitUntil(() => listen.getAttribute('aria-disabled') === 'true');
      assert.equal(textOf(listen), 'The sound could not be played.');
      assert.isFalse(listen.hasAttribute('aria-label'));
      assert.equal(pressed(listen), 'false');
      assert.equal(textOf(card.shadowRoot!.querySelector('[aria-live]')), 'The sound could not be played.');
      assert.isTrue(card.shadowRoot!.activeElement === listen, 'it keeps the focus');
      assert.deepEqual(await violationsOf(card), []);
      listen.click();
      assert.equal(pressed(listen), 'false');
    });

    it('makes a plain link to the recording of the button in an entry, which says so', async () => {
      const link = (await openEntry(FULL)).querySelector('a')!;
      link.click();
      await waitUntil(() => textOf(link) === 'The sound could not be played.');
      assert.deepEqual(
        ['role', 'aria-pressed', 'aria-label'].filter((name) => link.hasAttribute(name)),
        [],
      );
      link.addEventListener('click', (event) => {
        assert.isFalse(event.defaultPrevented, 'the link leads to the recording');
        event.preventDefault();
      });
      link.click();
    });

    it('says nothing when it was stopped before it began', async () => {
      const { card } = await openCard(FULL);
      const listen = part(card, 'listen');
      listen.click();
      listen.click();
      await nextFrame();
      await nextFrame();
      assert.isNull(listen.getAttribute('aria-disabled'));
    });
  });

  describe('by the browser’s own voice', () => {
    const said: string[] = [];
    const original = { ...bound(speechOf()) };

    before(() => {
      const speech = speechOf();
      if (speech)
        Object.assign(speech, {
          speak: ({ text, lang }: SpeechSynthesisUtterance) => said.push(`${lang}: ${text}`),
          cancel: () => said.push('stopped'),
        });
    });
    after(() => Object.assign(speechOf() ?? {}, original));
    beforeEach(() => (said.length = 0));
    afterEach(() => document.querySelector('link[data-speech]')?.remove());

    const ask = () => {
      const link = document.createElement('link');
      link.dataset['speech'] = '';
      document.head.append(link);
    };

    it('is not offered where the page does not ask for it', async () => {
      const { card } = await openCard('kæʃ');
      assert.notInclude(partsOf(card), 'listen');
    });

    it('is offered for an entry without a recording, and speaks its language', async function () {
      if (!speechOf()) this.skip();
      ask();
      const { card, term } = await openCard(undefined, { lang: 'fr' });
      const listen = part(card, 'listen');
      listen.click();
      assert.deepEqual([said, pressed(listen)], [['fr: Cache'], 'true']);
      term.open = false;
      await waitUntil(() => said.length === 2);
      assert.deepEqual(said, ['fr: Cache', 'stopped']);
    });

    it('stands back where there is a recording', async () => {
      ask();
      const played = stubPlayer();
      const { card } = await openCard(FULL);
      part(card, 'listen').click();
      assert.deepEqual([played.urls, said], [[MISSING], []]);
    });
  });
});

function speechOf(): SpeechSynthesis | undefined {
  return (window as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
}
function bound(speech: SpeechSynthesis | undefined) {
  return speech && { speak: speech.speak.bind(speech), cancel: speech.cancel.bind(speech) };
}
