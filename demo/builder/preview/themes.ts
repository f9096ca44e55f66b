/** The themes of the package as texts, by the name that `data-theme` takes. */
import compact from '../../../src/themes/compact.styles.js';
import editorial from '../../../src/themes/editorial.styles.js';
import highContrast from '../../../src/themes/high-contrast.styles.js';
import playful from '../../../src/themes/playful.styles.js';

export const themes: ReadonlyMap<string, string> = new Map([
  ['compact', compact],
  ['editorial', editorial],
  ['high-contrast', highContrast],
  ['playful', playful],
]);
