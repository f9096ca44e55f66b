/**
 * Types of our elements in the JSX of Solid (`import type {} from 'glossary-elements/solid'`). Solid makes the property of
 * the hyphenated name (`heading-level`); `prop:`, `attr:`, `bool:` and `on:` say what is meant.
 */
import type { JSX } from 'solid-js';
import type { Attributes, Elements, Listeners, Properties } from './elements.js';

type Prefixed<Prefix extends string, Props> = {
  [Name in keyof Props as `${Prefix}${Name & string}`]: Props[Name];
};
type Flags<Props> = {
  [Name in keyof Props as Exclude<Props[Name], undefined> extends boolean ? Name : never]: Props[Name];
};

type JsxElements = {
  [Tag in keyof Elements]: JSX.HTMLAttributes<Elements[Tag]> &
    Attributes<Tag> &
    Prefixed<'attr:', Attributes<Tag>> &
    Prefixed<'bool:', Flags<Attributes<Tag>>> &
    Prefixed<'prop:', Properties<Tag>> &
    Listeners<Elements[Tag], 'on:'>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends JsxElements {}
  }
}
