/**
 * The style of the cards as a style sheet: the custom properties for what the options name. Values come from links, too, so only
 * those are taken that the browser knows as what they are meant to be. Pure; it asks the browser about colours.
 */
import { relativeLuminance } from '../../contrast.js';
import { isCssValue } from '../../css-value.js';
import type { Options } from './project.js';

interface Property {
  readonly name: string;
  readonly value: string;
  /** A property of CSS that takes the same values. */
  readonly like: string;
}

/** The names of the fields whose values are no colours: the style sheet is without them. */
export function wrongColours({
  accent,
  background,
}: Pick<Options, 'accent' | 'background'>): readonly string[] {
  return Object.entries({ Accent: accent, 'Background of the card': background }).flatMap(([name, value]) =>
    value.trim() === '' || isCssValue(value.trim(), 'color') ? [] : [name],
  );
}

/** A rule with the properties that the options set; empty if they set none. */
export function makeCss({ accent, background, radius, font }: Options): string {
  const given: readonly Property[] = [
    { name: '--glossary-accent', value: accent, like: 'color' },
    { name: '--glossary-background', value: background, like: 'background-color' },
    { name: '--glossary-radius', value: radius, like: 'border-radius' },
    { name: '--glossary-font-family', value: font, like: 'font-family' },
  ];
  const valid = given.flatMap(({ name, value, like }) => {
    const trimmed = value.trim();
    // In a <style>, a text in quotes could end it.
    return isCssValue(trimmed, like) ? [[name, trimmed.replaceAll('<', '\\3c ')]] : [];
  });
  const declarations = [...valid, ...accented(valid), ...textColours(valid)].map(
    ([name, value]) => `  ${name}: ${value};\n`,
  );
  return declarations.length === 0 ? '' : `:root {\n${declarations.join('')}}\n`;
}

/** What has the colour of the accent in the page, with its share: the rest is the page's own text colour, as in the themes. */
const ACCENTED: Readonly<Record<string, number>> = {
  '--glossary-underline': 62,
  '--glossary-index-letter': 62,
  '--glossary-chevron': 45,
};

function accented(properties: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const accent = properties.find(([name]) => name === '--glossary-accent')?.[1];
  if (accent === undefined) return [];
  return Object.entries(ACCENTED).map(([name, share]) => [
    name,
    `color-mix(in srgb, ${accent} ${share}%, currentcolor)`,
  ]);
}

const DARK_TEXT = ['#1c1e21', '#5c6370'];
const LIGHT_TEXT = ['#e8eaee', '#a2a9b5'];

/** The card's own texts follow light and dark pages; on a background that does not, they must be readable in both. */
function textColours(properties: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const background = properties.find(([name]) => name === '--glossary-background')?.[1];
  const luminance = background === undefined ? undefined : luminanceOf(background);
  if (luminance === undefined) return [];
  const [text, muted] = luminance > 0.18 ? DARK_TEXT : LIGHT_TEXT;
  return [
    ['--glossary-color', text as string],
    ['--glossary-muted', muted as string],
  ];
}

/** Colours that are others in other places. */
const DEPENDENT = /light-dark\(|currentcolor/i;

/** The relative luminance of WCAG; `undefined` for a colour that lets another one through, or depends on its place. */
function luminanceOf(colour: string): number | undefined {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const context = canvas.getContext('2d');
  if (context === null || DEPENDENT.test(colour)) return undefined;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  if (alpha < 255) return undefined;
  return relativeLuminance([red, green, blue]);
}
