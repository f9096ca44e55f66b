/**
 * Has Chromium compile all functions of a file while it loads, beside the page: for files of which nearly all runs at
 * once (https://v8.dev/blog/explicit-compile-hints). For the embed's build, and for the bench, which measures its code.
 *
 * @param {(chunk: import('vite').Rolldown.RenderedChunk) => boolean} isNeeded
 * @returns {import('vite').Plugin}
 */
export const compileAtOnce = (isNeeded) => ({
  name: 'compile-at-once',
  generateBundle(_options, bundle) {
    for (const output of Object.values(bundle))
      if (output.type === 'chunk' && isNeeded(output))
        output.code = `//# allFunctionsCalledOnLoad\n${output.code}`;
  },
});
