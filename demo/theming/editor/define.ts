/**
 * Defines the elements of the token editor. A function, because package.json says that modules outside of a few have no
 * side effects, so that a build would leave out a module that is imported only to define something.
 */
import { TokenEditor } from './token-editor.js';
import { TokenField } from './token-field.js';
import { TokenSample } from './token-sample.js';

export function defineTokenEditor(): void {
  customElements.define('token-sample', TokenSample);
  customElements.define('token-field', TokenField);
  customElements.define('token-editor', TokenEditor);
}
