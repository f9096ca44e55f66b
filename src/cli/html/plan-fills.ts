/**
 * Plans the content of the empty glossary elements of a page, and reports those that cannot be filled. Called
 * by prerender.
 */
import type { Element } from 'hast';
import type { Glossary } from '../../core/glossary.js';
import type { TreeNode } from '../../core/tree.js';
import type { Problem, ProblemText } from '../problems.js';
import type { Edit } from './edits.js';
import { contentBuilders } from './element-content.js';
import { takenIds, withFreeIds } from './free-ids.js';
import { needsLang, languageAt, stringsFor } from './language.js';
import { MARK_ATTRIBUTE } from './marks.js';
import type { PrerenderOptions } from './options.js';
import { attribute, elementsIn, selfAndAncestors, type ElementRange, type ParsedPage } from './page.js';
import { escapeAttribute, serialize } from './serialize.js';
import type { TemplateCode } from './template-code.js';

/** The edit that fills one element. */
export interface Fill extends Edit {
  readonly element: Element;
  /** The content that goes into the element, as a tree and as HTML. */
  readonly content: readonly TreeNode[];
  readonly html: string;
}

export interface FillPlan {
  readonly fills: readonly Fill[];
  readonly problems: readonly Problem[];
}

export function planFills(
  page: ParsedPage,
  glossary: Glossary,
  code: TemplateCode,
  options: PrerenderOptions,
): FillPlan {
  const planned: Fill[] = [];
  const problems: Problem[] = [];
  const taken = takenIds(page);
  for (const element of elementsIn(page.tree)) {
    const range = page.elements.get(element);
    // An attribute that template code of another tool writes has no value yet.
    if (!contentBuilders.has(element.tagName) || range === undefined || code.touches(range.opening)) continue;
    if (!usesGlossary(page, element, options.src)) continue;
    const result =
      range.closing === undefined
        ? noEndTag(element)
        : planFill(page, glossary, element, range, options, taken);
    if (result === undefined) continue;
    if ('html' in result) planned.push(result);
    else problems.push(warningAt(options.file, range, result));
  }
  return { fills: planned, problems };
}

/** A warning about something in a page. */
export function warningAt(file: string, { line, column }: Edit['location'], text: ProblemText): Problem {
  return { file, line, column, severity: 'warning', ...text };
}

/** Whether `element` shows the glossary at `src`: neither it nor the provider around it names another URL. */
export function usesGlossary(page: ParsedPage, element: Element, src: string | undefined): boolean {
  if (src === undefined) return true;
  const own = attribute(element, 'src');
  const provider = [...selfAndAncestors(page, element)].find(
    ({ tagName }) => tagName === 'glossary-provider',
  );
  const url = own ?? (provider && attribute(provider, 'src'));
  return url === undefined || url.trim() === src;
}

function noEndTag({ tagName }: Element): ProblemText {
  return {
    rule: 'no-end-tag',
    message: `<${tagName}> has no end tag, so the text that follows counts as its content.`,
    advice: `Write <${tagName} …></${tagName}> outside of any <p>.`,
  };
}

/** Returns `undefined` for an element that already has content, and for one that gets none. */
function planFill(
  page: ParsedPage,
  glossary: Glossary,
  element: Element,
  { opening, closing, line, column }: ElementRange,
  { partUrlOf }: PrerenderOptions,
  taken: Set<string>,
): Fill | ProblemText | undefined {
  const { tagName } = element;
  if (closing === undefined || page.source.slice(opening.end, closing.start).trim() !== '') return undefined;
  const { lang } = glossary;
  const pageLang = languageAt(page, element);
  const getsLang =
    lang !== undefined && attribute(element, 'lang') === undefined && needsLang(lang, pageLang);
  const strings = stringsFor(page, getsLang ? lang : pageLang);
  const built = contentBuilders.get(tagName)?.(element, glossary, strings);
  if (built === undefined) {
    const term = attribute(element, 'term') ?? '';
    return {
      rule: 'unknown-term',
      message: `<${tagName}> is empty, because the glossary has no entry "${term}".`,
      advice: 'Set its attribute "term" to an id, a term or an alias in the bundle.',
    };
  }
  const content = built
    .map((node) => withFreeIds(node, taken))
    .map((node) => (partUrlOf === undefined ? node : withPartUrls(node, partUrlOf)));
  // White space before the end tag always belongs to the file, so that removing the content restores the
  // file.
  const html = serialize(content).trimEnd();
  if (html === '') return undefined;
  const dir = attribute(element, 'dir') === undefined ? ' dir="auto"' : '';
  const language = getsLang ? ` lang="${escapeAttribute(lang)}"${dir}` : '';
  const insertions = [
    { at: opening.start + 1 + tagName.length, html: `${language} ${MARK_ATTRIBUTE}` },
    { at: opening.end, html },
  ];
  return { element, content, html, location: { line, column }, insertions };
}

/** `node` with the URL of the part of a split bundle that each term in it needs. */
function withPartUrls(node: TreeNode, partUrlOf: NonNullable<PrerenderOptions['partUrlOf']>): TreeNode {
  if (node.type === 'text') return node;
  const children = node.children.map((child) => withPartUrls(child, partUrlOf));
  const { tagName, properties } = node;
  const src = properties['src'] ?? partUrlOf(properties['term'] ?? '');
  if (tagName !== 'glossary-term' || src === undefined) return { ...node, children };
  return { ...node, properties: { ...properties, src }, children };
}
