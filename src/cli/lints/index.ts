/** All lints of a glossary by itself. What it is to its pages is in pages.ts. */
import type { Glossary } from '../../core/glossary.js';
import type { Problem } from '../problems.js';
import type { Locate } from './lint.js';
import { questions } from './questions.js';
import { reach } from './reach.js';
import { links, seeAlso } from './references.js';
import { joinedAliases, surfaces } from './surfaces.js';
import { definitions, images } from './texts.js';
import { urls } from './urls.js';

/** @param url where the entries have their pages, as the bundle says */
export function lint(glossary: Glossary, locate: Locate, url: string | undefined): readonly Problem[] {
  const all = [surfaces, joinedAliases, questions, seeAlso, links(url), urls, definitions, images, reach];
  return all.flatMap((one) => one(glossary, locate));
}
