/**
 * Fills in, in tables of custom properties, the value that each has on this page: that of the chosen theme. The HTML comes
 * from element-api.ts. docs.ts imports it.
 */
import compact from '../../src/themes/compact.styles.js';
import editorial from '../../src/themes/editorial.styles.js';
import highContrast from '../../src/themes/high-contrast.styles.js';
import playful from '../../src/themes/playful.styles.js';

const themes = new Map([
  ['No theme', ''],
  ['Editorial', editorial],
  ['Compact', compact],
  ['High contrast', highContrast],
  ['Playful', playful],
]);

export function showPropertyValues(): void {
  const cells = [...document.querySelectorAll<HTMLElement>('[data-property]')];
  const show = (): void => cells.forEach(showValue);
  const table = cells[0]?.closest('.table');
  if (!table) return;
  table.before(themeChoice(show));
  show();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
  // main.ts changes the colours in the same event.
  document.querySelector('#theme')?.addEventListener('click', () => queueMicrotask(show));
}

function themeChoice(onChange: () => void): HTMLElement {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const label = document.createElement('label');
  label.className = 'theme-choice';
  const select = document.createElement('select');
  for (const name of themes.keys()) select.add(new Option(name));
  select.addEventListener('change', () => {
    sheet.replaceSync(`@layer glossary {${themes.get(select.value) ?? ''}}`);
    onChange();
  });
  label.append('Values in the theme ', select);
  return label;
}

function showValue(cell: HTMLElement): void {
  const name = cell.dataset['property'] ?? '';
  const value = getComputedStyle(cell).getPropertyValue(name).trim();
  const code = document.createElement('code');
  code.textContent = value;
  cell.replaceChildren(...(value === '' ? ['not set'] : [...swatch(name, value), code]));
}

/** A square in the colour of the property, where it is a colour. */
function swatch(name: string, value: string): Element[] {
  if (!CSS.supports('color', value)) return [];
  const square = document.createElement('i');
  square.className = 'swatch';
  square.style.background = `var(${name})`;
  return [square];
}
