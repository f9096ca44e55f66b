/**
 * The events of all elements. They bubble, cross shadow roots (`composed`), and carry their data in readonly
 * fields. An event named `…-open` comes before the change and can be cancelled; `…-opened` and `…-closed`
 * come after it. Public.
 */
import type { Glossary } from '../core/glossary.js';
import type { Entry } from '../core/schema.js';

/**
 * What opens a card: the pointer rests on the term, the term is focused, it is pressed, or a script opens it.
 */
export type OpenTrigger = 'hover' | 'focus' | 'press' | 'script';

abstract class GlossaryElementEvent extends Event {
  constructor(type: string, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}

/**
 * A card is about to open for the `<glossary-term>` that dispatches the event; `preventDefault()` keeps it
 * closed.
 */
export class GlossaryTermOpenEvent extends GlossaryElementEvent {
  /** The id, term or alias that the element looks up. */
  readonly term: string;
  readonly trigger: OpenTrigger;

  constructor(term: string, trigger: OpenTrigger) {
    super('glossary-term-open', true);
    this.term = term;
    this.trigger = trigger;
  }
}

/** The card of a `<glossary-term>` is open and shows the entry. */
export class GlossaryTermOpenedEvent extends GlossaryElementEvent {
  readonly entry: Entry;
  readonly trigger: OpenTrigger;

  constructor(entry: Entry, trigger: OpenTrigger) {
    super('glossary-term-opened');
    this.entry = entry;
    this.trigger = trigger;
  }
}

/** The card of a `<glossary-term>` is closed. */
export class GlossaryTermClosedEvent extends GlossaryElementEvent {
  constructor() {
    super('glossary-term-closed');
  }
}

/** A `<faq-item>` has shown or hidden its answer. */
export class FaqItemToggledEvent extends GlossaryElementEvent {
  /** The `id` attribute of the item; empty without one. */
  readonly itemId: string;
  /** The question as text. */
  readonly question: string;
  /** Whether the answer is shown now. */
  readonly open: boolean;

  constructor(itemId: string, question: string, open: boolean) {
    super('faq-item-toggled');
    this.itemId = itemId;
    this.question = question;
    this.open = open;
  }
}

/**
 * The element has loaded its glossary; `glossary.problems` lists what was skipped because it is not valid.
 */
export class GlossaryLoadEvent extends GlossaryElementEvent {
  readonly glossary: Glossary;

  constructor(glossary: Glossary) {
    super('glossary-load');
    this.glossary = glossary;
  }
}

/** The element could not load its glossary; its own content stays as it is. */
export class GlossaryErrorEvent extends GlossaryElementEvent {
  /** The absolute URL of the bundle; `undefined` if the page itself holds the bundle, or names none. */
  readonly url: string | undefined;
  /** What was thrown, usually an `Error` whose message says what to do. */
  readonly error: unknown;

  constructor(url: string | undefined, error: unknown) {
    super('glossary-error');
    this.url = url;
    this.error = error;
  }
}

/** The glossary has no entry that the element looks up. */
export class GlossaryMissingEvent extends GlossaryElementEvent {
  /** The id, term or alias that was looked up. */
  readonly term: string;

  constructor(term: string) {
    super('glossary-missing');
    this.term = term;
  }
}

/** The auto-linker has linked terms of an article: at first, and whenever the page added text with terms. */
export class GlossaryAutolinkedEvent extends GlossaryElementEvent {
  /** How many links it has made since the last event. */
  readonly added: number;
  /** How many `<glossary-term>`s the article has. */
  readonly total: number;

  constructor(added: number, total: number) {
    super('glossary-autolinked');
    this.added = added;
    this.total = total;
  }
}

/** The user searches in a `<glossary-index>`, or chooses tags. */
export class GlossarySearchEvent extends GlossaryElementEvent {
  /** The typed text; empty when only tags are chosen. */
  readonly query: string;
  /** The chosen tags. */
  readonly tags: readonly string[];
  /** How many entries were found. */
  readonly count: number;

  constructor(query: string, tags: readonly string[], count: number) {
    super('glossary-search');
    this.query = query;
    this.tags = tags;
    this.count = count;
  }
}

/** The class of each event by its name. */
export interface GlossaryEventMap {
  'glossary-term-open': GlossaryTermOpenEvent;
  'glossary-term-opened': GlossaryTermOpenedEvent;
  'glossary-term-closed': GlossaryTermClosedEvent;
  'faq-item-toggled': FaqItemToggledEvent;
  'glossary-load': GlossaryLoadEvent;
  'glossary-error': GlossaryErrorEvent;
  'glossary-missing': GlossaryMissingEvent;
  'glossary-autolinked': GlossaryAutolinkedEvent;
  'glossary-search': GlossarySearchEvent;
}

/* eslint-disable @typescript-eslint/no-empty-object-type -- merging is the point of these declarations */
declare global {
  interface HTMLElementEventMap extends GlossaryEventMap {}
  interface DocumentEventMap extends GlossaryEventMap {}
  interface WindowEventMap extends GlossaryEventMap {}
}
