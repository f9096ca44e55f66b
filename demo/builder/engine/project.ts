/**
 * What a user of the builder makes: sources, entries from the form, options, and a page of their own. The app keeps it,
 * shares it and undoes its changes as one value. Pure. What comes from storage or from a link is untrusted: check-project.ts.
 */
import { IS_PUBLISHED } from './published.js';

/** A file that was dropped, or a text that was pasted; spreadsheets are kept in Base64. */
export interface ProjectSource {
  readonly name: string;
  readonly text?: string;
  readonly base64?: string;
}

/** An entry that was written in the form. Texts are Markdown; an empty text is no value. */
export interface FormEntry {
  readonly term: string;
  readonly definition: string;
  readonly aliases: readonly string[];
  readonly expansion: string;
  readonly body: string;
  readonly tags: readonly string[];
  readonly seeAlso: readonly string[];
  readonly url: string;
  readonly faqs: readonly FormFaq[];
  /** What the form has no fields for: an image, links, an id. It stays with the entry. */
  readonly more?: More;
}

export interface FormFaq {
  readonly question: string;
  readonly answer: string;
  readonly more?: More;
}

/** Fields by their names in the source, with values of JSON. */
export type More = Readonly<Record<string, unknown>>;

export type Limit = 'first' | 'section' | 'all';
export type Mode = 'auto' | 'wrap' | 'highlight';
/** Where a site has the script from: a copy of its own, or unpkg.com. */
export type Script = 'copy' | 'unpkg';
export type Theme = '' | 'editorial' | 'compact' | 'high-contrast' | 'playful';

/** What is shown, and how. An empty text, or `null`, is the default of the script tag. */
export interface Options {
  /** `articles`: terms in articles are links; the others are elements of their own. */
  readonly show: {
    readonly articles: boolean;
    readonly faq: boolean;
    readonly index: boolean;
    readonly entry: boolean;
  };
  /** The id of the entry that `show.entry` shows; the first one without it. */
  readonly term: string;
  /** The selector of the articles. */
  readonly autolink: string;
  readonly limit: Limit;
  /** The most links in an article. */
  readonly max: number | null;
  /** A selector of what is not linked. */
  readonly skip: string;
  readonly mode: Mode;
  readonly theme: Theme;
  /** Values of CSS: colours, a length, a font family. */
  readonly accent: string;
  readonly background: string;
  readonly radius: string;
  readonly font: string;
  /** The language of the interface; empty if it is that of the page. */
  readonly lang: string;
  /** The id of the entry whose questions `show.faq` shows; all questions without it. */
  readonly questions: string;
  /** The title of pages and of the index; empty if the sources have one, or it is the word for a glossary. */
  readonly title: string;
  /** The address of the bundle on the user's site. */
  readonly src: string;
  readonly script: Script;
  /** The address of the script on the user's site, if it is a copy. */
  readonly scriptSrc: string;
}

/** What a column or a field of the sources holds, which the readers do not know by its name. */
export interface ColumnUse {
  readonly name: string;
  /** Empty if it is left out. */
  readonly field: ColumnField | '';
}

/** The fields of an entry that a column can hold. */
export const COLUMN_FIELDS = [
  'term',
  'definition',
  'aliases',
  'expansion',
  'body',
  'tags',
  'seeAlso',
  'url',
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** The most entries that the form shows, and a link has. */
export const MOST_ENTRIES = 10_000;

export interface Project {
  readonly sources: readonly ProjectSource[];
  readonly entries: readonly FormEntry[];
  /** The language of the terms; empty if the sources say it, or it is to be guessed. */
  readonly lang: string;
  readonly columns: readonly ColumnUse[];
  readonly options: Options;
  /** The HTML of a page of the user. */
  readonly page: string;
}

export const defaultOptions: Options = {
  show: { articles: true, faq: false, index: false, entry: false },
  term: '',
  autolink: 'article',
  limit: 'first',
  max: null,
  skip: '',
  mode: 'auto',
  theme: '',
  accent: '',
  background: '',
  radius: '',
  font: '',
  lang: '',
  questions: '',
  title: '',
  src: '/glossary.json',
  script: IS_PUBLISHED ? 'unpkg' : 'copy',
  scriptSrc: '/glossary/glossary.js',
};

export const emptyProject: Project = {
  sources: [],
  entries: [],
  lang: '',
  columns: [],
  options: defaultOptions,
  page: '',
};

export const emptyEntry: FormEntry = {
  term: '',
  definition: '',
  aliases: [],
  expansion: '',
  body: '',
  tags: [],
  seeAlso: [],
  url: '',
  faqs: [],
};
