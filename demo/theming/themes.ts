/**
 * Puts the chosen theme of the package into the page, and keeps the choice in the page's address (`#playful`), so that it
 * can be linked.
 */
import compact from '../../src/themes/compact.styles.js';
import editorial from '../../src/themes/editorial.styles.js';
import highContrast from '../../src/themes/high-contrast.styles.js';
import playful from '../../src/themes/playful.styles.js';

const themes = new Map([
  ['compact', compact],
  ['editorial', editorial],
  ['high-contrast', highContrast],
  ['playful', playful],
]);
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

const choices = [...document.querySelectorAll<HTMLInputElement>('input[name=theme]')];
const named = choices.find(({ value }) => value === location.hash.slice(1));
if (named) named.checked = true;
show();
for (const choice of choices) {
  choice.addEventListener('change', () => {
    history.replaceState(null, '', choice.value ? `#${choice.value}` : location.pathname);
    show();
  });
}

function show(): void {
  const name = choices.find(({ checked }) => checked)?.value ?? '';
  sheet.replaceSync(`@layer glossary {${themes.get(name) ?? ''}}`);
}
