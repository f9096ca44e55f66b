/** What prerender is told, beside the page and the glossary. */

export interface LinkOptions {
  /** `first` (default), `section` or `all`, as an attribute would say it. */
  readonly limit?: string | undefined;
  readonly max?: string | undefined;
  /** A selector of what is left alone, beside links, headings, code and the like. */
  readonly skip?: string | undefined;
}

export interface PrerenderOptions extends LinkOptions {
  /** What the page is called in problems; it also tells whose page it is ("glossary/api/index.html"). */
  readonly file: string;
  /** A selector of articles whose terms are linked, beside those in `<glossary-autolink>`. */
  readonly autolink?: string | undefined;
  /** Whether all entries and questions are stated as JSON-LD; without it, those with the attribute `json-ld`. */
  readonly jsonLd?: boolean | undefined;
  /** The URL of the bundle as pages write it: elements with another `src` are left alone. */
  readonly src?: string | undefined;
  /** The URL of the part of a split bundle that has an entry: a term that names it needs no index. */
  readonly partUrlOf?: ((id: string) => string | undefined) | undefined;
}
