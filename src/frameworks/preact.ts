/**
 * Types of our elements in the JSX of Preact (`import type {} from 'glossary-elements/preact'`). Preact sets a property where
 * the element has one of this name, else an attribute.
 */
import type { HTMLAttributes } from 'preact';
import type { Elements, Listeners, Props } from './elements.js';

type JsxElements = {
  [Tag in keyof Elements]: HTMLAttributes<Elements[Tag]> & Props<Tag> & Listeners<Elements[Tag], 'on'>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends JsxElements {}
  }
}
