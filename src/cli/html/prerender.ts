/**
 * Pre-renders one page: fills its glossary elements, links its terms and publishes its JSON-LD, as the
 * elements would do in a browser. Takes the text of a file and returns the new text; the rest of the file
 * stays byte for byte. First it removes what an earlier run wrote, so that a second run changes nothing.
 * Called by the prerender and pages commands and the Vite plugin; must not touch files.
 */
import type { Element } from 'hast';
import { isOn } from '../../core/flag.js';
import type { Glossary } from '../../core/glossary.js';
import type { Problem, ProblemText } from '../problems.js';
import { bundleFolders, usesGlossary, type BundleFolderOf } from './bundle-folder.js';
import { insertAll, type Edit } from './edits.js';
import { isParsedAsWritten } from './is-parsed-as-written.js';
import { planJsonLd } from './json-ld.js';
import { optionOf, ownStrings } from './language.js';
import { linkTerms, type LinkedPage } from './link-terms.js';
import type { LinkOptions, PrerenderOptions } from './options.js';
import { markedTag } from './marked.js';
import { PageAddress } from './page-address.js';
import { attribute, depthOf, elementsIn, parsePage, selfAndAncestors, type ParsedPage } from './page.js';
import { misspeltNames } from './misspelt-names.js';
import { isSwitchedOff } from './page-switch.js';
import { asBlocks, paragraphsIn } from './paragraphs.js';
import { planFills, warningAt, type Fill } from './plan-fills.js';
import { planPreload } from './preload.js';
import { removePrerendered } from './remove-prerendered.js';
import { areSafe, safeEdits } from './safe-edits.js';
import { mayLoadElements } from './script-tag.js';
import { select, SelectorError } from './select.js';
import { TemplateCode } from './template-code.js';
import { unknownTerms } from './unknown-terms.js';

export interface Prerendered {
  readonly html: string;
  /** The elements that could not be filled or linked. */
  readonly problems: readonly Problem[];
  /** The number of elements that were filled, and of terms that were linked. */
  readonly filled: number;
  readonly linked: number;
  /** The number of articles that `autolink` of the options selects. */
  readonly articles?: number;
  /** Whether the page has terms, and certainly no script that opens their cards. */
  readonly lacksScript?: boolean;
  /** Whether the page switches the glossary off, and so stays as it is. */
  readonly isOff?: boolean;
}

/** @throws {SelectorError} when `autolink` or `skip` of the options is not a selector */
export function prerender(html: string, glossary: Glossary, options: PrerenderOptions): Prerendered {
  if (MAY_BE_OFF.test(html) && isSwitchedOff(parsePage(html)))
    return { html, problems: [], filled: 0, linked: 0, isOff: true };
  const plain = removePrerendered(html);
  const byteOrderMark = plain.startsWith('\uFEFF') ? '\uFEFF' : '';
  const written = parsePage(plain.slice(byteOrderMark.length));
  const unchanged = (text: ProblemText): Prerendered => {
    const problem = warningAt(options.file, { line: 1, column: 1 }, text);
    return { html: plain, problems: [problem], filled: 0, linked: 0 };
  };
  if (depthOf(written) > MAX_DEPTH) return unchanged(TOO_DEEP);
  const page = withBlocks(written, glossary, options);
  const code = new TemplateCode(page.source);
  const address = new PageAddress(page, options.file);
  const bundleFolderOf = bundleFolderIn(page, options);
  const { fills, problems: fillProblems } = planFills(page, glossary, code, bundleFolderOf, options);
  const {
    links,
    articles,
    problems: linkProblems,
  } = planLinks({ page, glossary, address, code, bundleFolderOf, partUrlOf: options.partUrlOf }, options);
  const problems = [
    ...fillProblems,
    ...linkProblems,
    ...misspeltNames(page, code, options.file),
    ...unknownTerms(page, glossary, code, options),
    ...stringsProblems(page, options.file),
  ];

  const withHead = (someFills: readonly Fill[], someLinks: readonly Edit[]): readonly Edit[] => [
    ...someFills,
    ...someLinks,
    ...planPreload(page, someFills, someLinks.length > 0, options.scriptFiles),
    ...planJsonLd({ page, glossary, address, bundleFolderOf }, someFills, options.jsonLd === true),
  ];
  let [keptFills, keptLinks]: [readonly Fill[], readonly Edit[]] = [fills, links];
  let edits = withHead(fills, links);
  // Links alone are safe on such a page: they are inline, and none stands in a link or button.
  const isSafe = fills.length === 0 && isParsedAsWritten(page);
  if (!isSafe && !areSafe(page, edits)) {
    keptFills = safeEdits(page, fills);
    keptLinks = safeEdits(page, links);
    problems.push(
      ...fills.filter((fill) => !keptFills.includes(fill)).map((fill) => misplaced(fill, options.file)),
    );
    edits = withHead(keptFills, keptLinks);
    if (!areSafe(page, edits)) return unchanged(TANGLED);
  }
  return {
    html: byteOrderMark + insertAll(page.source, edits),
    problems,
    filled: keptFills.length,
    linked: keptLinks.length,
    articles,
    lacksScript: (keptLinks.length > 0 || hasTerms(page, keptFills)) && !mayLoadElements(page),
  };
}

