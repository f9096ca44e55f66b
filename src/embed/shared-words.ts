/**
 * In dist/embed, takes the place of dom/words.ts in all files but glossary.js (vite.config.ts): glossary.js, which requests
 * the words of the page's language together with all other files, has the one table of languages and shares it.
 */
import { pageState, type Words } from '../dom/page-registry.js';

export function importWords(lang: string): Promise<Words> | undefined {
  return pageState().importWords?.(lang);
}
