/**
 * What the card shows: an entry with what else its term may mean, or a notice; other entries that the user follows, and the
 * way back. Renders into the card's shadow root. glossary-card.ts knows where the card stands, this file what is in it.
 */
import type { FoundEntry, Glossary } from '../../core/glossary.js';
import { plainText } from '../../core/rich-text.js';
import type { Entry } from '../../core/schema.js';
import { english, type Strings } from '../../core/strings.js';
import type { Content } from '../../core/tree.js';
import { buildParts, type Built } from '../../dom/build.js';
import { reportMissing } from '../../dom/console.js';
import { loadEntry } from '../../dom/loading/load-entry.js';
import { languageOf } from '../../dom/language.js';
import { cardEntry, cardNotice, cardTemplate } from '../../templates/card.js';
import { expansionOf, langOf, tagsMark } from '../../templates/entry-parts.js';
import type * as Languages from '../../templates/languages.js';
import { recordingOf } from '../../templates/pronunciation.js';
import { hasOptions } from '../options/has-options.js';
import type { Spoken } from './listen-button.js';

/** What a card shows of an entry. */
export interface ShownEntry extends FoundEntry {
  /** The title of its glossary, where the page has several. */
  readonly source: string | undefined;
}

/** A notice, or an entry. */
export type CardState =
  { readonly kind: 'loading' | 'failed'; readonly title: string } | ({ readonly kind: 'entry' } & ShownEntry);

export class CardContent {
  readonly #card: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #live: HTMLElement;
  readonly #requestClose: () => void;
  #strings: Strings = english;
  #glossary: Glossary | undefined;
  #source: string | undefined;
  /** What else the term may mean; shown below the entry that the card opened with. */
  #senses: readonly Entry[] = [];
  /** The language that the user reads or has chosen. */
  #language = '';
  /** The code for entries in several languages, once an entry has needed it. */
  #languages: typeof Languages | undefined;
  /** The entries that the user followed; the last one is shown, and Back removes it. */
  #history: readonly Entry[] = [];
  #title: HTMLElement | undefined;

  /**
   * @param live reads what comes into it; stays in the shadow root, behind the content
   * @param requestClose called when the user presses the close button
   */
  constructor(card: HTMLElement, root: ShadowRoot, live: HTMLElement, requestClose: () => void) {
    this.#card = card;
    this.#root = root;
    this.#live = live;
    this.#requestClose = requestClose;
  }

  /**
   * `found`, with all that the card shows of it: in a split glossary a definition is in another file.
   *
   * @throws when that file cannot be loaded
   */
  async complete({ glossary, entry, senses = [] }: FoundEntry): Promise<ShownEntry> {
    const origin = glossary.originOf(entry);
    const source = origin === glossary ? undefined : origin.title;
    const [whole, others] = await Promise.all([
      loadEntry(origin, entry),
      Promise.all(senses.map((sense) => loadEntry(origin, sense))),
      this.#loadLanguages(entry),
    ]);
    return { glossary: origin, entry: whole, senses: others, source };
  }

  /** @param language the language that the user reads */
  show(state: CardState, strings: Strings, language: string): void {
    this.#strings = strings;
    if (state.kind !== 'entry') {
      this.#history = [];
      return this.#showNotice(state);
    }
    this.#glossary = state.glossary;
    this.#source = state.source;
    this.#senses = state.senses ?? [];
    this.#language = language;
    this.#showLast([state.entry]);
  }

  /** A link to another entry shows it in the card. With a modifier key it works as any other link. */
  #onClick(event: MouseEvent): void {
    const target = event.target as Element;
    const options = target.closest<HTMLElement>('[part=options]');
    if (options !== null) return void this.#toggleOptions(options);
    const language = target.closest<HTMLElement>('[data-language]')?.dataset['language'];
    if (language !== undefined) {
      this.#language = language;
      return this.#navigate(this.#history);
    }
    const link = target.closest<HTMLElement>('[data-entry]');
    const entry = this.#glossary?.get(link?.dataset['entry'] ?? '');
    if (entry === undefined || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#navigate([...this.#history, entry]);
  }

