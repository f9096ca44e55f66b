/**
 * Types of our elements in templates of Vue 3 (`import type {} from 'glossary-elements/vue'`). Vue's checker takes a custom
 * element for a component, and all names in camel case: `heading-level` is `headingLevel`, `@faq-item-toggled` is
 * `onFaqItemToggled`.
 */
import type { HTMLAttributes, ReservedProps } from 'vue';
import type { Attributes, Elements, InCamelCase, Listeners } from './elements.js';

type VueElements = {
  [Tag in keyof Elements]: new () => Elements[Tag] & {
    $props: HTMLAttributes &
      ReservedProps & { slot?: string | undefined } & InCamelCase<
        Attributes<Tag> & Listeners<Elements[Tag], 'on-'>
      >;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
