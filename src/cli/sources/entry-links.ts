/**
 * Finds the entries that links lead to. Every glossary writes these links in its own way: `/api-gateway/`,
 * `/ja/api-gateway/`, `#slug`, `./api-gateway.md`. Used by resolve-links.ts when all entries are known.
 */
import type { Nodes } from 'mdast';
import { createGlossary, type Glossary } from '../../core/glossary.js';
import { decode } from '../../core/url.js';
import { readReference } from './entry-references.js';
import { stemOf } from './file-name.js';
import { isSeeAlso } from './see-also.js';
import type { RichNodes } from './source.js';

/** Where a link of a source leads. */
export type Target =
  | { readonly id: string; readonly url: string }
  /** To an entry that has no text in the chosen language. */
  | 'untranslated'
  /** To an entry by its name, and there is none: stated by the author, or only a text that might be one. */
  | 'missing'
  | 'no-entry'
  /** To nothing in this glossary. */
  | undefined;

/** Folders in which glossaries keep their entries; a language may stand before or after them. */
const FOLDER = /^(?:[a-z]{2,3}(?:-[a-z0-9]{2,8})*|glossary|terms?|entries|definitions?|concepts|docs)$/i;

interface EntryName {
  readonly id: string;
  readonly file: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly anchors?: readonly string[];
}

export class EntryLinks {
  readonly #glossary: Glossary;
  readonly #url: string | undefined;
  /** Ids, by id and by the name of the entry's Markdown file: links use both. */
  readonly #ids = new Map<string, string>();
  readonly #untranslated: ReadonlySet<string>;
  /** Ids, by the fragments that lead to entries within their files, and by file and fragment. */
  readonly #anchors = new Map<string, string>();

  /** Ids, by the two names in a term such as "Access Control List (ACL)". */
  readonly #parts = new Map<string, string>();

