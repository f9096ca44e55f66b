/**
 * The ids of the headings of a page, as code hosts make them, so that a link to a heading works in both places; and its
 * sections, for the list "On this page" and for the search. Pure; render.ts calls it.
 */
import type { Heading, RootContent } from 'mdast';
import { summaryBelow, textOf } from './summary.js';

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly level: number;
  /** What it is about; empty where it has neither text nor table. */
  readonly summary: string;
}

/** The ids of layout.html. */
const TAKEN = ['content', 'theme'];

/**
 * The sections in the order of the page, by heading; the first is the page itself.
 *
 * @param file for the error
 * @throws {Error} when a heading has an id of the frame around the page, which code hosts do not know
 */
export function sectionsOf(nodes: readonly RootContent[], file: string): ReadonlyMap<Heading, Section> {
  const used = new Map<string, number>();
  const sections = new Map<Heading, Section>();
  for (const [at, node] of nodes.entries()) {
    if (node.type !== 'heading') continue;
    const title = textOf(node);
    if (TAKEN.includes(slug(title)))
      throw new Error(`docs/${file}: rename the heading "${title}", because the site uses its id.`);
    sections.set(node, {
      id: freeId(slug(title), used),
      title,
      level: node.depth,
      summary: summaryBelow(nodes, at),
    });
  }
  return sections;
}

/** Letters, digits, `-` and `_` stay, white space becomes `-`, all else goes. */
export function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

function freeId(id: string, used: Map<string, number>): string {
  const count = used.get(id) ?? 0;
  used.set(id, count + 1);
  return count === 0 ? id : `${id}-${count}`;
}
