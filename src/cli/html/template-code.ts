/**
 * Code of other tools in a page (PHP, ERB, Jinja, Handlebars, Vue…): where it stands. What is in it is no text, and
 * nothing is written into it. Used by prerender.
 */
import type { SourceRange } from './page.js';

/** PHP may leave the last end out; everything else without an end is text. */
const CODE =
  /\{\{[^]*?\}\}|\{%[^]*?%\}|\{#[^]*?#\}|\$\{[^{}]*\}|<%[^]*?%>|<\?(?:php\b|=)[^]*?(?:\?>|$)|<\?[^]*?\?>/gi;

export class TemplateCode {
  readonly #ranges: readonly SourceRange[];

  constructor(source: string) {
    this.#ranges = Array.from(source.matchAll(CODE), ({ 0: code, index }) => ({
      start: index,
      end: index + code.length,
    }));
  }

  /** Whether something of it stands between two offsets, or around the place where they meet. */
  touches({ start, end }: SourceRange): boolean {
    return this.#ranges.some((code) => code.start < end && start < code.end);
  }
}