function hasTerms(page: ParsedPage, fills: readonly Fill[]): boolean {
  const filled = fills.map(({ ours }) => ours);
  return [page.tree, ...filled].some((root) =>
    [...elementsIn(root)].some(
      (element) => element.tagName === 'glossary-term' || markedTag(element) === 'glossary-term',
    ),
  );
}

/** The page with a block in place of each paragraph around elements that will be filled, or that their own content ends. */
function withBlocks(page: ParsedPage, glossary: Glossary, options: PrerenderOptions): ParsedPage {
  const code = new TemplateCode(page.source);
  const paragraphs = paragraphsIn(page, code);
  if (paragraphs.length === 0) return page;
  const { fills } = planFills(page, glossary, code, bundleFolderIn(page, options), options);
  const filled = new Set(fills.map(({ element }) => element));
  const blocks = paragraphs.filter(
    ({ elements, isTorn }) => isTorn || elements.some((element) => filled.has(element)),
  );
  return parsePage(asBlocks(page.source, blocks));
}

function bundleFolderIn(page: ParsedPage, options: PrerenderOptions): BundleFolderOf {
  return options.leadsFromPage === true ? () => '' : bundleFolders(page, options.defaultSrc);
}

/** The limit in browsers: they make elements that are nested more deeply siblings. */
const MAX_DEPTH = 512;

/** What a page has that is switched off. Few have it, so few are parsed for this question. */
const MAY_BE_OFF = /<meta\b[^>]*\bglossary\b/i;

const TOO_DEEP = {
  rule: 'too-deep',
  message: `The page nests more than ${MAX_DEPTH} elements, so it was not changed.`,
  advice: 'Add the missing end tags.',
} as const;

const TANGLED = {
  rule: 'tangled-markup',
  message:
    'The markup of this page is broken, so new content would change other parts of it; it was not changed.',
  advice: 'Check the page with an HTML validator and correct the errors.',
} as const;

function misplaced({ element, location }: Fill, file: string): Problem {
  return warningAt(file, location, {
    rule: 'misplaced-element',
    message: `<${element.tagName}> cannot hold its content here, because a browser would end the element before it.`,
    advice:
      'Move it out of paragraphs, links and the like; if it is in none, correct the markup in its entry.',
  });
}

/** What is wrong with the page's own words. */
function stringsProblems(page: ParsedPage, file: string): readonly Problem[] {
  const tag = optionOf(page, 'data-strings')?.element;
  const location = (tag && page.elements.get(tag)) ?? { line: 1, column: 1 };
  return ownStrings(page).problems.map((text) => warningAt(file, location, { rule: 'own-strings', ...text }));
}

/** Plans the links in all articles of the page. */
function planLinks(
  context: LinkedPage,
  options: PrerenderOptions,
): { readonly links: readonly Edit[]; readonly articles: number; readonly problems: readonly Problem[] } {
  const { page } = context;
  const articles = articlesIn(page, options.autolink);
  const links = articles.flatMap((article) => linkTerms(context, article, options));
  const problems: Problem[] = [];
  for (const element of elementsIn(page.tree)) {
    if (element.tagName !== 'glossary-autolink' || isOn(attribute(element, 'disabled'))) continue;
    if (!usesGlossary(page, element, options)) continue;
    try {
      links.push(...linkTerms(context, element, optionsOf(element)));
    } catch (error) {
      if (!(error instanceof SelectorError)) throw error;
      const location = page.elements.get(element) ?? { line: 1, column: 1 };
      problems.push(warningAt(options.file, location, badSkip(attribute(element, 'skip') ?? '')));
    }
  }
  return { links, articles: articles.length, problems };
}

/**
 * The articles that `selector` selects, without those inside another or in a `<glossary-autolink>`, which
 * link them.
 */
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

function badSkip(skip: string): ProblemText {
  return {
    rule: 'bad-selector',
    message: `<glossary-autolink> has no links, because its attribute skip="${skip}" is not a selector.`,
    advice: 'Write a selector such as "nav, .intro".',
  };
}
