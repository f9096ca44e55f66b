// The part in Node of the commands that tests import from commands.ts: forced colours, a coarse pointer, a tap,
// garbage collection, pre-rendering. It uses the interface of a Puppeteer page, which launchers.js gives every engine.
import { tsImport } from 'tsx/esm/api';

/** The command line's modules, which are TypeScript; the first test that pre-renders loads them. */
let prerendering;

/** @param {{ html: string, bundle: object, options: object }} page */
async function prerender({ html, bundle, options }) {
  prerendering ??= Promise.all(
    ['core/glossary.ts', 'cli/html/prerender.ts'].map((file) =>
      tsImport(`../../src/${file}`, import.meta.url),
    ),
  );
  const [{ createGlossary }, { prerender: run }] = await prerendering;
  return run(html, createGlossary(bundle), { file: 'page.html', ...options });
}

/** @returns {import('@web/test-runner-core').TestRunnerPlugin} */
export const serverCommands = () => ({
  name: 'glossary-elements-commands',
  async executeCommand({ command, payload, session }) {
    if (command === 'prerender') return prerender(payload);
    if (!['accessible', 'emulate', 'tap', 'collectGarbage'].includes(command)) return undefined;
    const page = /** @type {any} */ (session.browser).getPage(session.id);
    if (command === 'accessible') return page.accessible(payload);
    if (command === 'collectGarbage') {
      await page.collectGarbage?.();
      return { supported: page.collectGarbage !== undefined };
    }
    const needed = command === 'tap' ? page.touchscreen : page.emulateEverything;
    if (!needed) return { supported: false };
    if (command === 'tap') {
      await page.touchscreen.tap(payload.x, payload.y);
    } else {
      const { media, touch = false, colorScheme, reducedMotion, forcedColors, contrast } = payload;
      const features = Object.entries({
        'prefers-color-scheme': colorScheme,
        'prefers-reduced-motion': reducedMotion,
        'forced-colors': forcedColors,
        'prefers-contrast': contrast,
      }).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
      await page.emulateEverything({ media, features, touch });
    }
    return { supported: true };
  },
});
