// The themes by their names, and how a page gets one, as by `import 'glossary-elements/themes/NAME.css'`.
import compact from '../../src/themes/compact.styles.js';
import editorial from '../../src/themes/editorial.styles.js';
import highContrast from '../../src/themes/high-contrast.styles.js';
import playful from '../../src/themes/playful.styles.js';

export const THEMES: Readonly<Record<string, string>> = {
  compact,
  editorial,
  'high-contrast': highContrast,
  playful,
};

/** Puts style sheets into the page until it is called back. */
export function adopt(...texts: readonly string[]): () => void {
  const sheets = texts.map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  document.adoptedStyleSheets.push(...sheets);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
  };
}

export const layered = (css: string): string => `@layer glossary {${css}}`;
