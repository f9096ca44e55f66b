/** Writes attributes and JSON into HTML, so that they stay texts. Called by snippet.ts and ready-page.ts. Pure. */
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
