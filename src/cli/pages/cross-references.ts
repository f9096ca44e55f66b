/**
 * Finds entries that only refer to another one ("See API."). On the site they are no thin pages: their names become aliases
 * of the other entry, and their addresses redirect to its page. Pure; called by site.ts. Bundles of `glossary
 * build` keep such entries, because a card with "See API" still leads on.
 */
import type { Glossary } from '../../core/glossary.js';
import { childNodes, plainText, toNodes, type RichTextNode } from '../../core/rich-text.js';
import type { Bundle, Entry } from '../../core/schema.js';

/** An entry that only refers to another one. */
export interface CrossReference {
  readonly entry: Entry;
  /** The id of the other entry, which is no cross-reference. */
  readonly target: string;
}

export interface WithoutCrossReferences {
  /** The bundle without cross-references. The entries that these name have their names as aliases. */
  readonly bundle: Bundle;
  readonly references: readonly CrossReference[];
}

export function withoutCrossReferences(bundle: Bundle, glossary: Glossary): WithoutCrossReferences {
  const direct = new Map<string, string>();
  for (const entry of glossary.entries) {
    const target = targetOf(entry, glossary);
    if (target !== undefined) direct.set(entry.id, target.id);
  }
  const references = glossary.entries.flatMap((entry): CrossReference[] => {
    const target = direct.has(entry.id) ? follow(entry.id, direct) : undefined;
    return target === undefined ? [] : [{ entry, target }];
  });
  if (references.length === 0) return { bundle, references };

  const targets = new Map(references.map(({ entry, target }) => [entry.id, target]));
  const names = new Map<string, string[]>();
  for (const { entry, target } of references)
    names.set(target, [...(names.get(target) ?? []), entry.term, ...(entry.aliases ?? [])]);
  const entries = bundle.entries
    .filter(({ id }) => !targets.has(id))
    .map((entry) => withNames(withTargets(entry, targets), names.get(entry.id) ?? []));
  return { bundle: { ...bundle, entries }, references };
}

/** The entry at the end of a chain of cross-references; `undefined` if they refer to each other in a circle. */
function follow(id: string, targets: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set([id]);
  for (let at = targets.get(id); at !== undefined; at = targets.get(at)) {
    if (seen.has(at)) return undefined;
    if (!targets.has(at)) return at;
    seen.add(at);
  }
  return undefined;
}

/** `entry` with `seeAlso` that names the targets instead of cross-references. */
function withTargets(entry: Entry, targets: ReadonlyMap<string, string>): Entry {
  if (entry.seeAlso?.some((id) => targets.has(id)) !== true) return entry;
  const seeAlso = new Set(entry.seeAlso.map((id) => targets.get(id) ?? id));
  seeAlso.delete(entry.id);
  return { ...entry, seeAlso: [...seeAlso] };
}

function withNames(entry: Entry, names: readonly string[]): Entry {
  const known = new Set([entry.term, ...(entry.aliases ?? [])]);
  const added = [...new Set(names)].filter((name) => !known.has(name));
  return added.length === 0 ? entry : { ...entry, aliases: [...(entry.aliases ?? []), ...added] };
}

/** Words that refer to another entry, before or after its name, in the languages of the interface. */
const BEFORE =
  /^(?:→|⇒|->|=>|(?:see(?: also)?|cf\.?|siehe(?: auch)?|s\.|vgl\.?|voir(?: aussi)?|véase(?: también)?|ver(?: tamb(?:ién|ém))?|vedi(?: anche)?|zie(?: ook)?|veja(?: também)?|consulte|انظر(?: أيضا)?|دیکھیے)(?![\p{L}\p{N}]))\s*[::]?\s*/iu;
const AFTER = /\s*(?:を参照(?:してください|のこと)?|参照|을? ?참조|을? ?참고)$/u;
const QUOTES = /^["'“”„«»‘’「『]+|["'“”«»‘’」』]+$/g;

/** The other entry, if `entry` has nothing to say but its name. */
function targetOf(entry: Entry, glossary: Glossary): Entry | undefined {
  const { definition, body, faqs = [], related = [], image, seeAlso = [] } = entry;
  if ((body !== undefined && plainText(body) !== '') || faqs.length > 0 || related.length > 0 || image)
    return undefined;
  const text = plainText(definition).replace(/[.。]$/, '');
  const other = (found: Entry | undefined) => (found === entry ? undefined : found);
  if (text === '') return seeAlso.length === 1 ? other(glossary.get(seeAlso[0] as string)) : undefined;
  const name = text.replace(BEFORE, '').replace(AFTER, '').trim();
  const link = onlyLink(definition);
  if (link !== undefined && plainText([link]).trim() === name.replace(QUOTES, ''))
    return other(glossary.findByUrl(String(link['url'])));
  return name === text ? undefined : other(glossary.find(name.replace(QUOTES, '')));
}

/** The one link in `definition`. */
function onlyLink(definition: Entry['definition']): RichTextNode | undefined {
  const links: RichTextNode[] = [];
  const collect = (nodes: readonly RichTextNode[]) => {
    for (const node of nodes) {
      if (node.type === 'link') links.push(node);
      collect(childNodes(node));
    }
  };
  collect(toNodes(definition));
  return links.length === 1 ? links[0] : undefined;
}
