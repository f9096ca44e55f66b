/** Takes out of a page what prerender put in: the file is then what it was before. Called by prerender and the command. */
import type { Element } from 'hast';
import { removeAll } from './edits.js';
import { contentBuilders } from './element-content.js';
import { MARK_ATTRIBUTE, SCRIPT_MARK_ATTRIBUTE } from './marks.js';
import {
  attribute,
  elementsIn,
  parsePage,
  type ElementRange,
  type ParsedPage,
  type SourceRange,
} from './page.js';

/** The language that an element was given, and the mark, right after the name of the tag. */
const ADDED = /^(?:\s+lang="[^"]*")?(?:\s+dir="auto")?\s+prerendered(?:="")?$/;
/** What follows a script that got a line of its own, as those in the head do. */
const LINE_END = /^\r?\n[ \t]*/;

export function removePrerendered(html: string): string {
  const mark = html.startsWith('\uFEFF') ? '\uFEFF' : '';
  let text = html.slice(mark.length);
  // What was taken out may have hidden something from the parser.
  for (let before = ''; before !== text;) {
    before = text;
    if (text.includes(MARK_ATTRIBUTE)) text = withoutAdditions(parsePage(text));
  }
  return mark + text;
}

/** The file of `page` without what prerender put in. */
export function withoutAdditions(page: ParsedPage): string {
  const ranges: SourceRange[] = [];
  let done = 0;
  for (const element of elementsIn(page.tree)) {
    const range = page.elements.get(element);
    if (range === undefined || range.start < done) continue;
    if (isFilled(element)) {
      ranges.push(...contentOf(page, element, range));
      done = range.end; // what is in it is gone with it
    } else if (isLinked(element)) ranges.push(...tagsOf(page, element, range));
    else if (isJsonLdScript(element)) ranges.push(...scriptOf(page, element, range));
  }
  return removeAll(page.source, ranges);
}

/** Whether it was filled by prerender. */
export function isFilled(element: Element): boolean {
  return contentBuilders.has(element.tagName) && attribute(element, MARK_ATTRIBUTE) !== undefined;
}

/** Whether it is a term that prerender linked. */
export function isLinked(element: Element): boolean {
  return element.tagName === 'glossary-term' && attribute(element, MARK_ATTRIBUTE) !== undefined;
}

/** Whether it is a script that prerender wrote. */
export function isJsonLdScript(element: Element): boolean {
  return element.tagName === 'script' && attribute(element, SCRIPT_MARK_ATTRIBUTE) === MARK_ATTRIBUTE;
}

/** The link in a linked term, if its entry has a page. */
export function linkIn(term: Element): Element | undefined {
  const [only, ...others] = term.children;
  return only?.type === 'element' && only.tagName === 'a' && others.length === 0 ? only : undefined;
}

/** The mark and the content, up to the white space that was there before. */
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

function scriptOf(
  page: ParsedPage,
  script: Element,
  { start, end, closing }: ElementRange,
): readonly SourceRange[] {
  const parent = page.parents.get(script);
  if (closing === undefined || parent?.type !== 'element') return [];
  const isInHead = parent.tagName === 'head' && page.elements.get(parent)?.closing !== undefined;
  const lineEnd = isInHead ? LINE_END.exec(page.source.slice(end))?.[0] : undefined;
  return [{ start, end: end + (lineEnd?.length ?? 0) }];
}
