/**
 * Bundles the script of the frames of live examples. A sandboxed frame has no origin, so that a server would have to allow
 * it modules and bundles by CORS; one classic script with everything in it works on every host. demo/site.ts calls it.
 */
import { join } from 'node:path';
import { build } from 'vite';

/** @returns the code of the script */
export async function buildFrameScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: join(import.meta.dirname, 'frame.ts'),
        formats: ['iife'],
        name: 'frame',
        fileName: 'frame',
      },
    },
  });
  const [output] = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (output?.type !== 'chunk') throw new Error('The script of live examples was not built.');
  return output.code;
}
