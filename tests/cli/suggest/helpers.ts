/** Pages from texts, and what is found in them. */
import type { Block } from '../../../src/cli/suggest/block.js';
import { readPage } from '../../../src/cli/suggest/read-page.js';
import { suggest, type Suggested, type SuggestOptions } from '../../../src/cli/suggest/suggest.js';
import type { Files } from '../helpers/sources.js';

/** The blocks of a page in HTML. */
export function blocksOf(html: string): readonly Block[] {
  return readPage('a.html', html).blocks;
}

/** What is proposed for `files`, where these are the common words. */
export function suggestFor(files: Files, options: Partial<SuggestOptions> = {}): Suggested {
  const pages = Object.entries(files).map(([file, text]) => readPage(file, text));
  const commonWords = () =>
    'the of and to a in is that for on with are be we use here now good or'.split(' ');
  return suggest(pages, { known: [], min: 3, limit: 100, commonWords, ...options });
}
