/** See-also ids and links that lead to no entry. */
import { faqId } from '../../core/faq-id.js';
import type { Glossary } from '../../core/glossary.js';
import { nodesOf, type Lint } from './lint.js';

export const seeAlso: Lint = (glossary, locate) =>
  glossary.entries.flatMap(({ seeAlso = [] }, index) =>
    seeAlso.flatMap((id, at) => {
      if (glossary.get(id) !== undefined) return [];
      return [
        {
          ...locate(['entries', index, 'seeAlso', at]),
          severity: 'error',
          rule: 'dangling-see-also',
          message: `"${id}" is no entry of this glossary.`,
          advice: 'Correct the id, write the entry, or take the reference out.',
        },
      ];
    }),
  );

/** @param url where the entries have their pages: everything there should be one */
export function links(url: string | undefined): Lint {
  return (glossary, locate) => {
    const questions = questionIds(glossary);
    return nodesOf(glossary).flatMap(({ node, path }) => {
      const target = node.type === 'link' && typeof node['url'] === 'string' ? node['url'] : '';
      if (!isForEntry(target, url) || leadsSomewhere(target, glossary, questions)) return [];
      return [
        {
          ...locate(path),
          severity: 'error',
          rule: 'dangling-link',
          message: `The link to "${target}" leads to no entry.`,
          advice: 'Correct it, write the entry, or make it plain text.',
        },
      ];
    });
  };
}

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

function questionIds({ entries, faqs }: Glossary): ReadonlySet<string> {
  const all = [...faqs, ...entries.flatMap(({ faqs: own = [] }) => own)];
  return new Set(all.flatMap((faq) => faqId(faq) ?? []));
}
