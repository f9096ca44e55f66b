/** Loads the theme that `data-theme` names, beside the files of elements. Called once by embed.ts. */
import { loadLater } from './features.js';
import { reportFile } from './missing-files.js';

export function applyTheme(name: string): void {
  import('./themes.js')
    .then((file) => file.adoptTheme(name))
    .catch((error: unknown) => {
      loadLater(() => applyTheme(name));
      reportFile(error);
    });
}
