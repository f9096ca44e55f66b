/** Questions are linked by their ids, so that no two may share one: they can stand on one page. */
import { faqId } from '../../core/faq-id.js';
import type { Problem } from '../problems.js';
import type { Path } from '../sources/source.js';
import type { Lint } from './lint.js';

export const questions: Lint = ({ entries, faqs }, locate) => {
  const all = [
    ...entries.flatMap(({ faqs: own = [] }, index) =>
      own.map((faq, at) => ({ faq, path: ['entries', index, 'faqs', at] as Path })),
    ),
    ...faqs.map((faq, at) => ({ faq, path: ['faqs', at] as Path })),
  ];
  const known = new Map<string, Path>();
  return all.flatMap(({ faq, path }): readonly Problem[] => {
    const id = faqId(faq);
    const earlier = id === undefined ? undefined : known.get(id);
    if (id !== undefined && earlier === undefined) known.set(id, path);
    if (earlier === undefined) return [];
    const { file, line } = locate([...earlier, 'id']);
    return [
      {
        ...locate([...path, 'id']),
        severity: 'error',
        rule: 'duplicate-faq-id',
        message: `"${String(id)}" is the id of another question (${file}:${line}) too.`,
        advice: 'Give it an id of its own.',
      },
    ];
  });
};
