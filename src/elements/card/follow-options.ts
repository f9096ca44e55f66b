/**
 * Loads options/quiet-terms.ts once the user has chosen something for the cards: before, when the page comes back, in another
 * tab, or now. Called by user-intent.ts once a page; a user who has chosen nothing pays for this file only.
 */
import { OPTIONS_KEY, pageState } from '../../dom/page-registry.js';

export async function followOptions(): Promise<void> {
  try {
    // Where the storage is blocked, the options are those of the page.
    const { readerOptions: options } = pageState();
    // As `hasChosen` in core/reader-options.ts, which every page with terms would pay for.
    const hasChosen = options
      ? options.cards !== 'hover' || options.known.length > 0
      : localStorage.getItem(OPTIONS_KEY);
    if (hasChosen) (await import('../options/quiet-terms.js')).followReaderOptions();
  } catch {
    // The cards open as for everybody.
  }
}
