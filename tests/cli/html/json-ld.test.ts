// Which JSON-LD a static page gets, and where it stands.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PrerenderOptions } from '../../../src/cli/html/options.js';
import { removePrerendered } from '../../../src/cli/html/remove-prerendered.js';
import { render } from './helpers.js';

const SCRIPT = /<script type="application\/ld\+json" data-glossary="prerendered">(.*?)<\/script>/g;

/** What the page states, in short: "DefinedTerm API", "FAQPage REST or SOAP?". */
function stated(html: string, options: Partial<PrerenderOptions> = {}): string[] {
  const result = render(html, options);
  assert.equal(render(result, options), result);
  assert.equal(removePrerendered(result), html);
  return Array.from(result.matchAll(SCRIPT), ([, json]) => {
    const data = JSON.parse(json!) as { '@type': string; name?: string; mainEntity?: { name: string }[] };
    return [data['@type'], data.name, ...(data.mainEntity ?? []).map(({ name }) => name)]
      .filter(Boolean)
      .join(' ');
  });
}

const author = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const own =
  '<faq-accordion json-ld><faq-item><h3 slot="question">Who <b>am</b>\n I?</h3><p>Me.</p><p>Or you</p></faq-item></faq-accordion>';

describe('JSON-LD', () => {
  const rows: Readonly<
    Record<string, readonly [html: string, expected: string[], options?: Partial<PrerenderOptions>]>
  > = {
    'is not there unless asked for': [
      '<glossary-entry term=api></glossary-entry><faq-accordion></faq-accordion>',
      [],
    ],
    'is not there where a framework has written that it is off': [
      '<glossary-entry term=api json-ld=false></glossary-entry><glossary-index json-ld=false></glossary-index>',
      [],
    ],
    'states an entry and its questions': [
      '<glossary-entry term=api json-ld></glossary-entry>',
      ['DefinedTerm API', 'FAQPage REST or SOAP?'],
    ],
    'states no questions that are not shown': [
      '<glossary-entry term=api json-ld sections=definition></glossary-entry>',
      ['DefinedTerm API'],
    ],
    'states questions of the glossary': [
      '<faq-accordion json-ld></faq-accordion>',
      ['FAQPage What does it cost? Who helps?'],
    ],
    'states questions of the author': [own, ['FAQPage Who am I?']],
    'states all when asked for': [
      `<glossary-entry term=api></glossary-entry>${own.replace(' json-ld', '')}<related-links term=api></related-links>`,
      ['DefinedTerm API', 'FAQPage REST or SOAP?', 'FAQPage Who am I?'],
      { jsonLd: true },
    ],
    'states everything once': [
      '<glossary-entry term=api json-ld></glossary-entry><glossary-entry term=API json-ld></glossary-entry><faq-accordion term=api json-ld></faq-accordion>',
      ['DefinedTerm API', 'FAQPage REST or SOAP?'],
    ],
    'states nothing that the page states': [
      author({
        '@graph': [
          { '@type': 'DefinedTerm', name: 'API ' },
          { '@type': ['Question', 'x'], name: 'What does it cost?' },
        ],
      }) +
        '<glossary-entry term=api json-ld sections=definition></glossary-entry><faq-accordion json-ld></faq-accordion>',
      ['FAQPage Who helps?'],
    ],
    'does not mind broken data of others': [
      '<script type="application/ld+json">{</script><faq-accordion topic=support json-ld></faq-accordion>',
      ['FAQPage Who helps?'],
    ],
    'states nothing for what was not filled': [
      '<p>See <glossary-entry term=api json-ld></glossary-entry></p><glossary-entry term=no json-ld></glossary-entry>',
      [],
    ],
  };
  for (const [name, [html, expected, options]] of Object.entries(rows))
    it(name, () => assert.deepEqual(stated(html, options), expected));

  it('publishes a question with the text that a user reads', () => {
    assert.ok(
      render(own).includes('"name":"Who am I?","acceptedAnswer":{"@type":"Answer","text":"Me. Or you"}'),
    );
  });

  it('has a URL if the page has a canonical URL', () => {
    const entry = '<glossary-entry term=webhook json-ld></glossary-entry>';
    assert.ok(
      render(`<link rel="canonical" href="https://x.example/a/">${entry}`).includes(
        '"url":"https://x.example/glossary/webhook/"',
      ),
    );
    assert.ok(!render(entry).includes('"url"'));
  });
});

describe('the place of JSON-LD', () => {
  const entry = '<glossary-entry term=webhook json-ld></glossary-entry>';
  const rows: Readonly<Record<string, readonly [html: string, expected: string]>> = {
    'is before the end of the head, in a line of its own': [
      `<html>\n  <head>\n    <title>x</title>\n  </head>\n${entry}`,
      `<html>\n  <head>\n    <title>x</title>\n  SCRIPT\n  </head>\n`,
    ],
    'is in lines that end as the others': [
      `<head>\r\n</head>\r\n${entry}`,
      '<head>\r\nSCRIPT\r\n</head>\r\n',
    ],
    'is in the line of a head that has but one': [
      `<head><title>x</title></head>\n${entry}`,
      '<head><title>x</title>SCRIPT</head>\n',
    ],
    'is behind the element where the head has no end': [
      `<title>x</title>${entry}\n</head>`,
      '<title>x</title>ENTRYSCRIPT\n</head>',
    ],
    'is behind the element where there is no head': [`${entry}\n`, 'ENTRYSCRIPT\n'],
    'is not inside comments': [`<!-- </head> -->${entry}`, '<!-- </head> -->ENTRYSCRIPT'],
  };
  for (const [name, [html, expected]] of Object.entries(rows)) {
    it(name, () => {
      const result = render(html);
      const brief = result.replace(SCRIPT, 'SCRIPT').replace(/<glossary-entry.*<\/glossary-entry>/, 'ENTRY');
      assert.equal(brief.replace(/ENTRY$/, ''), expected);
      assert.equal(render(result), result);
      assert.equal(removePrerendered(result), html);
    });
  }

  it('takes two scripts', () => {
    const html = '<head>\n\t</head>\n<glossary-entry term=api json-ld></glossary-entry>';
    const result = render(html);
    assert.match(result.replace(SCRIPT, 'SCRIPT'), /^<head>\n\tSCRIPT\n\tSCRIPT\n\t<\/head>\n/);
    assert.equal(removePrerendered(result), html);
  });
});
