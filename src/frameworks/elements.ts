/**
 * The attributes of each element, for the type checkers of frameworks. The other files of this folder say how one framework
 * writes them; tests/types compares them with custom-elements.json. Types only: the module is empty when it runs.
 */
import type { GlossaryEventMap } from '../dom/events.js';
import type { Placement } from '../elements/card/term-element.js';
import type { FaqAccordion } from '../elements/faq/faq-accordion.js';
import type { FaqItem } from '../elements/faq/faq-item.js';
import type { GlossaryAutolink } from '../elements/glossary-autolink.js';
import type { GlossaryEntry } from '../elements/glossary-entry.js';
import type { GlossaryIndex } from '../elements/index/glossary-index.js';
import type { GlossaryProvider } from '../elements/glossary-provider.js';
import type { GlossaryTerm } from '../elements/glossary-term.js';
import type { RelatedLinks } from '../elements/related-links.js';

/** The class of each element. */
export interface Elements {
  'glossary-provider': GlossaryProvider;
  'glossary-term': GlossaryTerm;
  'glossary-autolink': GlossaryAutolink;
  'glossary-entry': GlossaryEntry;
  'glossary-index': GlossaryIndex;
  'related-links': RelatedLinks;
  'faq-accordion': FaqAccordion;
  'faq-item': FaqItem;
}

type Tag = keyof Elements;
type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** Some of `Name`, each once, in any order, with spaces between. */
type Names<Name extends string, Each extends string = Name> = Each extends string
  ? Each | `${Each} ${Names<Exclude<Name, Each>>}`
  : never;

/** The attributes of each element, and their values. */
interface Values {
  'glossary-provider': { src: string };
  'glossary-term': { term: string; src: string; open: boolean; placement: Placement; 'no-hover': boolean };
  'glossary-autolink': {
    src: string;
    limit: 'first' | 'section' | 'all';
    max: number;
    skip: string;
    mode: 'auto' | 'wrap' | 'highlight';
    links: string;
    disabled: boolean;
  };
  'glossary-entry': {
    term: string;
    src: string;
    'heading-level': HeadingLevel;
    sections: Names<'definition' | 'body' | 'faqs' | 'see-also' | 'related'>;
    'json-ld': boolean;
  };
  'glossary-index': {
    src: string;
    tag: string;
    definitions: boolean;
    teasers: boolean;
    'no-search': boolean;
    'heading-level': HeadingLevel;
    'json-ld': boolean;
  };
  'related-links': { term: string; src: string; 'heading-level': HeadingLevel; limit: number };
  'faq-accordion': {
    term: string;
    topic: string;
    src: string;
    mode: 'multiple' | 'single';
    'heading-level': HeadingLevel;
    'expand-all': boolean;
    remember: boolean;
    'json-ld': boolean;
  };
  'faq-item': { open: boolean };
}

type CamelCase<Name> = Name extends `${infer Word}-${infer Rest}`
  ? `${Word}${Capitalize<CamelCase<Rest>>}`
  : Name;
/** The same without hyphens in the names. */
export type InCamelCase<Props> = { [Name in keyof Props as CamelCase<Name> & string]: Props[Name] };

/** A value as a template of HTML writes it: numbers are texts there. */
type Written<Value> = Value extends number ? Value | `${Value}` : Value;

/** The attributes of an element. */
export type Attributes<T extends Tag> = {
  [Name in keyof Values[T]]?: Written<Values[T][Name]> | undefined;
};

/** The properties that the attributes of an element set. */
export type Properties<T extends Tag> = InCamelCase<{
  [Name in keyof Values[T]]?: Values[T][Name] | undefined;
}>;

/** Both, for frameworks that set a property where the element has one of this name, else an attribute. */
export type Props<T extends Tag> = Attributes<T> & Omit<Properties<T>, keyof Attributes<T>>;

/**
 * Listeners to all our events, whose names begin with `Prefix`. Events bubble, so that each element may get those of the
 * elements inside it.
 */
export type Listeners<Target, Prefix extends string> = {
  [Name in keyof GlossaryEventMap as `${Prefix}${Name}`]?:
    ((event: GlossaryEventMap[Name] & { readonly currentTarget: Target }) => void) | undefined;
};
