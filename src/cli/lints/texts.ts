/** Reports definitions that are empty or too long for a card, and images without alternative text. */
import { plainText, toNodes } from '../../core/rich-text.js';
import type { Problem } from '../problems.js';
import { nodesOf, type Lint } from './lint.js';

export const definitions: Lint = ({ entries }, locate) =>
  entries.flatMap(({ term, definition }, index): readonly Problem[] => {
    const path = ['entries', index, 'definition'];
    const nodes = toNodes(definition);
    if (plainText(definition) === '') {
      return [
        {
          ...locate(path),
          severity: 'error',
          rule: 'empty-definition',
          message: `The definition of "${term}" is empty.`,
          advice: 'Write one sentence that defines the term.',
        },
      ];
    }
    if (nodes.length === 1 && nodes[0]?.type === 'paragraph') return [];
    return [
      {
        ...locate(path),
        severity: 'warning',
        rule: 'long-definition',
        message: `The definition of "${term}" has more than one paragraph, so it is too long for a card.`,
        advice: 'Keep one paragraph, and move the rest to "body".',
      },
    ];
  });

export const images: Lint = (glossary, locate) => {
  const paths = [
    ...glossary.entries.flatMap(({ image }, index) =>
      image !== undefined && image.alt.trim() === '' ? [['entries', index, 'image']] : [],
    ),
    ...nodesOf(glossary)
      .filter(({ node }) => node.type === 'image' && !isText(node['alt']))
      .map(({ path }) => path),
  ];
  return paths.map((path) => ({
    ...locate(path),
    severity: 'error',
    rule: 'image-alt',
    message: 'This image has no alternative text for users who cannot see it.',
    advice: 'Describe in "alt" what the image shows.',
  }));
};

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
