/**
 * Opens and scrolls cards and tooltips, one at a time, in an article of ordinary density. The topics measure the time
 * with the browser's counters of main-thread time. This file runs in the page: it acts in whole frames and reports
 * what each frame shows.
 */
import { articleMarkup, definitionAt } from './article.js';
import { assert, type CardOf, type Contender } from './contender.js';

const ARTICLE = { terms: 300, termsPerParagraph: 4, words: 24 };

/** The card as a painted frame shows it. */
interface Seen {
  readonly text: string;
  readonly rect: string;
}

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Resolves in a new task, after the next frame has been painted. */
async function painted(): Promise<void> {
  await nextFrame();
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
}

const describe = (rect: DOMRect): string =>
  [rect.x, rect.y, rect.width, rect.height].map((length) => length.toFixed(1)).join(' ');

/** The element whose box the user sees: an element with `display: contents` has none of its own. */
const boxOf = (term: Element): Element =>
  term.getClientRects().length > 0 ? term : (term.firstElementChild ?? term);

/** The card of `term`, if it is visible: opaque, not empty, and within the window. */
function see(card: CardOf, term: Element): Seen | undefined {
  const shown = card.shown(term);
  if (!shown?.box.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return undefined;
  const rect = shown.box.getBoundingClientRect();
  const inWindow =
    rect.left >= 0 &&
    rect.top >= 0 &&
    rect.right <= innerWidth &&
    rect.bottom <= innerHeight &&
    rect.width > 0;
  return inWindow ? { text: shown.text, rect: describe(rect) } : undefined;
}

export function openedCard(contender: Contender) {
  const cardOf = (): CardOf => {
    assert(contender.card !== undefined, 'This contender opens nothing.');
    return contender.card;
  };
  let terms: readonly Element[] = [];
  const term = (index: number): Element => terms[index] as Element;

  const close = async (index: number): Promise<void> => {
    cardOf().close(term(index));
    await painted();
    await painted();
    assert(cardOf().shown(term(index)) === undefined, 'It did not close.');
  };

  return {
    /** Fills the page and loads code and definitions. Opens nothing. */
    async prepareCards(): Promise<void> {
      contender.define?.();
      const main = document.querySelector('main') as HTMLElement;
      main.innerHTML = articleMarkup(contender, ARTICLE);
      contender.enhance?.(main);
      terms = cardOf().terms(main);
      assert(terms.length === ARTICLE.terms, `${terms.length} terms of ${ARTICLE.terms}.`);
      await cardOf().prepare?.(term(0));
      await painted();
    },

    /** Scrolls the term to the middle of the window, and waits until the page is idle. */
    async aim(index: number): Promise<void> {
      boxOf(term(index)).scrollIntoView({ block: 'center' });
      for (let i = 0; i < 4; i++) await painted();
    },

    /**
     * Opens the card of a term, in a new task after a frame, and observes `frames` frames. With `really` false it
     * opens nothing: that measures the cost of observing.
     *
     * @returns the number of the first frame that shows the card with its text at its final place, and the
     *   milliseconds until the contender reported that the card is open
     */
    async open(index: number, frames: number, really: boolean): Promise<{ frame: number; clock: number }> {
      const card = cardOf();
      await painted();
      const start = performance.now();
      const saidOpen = really && card.open(term(index)).then(() => performance.now() - start);
      const seen: (Seen | undefined)[] = [];
      for (let frame = 0; frame < frames; frame++) {
        await nextFrame();
        seen.push(see(card, term(index)));
      }
      await painted();
      const clock = await saidOpen;
      if (clock === false) return { frame: 0, clock: 0 };
      const last = seen.at(-1);
      assert(last !== undefined, `Not visible within ${frames} frames.`);
      assert(last.text.includes(definitionAt(index)), `Shows "${last.text}".`);
      const frame = 1 + seen.findIndex((it) => it?.rect === last.rect && it.text === last.text);
      return { frame, clock };
    },

    close,

    /** Opens a card before the page is scrolled, and waits until it does not move any more. */
    async openForScrolling(index: number): Promise<void> {
      await cardOf().open(term(index));
      for (let i = 0; i < 6; i++) await painted();
      assert(see(cardOf(), term(index)) !== undefined, 'The card is not visible.');
    },

    /** Scrolls by a few pixels in each of `frames` frames. Throws if an open card does not move with its term. */
    async scroll(index: number, frames: number, pixels: number, open: boolean): Promise<void> {
      const card = cardOf();
      const gap = (): number | undefined =>
        open && see(card, term(index)) !== undefined
          ? (card.shown(term(index))?.box.getBoundingClientRect().top ?? NaN) -
            boxOf(term(index)).getBoundingClientRect().top
          : undefined;
      const before = { y: scrollY, gap: gap() };
      await painted();
      for (let frame = 0; frame < frames; frame++) {
        await nextFrame();
        scrollBy(0, pixels);
      }
      await painted();
      assert(Math.abs(scrollY - before.y - frames * pixels) < 1, `Scrolled from ${before.y} to ${scrollY}.`);
      await painted();
      const after = gap();
      if (!open) return;
      assert(before.gap !== undefined && after !== undefined, 'The card is gone.');
      assert(Math.abs(before.gap - after) < 1.5, `The card came off: ${before.gap} px, then ${after} px.`);
    },
  };
}
