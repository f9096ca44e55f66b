/** The files that a user downloads, beside the ready page (ready-page.ts): the bundle and a style sheet. Pure. */
import { makeRule } from './css.js';
import type { Project } from './project.js';
import type { ReadResult } from './read-sources.js';

/** The text of glossary.json, as `glossary build` writes it. */
export function makeBundleFile(_project: Project, { json }: Pick<ReadResult, 'json'>): string {
  return json;
}

/** A style sheet with the colours, the radius and the font of the project; empty if they are the defaults. */
export function makeCss({ options }: Project): string {
  return makeRule(options);
}
