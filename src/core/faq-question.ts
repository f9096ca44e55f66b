/**
 * Which child of a `<faq-item>` is its question. Used by the element and, for static pages, by the command line;
 * elements/prerendered.styles.ts has the same rule as selectors.
 */

/** A child element of an item; elements of a page are such. */
interface Child {
  readonly localName: string;
  readonly slot: string | undefined;
}

/** The child with `slot="question"`, else the first heading: Markdown engines write headings without attributes. */
export function findQuestion<C extends Child>(children: readonly C[]): C | undefined {
  return (
    children.find(({ slot }) => slot === 'question') ??
    children.find(({ localName }) => /^h[1-6]$/.test(localName))
  );
}
