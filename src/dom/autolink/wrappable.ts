/**
 * Decides for `mode="auto"` whether an element may go around a text. Not where a framework owns the text, and not where
 * the element would become an item of a flex or grid container. Used by article-linker.ts; changes nothing.
 */

/** Properties of the nodes that React renders. What it got as HTML has none: React does not look into it. */
const OF_REACT = /^__react/;
/**
 * Properties of the nodes that Vue, Angular, Svelte, Preact, Lit and Solid render, or of an element around them. Other
 * scripts, such as session recorders, mark nodes with names of their own: what is not known is no framework.
 */
const OF_OTHERS = /^(__(vue|vnode|ngContext|svelte|attributes$|t$|k$)|_vnode$|_\$(lit|owner)|\$\$)/;
/** Attributes of the root elements of Vue and Angular. */
const ROOTS = '[data-v-app], [ng-version]';

/** Whether an element may go around a part of `text`. */
export function isWrappable(text: Text): boolean {
  const parent = text.parentElement as Element;
  if (has(text, OF_REACT) || has(parent, OF_REACT) || parent.closest(ROOTS) || isContainer(parent))
    return false;
  for (let node: Node | undefined = text; node; node = node.parentNode ?? (node as Partial<ShadowRoot>).host)
    if (has(node, OF_OTHERS)) return false;
  return true;
}

function has(node: Node, names: RegExp): boolean {
  return Object.keys(node).some((name) => names.test(name));
}

/** Whether the children of `element` are items of a flex or grid container. */
function isContainer(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display === 'contents' ? isContainer(element.parentElement as Element) : /flex|grid/.test(display);
}
