/**
 * Markdown engines put a paragraph around an element that stands alone: `<p><glossary-index></glossary-index></p>`. Its
 * content has headings and lists, which would end the paragraph and with it the element. So prerender makes a `<div>` of
 * such a paragraph, with a mark by which remove-prerendered.ts makes it a paragraph again.
 */
import type { Element } from 'hast';
import { replaceAll } from './edits.js';
import { contentBuilders } from '../../render/element-content.js';
import { MARK_ATTRIBUTE } from './marks.js';
import {
  attribute,
  elementsIn,
  parsePage,
  type ElementRange,
  type ParsedPage,
  type SourceRange,
} from './page.js';
import type { TemplateCode } from './template-code.js';

/** A paragraph with nothing but elements of ours. */
export interface Paragraph {
  readonly elements: readonly Element[];
  /** The ranges of "p" in both tags. */
  readonly names: readonly [opening: SourceRange, closing: SourceRange];
  /** Whether the content of the element, written by hand, ends the paragraph already. */
  readonly isTorn: boolean;
}

/** The paragraphs of the page that can become a `<div>`. */
export function paragraphsIn(page: ParsedPage, code: TemplateCode): readonly Paragraph[] {
  return [...elementsIn(page.tree)].flatMap((element) => {
    const range = element.tagName === 'p' ? page.elements.get(element) : undefined;
    if (range === undefined || code.touches(range.opening)) return [];
    return wholeParagraph(page, element, range) ?? tornParagraph(page, element, range) ?? [];
  });
}

function wholeParagraph(page: ParsedPage, p: Element, range: ElementRange): Paragraph | undefined {
  const elements = p.children.filter((child) => child.type === 'element');
  const isOurs = ({ tagName }: Element) => contentBuilders.has(tagName);
  const isBlank = p.children.every(
    (child) => child.type === 'element' || (child.type === 'text' && child.value.trim() === ''),
  );
  const isClosed = elements.every((element) => page.elements.get(element)?.closing !== undefined);
  if (elements.length === 0 || !elements.every(isOurs) || !isBlank || !isClosed) return undefined;
  const names = namesOf(page.source, range.opening.start, range.closing?.start);
  return names && { elements, names, isTorn: false };
}

/** The element lost its end tag to the first block in it; the text of the file says where both end tags are. */
function tornParagraph(page: ParsedPage, p: Element, range: ElementRange): Paragraph | undefined {
  const [element] = p.children.filter((child) => child.type === 'element');
  const inner = element && page.elements.get(element);
  if (element === undefined || inner === undefined || inner.closing !== undefined) return undefined;
  if (!contentBuilders.has(element.tagName)) return undefined;
  if (page.source.slice(range.opening.end, inner.opening.start).trim() !== '') return undefined;
  const rest = page.source.slice(inner.opening.end);
  const end = new RegExp(`</${element.tagName}\\s*>(\\s*)(</p\\s*>)?`, 'i').exec(rest);
  if (end?.[2] === undefined) return undefined;
  const closing = inner.opening.end + end.index + end[0].length - end[2].length;
  const names = namesOf(page.source, range.opening.start, closing);
  const torn: Paragraph | undefined = names && { elements: [element], names, isTorn: true };
  return torn && isWholeAsBlock(page.source, torn) ? torn : undefined;
}

/** Whether the paragraph, as a `<div>`, has the element and nothing else. */
function isWholeAsBlock(source: string, paragraph: Paragraph): boolean {
  const page = parsePage(asBlocks(source, [paragraph]));
  const [{ start }] = paragraph.names;
  const block = [...page.elements].find(([, range]) => range.opening.start === start - 1);
  const elements = block?.[0].children.filter((child) => child.type === 'element') ?? [];
  return (
    block?.[1].closing !== undefined &&
    elements.length === 1 &&
    page.elements.get(elements[0] as Element)?.closing !== undefined
  );
}

/** The names in tags that start at these offsets; `undefined` if there is no end tag, or it is written in another case. */
function namesOf(
  source: string,
  opening: number,
  closing: number | undefined,
): Paragraph['names'] | undefined {
  if (closing === undefined || source[opening + 1] !== source[closing + 2]) return undefined;
  return [
    { start: opening + 1, end: opening + 2 },
    { start: closing + 2, end: closing + 3 },
  ];
}

/** `source` with each of `paragraphs` as a marked `<div>`. */
export function asBlocks(source: string, paragraphs: readonly Paragraph[]): string {
  return replaceAll(
    source,
    paragraphs.flatMap(({ names: [opening, closing] }) => [
      { ...opening, text: `div ${MARK_ATTRIBUTE}="${source.slice(opening.start, opening.end)}"` },
      { ...closing, text: 'div' },
    ]),
  );
}

/** Also as minifiers write it. */
const BLOCK = new RegExp(`<div\\b[^>]*\\s${MARK_ATTRIBUTE}=["']?p\\b`, 'i');

/** `source` with each marked `<div>` as the paragraph that it was. */
export function asParagraphs(source: string): string {
  if (!BLOCK.test(source)) return source;
  const page = parsePage(source);
  const blocks = [...page.elements].flatMap(([element, { opening, closing, mark }]) => {
    const name = element.tagName === 'div' ? attribute(element, MARK_ATTRIBUTE) : undefined;
    if (name?.toLowerCase() !== 'p' || closing === undefined || mark === undefined) return [];
    return [
      { start: opening.start + 1, end: opening.start + 1 + 'div'.length, text: name },
      { start: mark.start - 1, end: mark.end, text: '' },
      { start: closing.start + 2, end: closing.start + 5, text: name },
    ];
  });
  return replaceAll(source, blocks);
}
