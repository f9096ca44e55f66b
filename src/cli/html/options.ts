/**
 * The options of prerender. They have the names, values and defaults of the attributes of
 * `<glossary-autolink>`.
 */
import type { Entry } from '../../core/schema.js';
import type { TreeNode } from '../../core/tree.js';

export interface LinkOptions {
  /** How often a term becomes a link: `first` (default), once in each `section`, or `all`. */
  readonly limit?: string | undefined;
  /** The greatest number of links in an article, as digits; default: no maximum. */
  readonly max?: string | undefined;
  /** A selector of elements without links, in addition to links, headings, code and the like. */
  readonly skip?: string | undefined;
}

export interface PrerenderOptions extends LinkOptions {
  /** The path of the page. Problems name it, and "glossary/api/index.html" is the page of the entry "api". */
  readonly file: string;
  /** A selector of articles whose terms become links, in addition to those in `<glossary-autolink>`. */
  readonly autolink?: string | undefined;
  /** Whether all elements publish JSON-LD; default `false`: only those with the attribute `json-ld`. */
  readonly jsonLd?: boolean | undefined;
  /** The URL of the bundle as pages write it: elements with another `src` are not changed. */
  readonly src?: string | undefined;
  /** The URL of the bundle for a page that does not name it: the relative URLs of the bundle lead from there. */
  readonly defaultSrc?: string | undefined;
  /** Whether the relative URLs of the glossary lead from the page, and not from the bundle that the page names; default `false`. */
  readonly leadsFromPage?: boolean | undefined;
  /**
   * Returns the URL of the part of a split bundle that holds the entry `id`. A term that names the part as
   * its `src` loads no index.
   */
  readonly partUrlOf?: ((id: string) => string | undefined) | undefined;
  /**
   * Returns the names of the files beside the script tag's `src`, such as "terms-Dfc7fo.js", for preload links; none when
   * they are not known.
   */
  readonly scriptFiles?: ((src: string) => readonly string[]) | undefined;
  /** Returns what the content of a `<glossary-entry>` has below its title; default: nothing. */
  readonly belowTitle?: ((entry: Entry) => readonly TreeNode[]) | undefined;
}
