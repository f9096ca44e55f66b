/**
 * Collects what is wrong with a glossary and the pages of a site that Vite builds, for the end of the
 * build: said earlier, a long list of files would push it out of sight. Filled by vite.ts; writes nothing itself.
 */
import { addAll, sortProblems, type Problem } from '../problems.js';
import type { ReadGlossary } from './read-glossary.js';
import { countProblems, summarize } from './report.js';
import { noArticle } from './run-problems.js';

export class SiteReport {
  readonly #problems: Problem[] = [];
  readonly #pages: string[] = [];
  #articles = 0;

  add(problems: Iterable<Problem>): void {
    addAll(this.#problems, problems);
  }

  /** @param articles the number of articles in it that the option `autolink` selects */
  addPage(file: string, articles: number): void {
    this.#pages.push(file);
    this.#articles += articles;
  }

  /** All problems, also those of the build as a whole. */
  problems(autolink: string | undefined): readonly Problem[] {
    const [page] = this.#pages;
    const hasNone = autolink !== undefined && page !== undefined && this.#articles === 0;
    return sortProblems([
      ...this.#problems,
      ...(hasNone ? [noArticle(page, `autolink: '${autolink}'`)] : []),
    ]);
  }
}

/** "5 entries in 2 files, 1 skipped: 2 errors, 2 warnings". */
export function sumOf({ bundle, files, skipped }: ReadGlossary, problems: readonly Problem[]): string {
  const { entries, faqs } = bundle;
  const counts = { files, entries: entries.length, questions: faqs?.length, skipped };
  return summarize(counts, countProblems(problems));
}
