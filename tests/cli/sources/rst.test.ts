/** Glossaries of Sphinx. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { entriesIn, urlsIn } from '../helpers/entries.js';
import { check, places, read } from '../helpers/sources.js';

const TEXT = `.. _g:

==========
 Glossary
==========

Not this: :term:\`x\`.

.. glossary::
   :sorted:

   .. a comment

   aiodns

      DNS resolver.

      https://pypi.example/aiodns

   asyncio
   async io : key
      A *single* **library** of \`\`co_routines\`\` [engine x] and |sub|. See :term:\`aiodns\`,
      :term:\`resolvers <aiodns>\`, :pep:\`3156\`, :ref:\`x <y>\`, \`text <https://x.example/a_b>\`_.

      - one
      - two

   requoting
       Applies :term:\`nothing\` to foo_bar <x>.

.. |sub| replace:: substituted

After
=====

Not here.
`;

describe('reStructuredText', () => {
  it('the terms of a glossary directive are entries', () => {
    const { bundle } = read({ 'glossary.rst': TEXT });
    assert.equal(bundle.title, 'Glossary');
    assert.deepEqual(entriesIn({ 'glossary.rst': TEXT }), [
      'aiodns | aiodns | DNS resolver. | https://pypi.example/aiodns',
      'asyncio | asyncio | A single library of co_routines [engine x] and substituted. See aiodns, resolvers, PEP 3156, x, text. | one two {"aliases":["async io"],"seeAlso":["aiodns"]}',
      'requoting | requoting | Applies nothing to foo_bar <x>.',
    ]);
    assert.deepEqual(urlsIn(bundle.entries[1]?.definition), ['#aiodns', '#aiodns', 'https://x.example/a_b']);
  });

  it('places: lines and columns of the file', () =>
    assert.deepEqual(places(check({ 'glossary.rst': TEXT })), ['glossary.rst:29:16 warning no-such-entry']));

  it('a file without a glossary is left out with a warning', () =>
    assert.deepEqual(places(check({ 'a.rst': 'Title\n=====\n\nText.\n', 'b.md': '# B\n\nText.' })), [
      'a.rst:1:1 warning no-terms',
    ]));
});
