// Rich text as mdast nodes and the exact HTML that it becomes (in a page; headings continue below level 2).

/** A text under `depth` nodes of one type. */
export function nested(depth: number, type = 'blockquote'): { type: string } {
  let node: { type: string; [field: string]: unknown } = { type: 'text', value: 'deep' };
  for (let level = 0; level < depth; level++) node = { type, children: [node] };
  return node;
}
