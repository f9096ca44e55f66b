// MkDocs with its default theme, which has no dark one.
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { serveFolder } from '../harness/serve-folder.js';

export const needs = ['mkdocs'];
export const packages = ['mkdocs'];

/** @type {import('../harness/host.js').Settings} */
export const settings = {
  article: '/',
  faq: '/',
  index: '/glossary/',
  navigation: 'loads',
  dark: false,
  noise: [/search scripts loaded|Lunr index built/],
};

/** @param {import('../harness/host.js').Start} start @returns {Promise<import('../harness/host.js').Site>} */
export async function makeSite({ folder, dist, run, files, port }, configuration) {
  await files('docs/glossary.json', 'mkdocs');
  await cp(join(dist, 'embed'), join(folder, 'docs/glossary-elements'), { recursive: true });
  await run('mkdocs', ['build', '--strict', '--config-file', configuration], folder);
  const [, version = ''] = /version (\S+)/.exec(await run('mkdocs', ['--version'], folder)) ?? [];
  return { version, ...(await serveFolder(join(folder, 'site'), port)) };
}

/** @param {import('../harness/host.js').Start} start */
export const start = (start) => makeSite(start, 'mkdocs.yml');
