// Writes the style sheets of the package: dist/embed/glossary.css, the styles of pre-rendered content before scripts run, or
// where none do; and dist/themes/*.css, the themes. `npm run build` calls it after tsc, whose output it imports, and after
// Vite, which empties dist/embed.
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const dist = join(import.meta.dirname, '../dist');
const load = (file) => import(pathToFileURL(join(dist, file)).href);
const styles = (name) => load(`elements/${name}.styles.js`);
const { contentStyles } = await styles('fill/content');
const { termStyles } = await styles('glossary-term');
const { indexListStyles } = await styles('index/glossary-index');
const { rowProperty, prerenderedStyles } = await styles('prerendered');

const css = `/* For pages with pre-rendered content: it looks the same before and after the scripts run. */
${rowProperty.trim()}
@layer glossary {${contentStyles}${indexListStyles}${termStyles}${prerenderedStyles}}
`;
await writeFile(join(dist, 'embed/glossary.css'), css);

for (const file of await readdir(join(dist, 'themes'))) {
  const [, name] = /^(.+)\.styles\.js$/.exec(file) ?? [];
  if (name === undefined) continue;
  const { default: theme } = await load(`themes/${file}`);
  const sheet = `/* The theme "${name}" of glossary-elements. Rules of your own win. */\n@layer glossary {${theme}}\n`;
  await writeFile(join(dist, `themes/${name}.css`), sheet);
}
