/**
 * Links the terms of an article in a file, with the same matcher, policy and rules as the auto-linker in a
 * browser (dom/autolink/run-linker.ts), in the same order. Called by prerender.
 */
import type { Element } from 'hast';
import type { Glossary } from '../../core/glossary.js';
import { LinkPolicy, toLimit, toMax } from '../../core/linking/link-policy.js';
import { translationIn } from '../../core/matcher/index-of-glossary.js';
import { fromFolder } from '../../core/url.js';
import type { BundleFolderOf } from './bundle-folder.js';
import type { Edit } from './edits.js';
import { elementInMarked } from './marked.js';
import { langAt } from './language.js';
import type { LinkOptions, PrerenderOptions } from './options.js';
import type { PageAddress } from './page-address.js';
import { attribute, elementsIn, selfAndAncestors, type ParsedPage, type SourceRange } from './page.js';
import { escapeAttribute } from './serialize.js';
import type { TemplateCode } from './template-code.js';
import { nameOfTerm, termFinder, type FoundTerm } from './term-finder.js';
import { runsIn, sectionsOf, skippedIn, type TextPiece, type TextRun } from './text-runs.js';
import { TextSpans, type TextPosition } from './text-spans.js';

/** The data that all articles of a page share. */
export interface LinkedPage {
  readonly page: ParsedPage;
  readonly glossary: Glossary;
  readonly address: PageAddress;
  readonly code: TemplateCode;
  readonly bundleFolderOf: BundleFolderOf;
  /** See {@link PrerenderOptions}. */
  readonly partUrlOf?: PrerenderOptions['partUrlOf'];
}

/**
 * A stray end tag in the text of a term. Before linking it closes nothing; inside the new link it would close
 * the link.
 */
const CLOSES_A_LINK = /<\/(?:a|glossary-term)\b/i;

/**
 * The edits that link the terms of the article `root`.
 *
 * @throws {SelectorError} when `skip` is not a selector
 */
export function linkTerms(context: LinkedPage, root: Element, options: LinkOptions): readonly Edit[] {
  return new ArticleLinker(context, root, options).link();
}

class ArticleLinker {
  readonly #context: LinkedPage;
  readonly #root: Element;
  readonly #policy: LinkPolicy;
  readonly #runs: readonly TextRun[];
  readonly #spans: TextSpans;
  /** The folder of the bundle. */
  readonly #folder: string;

  constructor(context: LinkedPage, root: Element, { limit, max, skip }: LinkOptions) {
    this.#context = context;
    this.#root = root;
    this.#policy = new LinkPolicy(toLimit(limit), toMax(max));
    this.#spans = new TextSpans(context.page);
    this.#folder = context.bundleFolderOf(root);
    this.#runs = runsIn(context.page, root, skippedIn(context.page, skip));
  }

  link(): readonly Edit[] {
    this.#countTerms();
    const { glossary, page } = this.#context;
    const termsIn = termFinder(page, glossary, langAt(page, this.#root));
    return this.#runs.flatMap((run) =>
      termsIn(run)
        .map((term) => this.#decide(term, run))
        .filter((edit) => edit !== undefined),
    );
  }

  /** Counts the terms and words that the author marked, for the limits of the policy. */
  #countTerms(): void {
    const names = new Map<Element, string>();
    for (const element of elementsIn(this.#root)) {
      const name = nameOfTerm(element);
      if (name !== undefined) names.set(element, name);
    }
    for (const [term, section] of sectionsOf(this.#root, new Set(names.keys()))) {
      const name = names.get(term) ?? '';
      const entry = this.#context.glossary.get(name) ?? this.#context.glossary.find(name);
      if (entry !== undefined) this.#policy.add(entry.id, section);
    }
  }

  #decide({ start, end, meant, pieces }: FoundTerm, run: TextRun): Edit | undefined {
    const { code, page } = this.#context;
    const [{ id }, ...others] = meant;
    // The policy comes first, because it is quick and refuses most matches.
    if (this.#policy.ruleAgainst(id, run.section) !== undefined) return undefined;
    if (this.#isOwnPage(id, run.block)) return undefined;
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (first === undefined || last === undefined || pieces.some(({ isSkipped }) => isSkipped))
      return undefined;
    const range = this.#spans.find(positionIn(first, start), positionIn(last, end));
    if (range === undefined || code.touches(range)) return undefined;
    if (CLOSES_A_LINK.test(page.source.slice(range.start, range.end))) return undefined;
    this.#policy.add(id, run.section);
    const { line, column } = page.elements.get(run.block) ?? { line: 1, column: 1 };
    const src = this.#src ?? this.#context.partUrlOf?.(id);
    return termAround(range, others.length > 0 ? undefined : id, this.#urlOf(id, run.block), src, {
      line,
      column,
    });
  }

  /**
   * The URL of the glossary of an article that has its own: each link names it, so that it works without a
   * script.
   */
  get #src(): string | undefined {
    return this.#root.tagName === 'glossary-autolink' ? attribute(this.#root, 'src') : undefined;
  }

  /** Whether `block` stands on the page of the entry, or in its `<glossary-entry>` or box. */
  #isOwnPage(id: string, block: Element): boolean {
    const { address, glossary, page } = this.#context;
    const outer = [...selfAndAncestors(page, block)]
      .map((element) => elementInMarked(element) ?? element)
      .find(({ tagName }) => tagName === 'glossary-entry');
    const name = outer && attribute(outer, 'term');
    if (name && (glossary.get(name) ?? glossary.find(name))?.id === id) return true;
    const url = this.#urlOf(id, block);
    return url !== undefined && address.isHere(url);
  }

  /** The URL of the page of an entry, for this page; in the language of the text, if there is one. */
  #urlOf(id: string, block: Element): string | undefined {
    const { glossary, page } = this.#context;
    const entry = glossary.get(id);
    const translation = entry && translationIn(entry, langAt(page, block));
    const url = entry && (glossary.resolve(translation?.url) ?? glossary.urlOf(entry));
    return url && fromFolder(url, this.#folder);
  }
}

/**
 * The edit that writes what dom/autolink/term-link.ts makes, with the attribute that marks it as
 * pre-rendered.
 */
function termAround(
  { start, end }: SourceRange,
  id: string | undefined,
  url: string | undefined,
  src: string | undefined,
  location: Edit['location'],
): Edit {
  const source = src === undefined ? '' : ` src="${escapeAttribute(src)}"`;
  const term = id === undefined ? '' : ` term="${escapeAttribute(id)}"`;
  const opening = `<glossary-term${term}${source} prerendered>`;
  const link = url === undefined ? '' : `<a href="${escapeAttribute(url)}">`;
  return {
    location,
    insertions: [
      { at: start, html: opening + link },
      { at: end, html: `${link && '</a>'}</glossary-term>`, closes: true },
    ],
  };
}

function positionIn({ node, start }: TextPiece, offset: number): TextPosition {
  return { node, offset: offset - start };
}
