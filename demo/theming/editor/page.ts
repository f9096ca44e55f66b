/** The script of the editor's page: gives the editor the properties, out of the page that documents them, and the themes. */
import theming from '../../../docs/theming.md?raw';
import compact from '../../../src/themes/compact.styles.js';
import editorial from '../../../src/themes/editorial.styles.js';
import highContrast from '../../../src/themes/high-contrast.styles.js';
import playful from '../../../src/themes/playful.styles.js';
import { defineTokenEditor } from './define.js';
import { readTokens } from './tokens.js';

defineTokenEditor();
const editor = document.querySelector('token-editor');
if (editor) {
  editor.groups = readTokens(theming);
  editor.themes = new Map([
    ['editorial', editorial],
    ['compact', compact],
    ['high-contrast', highContrast],
    ['playful', playful],
  ]);
}
