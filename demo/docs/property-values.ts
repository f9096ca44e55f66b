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

const cells = [...document.querySelectorAll<HTMLElement>('[data-property]')];
const first = cells[0]?.closest('.table');
if (first) {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  first.before(themeChoice(sheet));
  showValues();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', showValues);
  document.querySelector('#theme')?.addEventListener('click', () => queueMicrotask(showValues));
}

function themeChoice(sheet: CSSStyleSheet): HTMLElement {
  const label = document.createElement('label');
  label.className = 'theme-choice';
  const select = document.createElement('select');
  for (const name of themes.keys()) select.add(new Option(name));
  select.addEventListener('change', () => {
    sheet.replaceSync(`@layer glossary {${themes.get(select.value) ?? ''}}`);
    showValues();
  });
  label.append('Values in the theme ', select);
  return label;
}

function showValues(): void {
  const style = getComputedStyle(document.documentElement);
  for (const cell of cells) {
    const name = cell.dataset['property'] ?? '';
    const value = style.getPropertyValue(name).trim();
    const code = document.createElement('code');
    code.textContent = value;
    cell.replaceChildren(...(value === '' ? ['not set'] : [...swatch(name), code]));
  }
}

/** A square in the colour of the property, where it is a colour. */
function swatch(name: string): Element[] {
  const square = document.createElement('i');
  square.className = 'swatch';
  square.style.background = `var(${name})`;
  const isColor = CSS.supports('color', getComputedStyle(document.documentElement).getPropertyValue(name));
  return isColor ? [square] : [];
}
