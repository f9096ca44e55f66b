/**
 * Types of our elements in the JSX of React 19 (`import type {} from 'glossary-elements/react'`). React 19 sets a property
 * where the element has one of this name, else an attribute.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Elements, Listeners, Props } from './elements.js';

type JsxElements = {
  [Tag in keyof Elements]: DetailedHTMLProps<HTMLAttributes<Elements[Tag]>, Elements[Tag]> &
    Props<Tag> &
    Listeners<Elements[Tag], 'on'>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends JsxElements {}
  }
}
