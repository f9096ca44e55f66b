// Random DOM trees for property tests: fast-check makes a plan, and build() makes the nodes.
import { fc } from '../../../tools/properties.js';

export interface Plan {
  readonly name: string;
  readonly text: string;
  readonly children: readonly Plan[];
}

const WORDS = [
  'API',
  'key',
  ' ',
  ' key',
  'web',
  'hook',
  's',
  'IT',
  'x',
  'API key',
  '-',
  'C++',
  '顧客',
  'lead',
  '',
];
const INLINE = ['b', 'i', 'span', 'em'];
const BLOCK = ['p', 'div', 'li', 'br', 'x-y'];
const SKIPPED = ['a', 'code', 'h2', 'h3', 'pre', 'glossary-term', 'svg', 'button'];

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map((words) => words.join(''));
const leaf = (name: string) => text.map((data): Plan => ({ name, text: data, children: [] }));

const { node } = fc.letrec<{ node: Plan; children: Plan[] }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { arbitrary: leaf('#text'), weight: 6 },
    { arbitrary: leaf('#comment'), weight: 1 },
    { arbitrary: element(INLINE, tie('children')), weight: 5 },
    { arbitrary: element(BLOCK, tie('children')), weight: 2 },
    { arbitrary: element(SKIPPED, tie('children')), weight: 1 },
  ),
  children: fc.array(tie('node'), { maxLength: 5 }),
}));

function element(names: readonly string[], children: fc.Arbitrary<Plan[]>): fc.Arbitrary<Plan> {
  return fc.record({ name: fc.constantFrom(...names), text: fc.constant(''), children });
}

/** An article. */
export const tree = fc
  .array(node, { minLength: 1, maxLength: 6 })
  .map((children): Plan => ({ name: 'article', text: '', children }));

export function build({ name, text: data, children }: Plan): Node {
  if (name === '#text') return new Text(data);
  if (name === '#comment') return new Comment(data);
  const built = document.createElement(name);
  built.append(...children.map(build));
  return built;
}
