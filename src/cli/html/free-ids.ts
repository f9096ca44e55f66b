/**
 * Keeps the ids of a bundle from hiding something of a static page, by the rule of the browser (dom/free-ids.ts). Which names
 * `window` has is not known here, so they are listed. Called by plan-fills.
 */
import { TERM_PREFIX } from '../../core/index-ids.js';
import { FAQ_PREFIX, freeId } from '../../core/free-id.js';
import type { TreeNode } from '../../core/tree.js';
import { attribute, elementsIn, type ParsedPage } from './page.js';

/** Properties of `window` that are one word in small letters; freeId itself refuses the others. */
const WINDOW_NAMES = new Set(
  (
    'alert atob blur btoa caches close closed confirm cookie crypto document event external fence fetch find focus frames ' +
    'history indexeddb length location locationbar menubar name navigation navigator open opener origin parent performance ' +
    'personalbar print prompt scheduler screen scroll scrollbars self status statusbar stop toolbar top window'
  ).split(' '),
);

/** Whether `window` has a property of this name, of its own or as every object has. */
function isOnWindow(name: string): boolean {
  return WINDOW_NAMES.has(name) || name in Object.prototype;
}

/** The elements whose ids come from the bundle. */
const PREFIXES = new Map([
  ['faq-item', FAQ_PREFIX],
  ['dt', TERM_PREFIX],
]);

/** The ids that are taken in a page: its own, and those of the content that was written into it so far. */
export function takenIds(page: ParsedPage): Set<string> {
  return new Set([...elementsIn(page.tree)].flatMap((element) => attribute(element, 'id') ?? []));
}

/** `node` with ids that are not taken, which are added to `taken`. */
export function withFreeIds(node: TreeNode, taken: Set<string>): TreeNode {
  if (node.type === 'text') return node;
  const children = node.children.map((child) => withFreeIds(child, taken));
  const { id: wanted, ...others } = node.properties;
  const prefix = PREFIXES.get(node.tagName);
  if (prefix === undefined || wanted === undefined) return { ...node, children };
  const id = freeId(wanted, prefix, (name) => taken.has(name) || isOnWindow(name));
  if (id === undefined) return { ...node, properties: others, children };
  taken.add(id);
  return { ...node, properties: { ...node.properties, id }, children };
}
