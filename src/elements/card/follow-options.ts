/**
 * Loads options/quiet-terms.ts once the user has chosen something for the cards: before, when the page comes back, in another
 * tab, or now. Called by user-intent.ts once a page; a user who has chosen nothing pays for this file only.
 */
import { OPTIONS_KEY, pageState } from '../../dom/page-registry.js';

export async function followOptions(): Promise<void> {
  try {
    // Where the storage is blocked, the options are those of the page.
    if (pageState().readerOptions ?? localStorage.getItem(OPTIONS_KEY))
      (await import('../options/quiet-terms.js')).followReaderOptions();
  } catch {
    // The cards open as for everybody.
  }
}
