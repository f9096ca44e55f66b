/**
 * Finds out whether a framework owns a node: it keeps a reference to it, may write it again, and fails where it is not at its
 * place. Frameworks leave marks. Other scripts, such as session recorders, leave marks of their own: what is not known is no
 * framework. Used by wrappable.ts, text-spans.ts and text-edits.ts.
 */

/** Properties of the nodes that React renders. What it got as HTML has none: React does not look into it. */
const OF_REACT = /^__react/;
/**
 * Properties of the nodes that Vue, Angular, Svelte, Preact, Lit and Solid render, or of an element around them. By symbols,
 * newer versions of Svelte keep what they wrote into a text or an element.
 */
const OF_OTHERS =
  /^(__(vue|vnode|ngContext|svelte|attributes$|t$|k$)|_vnode$|_\$(lit|owner)|\$\$|Symbol\((text|attributes|class|style)\)$)/;
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

/** Whether `node` itself has a mark: React, Angular and others set properties that start with `__`, Svelte symbols. */
export function isMarked(node: Node): boolean {
  return has(node, /^(__|Symbol)/);
}

/** Whether a framework renders `inner`, a node in an element, or what is around it. */
export function isInFramework(inner: Node): boolean {
  const parent = inner.parentElement as Element;
  if (has(inner, OF_REACT) || has(parent, OF_REACT) || parent.closest(ROOTS)) return true;
  if (Object.keys(window).some((name) => HYDRATES_PAGE.test(name))) return true;
  for (let node: Node | undefined = inner; node; node = node.parentNode ?? (node as Partial<ShadowRoot>).host)
    if (has(node, OF_OTHERS)) return true;
  return false;
}

function has(node: object, names: RegExp): boolean {
  return Reflect.ownKeys(node).some((name) => names.test(String(name)));
}
