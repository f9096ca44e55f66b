/**
 * Keeps the ids of a bundle from hiding something of the page: a second element with the same id, or a name that scripts
 * look for on `window`. Called for content from a bundle before it goes into an element; the command line has the same
 * rule for static pages.
 */
import { TERM_PREFIX } from '../core/index-ids.js';
import { FAQ_PREFIX, freeId } from '../core/free-id.js';

/** Changes the ids in `content`, which goes into `host`, that are taken elsewhere in the page; the last resort is none. */
export function freeIds(content: DocumentFragment, host: Element): void {
  const root = host.getRootNode() as Document | ShadowRoot;
  for (const element of content.querySelectorAll(':is(faq-item, dt)[id]')) {
    const prefix = element.localName === 'dt' ? TERM_PREFIX : FAQ_PREFIX;
    const id = freeId(element.id, prefix, (name) => {
      const other = root.getElementById(name);
      // What is in the host is replaced.
      if (other === null ? name in window : !host.contains(other)) return true;
      return (content.getElementById(name) ?? element) !== element;
    });
    if (id === undefined) element.removeAttribute('id');
    else element.id = id;
  }
}
