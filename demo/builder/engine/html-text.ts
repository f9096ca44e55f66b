/** Writes attributes, JSON and scripts into HTML, so that they stay what they are. Called by snippet.ts and ready-page.ts. Pure. */
import { escapeHtml } from '../../../src/core/to-html.js';

/**
 * Attributes, with white space in front of each. `true` is one without a value; `undefined` and `false` are left out.
 */
export function attributesOf(
  values: Readonly<Record<string, string | boolean | undefined>>,
  space = ' ',
): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => space + (value === true ? name : `${name}="${escapeHtml(String(value))}"`))
    .join('');
}

/** JSON for a `<script>`, whose end no text in it can be. */
export function jsonInHtml(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

/** Code of a module for a `<script>`: in strings, where alone these can stand, they are written otherwise. */
export function scriptInHtml(code: string): string {
  return code.replace(/<(?=\/script|script|!--)/gi, '\\x3c');
}
