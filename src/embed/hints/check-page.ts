/**
 * Writes to the console what the owner of a page should mend, where the page shows nothing of it. owner-hints.ts loads this
 * file for owners only. Only terms without an entry change.
 */
import { reportOnce } from '../../dom/console.js';
import { defaultUrl } from '../../dom/page-registry.js';
import { findScriptTag } from '../script-tag.js';
import { articleHints, sourceHints } from './article-hints.js';
import { bundleHints } from './bundle-hints.js';
import { elementHints, TAGS } from './element-hints.js';
import { optionHints } from './option-hints.js';
import { checkTerms } from './term-hints.js';

/** What else the script works on. */
const MARKS = '[data-glossary-term], [data-glossary]:not(script, link), button[data-glossary-cards]';

/** @param url the absolute URL of glossary.js */
export async function checkPage(url: string): Promise<void> {
  const links = [...document.querySelectorAll<HTMLElement>('link[rel~="glossary"]')];
  const tags = [findScriptTag(url) ?? [], ...links].flat();
  const { autolink, terms, faq } = Object.assign(
    {},
    ...tags.map(({ dataset }) => dataset).reverse(),
  ) as DOMStringMap;
  const hints = [
    ...fileHints(),
    ...tags.flatMap(optionHints),
    ...elementHints(document),
    ...(autolink === undefined
      ? []
      : [...(defaultUrl() ? [] : sourceHints(autolink, document)), ...articleHints(autolink, document)]),
  ];
  const hasWork =
    (autolink ?? terms ?? faq) !== undefined || document.querySelector(`${TAGS.join()}, ${MARKS}`) !== null;
  if (hints.length === 0 && !hasWork) hints.push(NOTHING);
  report(hints);
  await Promise.all([bundleHints(document).then(report), checkTerms(document)]);
}

function report(hints: readonly string[]): void {
  for (const hint of hints) reportOnce('warn', hint);
}

const NOTHING =
  'This page has nothing for the script to do: none of our elements is in it, and the script tag has no data-autolink.';

/** A page that is opened from disk can take the script from a server, but no glossary from the disk. */
function fileHints(): readonly string[] {
  return defaultUrl()?.includes('file:') === true
    ? [
        'This page is opened from disk (file://), where browsers load no glossary. Open it through a web server: run "npx serve" in its folder.',
      ]
    : [];
}
