/**
 * The data that a template of a page uses. Its field names are the names in Mustache templates of users. make-view.ts makes
 * it. All URLs are relative to the page, unless they say otherwise.
 */
import type { Entry } from '../../core/schema.js';
import type { Labels } from './labels.js';

/** A link to another page of the site. */
export interface PageLink {
  readonly url: string;
  readonly term: string;
  /** The language of the term, if it is another one than that of the glossary; else empty. */
  readonly termLang: string;
}

export interface PageView {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly description: string;
  /** The absolute URL of the page. */
  readonly canonical: string;
  /** On the page of an entry with pages in other languages: all its languages, this one too, and `x-default`; absolute URLs. */
  readonly alternates: readonly { readonly lang: string; readonly url: string }[];
  /** The index page of the glossary. */
  readonly home: { readonly url: string; readonly title: string };
  /** The folder of scripts and styles, with a slash at its end. */
  readonly assets: string;
  readonly bundle: string;
  readonly labels: Labels;
  /** "6 terms", in the language of the glossary: those of the site, on the page of a letter those of the letter. */
  readonly count: string;
  /** The text of --footer; may be empty. */
  readonly footer: string;
  /** JSON of `<script type="application/ld+json">`, already safe in HTML: write it with three braces. */
  readonly jsonLd: readonly string[];
  /** The way from the index to this page; `url` of the last step, this page, is empty. The index has none. */
  readonly breadcrumbs: readonly { readonly name: string; readonly url: string }[];

  /** On the page of an entry. */
  readonly entry?: EntryFields;
  /** On the index page, if it has all terms. */
  readonly index?: true;
  /** On the index page, if the glossary has questions that belong to no entry: the heading above them. */
  readonly faqs?: { readonly heading: string };
  /** On the page of a letter: its terms. The index page of a long glossary has neither `index` nor `section`. */
  readonly section?: SectionFields;

  /** The letters, if they have pages: on these pages and on the index. `url` is empty for a letter without terms. */
  readonly letters: readonly LetterFields[];
  readonly hasLetters: boolean;
  /** "A–Z": the name of the list of letters. */
  readonly lettersLabel: string;

  /** The page before this one: of an entry or of a letter. */
  readonly previous?: PageLink | undefined;
  readonly next?: PageLink | undefined;
  readonly hasNeighbours: boolean;
  /** The entries that mention this entry. */
  readonly mentions: readonly PageLink[];
  readonly hasMentions: boolean;
}

export interface EntryFields extends Pick<Entry, 'id' | 'term'> {
  /** As in {@link PageLink}. */
  readonly termLang: string;
  /** The long form of an acronym; may be empty. */
  readonly expansion: string;
  /** Whether the content of `<glossary-entry>` says below its heading how the term is said. */
  readonly hasPronunciation: boolean;
  /** Each tag, with the URL of the index that lists its entries. */
  readonly tags: readonly { readonly name: string; readonly url: string }[];
  readonly hasTags: boolean;
  /** The Markdown twin of the page. */
  readonly markdown: string;
}

export interface SectionFields {
  /** "A"; "A 2" on the second of several pages. */
  readonly letter: string;
  readonly terms: readonly {
    readonly term: string;
    readonly termLang: string;
    readonly url: string;
    readonly expansion: string;
    /** The definition as plain text, cut if it is long. */
    readonly definition: string;
  }[];
}

export interface LetterFields {
  readonly letter: string;
  readonly url: string;
  /** The number of its terms. */
  readonly count: number;
  readonly isCurrent: boolean;
}
