/**
 * What templates return: a tree of plain objects in hast's shape (https://github.com/syntax-tree/hast), so that the
 * same template becomes DOM in a page (dom/build.ts, with createElement and no HTML sink) and text in a static file
 * (any hast serialiser). Pure; called by the templates.
 */

export interface TreeText {
  readonly type: 'text';
  readonly value: string;
}

export interface TreeElement {
  readonly type: 'element';
  readonly tagName: string;
  /** Attributes by their HTML names. */
  readonly properties: Readonly<Record<string, string>>;
  readonly children: readonly TreeNode[];
}

export type TreeNode = TreeText | TreeElement;

/** What may stand inside an element: lists are flattened, `undefined` and `false` leave nothing. */
export type Content = TreeNode | string | undefined | false | readonly Content[];

/** Attributes: `undefined` and `false` leave the attribute out, `true` leaves it empty. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element of the tree. */
export function h(tagName: string, attributes: Attributes = {}, ...children: Content[]): TreeElement {
  const properties: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) properties[name] = value === true ? '' : String(value);
  }
  return { type: 'element', tagName, properties, children: nodes(children) };
}

/** `content` as a flat list of nodes. */
export function nodes(content: Content): readonly TreeNode[] {
  if (content === undefined || content === false || content === '') return [];
  if (typeof content === 'string') return [{ type: 'text', value: content }];
  return 'type' in content ? [content] : content.flatMap(nodes);
}

/** A heading of `level`, kept between 1 and 6. */
export function heading(level: number, content: Content, attributes: Attributes = {}): TreeElement {
  return h(`h${Math.min(6, Math.max(1, Math.trunc(level) || 2))}`, attributes, content);
}
