/**
 * Says which terms in a page of the user would become links, and why the others would not. The page is in a frame in which no
 * script runs and nothing is requested.
 */
import type { AutolinkRule } from '../../../src/dom/autolink/link-report.js';
import type { Bundle } from '../../../src/core/schema.js';
import type { Options } from './project.js';

/** A text of the page that is a term of the glossary. */
export interface Place {
  /** The term of the entry. */
  readonly term: string;
  readonly id: string;
  /** The text as the page has it, and what stands around it. */
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

export interface Refused extends Place {
  readonly reason: AutolinkRule;
  /** The reason as a sentence. */
  readonly because: string;
}

export interface Explained {
  readonly linked: readonly Place[];
  readonly not: readonly Refused[];
  /** What is wrong with the options, as sentences. */
  readonly problems: readonly string[];
  /** Selectors that match an article of this page, the best one first. */
  readonly selectors: readonly string[];
}

export async function explainPage(html: string, bundle: Bundle, options: Options): Promise<Explained> {
  void [html, bundle, options];
  return { linked: [], not: [], problems: [], selectors: [] };
}
