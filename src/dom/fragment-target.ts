/** Finds the element that a URL's fragment names. Used by `<faq-accordion>`, which opens the answer that holds it. */
import { FAQ_PREFIX } from '../core/free-id.js';

/**
 * The element in `root` whose id is the URL's fragment, as written or decoded
 * (https://html.spec.whatwg.org/#find-a-potential-indicated-element), or the question whose id in the bundle it is. The browser
 * looks for it in the document only.
 */
export function fragmentTarget(root: Document | ShadowRoot, location: Location | null): Element | null {
  // A document without a window has no location.
  const fragment = location?.hash.slice(1);
  if (!fragment) return null;
  try {
    return (
      root.getElementById(fragment) ??
      root.getElementById(decodeURIComponent(fragment)) ??
      root.getElementById(FAQ_PREFIX + decodeURIComponent(fragment))
    );
  } catch {
    return null; // decodeURIComponent throws for a "%" that starts no escape
  }
}
