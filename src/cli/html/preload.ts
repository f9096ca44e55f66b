/**
 * Plans the preload links of a page: for the files of the script tag that its elements need, and for the bundle if it needs
 * that before anything is opened. With them the page is ready one round trip after its HTML. Called by prerender.
 */
import type { Element } from 'hast';
import { isOn } from '../../core/flag.js';
import {
  faqFile,
  filesFor,
  filesForArticle,
  filesForMode,
  isKnown,
  needsBundle,
} from '../../core/page-files.js';
import type { Edit } from './edits.js';
import { wordsFileAt } from './language.js';
import { HEAD_LOCATION, insertIntoHead } from './head.js';
import { markedTag } from './marked.js';
import { HEAD_MARK } from './marks.js';
import type { PrerenderOptions } from './options.js';
import { attribute, elementsIn, textOf, type ParsedPage } from './page.js';
import type { Fill } from './plan-fills.js';
import { bundlesOf, scriptTagIn } from './script-tag.js';
import { select, SelectorError } from './select.js';
import { escapeAttribute } from './serialize.js';

/** @param isLinked whether prerender links terms in the page */
export function planPreload(
  page: ParsedPage,
  fills: readonly Fill[],
  isLinked: boolean,
  scriptFiles: PrerenderOptions['scriptFiles'],
): readonly Edit[] {
  const script = scriptTagIn(page);
  if (script === undefined) return [];
  const src = attribute(script, 'src');
  // Where the page's own code imports ours, nobody knows its files.
  if (src === undefined) return [];
  const { files, usesBundle } = needsOf(page, fills, isLinked, script);
  const names = scriptFiles?.(src) ?? [];
  const links = names
    .filter((name) => files.has(fileOf(name)))
    .map((name) => link(`rel="modulepreload" href="${escapeAttribute(src.replace(/[^/]*$/, name))}"`));
  for (const bundle of usesBundle ? bundlesOf(script) : [])
    links.push(link(`rel="preload" as="fetch" crossorigin href="${escapeAttribute(bundle)}"`));
  const insertion = links.length === 0 ? undefined : insertIntoHead(page, links);
  return insertion === undefined ? [] : [{ location: HEAD_LOCATION, insertions: [insertion] }];
}

/** The file that makes our elements of marked ones; embed/marked-on-demand.ts imports it. */
const MARKED_FILE = 'marked-elements';

/** The file with the themes; embed/theme-on-demand.ts imports it. */
const THEMES_FILE = 'themes';

/** The file that joins several bundles; dom/loading/early-fetch.ts imports it. */
const JOINING_FILE = 'load-several';

/** The file that reads `data-strings`; embed.ts imports it. */
const STRINGS_FILE = 'strings-option';

interface PageNeeds {
  /** The names of files, without their versions. */
  readonly files: ReadonlySet<string>;
  /** Whether the page's default bundle is needed before anything is opened. */
  readonly usesBundle: boolean;
}

function needsOf(page: ParsedPage, fills: readonly Fill[], isLinked: boolean, script: Element): PageNeeds {
  const files = new Set<string>(isLinked ? filesFor('glossary-term', false) : []);
  let usesBundle = false;
  /** @param at the element of the page that is or will hold `element` */
  const add = (element: Element, isEmpty: boolean, at: Element) => {
    const { tagName } = element;
    if (!isKnown(tagName)) return;
    const isToFill = isEmpty && needsBundle(tagName);
    const isToLink = tagName === 'glossary-autolink' && !isOn(attribute(element, 'disabled'));
    if ((isToFill || isToLink) && attribute(element, 'src') === undefined) usesBundle = true;
    for (const file of filesFor(tagName, isToFill)) files.add(file);
    const hasWords = tagName === 'glossary-index' || isOn(attribute(element, 'expand-all'));
    const words = isToFill || hasWords ? wordsFileAt(page, at) : undefined;
    if (words !== undefined) files.add(words);
    if (isToLink) for (const file of filesForMode(attribute(element, 'mode'))) files.add(file);
  };
  const addMarked = (tag: string, isEmpty: boolean) => {
    for (const file of [MARKED_FILE, ...filesFor(tag, isEmpty)]) files.add(file);
  };
  const filled = new Map(fills.map(({ element, ours }) => [element, ours]));
  for (const element of elementsIn(page.tree)) {
    const ours = filled.get(element);
    const isEmpty = ours === undefined && isBlank(element);
    const tag = markedTag(element);
    if (tag !== undefined) {
      const isToFill = isEmpty && needsBundle(tag);
      if (isToFill && attribute(element, 'data-src') === undefined) usesBundle = true;
      addMarked(tag, isToFill);
    }
    if (ours === undefined) add(element, isEmpty, element);
    else for (const inner of elementsIn(ours)) add(inner, false, element);
  }
  if (hasAny(page, attribute(script, 'data-terms'))) {
    addMarked('glossary-term', false);
    usesBundle = true;
  }
  if (hasAny(page, attribute(script, 'data-faq'))) addMarked('faq-accordion', false);
  if (attribute(script, 'data-autolink') !== undefined) {
    for (const file of filesForArticle(attribute(script, 'data-mode'))) files.add(file);
    usesBundle = true;
  }
  if (attribute(script, 'data-theme') !== undefined) files.add(THEMES_FILE);
  if (usesBundle && bundlesOf(script).length > 1) files.add(JOINING_FILE);
  if (attribute(script, 'data-strings') !== undefined) files.add(STRINGS_FILE);
  if (files.delete('faq')) files.add(faqFile(files));
  return { files, usesBundle };
}

/** Whether the page has an element that `selector` selects. */
function hasAny(page: ParsedPage, selector: string | undefined): boolean {
  try {
    return selector !== undefined && select(page, selector).length > 0;
  } catch (error) {
    // One that only browsers understand. What it selects is loaded without a preload link.
    if (error instanceof SelectorError) return false;
    throw error;
  }
}

function isBlank(element: Element): boolean {
  return element.children.every(({ type }) => type !== 'element') && textOf(element).trim() === '';
}

/** The file of which `name` is a version: "terms" of "terms-Dfc7fo.js". A file with words has no versions. */
function fileOf(name: string): string {
  return name.replace(/-[\w-]{6}\.js$/, '');
}

function link(attributes: string): string {
  return `<link ${attributes} ${HEAD_MARK}>`;
}
