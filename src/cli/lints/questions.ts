/**
 * Reports questions with the same id: links lead to questions by id, and any two can stand on the same page.
 */
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
        message: `Another question already has the id "${String(id)}" (${file}:${line}).`,
        advice: 'Give this question another id.',
      },
    ];
  });
};
