/**
 * Types of our elements in templates of Svelte 5 (`import type {} from 'glossary-elements/svelte'`). Svelte sets a property
 * where a defined element has one of this name, else an attribute.
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { Elements, Listeners, Props } from './elements.js';

type TemplateElements = {
  [Tag in keyof Elements]: HTMLAttributes<Elements[Tag]> &
    Props<Tag> &
    Listeners<Elements[Tag], 'on' | 'on:'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends TemplateElements {}
}
