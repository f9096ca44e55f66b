/**
 * How the elements of a page that hold the terms of a glossary are converted: as in texts, but with their ids, and
 * definition lists as such. Used by html.ts.
 */
import type { Element, ElementContent } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import type { RootContent } from 'mdast';
import type { DefinitionList } from './definition-lists.js';
import { HANDLERS } from './html-elements.js';

const ALL: Readonly<Record<string, Handle | undefined>> = { ...defaultHandlers, ...HANDLERS };
const WITH_ID = 'h1 h2 h3 h4 h5 h6 p li td th'.split(' ');

export const PAGE_HANDLERS: Readonly<Record<string, Handle>> = {
  ...HANDLERS,
  ...Object.fromEntries(WITH_ID.map((name) => [name, withId(ALL[name])])),
  dl: (state, element) => toDefinitionList(state, element) as never,
  // Where a term is marked as such, it stays so.
  dfn: (state, element) => ({ type: 'strong', children: state.all(element) as never }),
};

function withId(handle: Handle | undefined): Handle {
  return (state, element, parent) => {
    const result = handle?.(state, element, parent);
    const id = idOf(element);
    for (const node of [result ?? []].flat().slice(0, 1)) {
      if (id !== undefined) Object.assign(node, { data: { id } });
    }
    return result;
  };
}

/** The id of the element, of an anchor in it, or of the section that it starts. */
function idOf(element: Element): string | undefined {
  const { id, name } = element.properties;
  if (typeof id === 'string' && id !== '') return id;
  if (typeof name === 'string' && element.tagName === 'a') return name;
  for (const child of element.children) {
    const isAnchor =
      child.type === 'element' && ['a', 'span', 'dfn', 'strong', 'b', 'code'].includes(child.tagName);
    const inner = isAnchor ? idOf(child) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** `<dt>` and `<dd>`, also within `<div>`. */
function toDefinitionList(state: State, element: Element): DefinitionList {
  const children = element.children.flatMap(partsOf).flatMap((part): DefinitionList['children'] => {
    const position = part.position && { position: part.position };
    if (part.tagName === 'dt') {
      const id = idOf(part);
      const node = { type: 'defListTerm', children: state.all(part) as never, ...position } as const;
      return [id === undefined ? node : ({ ...node, data: { id } } as never)];
    }
    return [
      {
        type: 'defListDescription',
        children: state.toFlow(state.all(part) as RootContent[]) as never,
        ...position,
      },
    ];
  });
  return { type: 'defList', children, ...(element.position && { position: element.position }) };
}

function partsOf(node: ElementContent): readonly Element[] {
  if (node.type !== 'element') return [];
  if (node.tagName === 'dt' || node.tagName === 'dd') return [node];
  return node.children.flatMap(partsOf);
}
