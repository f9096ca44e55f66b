/**
 * Bundles the script tag with all that it loads into one module, which the builder puts into pages that are opened from the
 * disk: there, browsers run a module in the page, and import no file. Runs in Node; ../site.ts calls it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { squeezeStyles, withoutLitStyles } from '../../scripts/embed-plugins.js';
import { thirdPartyLicences } from '../../scripts/third-party-licences.js';

const root = join(import.meta.dirname, '../..');
const LICENCES = 'licenses.txt';

/** @returns the code of the module, with the licences of what is in it */
export async function buildOneFile(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: {
      // A page has `HTMLElement`, so it needs no stand-in (src/elements/reactive-element.ts).
      alias: [{ find: /^\.{1,2}\/reactive-element\.js$/, replacement: '@lit/reactive-element' }],
      // Those of a build, also when the development server asks for it.
      conditions: ['module', 'browser', 'production'],
    },
    plugins: [squeezeStyles(), withoutLitStyles(), thirdPartyLicences(LICENCES)],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(root, 'src/embed.ts'), formats: ['es'], fileName: 'glossary' },
      rolldownOptions: {
        // In one file, all dynamic imports are such.
        checks: { ineffectiveDynamicImport: false },
        output: { codeSplitting: false, comments: false, minify: true },
      },
    },
  });
  const files = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunks = files.filter((file) => file.type === 'chunk');
  const licences = files.find((file) => file.type === 'asset' && file.fileName === LICENCES);
  if (chunks.length !== 1 || licences?.type !== 'asset') throw new Error('The script is not one file.');
  const texts = [readFileSync(join(root, 'LICENSE'), 'utf8'), String(licences.source)];
  return `/*!\n${texts.join('\n').replace('The files beside this one contain', 'It contains')}*/\n${chunks[0]?.code ?? ''}`;
}
