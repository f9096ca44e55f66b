/**
 * The themes of the script tag: adopts the one that `data-theme` names, as a constructed sheet, which no policy refuses. All
 * of them are one file: together they take twice the space of one, and glossary.js, which every page loads, need not name
 * them. Loaded by theme-on-demand.ts.
 */
import { adoptStyles } from '../dom/adopt-styles.js';
import { reportOnce } from '../dom/console.js';
import compact from '../themes/compact.styles.js';
import editorial from '../themes/editorial.styles.js';
import highContrast from '../themes/high-contrast.styles.js';
import playful from '../themes/playful.styles.js';

const themes = new Map([
  ['compact', compact],
  ['editorial', editorial],
  ['high-contrast', highContrast],
  ['playful', playful],
]);

export function adoptTheme(name: string): void {
  const css = themes.get(name.trim().toLowerCase());
  if (css !== undefined) adoptStyles(document.documentElement, css);
  else reportOnce('warn', `data-theme="${name}" is no theme. There are ${[...themes.keys()].join(', ')}.`);
}
