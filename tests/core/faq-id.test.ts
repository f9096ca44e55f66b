// The id of a question, which is the fragment of links to it.
import { assert } from '@open-wc/testing';
import { faqId } from '../../src/core/faq-id.js';
import { fc } from '../tools/properties.js';

const slugs: readonly (readonly [question: string, id: string])[] = [
  ['What is an API?', 'what-is-an-api'],
  ['  REST vs. SOAP — which?  ', 'rest-vs-soap-which'],
  ['What’s 2FA?', 'what-s-2fa'],
  ['Was kostet Käse?', 'was-kostet-käse'],
  ['Was kostet Ka\u0308se?', 'was-kostet-käse'],
  ['APIとは何ですか？', 'apiとは何ですか'],
  ['ما هي الواجهة؟', 'ما-هي-الواجهة'],
  ['हिन्दी क्या है?', 'हिन्दी-क्या-है'],
  ['C++?', 'c'],
  ['<b>bold</b>', 'b-bold-b'],
];

describe('faqId', () => {
  it('is the id in the bundle', () => {
    assert.equal(faqId({ id: 'Rest vs SOAP', question: 'Which?', answer: '' }), 'Rest vs SOAP');
  });

  for (const [question, id] of slugs) {
    it(`${question} → ${id}`, () => {
      assert.equal(faqId({ question, answer: '' }), id);
    });
  }

  it('is a fragment without white space, the same for every spelling of the question', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (question) => {
        const id = faqId({ question, answer: '' });
        assert.match(id ?? '-', /^[\p{L}\p{M}\p{N}-]+$/u);
        assert.equal(faqId({ question: question.normalize('NFD'), answer: '' }), id);
        assert.equal(faqId({ question: `${question}??`, answer: '' }), id);
      }),
    );
  });

  it('is undefined if the question has no letters', () => {
    assert.isUndefined(faqId({ question: '???', answer: '' }));
  });
});
