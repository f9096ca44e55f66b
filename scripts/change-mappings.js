/**
 * Changes the source map of a chunk whose code a plugin has changed after it was minified. Rolldown has made a file of the map
 * by then. Used by plugins of the embed's build, in `generateBundle`.
 *
 * @param {import('vite').Rolldown.OutputBundle} bundle
 * @param {import('vite').Rolldown.OutputChunk} chunk nothing happens when it has no map
 * @param {(mappings: string) => string} change
 */
export function changeMappings(bundle, { sourcemapFileName }, change) {
  const file = bundle[sourcemapFileName ?? ''];
  if (file?.type !== 'asset') return;
  const map = JSON.parse(file.source.toString());
  file.source = JSON.stringify({ ...map, mappings: change(map.mappings) });
}