  constructor(entries: readonly EntryName[], url: string | undefined, untranslated: Iterable<string>) {
    this.#glossary = createGlossary({
      ...(url !== undefined && { url }),
      // Only the fields by which an entry is found; the check looks at the others later.
      entries: entries.map(({ id, fields: { term, aliases, url: own } }) => ({
        id,
        term,
        definition: '',
        ...(Array.isArray(aliases) && { aliases: aliases.filter((alias) => typeof alias === 'string') }),
        ...(typeof own === 'string' && { url: own }),
      })),
    });
    this.#url = url;
    this.#untranslated = new Set(untranslated);
    for (const { id, file, anchors = [] } of entries) {
      for (const anchor of anchors) {
        const places = [`#${anchor}`, `${stemOf(file)}#${anchor}`];
        for (const place of places) if (!this.#anchors.has(place)) this.#anchors.set(place, id);
      }
      if (anchors.length === 0 && DOCUMENT.test(file)) this.#ids.set(stemOf(file), id);
    }
    for (const { id } of entries) this.#ids.set(id, id);
    for (const { id, fields } of entries) {
      const [, ...parts] = /^(.+?)\s*\(([^()]+)\)$/.exec(String(fields['term'])) ?? [];
      for (const part of parts) this.#parts.set(part.toLowerCase(), id);
    }
  }

  /** Where `url`, as a source writes it, leads. */
  resolve(url: string): Target {
    const reference = readReference(url);
    if (reference !== undefined) return this.#refer(reference.name, reference.isStated);
    const entry = this.#glossary.findByUrl(url);
    if (entry !== undefined) return { id: entry.id, url: this.#urlOf(entry.id) };
    const name = nameIn(
      this.#url !== undefined && url.startsWith(this.#url) ? `/${url.slice(this.#url.length)}` : url,
    );
    if (name === undefined) return undefined;
    const isOnGlossary = name.fragment !== '' && FOLDER.test(name.name) && !this.#ids.has(name.name);
    const place = url.startsWith('#') ? `#${name.name}` : (isOnGlossary ? '' : name.name) + name.fragment;
    const anchored = this.#anchors.get(place) ?? this.#anchors.get(name.name + name.fragment);
    if (anchored !== undefined) return { id: anchored, url: this.#urlOf(anchored) };
    const id = this.#ids.get(name.name);
    if (id !== undefined) return { id, url: withFragment(this.#urlOf(id), name.fragment) };
    return this.#untranslated.has(name.name) ? 'untranslated' : undefined;
  }

  /** The id of the entry that `reference` names by its id, file name, term or alias, or by a link to it. */
  find(reference: string): string | 'untranslated' | undefined {
    const id = this.#ids.get(reference) ?? this.#glossary.find(reference)?.id;
    if (id !== undefined) return id;
    if (this.#untranslated.has(reference)) return 'untranslated';
    const target = /[/#.]/.test(reference) ? this.resolve(reference) : undefined;
    return typeof target === 'object' ? target.id : target;
  }

  #refer(name: string, isStated: boolean): Target {
    const found =
      this.find(name) ?? this.find(name.replace(/[-_]+/g, ' ')) ?? this.#parts.get(name.toLowerCase());
    if (found === 'untranslated') return found;
    if (found === undefined) return isStated ? 'missing' : 'no-entry';
    return { id: found, url: this.#urlOf(found) };
  }

  #urlOf(id: string): string {
    const entry = this.#glossary.get(id);
    return (entry && this.#glossary.urlOf(entry)) ?? `#${id}`;
  }
}

const DOCUMENT = /\.(?:md|mdx|markdown)$/i;
/** A page that Notion exported: its name is unlike any other, in whatever folder. */
const NOTION_PAGE = / [\da-f]{32}$/i;

/** The name of an entry in `url`, if `url` has the form of a link between entries. */
function nameIn(url: string): { readonly name: string; readonly fragment: string } | undefined {
  const [, path = '', fragment = ''] = /^([^?#]*)(#.*)?$/.exec(url) ?? [];
  if (path === '') return fragment === '' ? undefined : { name: decode(fragment.slice(1)), fragment: '' };
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(path)) return undefined;
  const isFile = /\.(?:mdx?|markdown|html?|rst)$/i.test(path);
  // Glossaries write `b`, `./b.md` and `/b/`; `a/b` may be any page near this one.
  if (!/^\/|^\.\/[^/]+\/?$/.test(path) && !isFile && path.includes('/')) return undefined;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  const last = parts.pop();
  const name = isFile && /^_?index\./i.test(last ?? '') ? (parts.pop() ?? last) : last;
  if (name === undefined) return undefined;
  const plain = decode(name.replace(/\.(?:mdx?|markdown|html?|rst)$/i, ''));
  if (!NOTION_PAGE.test(plain) && !parts.every((part) => FOLDER.test(part))) return undefined;
  return { name: plain, fragment };
}

function withFragment(url: string, fragment: string): string {
  return url.includes('#') ? url : url + fragment;
}

/** A link as the source has it. */
export interface SeenLink {
  readonly url: string;
  /** Where the link starts in the text of its field. */
  readonly offset: number;
  readonly target: Target;
}

export interface ResolvedText {
  /** The rich text with the URLs of entries in its links. */
  readonly nodes: RichNodes;
  /** All links of the text, in order. */
  readonly seen: readonly SeenLink[];
  /** Ids of the entries in lines such as "See also: API, CRM", which are not among `nodes`. */
  readonly seeAlso: readonly string[];
}

/**
 * Resolves the links in `nodes`. A link to an entry that is not there, or has no text in the chosen language, becomes
 * plain text. A line "See also: …" whose names all lead to entries is taken out, unless it is the definition.
 */
export function resolveEntryLinks(nodes: RichNodes, links: EntryLinks, isDefinition = false): ResolvedText {
  const seen: SeenLink[] = [];
  const seeAlso: string[] = [];
  const walk = (node: Nodes): RichNodes => {
    const target = node.type === 'link' ? links.resolve(node.url) : undefined;
    if (node.type === 'link') seen.push({ url: node.url, offset: node.position?.start.offset ?? 0, target });
    const inner = 'children' in node ? { ...node, children: node.children.flatMap(walk) } : node;
    if (isText(target)) return (inner as { children: RichNodes }).children;
    return [(typeof target === 'object' ? { ...inner, url: target.url } : inner) as Nodes];
  };
  const resolved = nodes.flatMap((node): RichNodes => {
    const from = seen.length;
    const walked = walk(node);
    if (!isSeeAlso(node)) return walked;
    const targets = seen.slice(from).map(({ target }) => target);
    const ids = targets.flatMap((target) => (typeof target === 'object' ? target.id : []));
    if (ids.length === 0 || ids.length < targets.length) return walked;
    if (isDefinition) return walked;
    seeAlso.push(...ids);
    return [];
  });
  return { nodes: resolved, seen, seeAlso };
}

/** Whether only the text of the link can stay. */
function isText(target: Target): boolean {
  return typeof target === 'string';
}

/** The folder in a URL that has the form of a link between entries: `/ja/` of `/ja/api/`. */
export function folderOf(url: string): string | undefined {
  return url.startsWith('/') && nameIn(url) !== undefined
    ? url.replace(/[?#].*$/, '').replace(/[^/]+\/?$/, '')
    : undefined;
}
