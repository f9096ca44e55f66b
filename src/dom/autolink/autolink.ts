/**
 * The public function of the auto-linker, which turns the terms in an article into `<glossary-term>`s. Called
 * by sites, `<glossary-autolink>` and the script tag. The work is divided: core/matcher/scanner.ts finds
 * terms in a text, core/linking/link-policy.ts decides how many become links, text-links.ts changes the text
 * nodes.
 */
import type { Glossary } from '../../core/glossary.js';
import { toMode, type LinkMode } from '../../core/linking/link-mode.js';
import { toLimit, toMax, type Limit } from '../../core/linking/link-policy.js';
import { ArticleLinker } from './article-linker.js';
import type { Candidate } from './link-report.js';
import { skippedSelector } from './text-runs.js';

/** How an article is linked. */
export interface AutolinkOptions {
  /** How often a term becomes a link: `first` in the article (default), first in each `section`, or `all`. */
  readonly limit?: Limit | (string & {}) | undefined;
  /** How many links the article may have in total; default: no maximum. */
  readonly max?: number | string | undefined;
  /** A selector of elements that are not linked, in addition to links, headings, code and the like. */
  readonly skip?: string | undefined;
  /**
   * How the links get into the article. `wrap`: a `<glossary-term>` goes around the text. `highlight`: the text is
   * underlined, no node of the page changes, and terms do not become links to their pages. `auto` (default): a
   * highlight where an element around the text would do harm, else `wrap`.
   */
  readonly mode?: LinkMode | (string & {}) | undefined;
  /**
   * Which links of the article open a card, too: those that lead to the page of an entry (default); those whose addresses end
   * in a pattern with the id or name of the entry, like `#term-{term}`; or none (`off`).
   */
  readonly links?: string | undefined;
  /**
   * Whether the handle has a report of every candidate. Linking is slower then, because skipped elements are
   * read, too.
   */
  readonly explain?: boolean | undefined;
}

/** The handle of a linked article. */
export interface Autolinking {
  /**
   * Resolves when the present text of the article is linked. What the page adds later is linked soon after it
   * appears.
   */
  readonly done: Promise<void>;
  /**
   * With `explain`: every text that is a term, whether it was linked, and if not, which rule refused it. Else
   * empty.
   */
  readonly report: readonly Candidate[];
  /** Removes all links, and stops watching the article. */
  undo(): void;
}

/**
 * Links the terms in `root`: each gets a `<glossary-term>` around its text, with a link inside if the entry
 * has a page. The text does not change; event listeners and the user's selection stay. Linking again changes
 * nothing. A short article is linked at once, a long one in slices of a few milliseconds.
 *
 * @param root the article; nothing outside of it changes
 * @param glossary whose terms are linked
 * @throws {Error} when `skip` is not a selector
 */
export function autolink(root: Element, glossary: Glossary, options: AutolinkOptions = {}): Autolinking {
  const { limit, max, skip, mode, links, explain = false } = options;
  try {
    root.matches(skippedSelector(skip));
  } catch {
    throw new Error(`"${skip}" is not a selector, so nothing was linked. Write skip like "nav, .intro".`);
  }
  const linker = new ArticleLinker(root, glossary, {
    limit: toLimit(limit),
    max: toMax(max),
    mode: toMode(mode),
    skip,
    links,
    explain,
  });
  return { done: linker.start(), report: linker.report, undo: () => linker.undo() };
}
