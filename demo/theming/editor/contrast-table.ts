/** The table of contrasts in the token editor, which warns of texts that are hard to read. Used by token-editor.ts. */
import { html, type TemplateResult } from 'lit';

/** The contrast of each kind of text, by its name. */
export type Contrasts = ReadonlyMap<string, number>;

/** Less than this is hard to read: WCAG 2.2, 1.4.3. */
export const LEAST_CONTRAST = 4.5;

export const SCHEMES = ['light', 'dark'] as const;

/** A row for each of `names`, also before it is measured, so that nothing moves then. */
export function contrastTable(
  names: readonly string[],
  contrasts: Readonly<Record<(typeof SCHEMES)[number], Contrasts>>,
): TemplateResult {
  return html`
    <table>
      <caption>
        Contrast, at least ${LEAST_CONTRAST}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${SCHEMES.map((scheme) => html`<th scope="col">${title(scheme)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${names.map(
          (name) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${SCHEMES.map((scheme) => cell(contrasts[scheme].get(name)))}
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}

function cell(contrast: number | undefined): TemplateResult {
  if (contrast === undefined) return html`<td>–</td>`;
  return contrast < LEAST_CONTRAST
    ? html`<td class="low">${rounded(contrast)} <strong>low</strong></td>`
    : html`<td>${rounded(contrast)}</td>`;
}

/** Rounded down: 4.49 is not 4.5. */
export const rounded = (contrast: number): string => (Math.floor(contrast * 10) / 10).toFixed(1);

/** A name of the code for people: `high-contrast` is "High contrast". */
export const title = (name: string): string =>
  (name[0] ?? '').toUpperCase() + name.slice(1).replaceAll('-', ' ');
