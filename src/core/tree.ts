/**
 * The trees that templates return: plain objects in the format of hast (https://github.com/syntax-tree/hast).
 * In a page, dom/build.ts makes DOM of them with createElement; for a static file, the command line
 * serializes them to HTML.
 */

export interface TreeText {
  readonly type: 'text';
  readonly value: string;
}

export interface TreeElement {
  readonly type: 'element';
  readonly tagName: string;
  /** The attributes by their HTML names. */
  readonly properties: Readonly<Record<string, string>>;
  readonly children: readonly TreeNode[];
}

export type TreeNode = TreeText | TreeElement;

/** The content of an element. Lists are flattened; `undefined`, `false` and the empty string add nothing. */
export type Content = TreeNode | string | undefined | false | readonly Content[];

/** Attributes by name. `undefined` and `false` omit the attribute; `true` makes it an empty string. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Makes an element. The name is the one that virtual-DOM libraries use, short for "hyperscript". */
export function h(tagName: string, attributes: Attributes = {}, ...children: Content[]): TreeElement {
  const properties: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) properties[name] = value === true ? '' : String(value);
  }
  return { type: 'element', tagName, properties, children: nodes(children) };
}

/** Returns `content` as a flat list of nodes. */
export function nodes(content: Content): readonly TreeNode[] {
  if (content === undefined || content === false || content === '') return [];
  if (typeof content === 'string') return [{ type: 'text', value: content }];
  return 'type' in content ? [content] : content.flatMap(nodes);
}

/** Makes a heading. `level` is clamped to 1 to 6; 0 and NaN become 2. */
export function heading(level: number, content: Content, attributes: Attributes = {}): TreeElement {
  return h(`h${Math.min(6, Math.max(1, Math.trunc(level) || 2))}`, attributes, content);
}
