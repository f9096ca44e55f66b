/** The related links of an entry, under a heading: what `<related-links>` fills itself with. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../core/schema.js';
import { safeUrl } from '../core/url.js';
import { heading } from './heading.js';

export interface RelatedLinksOptions {
  readonly headingLevel: number;
  readonly title: string;
  /** How many links at most; all of them without it. */
  readonly limit?: number | undefined;
}

/** Nothing when the entry has no links: a heading without a list helps nobody. */
export function relatedLinks(
  entry: Entry,
  { headingLevel, title, limit }: RelatedLinksOptions,
): TemplateResult | typeof nothing {
  const links = (entry.related ?? []).slice(0, limit);
  if (links.length === 0) return nothing;
  return html`${heading(headingLevel, title)}
    <ul>
      ${links.map((link) => {
        const href = safeUrl(link.url);
        return html`<li>${href === undefined ? link.title : html`<a href=${href}>${link.title}</a>`}</li>`;
      })}
    </ul>`;
}
