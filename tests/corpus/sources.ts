// Sources in each format, with what is read of them: entries as `id | term | definition`, and problems as
// `line:column severity rule`. The command line and the builder, in each engine, must read the same.
import { workbook } from '../tools/workbook.js';

export interface SourceCase {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly entries: readonly string[];
  readonly problems?: readonly string[];
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
/** The letters of these texts are the same numbers in windows-1252. */
const latin = (content: string): Uint8Array => Uint8Array.from(content, (letter) => letter.charCodeAt(0));

export const sourceCases: readonly SourceCase[] = [
  {
    file: 'terms.csv',
    bytes: text('Term,Definition,Aliases,See also\nAPI,"How *programs* talk.",APIs|APIs,crm\nCRM,,,\n'),
    entries: ['api | API | How programs talk.'],
    problems: ['2:28 warning repeated-alias', '2:38 error dangling-see-also', '3:5 error schema'],
  },
  {
    file: 'semicolons.csv',
    bytes: latin('Begriff;Erklärung\r\nCafé;Ein Ort.\r\n'),
    entries: ['café | Café | Ein Ort.'],
    problems: ['1:1 warning encoding'],
  },
  {
    file: 'terms.tsv',
    bytes: text('term\tdefinition\nAPI\tHow programs talk.\n'),
    entries: ['api | API | How programs talk.'],
  },
  {
    file: 'terms.xlsx',
    bytes: workbook({
      Terms: [
        ['Term', 'Definition'],
        ['API', 'A & B < C'],
        ['Empty', null],
      ],
      More: [
        ['Term', 'Definition'],
        ['CRM', 'Customers.'],
      ],
    }),
    entries: ['api | API | A & B < C', 'crm | CRM | Customers.'],
    problems: ['3:2 error schema'],
  },
  {
    file: 'broken.xlsx',
    bytes: text('PK\u0003\u0004 no workbook'),
    entries: [],
    problems: ['1:1 error unreadable'],
  },
  {
    file: 'terms.yaml',
    bytes: text('- term: API\n  definition: How [programs](http://a b) talk.\n  aliases: [APIs]\n- CRM\n'),
    entries: ['api | API | How [programs](http://a b) talk.'],
    problems: ['4:3 error not-an-entry'],
  },
  {
    file: 'broken.yml',
    bytes: text('- term: "API\n'),
    entries: [],
    problems: ['1:3 error schema', '2:1 error yaml-syntax'],
  },
  {
    file: 'glossary.json',
    bytes: text(
      '{"title":"Words","entries":[\n{"id":"api","term":"API","definition":"How programs talk.","seeAlso":["crm"]}]}',
    ),
    entries: ['api | API | How programs talk.'],
    problems: ['2:71 error dangling-see-also'],
  },
  {
    file: 'records.json',
    bytes: text('[{"term":"API","definition":"How **programs** talk."},]'),
    entries: [],
    problems: ['1:55 error json-syntax'],
  },
  {
    file: 'deep.json',
    bytes: text(`[${'['.repeat(500)}${']'.repeat(500)}]`),
    entries: [],
    problems: ['1:1 error unreadable'],
  },
  {
    file: 'glossary.md',
    bytes: text('# Glossary\n\n## API\n\nHow *programs* talk. See [CRM](#crm).\n\n## CRM\n\nCustomers.\n'),
    entries: ['api | API | How programs talk. See CRM.', 'crm | CRM | Customers.'],
  },
  {
    file: 'api.md',
    bytes: text('---\nterm: API\naliases: [APIs]\nalais: x\n---\n\nHow programs talk.\n\nAnd more.\n'),
    entries: ['api | API | How programs talk.'],
    problems: ['4:8 warning unknown-field'],
  },
  {
    file: 'glossary.html',
    bytes: text('<!doctype html><title>Glossary</title><main><dl><dt>API<dd>How <b>programs</b> talk.</dl></main>'),
    entries: ['api | API | How programs talk.'],
  },
  {
    file: 'glossary.rst',
    bytes: text('Glossary\n========\n\n.. glossary::\n\n   API\n      How *programs* talk.\n'),
    entries: ['api | API | How programs talk.'],
  },
  {
    file: 'export.xml',
    bytes: text(
      '<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>API</title><content:encoded><![CDATA[<p>How programs talk.</p>]]></content:encoded><wp:post_type>glossary</wp:post_type><wp:status>publish</wp:status></item></channel></rss>',
    ),
    entries: ['api | API | How programs talk.'],
  },
  {
    file: 'picture.csv',
    bytes: Uint8Array.of(0x89, 0x50, 0, 0, 0, 0xff, 0xd8, 0),
    entries: [],
    problems: ['1:1 error unreadable'],
  },
  {
    file: 'letter.docx',
    bytes: text('x'),
    entries: [],
    problems: ['1:1 error unknown-format'],
  },
];
