// What the runner's own commands cannot do: forced colours, a coarse pointer, a tap. Tests import the other half,
// commands.ts. It relies on launchers.js giving every engine the interface of a Puppeteer page.

/** @returns {import('@web/test-runner-core').TestRunnerPlugin} */
export const serverCommands = () => ({
  name: 'glossary-elements-commands',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate' && command !== 'tap') return undefined;
    const page = /** @type {any} */ (session.browser).getPage(session.id);
    const needed = command === 'tap' ? page.touchscreen : page.emulateEverything;
    if (!needed) return { supported: false };
    if (command === 'tap') {
      await page.touchscreen.tap(payload.x, payload.y);
    } else {
      const { media, touch = false, colorScheme, reducedMotion, forcedColors } = payload;
      const features = Object.entries({
        'prefers-color-scheme': colorScheme,
        'prefers-reduced-motion': reducedMotion,
        'forced-colors': forcedColors,
      }).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
      await page.emulateEverything({ media, features, touch });
    }
    return { supported: true };
  },
});
