/**
 * In glossary.js, takes the place of dom/words.ts: a list of language tags is shorter than a table of imports. The build
 * writes a file for each tag (scripts/word-files.ts); the other files of dist/embed call the function through the page's
 * state (shared-words.ts).
 */
import { wordTags } from '../core/word-languages.js';
import type { Words } from '../dom/page-registry.js';

/** Those of dom/words.ts and locales/all.ts. */
export const TAGS =
  'ar cs da de el es fa fi fr he hi hu id in it iw ja ko nb nl nn no pl pt pt-br ro ru sv th tr uk vi zh zh-hant zh-hk zh-mo zh-tw'.split(
    ' ',
  );

export function importWords(lang: string): Promise<Words> | undefined {
  const known = wordTags(lang).findLast((tag) => TAGS.includes(tag));
  return known === undefined
    ? undefined
    : (import(/* @vite-ignore */ `./words-${known}.js`) as Promise<Words>);
}
