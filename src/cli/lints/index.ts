/**
 * Runs all lints that need only the glossary; pages.ts compares a glossary with pages. Called by the
 * commands.
 */
import type { Glossary } from '../../core/glossary.js';
import type { Problem } from '../problems.js';
import type { Locate } from './lint.js';
import { onlyExpanded } from './expansions.js';
import { misnamedFields, repeatedAliases } from './names.js';
import { markdownTexts } from './markdown-texts.js';
import { questions } from './questions.js';
import { reach } from './reach.js';
import { links, seeAlso } from './references.js';
import { commonWords } from './common-words.js';
import { joinedAliases, surfaces, termsWithSense } from './surfaces.js';
import { definitions, images } from './texts.js';
import { urls } from './urls.js';

/**
 * @param url the URL in the bundle, under which the entries have their pages
 * @param words common words of the language of the glossary, folded
 */
export function lint(
  glossary: Glossary,
  locate: Locate,
  url: string | undefined,
  words: ReadonlySet<string> = new Set(),
): readonly Problem[] {
  const all = [
    surfaces,
    termsWithSense,
    commonWords(words),
    joinedAliases,
    repeatedAliases,
    misnamedFields,
    questions,
    seeAlso,
    links(url),
    urls,
    definitions,
    markdownTexts,
    onlyExpanded,
    images,
    reach,
  ];
  return all.flatMap((one) => one(glossary, locate));
}
