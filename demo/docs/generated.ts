/**
 * What the comment `<!-- api glossary-term -->` in a Markdown file stands for: the reference of that element. Pure; render.ts
 * calls it for the site, reference.ts for code hosts.
 */
import type { RootContent } from 'mdast';
import { elementApi, type EventFields } from './element-api.js';
import type { ElementDeclaration } from './manifest.js';

export interface Facts {
  readonly elements: ReadonlyMap<string, ElementDeclaration>;
  readonly events: EventFields;
}

/** The nodes that a comment stands for; none for other comments. @throws {Error} when there is no such element */
export function generatedNodes(comment: string, { elements, events }: Facts): RootContent[] {
  const tag = /^api (\S+)$/.exec(comment)?.[1];
  if (tag === undefined) return [];
  const declaration = elements.get(tag);
  if (!declaration) throw new Error(`<!-- ${comment} -->: there is no such element.`);
  return elementApi(declaration, events);
}
