/**
 * The options in the card, where the user chooses when cards open, and which terms need none. The card imports this file when
 * its button for them is pressed.
 */
import type { Glossary } from '../../core/glossary.js';
import { knows, withKnown } from '../../core/reader-options.js';
import type { Entry } from '../../core/schema.js';
import { englishOptions, type Strings } from '../../core/strings.js';
import { adoptInShadow } from '../../dom/adopt-styles.js';
import { buildParts } from '../../dom/build.js';
import { readerOptions, setReaderOptions } from '../../dom/reader-options.js';
import { cardOptions } from '../../templates/card-options.js';
import { optionsStyles } from './card-options.styles.js';
import { keptName } from './known-terms.js';

/** What the card shows, and what it lends. */
export interface OptionsPlace {
  readonly card: HTMLElement;
  readonly glossary: Glossary;
  readonly entry: Entry;
  readonly strings: Strings;
  /** Screen readers read what comes into it. */
  readonly live: HTMLElement;
}

/** Ends what the options that were shown last do; there is one card. */
let shown: AbortController | undefined;

/** Shows the options behind their button, or removes them. */
export function toggleOptions(button: HTMLElement, place: OptionsPlace): void {
  const isOpen = button.ariaExpanded === 'true';
  button.ariaExpanded = String(!isOpen);
  shown?.abort();
  shown = new AbortController();
  if (isOpen) button.nextElementSibling?.remove();
  else button.after(makeOptions(place, shown.signal));
}

function makeOptions(
  { card, glossary, entry, strings, live }: OptionsPlace,
  signal: AbortSignal,
): DocumentFragment {
  const words = { ...englishOptions, ...strings };
  const term = keptName(glossary, entry);
  const { fragment, parts } = buildParts(cardOptions(words, strings.options));
  const [known, ask] = [parts('known'), parts('ask')] as [HTMLInputElement, HTMLInputElement];
  const follow = () => {
    known.checked = knows(readerOptions(), term);
    ask.checked = readerOptions().cards === 'ask';
  };
  known.addEventListener('change', () => {
    const { checked } = known;
    setReaderOptions({ known: withKnown(readerOptions().known, term, checked) });
    live.textContent = (checked ? words.termKnown : words.termUnknown).replace('{term}', () => entry.term);
  });
  ask.addEventListener('change', () => {
    const { checked } = ask;
    setReaderOptions({ cards: checked ? 'ask' : 'hover' });
    live.textContent = checked ? words.cardsAsk : words.cardsHover;
  });
  document.addEventListener('glossary-options-changed', follow, { signal });
  follow();
  adoptInShadow(card, optionsStyles);
  return fragment;
}
