// Which entry a name means: by the words near it, then by the topics of the article.
import { assert } from '@open-wc/testing';
import { createGlossary } from '../../../src/core/glossary.js';
import { entriesMeant } from '../../../src/core/linking/senses.js';
import { compileMatcher } from '../../../src/core/matcher/matcher.js';

const definition = 'x';
const senses = createGlossary({
  entries: [
    {
      id: 'k8s',
      term: 'namespace (Kubernetes)',
      definition,
      tags: ['cloud'],
      match: { near: ['cluster', 'Kubernetes'] },
    },
    {
      id: 'cpp',
      term: 'namespace (C++)',
      definition,
      tags: ['code'],
      match: { near: ['compiler', 'class', 'C++'] },
    },
    { id: 'state', term: 'State', definition, match: { near: ['machine'] } },
    { id: 'pool', term: 'pool (staking)', definition, tags: ['Finance'] },
    { id: 'swim', term: 'pool (water)', definition, tags: ['sports', 'health care'] },
    { id: 'lead', term: 'lead', definition },
    { id: 'metal', term: 'lead (metal)', definition, match: { near: ['toxic'] } },
  ],
});

/** The ids of the entries that the terms in `text` mean: `-` for none, several joined by a plus sign. */
function meanings(text: string, topics = ''): string {
  return compileMatcher(senses)(text)
    .map(
      (match) =>
        entriesMeant(match, text, senses, () => topics)
          ?.map(({ id }) => id)
          .join('+') ?? '-',
    )
    .join(' ');
}

const cases: readonly (readonly [title: string, text: string, expected: string, topics?: string])[] = [
  ['a word near the name decides', 'Each namespace of the cluster', 'k8s'],
  ['behind it or before it', 'The compiler looks into the namespace', 'cpp'],
  ['in any case, and whole', 'KUBERNETES has a namespace', 'k8s'],
  ['not a part of a word', 'The classes of a namespace', 'k8s+cpp'],
  ['more words near it win', 'In C++, a class of a cluster has a namespace', 'cpp'],
  ['nothing decides', 'A namespace', 'k8s+cpp'],
  ['words far away do not count', `A namespace. ${'Something else. '.repeat(30)} A cluster.`, 'k8s+cpp'],
  ['a topic of the article decides', 'A pool', 'pool', 'finance'],
  ['of several topics', 'A pool', 'swim', 'sports, health care'],
  ['two words are one topic', 'A pool', 'pool+swim', 'health'],
  ['words come before topics', 'A namespace in the cluster', 'k8s', 'code'],
  ['topics, where no words are near', 'A namespace', 'cpp', 'code'],
  ['a name that asks for words is not meant without them', 'the state of things', '-'],
  ['and is meant with them', 'a state machine', 'state'],
  ['an entry that does not ask is meant where no other is', 'a lead from a form', 'lead'],
  ['and gives way to one that does', 'toxic lead in pipes', 'metal'],
];

describe('entriesMeant', () => {
  for (const [title, text, expected, topics] of cases) {
    it(title, () => {
      assert.equal(meanings(text, topics), expected);
    });
  }

  it('finds the same senses as look-up', () => {
    const ids = senses.findAll('namespace').map(({ id }) => id);
    assert.deepEqual(ids, ['k8s', 'cpp']);
    assert.deepEqual(compileMatcher(senses)('namespace')[0]?.senses, ids);
  });
});
