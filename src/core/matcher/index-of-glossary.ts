/**
 * The compiled surfaces of each glossary, shared by all articles of a page or of a run of the command line. The auto-linker
 * compiles them in steps, the command line at once.
 */
import type { Glossary } from '../glossary.js';
import { rulesOf } from '../language-rules.js';
import { SurfaceIndex } from './surface-index.js';

const indexes = new WeakMap<Glossary, SurfaceIndex>();
/** Surfaces that are folded as in Turkish. */
const turkicIndexes = new WeakMap<Glossary, SurfaceIndex>();

/** The index for an article in the language `lang`; perhaps not complete yet. */
export function indexOf(glossary: Glossary, lang = ''): SurfaceIndex {
  const rules = rulesOf(lang || glossary.lang);
  const known = rules.isTurkic ? turkicIndexes : indexes;
  let index = known.get(glossary);
  if (index === undefined)
    known.set(glossary, (index = new SurfaceIndex(glossary.entries, glossary.lang, rules)));
  return index;
}
