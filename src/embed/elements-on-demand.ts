/**
 * Loads what the elements of the page need, their files and their bundle together. Called by embed.ts for each element
 * that is in the page or comes into it; features.ts says what an element needs.
 */
import { closestAcross } from '../dom/ancestors.js';
import { reportOnce } from '../dom/console.js';
import { isEmpty } from '../dom/document-ready.js';
import { fetchEarly } from '../dom/loading/early-fetch.js';
import { defaultUrl } from '../dom/page-registry.js';
import { absoluteUrl } from '../dom/url.js';
import { filesFor, isKnown, loadFiles, needsBundle } from './features.js';

/** The tags whose files are requested; `TAG empty` for those that fill an element, too. */
const loaded = new Set<string>();

/**
 * Loads what `element` needs, if it is one of ours.
 *
 * @returns whether it is
 */
export function loadElement(element: Element): boolean {
  const { localName } = element;
  if (!isKnown(localName)) return false;
  const isToFill = isEmpty(element) && needsBundle(localName);
  const isToLink = localName === 'glossary-autolink' && !element.hasAttribute('disabled');
  if (isToFill || isToLink) fetchBundleOf(element);
  const key = isToFill ? `${localName} empty` : localName;
  if (loaded.has(key)) return true;
  loaded.add(key);
  loadFiles(filesFor(localName, isToFill)).catch((error: unknown) => {
    loaded.delete(key);
    reportOnce('error', `<${localName}> could not be loaded: ${String(error)}`);
  });
  return true;
}

/** Starts to fetch the bundle that `element` will find: its own, its provider's, or the page's default. */
function fetchBundleOf(element: Element): void {
  const provider = closestAcross(element, 'glossary-provider');
  const src = element.getAttribute('src') ?? provider?.getAttribute('src');
  // A provider without `src` holds its bundle in the page.
  const url = src != null ? absoluteUrl(src) : provider === undefined ? defaultUrl() : undefined;
  if (url !== undefined) fetchEarly(url);
}
