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
/**
 * Elements whose content a framework renders: by the attributes of Vue, Angular, React, Solid and Astro, and by the ids that
 * Next, Nuxt, Gatsby, Docusaurus and the starters of React and Vue give them. A server has written the text of some, and the
 * framework compares it with its own when its code arrives (hydration).
 */
const ROOTS =
  '[data-v-app],[data-server-rendered],[ng-version],[data-reactroot],[data-hk],astro-island,' +
  '#__next,#__nuxt,#___gatsby,#__docusaurus,#root,#app';
/** Globals of Next, Remix, React Router, TanStack and SvelteKit, which hydrate the whole page. */
const HYDRATES_PAGE = /^(__next_f|__remixContext|__reactRouterContext|\$_TSR|__sveltekit_)/;

/** Whether an element may go around a part of `text`. */
export function isWrappable(text: Text): boolean {
  const parent = text.parentElement as Element;
  if (has(text, OF_REACT) || has(parent, OF_REACT) || parent.closest(ROOTS) || isContainer(parent))
    return false;
  if (has(window, HYDRATES_PAGE)) return false;
  for (let node: Node | undefined = text; node; node = node.parentNode ?? (node as Partial<ShadowRoot>).host)
    if (has(node, OF_OTHERS)) return false;
  return true;
}

function has(node: object, names: RegExp): boolean {
  return Object.keys(node).some((name) => names.test(name));
}

/** Whether the children of `element` are items of a flex or grid container. */
function isContainer(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display === 'contents' ? isContainer(element.parentElement as Element) : /flex|grid/.test(display);
}
