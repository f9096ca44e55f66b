/**
 * The values that a user gives to the properties: their two halves for light and dark, the CSS that they make, and the address
 * that keeps them. Pure, but that it asks the browser about CSS. The address is not trusted: everybody can write a link.
 */
import { isCssValue } from '../../css-value.js';
import { PREFIX, type Kind, type Token } from './tokens.js';

/** What the user has chosen: a theme to start with, and values of properties by their names. */
export interface Look {
  readonly theme: string;
  readonly values: ReadonlyMap<string, string>;
}

/** The property of CSS that takes what a kind of token takes. */
const TAKEN_BY: Readonly<Record<Kind, string>> = {
  color: 'color',
  length: 'margin',
  font: 'font-family',
  weight: 'font-weight',
  line: 'text-decoration-style',
  time: 'transition-duration',
  opacity: 'opacity',
  shadow: 'box-shadow',
  text: 'content',
};

/** The one property that others are made of, in the themes. */
const ACCENT = `var(${PREFIX}accent)`;

/** Whether CSS understands `value` for a token of this kind, and it can stand in a style sheet. */
export function isUnderstood(value: string, kind: Kind): boolean {
  return isCssValue(value.replaceAll(ACCENT, 'red'), TAKEN_BY[kind]);
}

/** Whether `value` depends on the accent, so that only a sample knows its colour. */
export const isOfAccent = (value: string): boolean => value.includes(ACCENT);

/** The halves of `light-dark(one, other)`; of any other value, the value twice. */
export function splitSchemes(value: string): readonly [light: string, dark: string] {
  const inner = /^light-dark\((.*)\)$/s.exec(value.trim())?.[1];
  const comma = inner === undefined ? -1 : topLevelComma(inner);
  if (inner === undefined || comma < 0) return [value.trim(), value.trim()];
  return [inner.slice(0, comma).trim(), inner.slice(comma + 1).trim()];
}

function topLevelComma(text: string): number {
  let depth = 0;
  for (const [at, letter] of [...text].entries()) {
    if (letter === '(') depth++;
    else if (letter === ')') depth--;
    else if (letter === ',' && depth === 0) return at;
  }
  return -1;
}

/** One value for both schemes. If one half is empty, the other one counts for both. */
export function joinSchemes(light: string, dark: string): string {
  if (light === '' || dark === '' || light === dark) return light || dark;
  return `light-dark(${light}, ${dark})`;
}

/** `value` with its first number changed by `steps`: 1 in pixels, 0.05 in other units; `undefined` without a number. */
export function stepped(value: string, steps: number): string | undefined {
  const number = /-?\d*\.?\d+/.exec(value);
  if (number === null) return undefined;
  const size = /^-?\d+(?:\.0+)?(?:px|$)/.test(value.slice(number.index)) && Number(number[0]) >= 1 ? 1 : 0.05;
  const next = Number((Number(number[0]) + steps * size).toFixed(3));
  return value.slice(0, number.index) + next + value.slice(number.index + number[0].length);
}

/** The values that a theme gives, by the names of the properties. */
export function valuesOfTheme(css: string): ReadonlyMap<string, string> {
  // The first block; later ones are for people who ask for more contrast.
  const [first = ''] = /\{[^{}]*\}/.exec(css) ?? [];
  const declarations = [...first.matchAll(/(--glossary-[a-z-]+):\s*([^;]+);/g)];
  return new Map(declarations.map(([, name = '', value = '']) => [name, value === 'initial' ? '' : value]));
}

/** What a site writes into its own style sheet. */
export function cssOf({ theme, values }: Look): string {
  const start =
    theme && `/* With data-theme="${theme}" on the script tag, or glossary-elements/themes/${theme}.css */\n`;
  const lines = [...values].map(([name, value]) => `  ${name}: ${value};\n`);
  return values.size === 0 ? start : `${start}:root {\n${lines.join('')}}\n`;
}

/** The fragment of an address, without its `#`. */
export function toFragment({ theme, values }: Look): string {
  const pairs = [...values].map(([name, value]) => [name.slice(PREFIX.length), value]);
  return new URLSearchParams([...(theme ? [['theme', theme]] : []), ...pairs]).toString();
}

/** The look in a fragment; what is unknown or not understood in it is left out. */
export function fromFragment(fragment: string, tokens: readonly Token[], themes: readonly string[]): Look {
  const given = new URLSearchParams(fragment);
  const theme = given.get('theme') ?? '';
  const values = tokens.flatMap(({ name, label, kind }) => {
    const value = given.get(label) ?? '';
    return value !== '' && isUnderstood(value, kind) ? [[name, value] as const] : [];
  });
  return { theme: themes.includes(theme) ? theme : '', values: new Map(values) };
}
