/** Headings of a level that is known only at run time; used by every template that has one. */
import { html, nothing, type TemplateResult } from 'lit';

/** A heading of `level` (kept between 1 and 6), optionally assigned to a `slot`. */
export function heading(
  level: number,
  content: unknown,
  slot: string | typeof nothing = nothing,
): TemplateResult {
  switch (Math.min(6, Math.max(1, Math.trunc(level) || 2))) {
    case 1:
      return html`<h1 slot=${slot}>${content}</h1>`;
    case 2:
      return html`<h2 slot=${slot}>${content}</h2>`;
    case 3:
      return html`<h3 slot=${slot}>${content}</h3>`;
    case 4:
      return html`<h4 slot=${slot}>${content}</h4>`;
    case 5:
      return html`<h5 slot=${slot}>${content}</h5>`;
    default:
      return html`<h6 slot=${slot}>${content}</h6>`;
  }
}
