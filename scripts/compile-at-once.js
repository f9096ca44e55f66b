import { changeMappings } from './change-mappings.js';

/**
 * Tells Chromium to compile all functions of a chunk while it loads, off the main thread: for chunks whose functions
 * nearly all run at once (https://v8.dev/blog/explicit-compile-hints). Used by the embed's build, and by the bench, which
 * measures that build's code.
 *
 * @param {(chunk: import('vite').Rolldown.RenderedChunk) => boolean} isSelected
 * @returns {import('vite').Plugin} fails the build when it selects no chunk: a renamed chunk would lose its hint unnoticed
 */
export const compileAtOnce = (isSelected) => ({
  name: 'compile-at-once',
  generateBundle(_options, bundle) {
    let found = false;
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk' || !isSelected(output)) continue;
      output.code = `//# allFunctionsCalledOnLoad\n${output.code}`;
      changeMappings(bundle, output, (mappings) => `;${mappings}`);
      found = true;
    }
    if (!found) this.error('No chunk is selected for compiling at once: was it renamed?');
  },
});
