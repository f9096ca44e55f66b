/**
 * The events of all elements: they bubble and cross shadow roots, and carry their data in readonly fields.
 * `…-open` comes before and can be cancelled; `…-opened` and `…-closed` come after.
 */
import type { Glossary } from '../core/glossary.js';
import type { Entry } from '../core/schema.js';

/** What made a card open. */
export type OpenTrigger = 'hover' | 'focus' | 'press' | 'script';

abstract class GlossaryElementEvent extends Event {
  constructor(type: string, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}

/** A card is about to open for the `<glossary-term>` that it is dispatched on; `preventDefault()` keeps it closed. */
export class GlossaryTermOpenEvent extends GlossaryElementEvent {
  /** The id, term or alias that is looked up. */
  readonly term: string;
  readonly trigger: OpenTrigger;

  constructor(term: string, trigger: OpenTrigger) {
    super('glossary-term-open', true);
    this.term = term;
    this.trigger = trigger;
  }
}

/** The card is open and shows the entry. */
export class GlossaryTermOpenedEvent extends GlossaryElementEvent {
  readonly entry: Entry;
  readonly trigger: OpenTrigger;

  constructor(entry: Entry, trigger: OpenTrigger) {
    super('glossary-term-opened');
    this.entry = entry;
    this.trigger = trigger;
  }
}

/** The card was closed. */
export class GlossaryTermClosedEvent extends GlossaryElementEvent {
  constructor() {
    super('glossary-term-closed');
  }
}

/** An answer was shown or hidden. */
export class FaqItemToggledEvent extends GlossaryElementEvent {
  readonly itemId: string;
  readonly question: string;
  readonly open: boolean;

  constructor(itemId: string, question: string, open: boolean) {
    super('faq-item-toggled');
    this.itemId = itemId;
    this.question = question;
    this.open = open;
  }
}

/** The element got the glossary that it asked for; its `problems` say what had to be skipped. */
export class GlossaryLoadEvent extends GlossaryElementEvent {
  readonly glossary: Glossary;

  constructor(glossary: Glossary) {
    super('glossary-load');
    this.glossary = glossary;
  }
}

/** The element did not get the glossary that it asked for; its own content stays as it was. */
export class GlossaryErrorEvent extends GlossaryElementEvent {
  /** The URL of the bundle; `undefined` for one inside the page, or none at all. */
  readonly url: string | undefined;
  readonly error: unknown;

  constructor(url: string | undefined, error: unknown) {
    super('glossary-error');
    this.url = url;
    this.error = error;
  }
}

/** The glossary has no such entry. */
export class GlossaryMissingEvent extends GlossaryElementEvent {
  readonly term: string;

  constructor(term: string) {
    super('glossary-missing');
    this.term = term;
  }
}

/** Terms of an article have become `<glossary-term>`s: after the first reading, and whenever the page added some. */
export class GlossaryAutolinkedEvent extends GlossaryElementEvent {
  /** How many links were made just now. */
  readonly added: number;
  /** How many there are. */
  readonly total: number;

  constructor(added: number, total: number) {
    super('glossary-autolinked');
    this.added = added;
    this.total = total;
  }
}

/** A reader searches an index, or chooses tags. */
export class GlossarySearchEvent extends GlossaryElementEvent {
  /** What was typed; empty when nothing. */
  readonly query: string;
  /** The tags that were chosen. */
  readonly tags: readonly string[];
  /** How many entries fit. */
  readonly count: number;

  constructor(query: string, tags: readonly string[], count: number) {
    super('glossary-search');
    this.query = query;
    this.tags = tags;
    this.count = count;
  }
}

/** Every event of the elements by its name. */
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
