/** Reports ids in `seeAlso` and links that lead to no entry. */
import { faqId } from '../../core/faq-id.js';
import type { Glossary } from '../../core/glossary.js';
import { decode } from '../../core/url.js';
import { entryFinder } from './meant-entry.js';
import { nodesOf, type Lint } from './lint.js';

export const seeAlso: Lint = (glossary, locate) => {
  const findMeant = entryFinder(glossary.entries);
  const findLike = likeFinder(glossary);
  return glossary.entries.flatMap(({ seeAlso = [] }, index) =>
    seeAlso.flatMap((id, at) => {
      if (glossary.get(id) !== undefined) return [];
      const location = locate(['entries', index, 'seeAlso', at]);
      const meant = findLike(id);
      return [
        {
          ...location,
          severity: 'error',
          rule: 'dangling-see-also',
          message: `"seeAlso" names "${id}", but the glossary has no such entry.`,
          ...(meant === undefined
            ? { advice: adviceFor(findMeant(id), 'Correct the id, write the entry, or remove the id.') }
            : {
                advice: `Write "${meant}".`,
                fixes: [{ ...location, found: id, replacement: meant }],
              }),
        },
      ];
    }),
  );
};

function adviceFor(meant: string | undefined, otherwise: string): string {
  return meant === undefined ? otherwise : `Did you mean "${meant}"? If not: ${lowerFirst(otherwise)}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Returns a function that gives the id of the only entry with a name, but for case, blanks, hyphens and underscores. */
function likeFinder({ entries }: Glossary): (name: string) => string | undefined {
  let ids: Map<string, Set<string>> | undefined;
  return (name) => {
    ids ??= idsByName(entries);
    const [one, ...others] = ids.get(plain(name)) ?? [];
    // An id of other characters may need quotes, which depend on the format.
    return others.length === 0 && /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(one ?? '') ? one : undefined;
  };
}

function idsByName(entries: Glossary['entries']): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { id, term, aliases = [] } of entries)
    for (const name of [id, term, ...aliases].map(plain)) ids.set(name, (ids.get(name) ?? new Set()).add(id));
  return ids;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

/** @param url the URL under which the entries have their pages: every link below it must lead to an entry */
export function links(url: string | undefined): Lint {
  return (glossary, locate) => {
    const questions = questionIds(glossary);
    const findMeant = entryFinder(glossary.entries);
    return nodesOf(glossary).flatMap(({ node, path }) => {
      const target = node.type === 'link' && typeof node['url'] === 'string' ? node['url'] : '';
      if (!isForEntry(target, url) || leadsSomewhere(target, glossary, questions)) return [];
      return [
        {
          ...locate(path),
          severity: 'error',
          rule: 'dangling-link',
          message: `The link to "${target}" leads to no entry.`,
          advice: adviceFor(
            meantTarget(target, findMeant),
            'Correct the link, write the entry, or make the link plain text.',
          ),
        },
      ];
    });
  };
}

/** Whether a link has the form of one to an entry: a fragment, a URL below `url`, or a Markdown file. */
function isForEntry(target: string, url: string | undefined): boolean {
  if (target.startsWith('#')) return target.length > 1;
  if (url !== undefined && url !== '/' && target.startsWith(url)) return target.length > url.length;
  return /^(?!\/)[^:?#]*\.(?:md|markdown)(?:#.*)?$/i.test(target);
}

function leadsSomewhere(target: string, glossary: Glossary, questions: ReadonlySet<string>): boolean {
  const [page = '', fragment = ''] = target.split('#');
  if (glossary.findByUrl(target) !== undefined) return true;
  return page === '' ? questions.has(fragment) : glossary.findByUrl(page) !== undefined;
}

/** The target with the id of the entry that its last part is likely to mean. */
function meantTarget(target: string, findMeant: (name: string) => string | undefined): string | undefined {
  const name = /([^/#?]+?)(?:\.(?:md|markdown))?\/?$/i.exec(target)?.[1] ?? '';
  const meant = findMeant(decode(name));
  return meant === undefined ? undefined : target.replace(name, () => meant);
}

function questionIds({ entries, faqs }: Glossary): ReadonlySet<string> {
  const all = [...faqs, ...entries.flatMap(({ faqs: own = [] }) => own)];
  return new Set(all.flatMap((faq) => faqId(faq) ?? []));
}
