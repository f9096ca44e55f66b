/**
 * Loads what the elements of the page need, their files and their bundle together. Called by embed.ts for each element
 * that is in the page or comes into it; page-files.ts says what an element needs.
 */
import { isEmpty } from '../dom/document-ready.js';
import { requestWords } from '../dom/language.js';
import { fetchBundleOf } from '../dom/loading/early-fetch.js';
import { loadFiles, loadLater } from './features.js';
import { reportFile } from './missing-files.js';
import { isOn } from '../core/flag.js';
import { filesFor, filesForMode, isKnown, needsBundle } from '../core/page-files.js';

/** What files are requested for: a tag, and what else an element of it needs files for. */
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
  const isToLink = localName === 'glossary-autolink' && !isOn(element.getAttribute('disabled'));
  if (isToFill || isToLink) fetchBundleOf(element);
  if (isToFill || hasWords(element)) requestWords(element);
  const modeFiles = filesForMode(isToLink ? element.getAttribute('mode') : undefined);
  const key = `${localName} ${isToFill ? 'empty' : modeFiles.join()}`;
  if (loaded.has(key)) return true;
  loaded.add(key);
  loadFiles([...filesFor(localName, isToFill), ...modeFiles]).catch((error: unknown) => {
    loaded.delete(key);
    loadLater(() => loadElement(element));
    reportFile(error);
  });
  return true;
}

/** Whether the element has a search box or a button. */
function hasWords(element: Element): boolean {
  return element.localName === 'glossary-index' || isOn(element.getAttribute('expand-all'));
}
