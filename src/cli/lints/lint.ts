/** The type of a lint, and functions that walk through all rich texts of a glossary. Used by the lints. */
import { childNodes, toNodes, type RichTextNode } from '../../core/rich-text.js';
import type { Glossary } from '../../core/glossary.js';
import type { Faq, RichText } from '../../core/schema.js';
import type { SourceLocation, Problem } from '../problems.js';
import type { Path } from '../sources/source.js';

/** Returns the source location of the value at `path` in the bundle. */
export type Locate = (path: Path) => SourceLocation;

/** Returns the problems of a glossary. Pure. */
export type Lint = (glossary: Glossary, locate: Locate) => readonly Problem[];

/** A rich text of the glossary, and its path in the bundle. */
export interface TextAt {
  readonly text: RichText;
  readonly path: Path;
  /** The id of the entry that has the text; `undefined` for a question that belongs to no entry. */
  readonly id: string | undefined;
}

export function textsOf({ entries, faqs }: Glossary): readonly TextAt[] {
  return [
    ...entries.flatMap(({ id, definition, body, faqs: questions = [] }, index): TextAt[] => [
      { text: definition, path: ['entries', index, 'definition'], id },
      ...(body === undefined ? [] : [{ text: body, path: ['entries', index, 'body'], id }]),
      ...answersOf(questions, ['entries', index], id),
    ]),
    ...answersOf(faqs, [], undefined),
  ];
}

function answersOf(faqs: readonly Faq[], path: Path, id: string | undefined): TextAt[] {
  return faqs.map(({ answer }, index) => ({ text: answer, path: [...path, 'faqs', index, 'answer'], id }));
}

/** A node of a rich text, and its path in the bundle. */
export interface NodeAt {
  readonly node: RichTextNode;
  readonly path: Path;
  readonly id: string | undefined;
}

/** All nodes of all rich texts, in order. A text without markup is a string and has none. */
export function nodesOf(glossary: Glossary): readonly NodeAt[] {
  const found: NodeAt[] = [];
  const walk = (nodes: readonly RichTextNode[], path: Path, id: string | undefined) => {
    nodes.forEach((node, index) => {
      found.push({ node, path: [...path, index], id });
      walk(childNodes(node), [...path, index, 'children'], id);
    });
  };
  for (const { text, path, id } of textsOf(glossary)) {
    if (typeof text !== 'string') walk(toNodes(text), path, id);
  }
  return found;
}
