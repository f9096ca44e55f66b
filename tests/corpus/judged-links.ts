// How right the links of the auto-linker are: pages as people write them, for glossaries that others publish, and what a reader
// means by each word that is linked. The pages were written before any was linked, the links judged before any remedy was tried.
//
// A paragraph stands between empty lines; `# ` is a heading, in which nothing is linked. The marks:
// `⟦text¦id⟧` is linked, and the entry says what the author means (`id, id`: each of them does);
// `⟪text¦id⟫` is linked, and the author means something else; `⟪text¦id≠other⟫`: a longer name, of the entry `other`;
// `⟨text¦id⟩` is not linked, and a careful editor would have linked it: a plural, singular or other spelling of a name.

import { cncf } from './judged-links-cncf.js';
import { fec } from './judged-links-fec.js';
import { glosario } from './judged-links-glosario.js';

export interface JudgedPage {
  readonly title: string;
  readonly kind: string;
  readonly marked: string;
}

/** The names of the glossaries, of which ../shared/data has the sources. */
export type JudgedGlossary = 'cncf' | 'fec' | 'glosario';

export const judgedPages: Readonly<Record<JudgedGlossary, readonly JudgedPage[]>> = { cncf, fec, glosario };
