/**
 * Makes terms quiet for a user who has chosen so: their cards open only when asked, and they look quieter. A page loads this
 * file once its user has chosen something (card/follow-options.ts). The looks are states of the elements and a highlight, so
 * that no attribute of the page changes.
 */
import { adoptStyles } from '../../dom/adopt-styles.js';
import { HIGHLIGHT, QUIET_HIGHLIGHT } from '../../dom/autolink/highlights.styles.js';
import { pageState } from '../../dom/page-registry.js';
import { readerOptions } from '../../dom/reader-options.js';
import { anchorOf, elementAt, isRange } from '../card/term-anchor.js';
import type { TermElement } from '../card/term-element.js';
import { isKnownTerm } from './known-terms.js';
import { quietStyles } from './quiet-terms.styles.js';

/** How a term looks; the names of its states. */
const LOOKS = ['quiet', 'known'] as const;
type Look = (typeof LOOKS)[number];

/**
 * A press on a link follows it, and a press on a term inside of a button is the button's. So that their cards can be asked
 * for, too, they open where the pointer or the focus rests this much longer.
 */
const ASK_DELAY_MS = 1200;
/** Nobody waits so long. Timers take no more than 31 bits. */
const NEVER_MS = 1e9;

const knownTerms = new WeakSet<TermElement>();

/** Follows the options from now on, for the terms in the page and for those that come. Only the first call counts. */
export function followReaderOptions(): void {
  const state = pageState();
  if (state.quieten) return;
  state.quieten = (term) => quieten(term as TermElement);
  document.addEventListener('glossary-options-changed', quietenAll);
  quietenAll();
}

function quietenAll(): void {
  for (const term of termsIn(document)) quieten(term);
}

/** The terms in the page, also in open shadow roots. */
function* termsIn(root: ParentNode): Generator<TermElement> {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'glossary-term') yield element as TermElement;
    if (element.shadowRoot) yield* termsIn(element.shadowRoot);
  }
}

/**
 * Has `term` look as the options say.
 *
 * @returns how much longer pointer or focus must rest on it, as far as that is known already
 */
function quieten(term: TermElement): number {
  void settle(term);
  if (lookOf(term) === undefined) return 0;
  return term.isTrigger ? NEVER_MS : ASK_DELAY_MS;
}

async function settle(term: TermElement): Promise<void> {
  // Without its glossary nobody knows the term. The card tells about failures.
  const isKnown = await isKnownTerm(term, readerOptions).catch(() => false);
  if (isKnown) knownTerms.add(term);
  else knownTerms.delete(term);
  if (term.isConnected) show(term, lookOf(term));
}

function lookOf(term: TermElement): Look | undefined {
  if (knownTerms.has(term)) return 'known';
  return readerOptions().cards === 'ask' ? 'quiet' : undefined;
}

function show(term: TermElement, look: Look | undefined): void {
  const anchor = anchorOf(term);
  adoptStyles(term, quietStyles);
  try {
    for (const each of LOOKS) term.states?.[each === look ? 'add' : 'delete'](each);
  } catch {
    // Chromium before 125 takes only names that begin with two hyphens
    // (https://developer.mozilla.org/en-US/docs/Web/API/CustomStateSet). There the card waits, and the term looks as ever.
  }
  if (!isRange(anchor)) return;
  adoptStyles(elementAt(anchor), quietStyles);
  mark(HIGHLIGHT, anchor, look === undefined);
  mark(QUIET_HIGHLIGHT, anchor, look === 'quiet');
}

function mark(name: string, range: Range, isMarked: boolean): void {
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, highlight);
  if (isMarked) highlight.add(range);
  else highlight.delete(range);
}
