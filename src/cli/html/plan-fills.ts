/**
 * Plans the content of the empty glossary elements and marked boxes of a page, and reports those that cannot be filled. Called
 * by prerender.
 */
import type { Element, ElementContent } from 'hast';
import type { Glossary } from '../../core/glossary.js';
import type { TreeNode } from '../../core/tree.js';
import { contentBuilders, contentLanguage, contentOf } from '../../render/element-content.js';
import { needsLang } from '../../render/language.js';
import type { Problem, ProblemText } from '../problems.js';
import { usesGlossary, withUrlsFrom, type BundleFolderOf } from './bundle-folder.js';
import type { Edit } from './edits.js';
import { noContent, unknownTerm } from './empty-elements.js';
import { takenIds, withFreeIds } from './free-ids.js';
import { languageAt, stringsFor } from './language.js';
import { elementInMarked } from './marked.js';
import { INSERTED, MARK_ATTRIBUTE } from './marks.js';
import type { PrerenderOptions } from './options.js';
import { attribute, elementsIn, staticElement, type ElementRange, type ParsedPage } from './page.js';
import { escapeAttribute, serialize } from './serialize.js';
import type { TemplateCode } from './template-code.js';

/** The edit that fills one element. */
export interface Fill extends Edit {
  /** The element of the page. */
  readonly element: Element;
  /** Our element with its content: `element` itself or, where that is marked, what goes into it. */
  readonly ours: Element;
  /** What goes into `element`. */
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
  bundleFolderOf: BundleFolderOf,
  options: PrerenderOptions,
): FillPlan {
  const planned: Fill[] = [];
  const problems: Problem[] = [];
  const taken = takenIds(page);
  for (const element of elementsIn(page.tree)) {
    const range = page.elements.get(element);
    const ours = elementInMarked(element) ?? (contentBuilders.has(element.tagName) ? element : undefined);
    // An attribute that template code of another tool writes has no value yet.
    if (ours === undefined || range === undefined || code.touches(range.opening)) continue;
    if (!usesGlossary(page, element, options)) continue;
    const result =
      range.closing === undefined
        ? noEndTag(element)
        : planFill(page, glossary, { element, ours, range, folder: bundleFolderOf(element) }, options, taken);
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

function noEndTag({ tagName }: Element): ProblemText {
  return {
    rule: 'no-end-tag',
    message: `<${tagName}> has no end tag, so the text that follows counts as its content.`,
    advice: `Write <${tagName} …></${tagName}> outside of any <p>.`,
  };
}

/** An element that may be filled. */
interface Fillable {
  /** As in {@link Fill}, but without content. */
  readonly element: Element;
  readonly ours: Element;
  readonly range: ElementRange;
  /** The folder of the bundle. */
  readonly folder: string;
}

/** Returns `undefined` for an element that already has content, and for one that is meant to have none. */
function planFill(
  page: ParsedPage,
  glossary: Glossary,
  { element, ours, range, folder }: Fillable,
  { partUrlOf, belowTitle }: PrerenderOptions,
  taken: Set<string>,
): Fill | ProblemText | undefined {
  const { opening, closing, line, column } = range;
  if (closing === undefined || page.source.slice(opening.end, closing.start).trim() !== '') return undefined;
  const pageLang = attribute(ours, 'lang') ?? languageAt(page, element);
  const lang = contentLanguage(staticElement(ours), glossary, pageLang);
  const getsLang = lang !== undefined && attribute(ours, 'lang') === undefined && needsLang(lang, pageLang);
  const strings = stringsFor(page, getsLang ? lang : pageLang);
  const built = contentOf(staticElement(ours), glossary, strings, pageLang);
  if (built === undefined) return unknownTerm({ element, ours }, glossary);
  const content = withBelowTitle(built, ours, glossary, belowTitle)
    .map((node) => withFreeIds(node, taken))
    .map((node) => withUrlsFrom(folder, node))
    .map((node) => (partUrlOf === undefined ? node : withPartUrls(node, partUrlOf)));
  // White space before the end tag always belongs to the file, so that removing the content restores the
  // file.
  const html = serialize(content).trimEnd();
  if (html === '') return noContent({ element, ours }, glossary);
  const dir = attribute(ours, 'dir') === undefined ? { dir: 'auto' } : {};
  const language: Record<string, string> = getsLang ? { lang, ...dir } : {};
  const location = { line, column };
  const children = content as ElementContent[];
  if (ours !== element) {
    const properties = { ...language, [MARK_ATTRIBUTE]: INSERTED, ...ours.properties };
    const inserted: Element = { ...ours, properties, children };
    const whole = serialize([inserted]);
    return { element, ours: inserted, html: whole, location, insertions: [{ at: opening.end, html: whole }] };
  }
  const attributes = Object.entries(language).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const insertions = [
    { at: opening.start + 1 + element.tagName.length, html: `${attributes.join('')} ${MARK_ATTRIBUTE}` },
    { at: opening.end, html },
  ];
  return { element, ours: { ...element, children }, html, location, insertions };
}

/** The content of `ours`, which begins with the title if it is an entry. */
function withBelowTitle(
  content: readonly TreeNode[],
  ours: Element,
  glossary: Glossary,
  belowTitle: PrerenderOptions['belowTitle'],
): readonly TreeNode[] {
  const entry = ours.tagName === 'glossary-entry' ? glossary.find(attribute(ours, 'term') ?? '') : undefined;
  if (entry === undefined || belowTitle === undefined) return content;
  const [title, ...others] = content;
  return title === undefined ? content : [title, ...belowTitle(entry), ...others];
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
