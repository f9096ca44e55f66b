/**
 * `glossary prerender` for one page: fills its glossary elements, links its terms and states its JSON-LD, as the browser
 * would. Pure: the text of a file in, the text out. Everything that was not touched stays byte for byte, and
 * a page that was prerendered before is first taken back to what it was, so that the second run changes nothing.
 */
import type { Element } from 'hast';
import type { Glossary } from '../../core/glossary.js';
import type { Problem } from '../problems.js';
import { insertAll, type Edit } from './edits.js';
import { planFills, problemAt, usesGlossary, type Fill } from './plan-fills.js';
import { planJsonLd } from './json-ld.js';
import { linkTerms, type LinkedPage } from './link-terms.js';
import type { LinkOptions, PrerenderOptions } from './options.js';
import { PageAddress } from './page-address.js';
import { selfAndAncestors, attribute, depthOf, elementsIn, parsePage, type ParsedPage } from './page.js';
import { select, SelectorError } from './select.js';
import { TemplateCode } from './template-code.js';
import { isParsedAsWritten } from './is-parsed-as-written.js';
import { removePrerendered } from './remove-prerendered.js';
import { areSafe, safeEdits } from './safe-edits.js';

export interface Prerendered {
  readonly html: string;
  /** What was left as it was, and should perhaps not have been. */
  readonly problems: readonly Problem[];
  /** How many elements were filled and terms linked. */
  readonly filled: number;
  readonly linked: number;
}

/** @throws {SelectorError} when `autolink` or `skip` of the options is not a selector */
export function prerender(html: string, glossary: Glossary, options: PrerenderOptions): Prerendered {
  const plain = removePrerendered(html);
  const mark = plain.startsWith('\uFEFF') ? '\uFEFF' : '';
  const page = parsePage(plain.slice(mark.length));
  const asItWas = (complaint: Complaint): Prerendered => {
    const problem = problemAt(options.file, { line: 1, column: 1 }, complaint);
    return { html: plain, problems: [problem], filled: 0, linked: 0 };
  };
  if (depthOf(page) > MAX_DEPTH) return asItWas(TOO_DEEP);
  const code = new TemplateCode(page.source);
  const address = new PageAddress(page, options.file);
  const { fills, problems: complaints } = planFills(page, glossary, code, options);
  const { links, problems: refused } = planLinks(
    { page, glossary, address, code, partUrlOf: options.partUrlOf },
    options,
  );
  const problems = [...complaints, ...refused];

  const together = (some: readonly Fill[], others: readonly Edit[]): readonly Edit[] => [
    ...some,
    ...others,
    ...planJsonLd(page, glossary, address, some, options.jsonLd === true),
  ];
  let [kept, keptLinks]: [readonly Fill[], readonly Edit[]] = [fills, links];
  let edits = together(fills, links);
  // Links are inline, and in no link or button: on such a page they have nothing to upset.
  const isSafe = fills.length === 0 && isParsedAsWritten(page);
  if (!isSafe && !areSafe(page, edits)) {
    kept = safeEdits(page, fills);
    keptLinks = safeEdits(page, links);
    problems.push(
      ...fills.filter((fill) => !kept.includes(fill)).map((fill) => misplaced(fill, options.file)),
    );
    edits = together(kept, keptLinks);
    if (!areSafe(page, edits)) return asItWas(TANGLED);
  }
  return {
    html: mark + insertAll(page.source, edits),
    problems,
    filled: kept.length,
    linked: keptLinks.length,
  };
}

type Complaint = Pick<Problem, 'rule' | 'message' | 'advice'>;

/** Browsers put what is deeper beside, not into, each other. */
const MAX_DEPTH = 512;

const TOO_DEEP = {
  rule: 'too-deep',
  message: `More than ${MAX_DEPTH} elements stand in one another.`,
  advice: 'Close what is left open; the page was left as it is.',
} as const;

const TANGLED = {
  rule: 'tangled-markup',
  message: 'The markup of this page is such that what is put in would change what stands around it.',
  advice: 'Check the page with an HTML validator; it was left as it is.',
} as const;

function misplaced({ element, location: place }: Fill, file: string): Problem {
  return problemAt(file, place, {
    rule: 'misplaced-element',
    message: `<${element.tagName}> cannot hold its content here: to a browser, it would end before.`,
    advice:
      'Move it out of paragraphs, links and the like; if it is in none, look at the markup in its entry.',
  });
}

/** The articles of the page, and their links. */
function planLinks(
  context: LinkedPage,
  options: PrerenderOptions,
): { readonly links: readonly Edit[]; readonly problems: readonly Problem[] } {
  const { page } = context;
  const links = articlesIn(page, options.autolink).flatMap((article) => linkTerms(context, article, options));
  const problems: Problem[] = [];
  for (const element of elementsIn(page.tree)) {
    if (element.tagName !== 'glossary-autolink' || attribute(element, 'disabled') !== undefined) continue;
    if (!usesGlossary(page, element, options.src)) continue;
    try {
      links.push(...linkTerms(context, element, optionsOf(element)));
    } catch (error) {
      if (!(error instanceof SelectorError)) throw error;
      const place = page.elements.get(element) ?? { line: 1, column: 1 };
      problems.push(problemAt(options.file, place, badSkip(attribute(element, 'skip') ?? '')));
    }
  }
  return { links, problems };
}

/** An article in an article is a part of it, and one may have its own linker. */
function articlesIn(page: ParsedPage, selector: string | undefined): readonly Element[] {
  if (selector === undefined) return [];
  const found = new Set(select(page, selector));
  return [...found].filter((article) => {
    const [, ...outer] = selfAndAncestors(page, article);
    const isInLinker = [article, ...outer].some(({ tagName }) => tagName === 'glossary-autolink');
    return !isInLinker && !outer.some((element) => found.has(element));
  });
}

function optionsOf(element: Element): LinkOptions {
  const [limit, max, skip] = ['limit', 'max', 'skip'].map((name) => attribute(element, name));
  return { limit, max, skip };
}

function badSkip(skip: string): Complaint {
  return {
    rule: 'bad-selector',
    message: `<glossary-autolink>: "${skip}" is not a selector, so nothing was linked.`,
    advice: 'Write skip like "nav, .intro".',
  };
}