  #navigate(history: readonly Entry[]): void {
    this.#showLast(history);
    // The element that had the focus is gone. With the focus on the title, a screen reader reads the new term.
    this.#title?.focus();
  }

  #showLast(history: readonly Entry[]): void {
    const entry = history.at(-1);
    if (entry === undefined || this.#glossary === undefined) return;
    this.#history = history;
    if (entry.part === undefined) this.#renderEntry(this.#glossary, entry);
    else void this.#loadPart(this.#glossary, entry);
  }

  /** Loads an entry of a split glossary and shows it, unless the user has navigated further meanwhile. */
  async #loadPart(glossary: Glossary, entry: Entry): Promise<void> {
    const history = this.#history;
    this.#showNotice({ kind: 'loading', title: entry.term });
    const whole = await loadEntry(glossary, entry).catch(() => undefined);
    if (this.#history !== history) return;
    if (whole === undefined) this.#showNotice({ kind: 'failed', title: entry.term });
    else this.#navigate([...history.slice(0, -1), whole]);
  }

  #renderEntry(glossary: Glossary, original: Entry): void {
    const languages = original.translations && this.#languages;
    const entry = languages?.inLanguage(glossary, original, this.#language) ?? original;
    const url = recordingOf(glossary, entry);
    const isSpoken = url !== undefined || document.querySelector(':is(script,link)[data-speech]') !== null;
    const parts = this.#render(
      entry.term,
      cardEntry(glossary, entry, this.#strings, {
        isSpoken,
        source: this.#source,
        senses: this.#history.length > 1 ? [] : this.#senses,
        languages: languages?.languageButtons(entry) ?? [],
      }),
      entry,
    );
    const lang = langOf(glossary, entry) ?? languageOf(this.#card);
    if (isSpoken) void this.#playOnPress(parts('listen'), { url, text: entry.term, lang });
  }

  /** Loads what shows an entry in other languages, if it has some. After a failure, not reported, it is in its own. */
  async #loadLanguages({ translations }: Entry): Promise<void> {
    if (translations === undefined) return;
    this.#languages ??= await import('../../templates/languages.js').catch(() => undefined);
  }

  /** Loads what plays, before the button is pressed: WebKit lets nothing play later. */
  async #playOnPress(button: HTMLElement, spoken: Spoken): Promise<void> {
    const file = await import('./listen-button.js').catch(reportMissing('The sound'));
    if (file) file.playOnPress(button, spoken, this.#strings, this.#live);
    else button.remove();
  }

  /** Shows what the user can choose, or hides it. The first press loads the code. */
  async #toggleOptions(button: HTMLElement): Promise<void> {
    const [card, live, strings, glossary, entry] = [
      this.#card,
      this.#live,
      this.#strings,
      this.#glossary,
      this.#history.at(-1),
    ];
    const file = await import('../options/card-options.js').catch(reportMissing('The options'));
    if (file && glossary && entry) file.toggleOptions(button, { card, live, strings, glossary, entry });
  }

  #showNotice({ kind, title }: Exclude<CardState, FoundEntry>): void {
    const { loading, loadFailed } = this.#strings;
    this.#render(title, cardNotice(kind === 'loading' ? loading : loadFailed));
  }

  #render(title: string, body: Content, entry?: Entry): Built['parts'] {
    // A screen reader announces a dialog with its name and description, whichever of its buttons gets the focus.
    this.#card.ariaLabel = title;
    this.#card.ariaDescription = entry === undefined ? null : plainText(entry.definition);
    this.#card.dataset['tags'] = (entry && tagsMark(entry)) ?? '';
    const expansion = entry && expansionOf(entry);
    const lang = entry && this.#glossary && langOf(this.#glossary, entry);
    const back = this.#history.length > 1;
    const options = entry !== undefined && hasOptions();
    const { fragment, parts } = buildParts(
      cardTemplate({ title, lang, expansion, back, options, body }, this.#strings),
    );
    this.#title = parts('title');
    parts('card').addEventListener('click', (event) => this.#onClick(event));
    parts('close').addEventListener('click', () => this.#requestClose());
    if (back) parts('back').addEventListener('click', () => this.#navigate(this.#history.slice(0, -1)));
    this.#root.replaceChildren(fragment, this.#live);
    return parts;
  }
}
