// Writes dist/embed/glossary.css: how content looks that was pre-rendered, before and without scripts. Called by
// `npm run build` after tsc; it reads what tsc emitted.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const dist = join(import.meta.dirname, '../dist');
const styles = (name) => import(pathToFileURL(join(dist, `elements/${name}.styles.js`)).href);
const { contentStyles } = await styles('fill/content');
const { termStyles } = await styles('glossary-term');
const { indexListStyles } = await styles('index/glossary-index');
const { rowProperty, prerenderedStyles } = await styles('prerendered');

const css = `/* For pages with pre-rendered content: it looks as it will when the scripts are there. */
${rowProperty.trim()}
@layer glossary {${contentStyles}${indexListStyles}${termStyles}${prerenderedStyles}}
`;
await writeFile(join(dist, 'embed/glossary.css'), css);
