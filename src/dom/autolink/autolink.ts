/**
 * The auto-linker: turns the terms in an article into `<glossary-term>`s, follows what the page adds later, and takes
 * everything out again. Public; `<glossary-autolink>` and the script tag call it. What a term is, the matcher knows
 * (core/scanner.ts); how many become links, the policy (core/link-policy.ts); what happens to text nodes, text-links.ts.
 */
import type { Glossary } from '../../core/glossary.js';
import { toLimit, toMax, type Limit } from '../../core/linking/link-policy.js';
import { ArticleLinker } from './article-linker.js';
import type { Candidate } from './link-report.js';
import { skippedSelector } from './text-runs.js';

/** What may be said about how an article is linked. */
export interface AutolinkOptions {
  /** How often a term becomes a link: `first` in the article (default), first in each `section`, or `all`. */
  readonly limit?: Limit | (string & {}) | undefined;
  /** How many links the article may have in all; default: no maximum. */
  readonly max?: number | string | undefined;
  /** A selector of what is left alone, beside links, headings, code and the like. */
  readonly skip?: string | undefined;
  /** Whether the handle reports on every candidate. It reads what is skipped, too, and so is slower. */
  readonly explain?: boolean | undefined;
}

/** What was done, and the way back. */
export interface Autolinking {
  /** Resolves when the article, as it was, is linked; what the page adds later is followed from then on. */
  readonly done: Promise<void>;
  /** With `explain`: every place where a term stands, whether it was linked, and if not, which rule said no. */
  readonly report: readonly Candidate[];
  /** Takes out all links, and follows the page no longer. */
  undo(): void;
}

/**
 * Links the terms in `root`: whole words that are in the glossary become `<glossary-term>`s around the same text, with a
 * link inside where the entry has a page. The text does not change, listeners and the reader's selection stay. Linking
 * again changes nothing. What takes longer than a few milliseconds goes on in slices; a short article is done at once.
 *
 * @param root the article; terms outside are not touched
 * @throws {Error} when `skip` is not a selector
 */
export function autolink(root: Element, glossary: Glossary, options: AutolinkOptions = {}): Autolinking {
  const { limit, max, skip, explain = false } = options;
  try {
    root.matches(skippedSelector(skip));
  } catch {
    throw new Error(`"${skip}" is not a selector, so nothing was linked. Write skip like "nav, .intro".`);
  }
  const linker = new ArticleLinker(root, glossary, { limit: toLimit(limit), max: toMax(max), skip, explain });
  return { done: linker.start(), report: linker.report, undo: () => linker.undo() };
}
