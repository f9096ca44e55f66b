/**
 * Finds what the page marks for us where a host removes our elements or their attributes: words and boxes with `data-`
 * attributes, and what the selectors of the script tag select. Called by embed.ts for each element; marked-elements.ts,
 * which makes our elements of them, and the files of these are loaded together.
 */
import { filesFor, needsBundle, tagInBox } from '../core/page-files.js';
import { hasPopovers } from '../dom/define-element.js';
import { documentReady, isEmpty } from '../dom/document-ready.js';
import { fetchEarly } from '../dom/loading/early-fetch.js';
import { defaultUrl } from '../dom/page-registry.js';
import { loadFiles, loadLater } from './features.js';
import type { MarkedKind } from './marked-elements.js';
import { reportFile } from './missing-files.js';
import type { Marks } from './script-tag.js';
import { matcherOf } from './selector-option.js';

const WORD = '[data-glossary-term]';
/** The same attribute on the script tag and on `<link>` names the glossary. */
const BOX = '[data-glossary]:not(script,link)';
/** A button of the site that switches the cards. */
const CARDS_BUTTON = 'button[data-glossary-cards]';

/** Returns a function that upgrades an element if it is marked. */
export function markedUpgrader({ terms, faq }: Marks): (element: Element) => void {
  const isTerm = matcherOf(terms);
  const isFaq = matcherOf(faq);
  return (element) => {
    const isWord = element.matches(WORD);
    if (isWord || isTerm(element)) void load(element, 'glossary-term', isWord ? 'word' : 'selected');
    else if (element.matches(BOX)) loadBox(element);
    else if (element.matches(CARDS_BUTTON)) void run((file) => file.makeCardsButton(element));
    else if (isFaq(element)) void load(element, 'faq-accordion', 'details', faq);
  };
}

function loadBox(element: Element): void {
  const kind = element.getAttribute('data-glossary') ?? '';
  const tag = tagInBox(kind);
  if (tag !== undefined) void load(element, tag, 'box');
  else void run((file) => file.reportBox(kind));
}

const code = () => import('./marked-elements.js');
const run = (use: (file: Awaited<ReturnType<typeof code>>) => void) => code().then(use).catch(reportFile);

async function load(element: Element, tag: string, kind: MarkedKind, selector = ''): Promise<void> {
  // Without popovers no card can open: words stay as they are.
  if (tag === 'glossary-term' && !hasPopovers()) return;
  const isToFill = kind === 'box' && isEmpty(element) && needsBundle(tag);
  const url = defaultUrl();
  if (url !== undefined && (kind === 'selected' || isToFill)) fetchEarly(url);
  try {
    const [{ upgrade }] = await Promise.all([code(), loadFiles(filesFor(tag, isToFill)), documentReady()]);
    await upgrade(element, tag, kind, selector);
  } catch (error) {
    loadLater(() => void load(element, tag, kind, selector));
    reportFile(error);
  }
}
