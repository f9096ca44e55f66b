/**
 * Says which terms in a page of the user would become links, and why the others would not: the auto-linker itself links a copy
 * of the page in a frame (page-frame.ts). reasons.ts has the words.
 */
import { createGlossary, type Glossary } from '../../../src/core/glossary.js';
import { autolink, type Autolinking } from '../../../src/dom/autolink/autolink.js';
import type { AutolinkRule, Candidate } from '../../../src/dom/autolink/link-report.js';
import type { Bundle, Entry } from '../../../src/core/schema.js';
import { articleSelectors, articlesIn } from './article-selectors.js';
import { openPage } from './page-frame.js';
import { defaultOptions, type Options } from './project.js';
import { reasonFor } from './reasons.js';

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
  /** Where nothing would be linked: selectors with which something would, the best one first. */
  readonly suggestions: readonly Suggestion[];
}

export interface Suggestion {
  readonly selector: string;
  /** How many terms would be linked. */
  readonly terms: number;
}

/** The entries' pages are somewhere else than this app, so that none of them is the page that is explained. */
const ELSEWHERE = 'https://glossary.invalid/';

export async function explainPage(html: string, bundle: Bundle, options: Options): Promise<Explained> {
  const frame = await openPage(html);
  try {
    const { document } = frame;
    const glossary = createGlossary(bundle, ELSEWHERE);
    const selector = options.autolink.trim() || defaultOptions.autolink;
    const { places, problems } = await explain(document, selector, glossary, options);
    const linked = places.filter(isLinked);
    const not = places.filter((place): place is Refused => !isLinked(place));
    const suggestions = problems.length > 0 ? await suggest(document, glossary, options) : [];
    return { linked, not, problems, suggestions };
  } finally {
    frame.close();
  }
}

const isLinked = (place: Place | Refused): place is Place => !('reason' in place);

async function suggest(page: Document, glossary: Glossary, options: Options): Promise<readonly Suggestion[]> {
  const suggestions: Suggestion[] = [];
  for (const selector of articleSelectors(page)) {
    const { places } = await explain(page, selector, glossary, options);
    suggestions.push({ selector, terms: places.filter(isLinked).length });
  }
  return suggestions.filter(({ terms }) => terms > 0);
}

interface Found {
  readonly places: readonly (Place | Refused)[];
  readonly problems: readonly string[];
}

async function explain(
  page: Document,
  selector: string,
  glossary: Glossary,
  options: Options,
): Promise<Found> {
  const { limit, skip, mode, max } = options;
  const articles = tryArticles(page, selector);
  if (typeof articles === 'string') return { places: [], problems: [articles] };
  const linkings: Autolinking[] = [];
  const problems: string[] = [];
  try {
    for (const article of articles) {
      const linking = autolink(article, glossary, {
        limit,
        skip,
        mode,
        max: max ?? undefined,
        explain: true,
      });
      linkings.push(linking);
      await linking.done;
    }
  } catch (error) {
    problems.push((error as Error).message);
  }
  // The reasons look at the page as it is shown, so it is not restored before.
  const places = linkings.flatMap(({ report }) => report.map((each) => placeOf(each, glossary, options)));
  for (const linking of linkings) linking.undo();
  if (places.length === 0 && problems.length === 0)
    problems.push(`No term of the glossary occurs in what "${selector}" selects.`);
  return { places, problems };
}

/** @returns the articles, or what is wrong with the selector, as a sentence */
function tryArticles(page: Document, selector: string): readonly Element[] | string {
  try {
    const articles = articlesIn(page, selector);
    return articles.length > 0
      ? articles
      : `No element of the page matches "${selector}", so nothing is linked.`;
  } catch {
    return `"${selector}" is not a selector. Write one like "article" or ".post".`;
  }
}

/** Whether the auto-linker gives no more of a text, though there may be more. */
const isCut = (context: string): boolean => context.length >= 40;

function placeOf(candidate: Candidate, glossary: Glossary, options: Options): Place | Refused {
  const { id, text, before, after, rule } = candidate;
  const entry = glossary.get(id) as Entry;
  const place = {
    id,
    term: entry.term,
    text,
    before: isCut(before) ? before.replace(/^\S*\s+/, '…') : before,
    after: isCut(after) ? after.replace(/\s+\S*$/, '…') : after,
  };
  return rule === undefined
    ? place
    : { ...place, reason: rule, because: reasonFor(candidate, entry, options) };
}
