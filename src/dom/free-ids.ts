/**
 * Keeps the ids of a bundle from hiding something of the page: a second element with the same id, or a name that scripts
 * look for on `window`. Called by content-renderer.ts; the command line has the same rule for static pages.
 */
import { freeId } from '../core/faq-id.js';

/** Changes the ids in `content`, which goes into `host`, that are taken elsewhere in the page; the last resort is none. */
export function freeIds(content: DocumentFragment, host: Element): void {
  const root = host.getRootNode() as Document | ShadowRoot;
  for (const element of content.querySelectorAll('faq-item[id]')) {
    const id = freeId(element.id, (name) => {
      const other = root.getElementById(name);
      // What is in the host is replaced.
      if (other === null ? name in window : !host.contains(other)) return true;
      return (content.getElementById(name) ?? element) !== element;
    });
    if (id === undefined) element.removeAttribute('id');
    else element.id = id;
  }
}
