/** Finds elements by selectors in a page that is a file. Used by prerender.ts and text-runs.ts. */
import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { elementsIn, type ParsedPage } from './page.js';
import { simpleTest } from './simple-selector.js';

/** The error for a text that is not a selector, or a selector that only browsers understand. */
export class SelectorError extends Error {
  override readonly name = 'SelectorError';
}

/** @throws {SelectorError} */
export function select(page: ParsedPage, selector: string): readonly Element[] {
  const test = simpleTest(selector);
  if (test !== undefined) return [...elementsIn(page.tree)].filter(test);
  try {
    return selectAll(selector, page.tree);
  } catch (error) {
    throw new SelectorError(`"${selector}" cannot be used as a selector.`, { cause: error });
  }
}
