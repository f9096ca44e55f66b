// Structured data of entries and questions; no text can end the script element that contains it.
import { assert } from '@open-wc/testing';
import { createGlossary } from '../../src/core/glossary.js';
import { definedTerm, definedTermSet, faqPage, serializeJsonLd } from '../../src/core/json-ld.js';
import { fc } from '../tools/properties.js';

const strong = { type: 'strong', children: [{ type: 'text', value: 'interface' }] };

describe('definedTerm', () => {
  it('has all data of the entry and its glossary', () => {
    const glossary = createGlossary({
      title: 'Marketing glossary',
      lang: 'en',
      entries: [
        {
          id: 'api',
          term: 'API',
          aliases: ['APIs', 'Application Programming Interface'],
          expansion: 'Application Programming Interface',
          definition: [{ type: 'paragraph', children: [{ type: 'text', value: 'An ' }, strong] }],
        },
      ],
    });
    assert.deepEqual(definedTerm(glossary, glossary.entries[0]!, 'https://x.example/api/'), {
      '@context': 'https://schema.org',
      '@type': 'DefinedTerm',
      name: 'API',
      alternateName: ['Application Programming Interface', 'APIs'],
      description: 'An interface',
      url: 'https://x.example/api/',
      inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'Marketing glossary', inLanguage: 'en' },
    });
  });

  it('has no property without a value', () => {
    const glossary = createGlossary({ entries: [{ id: 'api', term: 'API', definition: 'An interface.' }] });
    const data = JSON.parse(serializeJsonLd(definedTerm(glossary, glossary.entries[0]!, undefined)));
    assert.deepEqual(data, {
      '@context': 'https://schema.org',
      '@type': 'DefinedTerm',
      name: 'API',
      description: 'An interface.',
    });
  });
});

describe('definedTermSet', () => {
  it('has the name and the URL of every entry', () => {
    const entries = ['api', 'sdk'].map((id) => ({ id, term: id.toUpperCase(), definition: 'A thing.' }));
    const glossary = createGlossary({ title: 'Terms', lang: 'en', entries });
    const urlOf = ({ id }: { id: string }) => (id === 'api' ? 'https://x.example/api/' : undefined);
    assert.deepEqual(definedTermSet(glossary, 'https://x.example/', urlOf), {
      '@context': 'https://schema.org',
      '@type': 'DefinedTermSet',
      name: 'Terms',
      inLanguage: 'en',
      url: 'https://x.example/',
      hasDefinedTerm: [
        { '@type': 'DefinedTerm', name: 'API', url: 'https://x.example/api/' },
        { '@type': 'DefinedTerm', name: 'SDK' },
      ],
    });
  });
});

describe('faqPage', () => {
  it('has the questions and answers in their order', () => {
    assert.deepEqual(
      faqPage([
        { question: 'What?', answer: 'This.' },
        { question: 'Why?', answer: 'So.' },
      ]),
      {
        '@context': 'https://schema.org',
        '@type': 'FAQPage',
        mainEntity: [
          { '@type': 'Question', name: 'What?', acceptedAnswer: { '@type': 'Answer', text: 'This.' } },
          { '@type': 'Question', name: 'Why?', acceptedAnswer: { '@type': 'Answer', text: 'So.' } },
        ],
      },
    );
  });
});

describe('serializeJsonLd', () => {
  for (const text of [
    '</script>',
    '</SCRIPT ',
    '<!--',
    '<!-- <script>',
    '-->',
    ']]>',
    '\u2028',
    '<\\/script>',
  ]) {
    it(`${JSON.stringify(text)} survives, and cannot close or open an element`, () => {
      const json = serializeJsonLd({ text });
      assert.notInclude(json, '<');
      assert.deepEqual(JSON.parse(json), { text });
    });
  }

  it('is one script element in a page, whatever the text', () => {
    const part = fc.constantFrom('</script>', '<!--', '<script>', '<', '\\', '"', '&lt;', '\n', 'a');
    fc.assert(
      fc.property(
        fc.array(part).map((parts) => parts.join('')),
        (text) => {
          const page = new DOMParser().parseFromString(
            `<script type="application/ld+json">${serializeJsonLd({ text })}</script><p>after`,
            'text/html',
          );
          assert.lengthOf(page.scripts, 1);
          assert.deepEqual(JSON.parse(page.scripts[0]!.textContent ?? ''), { text });
          assert.equal(page.querySelector('p')?.textContent, 'after');
        },
      ),
    );
  });
});
