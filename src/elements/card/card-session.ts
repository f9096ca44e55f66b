/**
 * Opens and closes the one card of the page: loads its code and the entry, shows them, and dispatches the events.
 * Called by `<glossary-term>` and user-intent.ts. It knows nothing of pointers and keys.
 */
import type { FoundEntry, Glossary } from '../../core/glossary.js';
import {
  GlossaryErrorEvent,
  GlossaryLoadEvent,
  GlossaryMissingEvent,
  GlossaryTermClosedEvent,
  GlossaryTermOpenedEvent,
  GlossaryTermOpenEvent,
  type OpenTrigger,
} from '../../dom/events.js';
import { reportMissing, reportOnce } from '../../dom/console.js';
import { isTaken } from '../../dom/define-element.js';
import { hint } from '../../dom/hints-on-demand.js';
import { findSource } from '../fill/context.js';
import { loadCardCode } from './load-card.js';
import type { CardState } from './card-content.js';
import type { GlossaryCard } from './glossary-card.js';
import { anchorOf, elementAt } from './term-anchor.js';
import type { Point, TermElement } from './term-element.js';
import { entriesFor } from './term-entries.js';

/** One opening of the card: it begins with the request and ends when the card closes. */
interface Opening {
  readonly term: TermElement;
  /** A pinned card stays open when the pointer leaves. */
  pinned: boolean;
  /** The card, once it is shown. */
  card?: GlossaryCard;
  /** Whether the card showed the entry: then `glossary-term-opened` was dispatched. */
  opened: boolean;
}

/** An entry that loads within this time is shown at once; after it, the card opens with "Loading…". */
const LOADING_NOTICE_DELAY_MS = 200;

let current: Opening | undefined;
/** The last glossary of each term: `glossary-load` is dispatched only when the glossary is another one. */
const glossaries = new WeakMap<TermElement, Glossary>();

/** The term for which the card is open or about to open. */
export function openTerm(): TermElement | undefined {
  return current?.term;
}

/** The card, while it is shown. */
export function openedCard(): GlossaryCard | undefined {
  return current?.card;
}

/** Whether the card stays open when the pointer leaves. */
export function isPinned(): boolean {
  return current?.pinned === true;
}

/** Keeps the card open until a press, a key or the focus closes it. */
export function pin(): void {
  if (current !== undefined) current.pinned = true;
}

/** Loads the code, the glossary and the entry for an opening that is likely. The opening itself reports failures. */
export function prepareCard(term: TermElement): void {
  const glossary = findSource(term).then((source) => source.load());
  Promise.all([loadCard(term), glossary])
    .then(([card, glossary]) => card.prepare(glossary, term.term))
    .catch(() => undefined);
}

/**
 * Opens the card for `term`.
 *
 * @param pointer picks the line next to which the card opens when the term wraps
 * @returns whether the card is open in the end; not if a listener cancelled the event, another opening replaced this
 *   one, the user closed it meanwhile, or there is no entry to show
 */
export async function openCard(term: TermElement, trigger: OpenTrigger, pointer?: Point): Promise<boolean> {
  const pinned = trigger === 'press' || trigger === 'script';
  if (current?.term === term) {
    current.pinned ||= pinned;
    return true;
  }
  if (!tell(term, new GlossaryTermOpenEvent(term.term, trigger))) {
    term.open = false;
    return false;
  }
  closeCard();
  const opening: Opening = { term, pinned, opened: false };
  current = opening;
  const finding = findEntry(term);
  finding.catch(() => undefined); // Handled below. It may fail while the card's code is still loading.
  try {
    const card = await loadCard(term);
    const showLoading = () => void show(opening, card, { kind: 'loading', title: term.term }, pointer);
    const timer = setTimeout(showLoading, LOADING_NOTICE_DELAY_MS);
    const loading = finding.then((found) => found && card.complete(term, found));
    const found = await loading.finally(() => clearTimeout(timer));
    if (found === undefined) return cancel(opening);
    if (!(await show(opening, card, { kind: 'entry', ...found }, pointer))) return false;
    opening.opened = true;
    if (trigger === 'press') card.announce();
    tell(term, new GlossaryTermOpenedEvent(found.entry, trigger));
    return true;
  } catch {
    // A user who pressed gets an answer. A user who only hovers is not disturbed.
    const card = opening.pinned && !term.link ? await loadCard(term).catch(() => undefined) : undefined;
    if (card === undefined) return cancel(opening);
    return show(opening, card, { kind: 'failed', title: term.term }, pointer);
  }
}

/** Closes the card. The focus returns to the term only if it was in the card. */
export function closeCard(): void {
  const closed = current;
  current = undefined;
  if (closed === undefined) return;
  const hadFocus = closed.card?.hasFocus() === true;
  closed.card?.hide();
  closed.term.open = false;
  if (hadFocus) (closed.term.link ?? closed.term).focus();
  if (closed.opened) tell(closed.term, new GlossaryTermClosedEvent());
}

/**
 * The entry for `term`, or `undefined` when its glossary has none; the term then becomes plain text.
 *
 * @throws when there is no glossary; the term stays as it is, and the next attempt loads again
 */
export async function findEntry(term: TermElement): Promise<FoundEntry | undefined> {
  let url: string | undefined;
  let glossary: Glossary;
  try {
    const source = await findSource(term);
    url = source.url;
    glossary = await source.load();
    if (glossaries.get(term) !== glossary) tell(term, new GlossaryLoadEvent(glossary));
    glossaries.set(term, glossary);
    const [entry, ...senses] = entriesFor(glossary, term);
    if (entry !== undefined) return { glossary, entry, senses };
  } catch (error) {
    if (url === undefined) reportOnce('error', (error as Error).message);
    tell(term, new GlossaryErrorEvent(url, error));
    throw error;
  }
  hint((hints) => hints.reportNoEntry('glossary-term', term.term, glossary));
  term.becomeText();
  tell(term, new GlossaryMissingEvent(term.term));
  return undefined;
}

/** Dispatches `event` where the term is in the page. Returns whether no listener cancelled it. */
function tell(term: TermElement, event: Event): boolean {
  return elementAt(anchorOf(term)).dispatchEvent(event);
}

/** Shows `state`, unless the opening has ended, or the page has broken popovers, which is reported. Returns whether it did. */
async function show(
  opening: Opening,
  card: GlossaryCard,
  state: CardState,
  pointer?: Point,
): Promise<boolean> {
  const { term } = opening;
  // The card may be closed while its interface language loads.
  const strings = await card.loadStrings(term);
  if (current !== opening) return false;
  opening.card = card;
  try {
    card.show(term, state, strings, pointer);
  } catch (error) {
    reportMissing('The card')(error);
    return cancel(opening);
  }
  term.open = true;
  return true;
}

/** Ends the opening, if it has not ended yet. */
function cancel(opening: Opening): false {
  if (current === opening) closeCard();
  return false;
}

let pageCard: GlossaryCard | undefined;

/** The page's one card, made by the first call. Loads what a card for `term` needs. */
async function loadCard(term: TermElement): Promise<GlossaryCard> {
  if (isTaken('glossary-card')) {
    term.becomeText();
    throw new Error('No card');
  }
  try {
    const { createCard } = await loadCardCode(term);
    return (pageCard ??= createCard(closeCard));
  } catch (error) {
    reportMissing('The card')(error);
    throw error;
  }
}
