/**
 * The one card of the page and the term that it is open for. Opens and closes it, loads its code and the
 * definition on first intent, and says so in events. Called by terms and by reader-intent.ts; knows nothing of
 * pointers and keys.
 */
import type { Glossary } from '../../core/glossary.js';
import {
  GlossaryErrorEvent,
  GlossaryLoadEvent,
  GlossaryMissingEvent,
  GlossaryTermClosedEvent,
  GlossaryTermOpenedEvent,
  GlossaryTermOpenEvent,
  type OpenTrigger,
} from '../../dom/events.js';
import { reportOnce } from '../../dom/console.js';
import { findSource } from '../fill/context.js';
import type { FoundEntry, GlossaryCard, View } from './glossary-card.js';
import type { Point, TermElement } from './term-element.js';

interface Session {
  readonly term: TermElement;
  readonly trigger: OpenTrigger;
  /** A pinned card stays when the pointer leaves. */
  pinned: boolean;
  card?: GlossaryCard;
}

/** A definition that comes within this time is awaited; the card then opens once, in its final size. */
const PATIENCE_MS = 200;

let session: Session | undefined;
/** The last glossary of each term, to say `glossary-load` only when it is another one. */
const glossaries = new WeakMap<TermElement, Glossary>();

/** The term that the card is open, or about to open, for. */
export function openTerm(): TermElement | undefined {
  return session?.term;
}

/** The card, while it is shown. */
export function openedCard(): GlossaryCard | undefined {
  return session?.card;
}

/** Whether the card stays when the pointer leaves. */
export function isPinned(): boolean {
  return session?.pinned === true;
}

/** Keeps the card open until it is closed by press, key or focus. */
export function pin(): void {
  if (session !== undefined) session.pinned = true;
}

/** Fetches code and definition ahead of an opening that is likely. Failures are left to the opening itself. */
export function prepareCard(term: TermElement): void {
  void loadCard().catch(() => undefined);
  void findSource(term)
    .then((source) => source.load())
    .catch(() => undefined);
}

/**
 * Opens the card for `term`.
 *
 * @param at where the pointer is: the line that the card belongs to when the term wraps
 * @returns whether the card is open in the end: not if a listener, a newer intent or a failure prevented it
 */
export async function openCard(term: TermElement, trigger: OpenTrigger, at?: Point): Promise<boolean> {
  const pinned = trigger === 'press' || trigger === 'script';
  if (session?.term === term) {
    session.pinned ||= pinned;
    return true;
  }
  if (!term.dispatchEvent(new GlossaryTermOpenEvent(term.term, trigger))) {
    term.open = false;
    return false;
  }
  closeCard();
  const mine: Session = { term, trigger, pinned };
  session = mine;
  const finding = findEntry(term);
  finding.catch(() => undefined); // it is awaited below, but the card may fail before it
  try {
    const card = await loadCard();
    const whole = finding.then((found) => found && card.complete(term, found));
    whole.catch(() => undefined);
    const patience = new Promise<'late'>((resolve) => setTimeout(resolve, PATIENCE_MS, 'late'));
    const first = await Promise.race([whole.then(() => 'here'), patience]);
    if (session !== mine) return false;
    if (first === 'late') await show(mine, card, { kind: 'loading', title: term.term }, at);
    const found = await whole;
    if (session !== mine) return false;
    if (found === undefined) return cancel(mine);
    await show(mine, card, { kind: 'entry', ...found }, at);
    term.dispatchEvent(new GlossaryTermOpenedEvent(found.entry, trigger));
    return true;
  } catch {
    if (session !== mine) return false;
    // Who pressed wants an answer; who only passed by is not bothered.
    const card = mine.pinned && !term.link ? await loadCard().catch(() => undefined) : undefined;
    if (card === undefined) return cancel(mine);
    await show(mine, card, { kind: 'failed', title: term.term }, at);
    return true;
  }
}

/** Closes the card; focus goes back to the term only if it was in the card. */
export function closeCard(): void {
  const closed = session;
  session = undefined;
  if (closed === undefined) return;
  const hadFocus = closed.card?.hasFocus() === true;
  closed.card?.hide();
  closed.term.open = false;
  if (hadFocus) (closed.term.link ?? closed.term).focus();
  if (closed.card !== undefined) closed.term.dispatchEvent(new GlossaryTermClosedEvent());
}

/**
 * The entry for `term`, or `undefined` when its glossary has none; then the term becomes text.
 *
 * @throws when there is no glossary; the term stays as it is, and the next intent tries again
 */
export async function findEntry(term: TermElement): Promise<FoundEntry | undefined> {
  let url: string | undefined;
  try {
    const source = await findSource(term);
    url = source.url;
    const glossary = await source.load();
    if (glossaries.get(term) !== glossary) term.dispatchEvent(new GlossaryLoadEvent(glossary));
    glossaries.set(term, glossary);
    const entry = glossary.find(term.term);
    if (entry !== undefined) return { glossary, entry };
  } catch (error) {
    if (url === undefined) reportOnce('error', (error as Error).message);
    term.dispatchEvent(new GlossaryErrorEvent(url, error));
    throw error;
  }
  reportOnce('warn', `<glossary-term>: the glossary has no entry "${term.term}".`);
  term.becomeText();
  term.dispatchEvent(new GlossaryMissingEvent(term.term));
  return undefined;
}

async function show(mine: Session, card: GlossaryCard, view: View, at?: Point) {
  mine.card = card;
  await card.show(mine.term, view, at);
  mine.term.open = true;
}

function cancel(mine: Session): false {
  if (session === mine) closeCard();
  return false;
}

let card: Promise<GlossaryCard> | undefined;

/** The page's one card; its code is fetched at the first call, and again after a failure. */
function loadCard(): Promise<GlossaryCard> {
  card ??= import('./glossary-card.js').then(
    ({ createCard }) => createCard(closeCard),
    (error: unknown) => {
      card = undefined;
      reportOnce('error', `The card could not be loaded: ${String(error)}`);
      throw error;
    },
  );
  return card;
}
