/** Finds the words of the interface that only whole pages need: make-view.ts gives them to the template of a page. */
import { wordsFor } from '../../core/word-languages.js';
import { withOtherTags } from '../../locales/other-tags.js';
import { labelWords } from './label-words.js';

export interface Labels {
  /** The title of a glossary that has none. */
  readonly glossary: string;
  /** The name of the navigation from the index down to a page. */
  readonly breadcrumbs: string;
  readonly mentionedIn: string;
  readonly previous: string;
  readonly next: string;
  /** The link to the Markdown twin of a page. */
  readonly asMarkdown: string;
  /** What comes before the other names of a term, with a colon. */
  readonly alsoCalled: string;
}

const labels = withOtherTags(labelWords);

/**
 * The labels in the language `lang`, or in English if there is no translation.
 *
 * @param lang a BCP 47 tag
 */
export function labelsFor(lang: string): Labels {
  const row = wordsFor(labels, lang.toLowerCase()) ?? labelWords.en;
  const [glossary, breadcrumbs, mentionedIn, previous, next, asMarkdown, alsoCalled] = row;
  return { glossary, breadcrumbs, mentionedIn, previous, next, asMarkdown, alsoCalled };
}
