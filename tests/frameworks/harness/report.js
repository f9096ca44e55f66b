// Prints how each check went, and counts them. Called by consumers.js and by tests/hosts/run.js; it knows no check.

const LINES_OF_A_FAILURE = 40;

/** The last lines of a text, below the line of its check. @param {string} text */
export const indented = (text) => ['', ...text.trim().split('\n').slice(-LINES_OF_A_FAILURE)].join('\n    ');

export function startReport() {
  let passed = 0;
  let failed = 0;
  return {
    /** Makes one check and prints how it went. @returns {Promise<boolean>} whether it passed */
    async check(name, step, action) {
      const start = performance.now();
      let message = '';
      try {
        await action();
        passed++;
      } catch (error) {
        message = indented(error instanceof Error ? error.message : String(error));
        failed++;
      }
      const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
      console.log(`${message ? '✗' : '✓'} ${seconds} s  ${name}: ${step}${message}`);
      return message === '';
    },
    /** Prints the last line. @returns {boolean} whether there were checks, and all passed */
    total() {
      console.log(`${passed} passed, ${failed} failed`);
      return passed > 0 && failed === 0;
    },
  };
}
