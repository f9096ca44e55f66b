/** The colours of a theme that the options can replace, for the fields of look-options.ts. Pure. */
import { valuesOfTheme } from '../theming/editor/values.js';
import type { Theme } from './engine/index.js';
import { themes } from './preview/themes.js';

/** What a card has without a theme: elements/card/glossary-card.styles.ts. */
const DEFAULTS = {
  accent: 'light-dark(#1a56c4, #8ab4ff)',
  background: 'light-dark(#fff, #202329)',
} as const;

/** Values of CSS, with both schemes. */
export function themeColours(theme: Theme): Readonly<Record<keyof typeof DEFAULTS, string>> {
  const values = valuesOfTheme(themes.get(theme) ?? '');
  return {
    accent: values.get('--glossary-accent') || DEFAULTS.accent,
    background: values.get('--glossary-background') || DEFAULTS.background,
  };
}
