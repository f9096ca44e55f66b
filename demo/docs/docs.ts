/**
 * The script of the pages of the documentation: the search box, live examples, values of custom properties, and tables that can
 * be scrolled by keyboard where they are wider than the screen. main.ts runs on these pages, too.
 */
import { setStrings } from '../../src/dom/interface-language.js';
import { LiveExample } from './live-example.js';
import { markCurrentSection, showCurrentPage } from './places.js';
import { showPropertyValues } from './property-values.js';
import { enhanceSearchBox } from './search-box.js';

// The index of the search page lists pages and headings, not terms.
setStrings({
  search: 'Search the documentation',
  found: { one: '{n} place', other: '{n} places' },
  similar: { one: '{n} similar name', other: '{n} similar names' },
  showAll: 'Show all',
  tags: 'Chapters',
});
customElements.define('live-example', LiveExample);
enhanceSearchBox();
showPropertyValues();
showCurrentPage();
markCurrentSection();

for (const table of document.querySelectorAll<HTMLElement>('.table')) {
  new ResizeObserver(() => makeScrollable(table)).observe(table);
}

/** A box that scrolls must be in reach of the keyboard; one that does not, must not be. */
function makeScrollable(table: HTMLElement): void {
  const isWide = table.scrollWidth > table.clientWidth;
  table.toggleAttribute('tabindex', isWide);
  if (isWide) table.tabIndex = 0;
  // No region: those are landmarks, and a page has many tables.
  table.role = isWide ? 'group' : null;
  table.ariaLabel = isWide ? `Table: ${headingBefore(table)}` : null;
}

function headingBefore(element: Element): string {
  let before = element.previousElementSibling;
  while (before && !/^H\d$/.test(before.tagName)) before = before.previousElementSibling;
  return before?.textContent ?? '';
}
