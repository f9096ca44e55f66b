/**
 * How the elements of a page that hold the terms of a glossary are converted: as in texts, but with their ids, and
 * definition lists as such. Used by html-page.ts.
 */
import type { Element, ElementContent, Nodes as HtmlNodes } from 'hast';
import { defaultHandlers, toMdast, type Handle, type State } from 'hast-util-to-mdast';
import type { DefinitionList } from './definition-lists.js';
import { reportUnsupported } from './html.js';
import { HANDLERS } from './html-elements.js';
import type { RichNodes } from './source.js';
import type { Unsupported } from './unsupported.js';

const ALL: Readonly<Record<string, Handle | undefined>> = { ...defaultHandlers, ...HANDLERS };
const WITH_ID = 'h1 h2 h3 h4 h5 h6 p li tr td th'.split(' ');

const PAGE_HANDLERS: Readonly<Record<string, Handle>> = {
  ...HANDLERS,
  ...Object.fromEntries(WITH_ID.map((name) => [name, withId(ALL[name])])),
  dl: (state, element) => toDefinitionList(state, element),
  // Where a term is marked as such, it stays so.
  dfn: (state, element) => ({ type: 'strong', children: state.all(element) as never }),
};

/** Elements of a page that hold more than a text. */
const MEDIA = /<(?:video|audio|object|embed|canvas|math|select|textarea|input)>/;

/**
 * The nodes of a part of a page. Definition lists stay what they are, and nodes keep the ids of their elements as
 * `data.id`.
 *
 * @param unsupported receives what the bundle cannot hold
 */
export function parsePage(tree: HtmlNodes, unsupported: Unsupported[]): RichNodes {
  const found: Unsupported[] = [];
  reportUnsupported(tree, (offset) => offset, found);
  // Pages have elements of their own around their texts, which stay.
  unsupported.push(...found.filter(({ message }) => MEDIA.test(message)));
  const { children } = toMdast(tree, {
    document: true,
    handlers: PAGE_HANDLERS,
    nodeHandlers: { comment: () => undefined },
  }) as { children: RichNodes };
  return children;
}

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
      return [id === undefined ? node : { ...node, data: { id } }];
    }
    return [
      {
        type: 'defListDescription',
        children: state.toFlow(state.all(part)),
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
