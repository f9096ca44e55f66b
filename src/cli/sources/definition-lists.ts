/**
 * Definition lists of Markdown, which the parser knows through an extension and mdast does not. In a glossary they hold
 * the terms (term-blocks.ts); in the text of an entry they become lists with bold terms (entry-text.ts).
 */
import type { BlockContent, DefinitionContent, ListItem, Nodes, Parent, PhrasingContent } from 'mdast';
import type { Extension } from 'mdast-util-from-markdown';
import type { RichNodes } from './source.js';

export interface DefinitionList extends Parent {
  type: 'defList';
  children: (DefinitionTerm | DefinitionDescription)[];
}

export interface DefinitionTerm extends Parent {
  type: 'defListTerm';
  children: PhrasingContent[];
}

export interface DefinitionDescription extends Parent {
  type: 'defListDescription';
  children: (BlockContent | DefinitionContent)[];
}

declare module 'mdast' {
  interface RootContentMap {
    defList: DefinitionList;
    defListTerm: DefinitionTerm;
    defListDescription: DefinitionDescription;
  }
}

/** Makes these nodes of the tokens of micromark-extension-definition-list. */
export const definitionListFromMarkdown: Extension = {
  enter: {
    defList(token) {
      this.enter({ type: 'defList', children: [] }, token);
    },
    defListTerm(token) {
      this.enter({ type: 'defListTerm', children: [] }, token);
    },
    defListDescription(token) {
      this.enter({ type: 'defListDescription', children: [] }, token);
    },
  },
  exit: {
    defList(token) {
      this.exit(token);
    },
    defListTerm(token) {
      this.exit(token);
    },
    defListDescription(token) {
      this.exit(token);
    },
  },
};

/** Returns `nodes` without definition lists. */
export function withoutDefinitionLists(nodes: RichNodes): RichNodes {
  return nodes.map((node): Nodes => {
    if (node.type === 'defList') return toList(node);
    return 'children' in node
      ? ({ ...node, children: withoutDefinitionLists(node.children) } as Nodes)
      : node;
  });
}

function toList({ children, position }: DefinitionList): Nodes {
  const items: ListItem[] = [];
  for (const child of children) {
    if (child.type === 'defListTerm') {
      const term: PhrasingContent = { type: 'strong', children: child.children };
      items.push({ type: 'listItem', children: [{ type: 'paragraph', children: [term] }] });
    } else items.at(-1)?.children.push(...(withoutDefinitionLists(child.children) as ListItem['children']));
  }
  return { type: 'list', ordered: false, children: items, ...(position && { position }) };
}
