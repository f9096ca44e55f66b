/**
 * Which child of a `<faq-item>` is its question. Used by the element and, for static pages, by the command line;
 * elements/prerendered.styles.ts has the same rule as selectors.
 */

/** The names of headings. */
const HEADING = /^h[1-6]$/;

/**
 * The child with `slot="question"`, else the first heading: Markdown engines write headings without attributes.
 *
 * @param children the child elements of the item
 */
export function findQuestion<Child>(
  children: readonly Child[],
  nameOf: (child: Child) => string,
  slotOf: (child: Child) => string | undefined,
): Child | undefined {
  return (
    children.find((child) => slotOf(child) === 'question') ??
    children.find((child) => HEADING.test(nameOf(child)))
  );
}
