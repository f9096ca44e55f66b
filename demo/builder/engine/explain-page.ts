/**
 * Says which terms in a page of the user would become links, and why the others would not: the auto-linker itself links a copy
 * of the page in a frame (page-frame.ts). reasons.ts has the words.
 */
import { createGlossary, type Glossary } from '../../../src/core/glossary.js';
import { autolink, type Autolinking } from '../../../src/dom/autolink/autolink.js';
import type { AutolinkRule, Candidate } from '../../../src/dom/autolink/link-report.js';
import type { Bundle, Entry } from '../../../src/core/schema.js';
import { articleSelectors } from './article-selectors.js';
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
  /** Selectors that match an article of this page, the best one first. */
  readonly selectors: readonly string[];
}

/** The entries' pages are somewhere else than this app, so that none of them is the page that is explained. */
const ELSEWHERE = 'https://glossary.invalid/';

export async function explainPage(html: string, bundle: Bundle, options: Options): Promise<Explained> {
  const frame = await openPage(html);
  try {
    const { document } = frame;
    const problems: string[] = [];
    const selectors = articleSelectors(document);
    const selector = options.autolink.trim() || defaultOptions.autolink;
    const articles = articlesIn(document, selector, selectors, problems);
    const glossary = createGlossary(bundle, ELSEWHERE);
    const places = await explain(articles, glossary, options, problems);
    const linked = places.filter((place): place is Place => !('reason' in place));
    const not = places.filter((place): place is Refused => 'reason' in place);
    if (articles.length > 0 && places.length === 0 && problems.length === 0)
      problems.push(`No term of the glossary occurs in what "${selector}" selects.`);
    return { linked, not, problems, selectors };
  } finally {
    frame.close();
  }
}

/** The articles, without those that are in another one. */
function articlesIn(
  page: Document,
  selector: string,
  others: readonly string[],
  problems: string[],
): readonly Element[] {
  try {
    const found = [...page.querySelectorAll(selector)];
    if (found.length === 0) {
      const hint = others.length > 0 ? ` These would select its text: ${others.join(', ')}.` : '';
      problems.push(`No element of the page matches "${selector}", so nothing is linked.${hint}`);
    }
    return found.filter((article) => !article.parentElement?.closest(selector));
  } catch {
    problems.push(`"${selector}" is not a selector. Write one like "article" or ".post".`);
    return [];
  }
}

async function explain(
  articles: readonly Element[],
  glossary: Glossary,
  options: Options,
  problems: string[],
): Promise<readonly (Place | Refused)[]> {
  const { limit, skip, mode, max } = options;
  const linkings: Autolinking[] = [];
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
  return places;
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
