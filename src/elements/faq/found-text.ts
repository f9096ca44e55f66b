/**
 * Opens the answer with the text that the page's address asks for (`#:~:text=…`, https://wicg.github.io/scroll-to-text-fragment/),
 * before the elements for questions are defined, and scrolls to it afterwards. Loaded by define-questions.ts.
 */
import { documentReady } from '../../dom/document-ready.js';
import { readableText } from '../../dom/readable-text.js';
import type { FaqItem } from './faq-item.js';

/** `text=[prefix-,]start[,end][,-suffix]`; a hyphen or comma in one of them is encoded. */
const DIRECTIVE = /:~:(?:.*&)?text=(?:([^&,]+)-,)?([^&,]+)(?:,-([^&,]+))?/;

/** Scripts without spaces between words: their texts may begin and end anywhere. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Opens the answer that holds the text, and those around it. */
export async function openFoundText(): Promise<void> {
  await documentReady();
  const target = soughtElement();
  const question = target?.closest(':is([slot="question"], h1, h2, h3, h4, h5, h6)');
  // A text in a question is shown anyway.
  if (target === undefined || question?.parentElement?.localName === 'faq-item') return;
  const items: FaqItem[] = [];
  for (
    let item = target.closest('faq-item');
    item !== null;
    item = item.parentElement?.closest('faq-item') ?? null
  )
    items.push(item);
  for (const item of items) item.setAttribute('open', '');
  // Firefox would go on hiding the answer by glossary.css, if `open` and the definition came in one style update.
  target.getClientRects();
  if (items.length > 0) void showAfterDefinition(items, target);
}

/** Opens the answers again where single mode or memory has closed them, and scrolls: what is above may have closed. */
async function showAfterDefinition(items: readonly FaqItem[], target: Element): Promise<void> {
  await customElements.whenDefined('faq-accordion');
  await new Promise(requestAnimationFrame);
  for (const item of items) await item.reveal?.();
  target.scrollIntoView({ block: 'center' });
}

/** The innermost element with the text; where the address is not known, what the browser has scrolled to the middle. */
function soughtElement(): Element | undefined {
  const { navigation } = window as { navigation?: { currentEntry: { url: string | null } | null } };
  const url = navigation?.currentEntry?.url;
  if (url == null) return elementInMiddle();
  try {
    const [prefix, start, suffix] = (DIRECTIVE.exec(url) ?? []).slice(1).map(decodePart);
    if (start === undefined) return undefined;
    return innermost(document.body, patternOf([prefix, start, suffix]), patternOf([start]));
  } catch {
    return undefined; // decodeURIComponent throws for a "%" that starts no escape
  }
}

function elementInMiddle(): Element | undefined {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // A page that was reloaded has scrolled to where the user was.
  if (navigation?.type !== 'navigate' || !('fragmentDirective' in document)) return undefined;
  return document.elementFromPoint(innerWidth / 2, innerHeight / 2) ?? undefined;
}

function decodePart(part: string | undefined): string | undefined {
  return part && decodeURIComponent(part);
}

/** Finds the texts one after the other, as whole words. */
function patternOf(texts: readonly (string | undefined)[]): RegExp {
  const pattern = texts
    .filter((text) => text !== undefined)
    .map((text) =>
      text
        .trim()
        .replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
        .replace(/\s+/g, '\\s+'),
    )
    .join('\\s*');
  return UNSPACED.test(pattern)
    ? new RegExp(pattern, 'iu')
    : new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu');
}

/**
 * The innermost element with the first `start` that stands where `pattern` matches. What `pattern` has before and behind it
 * may be in the elements beside.
 */
function innermost(parent: Element, pattern: RegExp, start: RegExp): Element | undefined {
  let before = '';
  const children = [...parent.children];
  const end = children.findIndex((child) => {
    const text = readableText(child);
    const matches = pattern.test(text) || pattern.test(`${before} ${text}`);
    before = text;
    return matches;
  });
  // A suffix may be in the element behind the one with the text.
  const child = [children[end], children[end - 1]].find((each) => each && start.test(readableText(each)));
  return child && (innermost(child, pattern, start) ?? innermost(child, start, start) ?? child);
}
