/** A text field for one of the options, as a template: its changes are EditEvents of the element that shows it. */
import { html, type LitElement } from 'lit';
import { live } from 'lit/directives/live.js';
import { EditEvent } from './edit-event.js';
import type { Options } from './engine/index.js';

/**
 * @param host the element that shows the field
 * @param otherwise what is taken without a value
 * @param look `code` for an address
 */
export function optionField(
  host: LitElement,
  options: Options,
  option: 'title' | 'src' | 'scriptSrc',
  label: string,
  otherwise: string,
  look: 'code' | '' = '',
) {
  const change = (event: Event) => {
    const { value } = event.currentTarget as HTMLInputElement;
    host.dispatchEvent(new EditEvent({ options: { ...options, [option]: value } }, option));
  };
  return html`<div class="field">
    <label for=${option}>${label}</label>
    <input
      id=${option}
      class=${look}
      spellcheck=${look === 'code' ? 'false' : 'true'}
      autocapitalize=${look === 'code' ? 'off' : 'sentences'}
      placeholder=${otherwise}
      .value=${live(options[option])}
      @input=${change}
    />
  </div>`;
}
