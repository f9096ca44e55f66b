// Writes dist/embed/glossary.css: the styles of pre-rendered content before scripts run, or where none do. `npm run
// build` calls it after tsc, whose output it imports, and after Vite, which empties dist/embed.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const dist = join(import.meta.dirname, '../dist');
const styles = (name) => import(pathToFileURL(join(dist, `elements/${name}.styles.js`)).href);
const { contentStyles } = await styles('fill/content');
const { termStyles } = await styles('glossary-term');
const { indexListStyles } = await styles('index/glossary-index');
const { rowProperty, prerenderedStyles } = await styles('prerendered');

const css = `/* For pages with pre-rendered content: it looks the same before and after the scripts run. */
${rowProperty.trim()}
@layer glossary {${contentStyles}${indexListStyles}${termStyles}${prerenderedStyles}}
`;
await writeFile(join(dist, 'embed/glossary.css'), css);
