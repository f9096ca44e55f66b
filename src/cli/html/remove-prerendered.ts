/**
 * Removes from a page what prerender wrote, so that the file is again what it was before. Called by
 * prerender, by safe-edits.ts and by `glossary prerender --remove`.
 */
import type { Element } from 'hast';
import { removeAll } from './edits.js';
import { contentBuilders } from '../../render/element-content.js';
import { INSERTED, MARK_ATTRIBUTE, HEAD_MARK_ATTRIBUTE } from './marks.js';
import { asParagraphs } from './paragraphs.js';
import {
  attribute,
  elementsIn,
  parsePage,
  type ElementRange,
  type ParsedPage,
  type SourceRange,
} from './page.js';

/** The attributes that prerender writes right behind the name of a tag. */
const ADDED = /^(?:\s+lang="[^"]*")?(?:\s+dir="auto")?\s+prerendered(?:="")?$/;
/** The line end and indentation behind a script in the head, where each element has its own line. */
const LINE_END = /^\r?\n[ \t]*/;

export function removePrerendered(html: string): string {
  const byteOrderMark = html.startsWith('\uFEFF') ? '\uFEFF' : '';
  let text = html.slice(byteOrderMark.length);
  // Again until nothing changes: removed content may have hidden other content from the parser.
  for (let before = ''; before !== text;) {
    before = text;
    if (text.includes(MARK_ATTRIBUTE)) text = withoutAdditions(parsePage(text));
  }
  return byteOrderMark + asParagraphs(text);
}

/** The text of `page` without what prerender wrote in it. */
export function withoutAdditions(page: ParsedPage): string {
  const ranges: SourceRange[] = [];
  let done = 0;
  for (const element of elementsIn(page.tree)) {
    const range = page.elements.get(element);
    if (range === undefined || range.start < done) continue;
    if (isInserted(element)) {
      if (range.closing !== undefined) ranges.push(range);
      done = range.end;
    } else if (isFilled(element)) {
      ranges.push(...contentOf(page, element, range));
      done = range.end; // the content is removed as a whole
    } else if (isLinked(element)) ranges.push(...tagsOf(page, element, range));
    else if (isHeadAddition(element)) ranges.push(...headElementOf(page, element, range));
  }
  return removeAll(page.source, ranges);
}

/** Whether prerender put the element, as a whole, into a marked one. */
export function isInserted(element: Element): boolean {
  return attribute(element, MARK_ATTRIBUTE) === INSERTED;
}

/** Whether prerender filled the element. */
export function isFilled(element: Element): boolean {
  return contentBuilders.has(element.tagName) && attribute(element, MARK_ATTRIBUTE) !== undefined;
}

/** Whether the element is a term that prerender linked. */
export function isLinked(element: Element): boolean {
  return element.tagName === 'glossary-term' && attribute(element, MARK_ATTRIBUTE) !== undefined;
}

/** Whether the element is a script with JSON-LD or a preload link that prerender wrote. */
export function isHeadAddition(element: Element): boolean {
  return (
    /^(?:script|link)$/.test(element.tagName) && attribute(element, HEAD_MARK_ATTRIBUTE) === MARK_ATTRIBUTE
  );
}

/** The link in a term that prerender linked; `undefined` if the entry has no page. */
export function linkIn(term: Element): Element | undefined {
  const [only, ...others] = term.children;
  return only?.type === 'element' && only.tagName === 'a' && others.length === 0 ? only : undefined;
}

/**
 * The ranges of the mark and of the content; white space before the end tag stays, because the file had it
 * before.
 */
function contentOf(
  { source }: ParsedPage,
  { tagName }: Element,
  range: ElementRange,
): readonly SourceRange[] {
  const { opening, closing, mark } = range;
  if (closing === undefined || mark === undefined) return [];
  const name = opening.start + 1 + tagName.length;
  const isOurs = ADDED.test(source.slice(name, mark.end));
  const blanks = source.slice(0, mark.start).length - source.slice(0, mark.start).trimEnd().length;
  const content = source.slice(opening.end, closing.start).trimEnd();
  return [
    { start: isOurs ? name : mark.start - blanks, end: mark.end },
    { start: opening.end, end: opening.end + content.length },
  ];
}

function tagsOf(page: ParsedPage, term: Element, { opening, closing }: ElementRange): readonly SourceRange[] {
  if (closing === undefined) return [];
  const link = linkIn(term);
  const inner = link && page.elements.get(link);
  if (inner?.closing === undefined) return [opening, closing];
  return [
    { start: opening.start, end: inner.opening.end },
    { start: inner.closing.start, end: closing.end },
  ];
}

function headElementOf(
  page: ParsedPage,
  element: Element,
  { start, end, closing }: ElementRange,
): readonly SourceRange[] {
  const parent = page.parents.get(element);
  const isComplete = closing !== undefined || element.tagName === 'link';
  if (!isComplete || parent?.type !== 'element') return [];
  const isInHead = parent.tagName === 'head' && page.elements.get(parent)?.closing !== undefined;
  const lineEnd = isInHead ? LINE_END.exec(page.source.slice(end))?.[0] : undefined;
  return [{ start, end: end + (lineEnd?.length ?? 0) }];
}
