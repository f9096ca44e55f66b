/** Plans what the empty elements of a page are filled with, and says which cannot be. Used by prerender. */
import type { Element } from 'hast';
import type { Glossary } from '../../core/glossary.js';
import type { TreeNode } from '../../core/tree.js';
import type { Problem } from '../problems.js';
import type { Edit } from './edits.js';
import { contentBuilders } from './element-content.js';
import { needsLang, languageAt, stringsFor } from './language.js';
import { MARK_ATTRIBUTE } from './marks.js';
import type { PrerenderOptions } from './options.js';
import { selfAndAncestors, attribute, elementsIn, type ElementRange, type ParsedPage } from './page.js';
import { escapeAttribute, serialize } from './serialize.js';
import type { TemplateCode } from './template-code.js';

/** What an element is filled with. */
export interface Fill extends Edit {
  readonly element: Element;
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
  for (const element of elementsIn(page.tree)) {
    const range = page.elements.get(element);
    // What a template of another tool writes there, nobody knows yet.
    if (!contentBuilders.has(element.tagName) || range === undefined || code.touches(range.opening)) continue;
    if (!usesGlossary(page, element, options.src)) continue;
    const result =
      range.closing === undefined ? withoutEnd(element) : fill(page, glossary, element, range, options);
    if (result === undefined) continue;
    if ('html' in result) planned.push(result);
    else problems.push(problemAt(options.file, range, result));
  }
  return { fills: planned, problems };
}

/** A warning about a place of the page. */
export function problemAt(
  file: string,
  { line, column }: Edit['location'],
  text: Pick<Problem, 'rule' | 'message' | 'advice'>,
): Problem {
  return { file, line, column, severity: 'warning', ...text };
}

/** Whether the glossary of `element`, as far as it or a provider around it says, is the one at `src`. */
export function usesGlossary(page: ParsedPage, element: Element, src: string | undefined): boolean {
  if (src === undefined) return true;
  const own = attribute(element, 'src');
  const provider = [...selfAndAncestors(page, element)].find(({ tagName }) => tagName === 'glossary-provider');
  const said = own ?? (provider && attribute(provider, 'src'));
  return said === undefined || said.trim() === src;
}

type Complaint = Pick<Problem, 'rule' | 'message' | 'advice'>;

function withoutEnd({ tagName }: Element): Complaint {
  return {
    rule: 'no-end-tag',
    message: `<${tagName}> has no end tag, so what follows counts as its content.`,
    advice: `Write <${tagName} …></${tagName}>, and not within a <p>.`,
  };
}

/** `undefined` for an element that has content, or is to have none. */
function fill(
  page: ParsedPage,
  glossary: Glossary,
  element: Element,
  { opening, closing, line, column }: ElementRange,
  { partUrlOf: partOf }: PrerenderOptions,
): Fill | Complaint | undefined {
  const { tagName } = element;
  if (closing === undefined || page.source.slice(opening.end, closing.start).trim() !== '') return undefined;
  const { lang } = glossary;
  const pageLang = languageAt(page, element);
  const speaks = lang !== undefined && attribute(element, 'lang') === undefined && needsLang(lang, pageLang);
  const filled = contentBuilders.get(tagName)?.(element, glossary, stringsFor(page, speaks ? lang : pageLang));
  if (filled === undefined) {
    const term = attribute(element, 'term') ?? '';
    return {
      rule: 'unknown-term',
      message: `<${tagName}>: the glossary has no entry "${term}".`,
      advice: 'Write term="…" with an id, a term or an alias of the bundle.',
    };
  }
  const content = partOf === undefined ? filled : filled.map((node) => namingParts(node, partOf));
  // White space at the end is the file's, which so comes back when the content is taken out.
  const html = serialize(content).trimEnd();
  if (html === '') return undefined;
  const dir = attribute(element, 'dir') === undefined ? ' dir="auto"' : '';
  const language = speaks ? ` lang="${escapeAttribute(lang)}"${dir}` : '';
  const insertions = [
    { at: opening.start + 1 + tagName.length, html: `${language} ${MARK_ATTRIBUTE}` },
    { at: opening.end, html },
  ];
  return { element, content, html, location: { line, column }, insertions };
}

/** `node` with terms that know which part of a split bundle they need. */
function namingParts(node: TreeNode, partOf: NonNullable<PrerenderOptions['partUrlOf']>): TreeNode {
  if (node.type === 'text') return node;
  const children = node.children.map((child) => namingParts(child, partOf));
  const { tagName, properties } = node;
  const src = properties['src'] ?? partOf(properties['term'] ?? '');
  if (tagName !== 'glossary-term' || src === undefined) return { ...node, children };
  return { ...node, properties: { ...properties, src }, children };
}
