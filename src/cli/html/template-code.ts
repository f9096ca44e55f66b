/**
 * Finds the code of template languages in a page (PHP, ERB, Jinja, Handlebars, Vue…). prerender fills and
 * links nothing that touches it.
 */
import type { SourceRange } from './page.js';

/** The last PHP block of a file may have no end; of other languages, code without an end counts as text. */
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

  /** Whether code overlaps the range; an empty range inside code counts, too. */
  touches({ start, end }: SourceRange): boolean {
    return this.#ranges.some((code) => code.start < end && start < code.end);
  }
}
