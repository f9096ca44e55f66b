/** Tables as spreadsheets write them: titles, separators, headers in other words and languages, or none. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { places, read, type Options } from '../helpers/sources.js';

const table = (text: string, options: Options = {}, file = 't.csv') => read({ [file]: text }, options);

const API = { id: 'api', term: 'API', definition: 'A way to talk.' };
const CRM = { id: 'crm', term: 'CRM', definition: 'Customers, managed.' };

describe('a table gives its entries', () => {
  const rows = 'API;A way to talk.\nCRM;Customers, managed.\n';
  const cases: readonly (readonly [title: string, text: string, file?: string])[] = [
    ['with a line that names the separator', `sep=;\r\nTerm;Definition\r\n${rows}`],
    ['with a byte order mark', `\ufeffTerm;Definition\n${rows}`],
    ['below a title', `Glossary of terms;\n;\nTerm;Definition\n${rows}`],
    ['below a title that is the name of a field', `Definitions;\nTerm;Definition\n${rows}`],
    ['below two titles and a date', `Our glossary\n\nLast change: 2024;\n\nTerm;Definition\n${rows}`],
    ['below empty lines', `\n\n;;\nTerm;Definition\n${rows}`],
    ['with pipes', 'Term|Definition\nAPI|A way to talk.\nCRM|Customers, managed.\n'],
    [
      'with tabs, though its name says commas',
      'Term\tDefinition\nAPI\tA way to talk.\nCRM\tCustomers, managed.\n',
    ],
    ['with tabs', 'Term\tDefinition\nAPI\tA way to talk.\nCRM\tCustomers, managed.\n', 't.tsv'],
    [
      'with commas, though its name says tabs',
      'Term,Definition\nAPI,A way to talk.\nCRM,"Customers, managed."',
      't.tsv',
    ],
    ['with a space before a quote', 'Term, Definition\nAPI, "A way to talk."\nCRM, "Customers, managed."\n'],
    [
      'as flash cards',
      '#separator:tab\n#html:true\nAPI\tA way to talk.\nCRM\tCustomers, managed.\n',
      't.tsv',
    ],
    ['with the line ends of an old Mac', `Term;Definition\r${rows.replaceAll('\n', '\r')}`],
    ['with names in capitals and with marks', `TERM:;*Definition*\n${rows}`],
    ['with the names in both languages', `Begriff (Deutsch);Definition (kurz)\n${rows}`],
  ];
  for (const [title, text, file] of cases)
    it(title, () => {
      const { bundle, problems } = table(text, {}, file);
      assert.deepEqual(bundle.entries, [API, CRM]);
      assert.deepEqual(places(problems.filter(({ rule }) => rule !== 'no-header')), []);
    });

  it('with tabs and without names, where each text has one comma', () => {
    const { bundle } = table('API\tA way, to talk.\nCRM\tCustomers, managed.\n');
    assert.deepEqual(bundle.entries, [{ ...API, definition: 'A way, to talk.' }, CRM]);
  });

  it('without columns that are empty, such as those at the left of a sheet', () => {
    const { bundle, problems } = table(
      ',,Term,Definition,Note\n,,API,A way to talk.,\n,,CRM,"Customers, managed.",\n',
    );
    assert.deepEqual(bundle.entries, [API, CRM]);
    assert.deepEqual(places(problems), []);
  });

  it('a term whose cell has several lines is one line', () => {
    const { bundle } = table('Term,Definition\n"Net present\r\nvalue",A sum.\n');
    assert.deepEqual(bundle.entries, [
      { id: 'net-present-value', term: 'Net present value', definition: 'A sum.' },
    ]);
  });

  it('a relation of Notion names the other page', () => {
    const url = 'https://www.notion.so/CRM-0123456789abcdef0123456789abcdef?pvs=21';
    const { bundle, problems } = table(
      `Name,Definition,Related\nAPI,A way to talk.,"CRM (${url}), VAT, value added (${url})"\nCRM,"Customers, managed.",API (API%200123456789abcdef0123456789abcdef.md)\n"VAT, value added",A tax.,\n`,
    );
    assert.deepEqual(
      bundle.entries.map(({ seeAlso }) => seeAlso),
      [['crm', 'vat-value-added'], ['api'], undefined],
    );
    assert.deepEqual(places(problems), []);
  });

  it('a quote inside of a text is only a quote', () => {
    const { bundle } = table(
      'term,definition\nA,"say ""hi"""\nB,"say\nso "hi" to, me"\nC,"x" or y\nD,5" disk\n',
    );
    assert.deepEqual(
      bundle.entries.map(({ definition }) => definition),
      ['say "hi"', 'say so "hi" to, me', '"x" or y', '5" disk'],
    );
  });
});

describe('the names of columns', () => {
  const headers: Readonly<Record<string, string>> = {
    English: 'Word;What it means;Also known as',
    'plain English': 'Phrase;In plain English;Other names',
    'a dictionary': 'Headword;Gloss;Variants',
    linguists: 'Lemma;Meaning;Synonym',
    'a course': 'Vocabulary;Explanation;AKA',
    'a data set': 'topic;general_definition;synonyms',
    Wikidata: 'itemLabel;itemDescription;itemAltLabel',
    German: 'Begriff;Erklärung;Synonyme',
    'German without umlauts': 'Fachbegriff;Erlaeuterung;Synonyme',
    French: 'Terme;Définition;Synonymes',
    'French without accents': 'TERME;DEFINITION;SYNONYMES',
    Spanish: 'Término;Definición;Sinónimos',
    Portuguese: 'Termo;Definição;Sinônimos',
    Italian: 'Termine;Definizione;Sinonimi',
    Dutch: 'Begrip;Uitleg;Synoniemen',
    Polish: 'Hasło;Objaśnienie;Synonimy',
    Russian: 'Термин;Определение;Синонимы',
    Ukrainian: 'Термін;Визначення;Синоніми',
    Japanese: '用語;定義;同義語',
    'Japanese, explained': '用語;説明;別名',
    Chinese: '术语;定义;同义词',
    'Chinese, traditional': '術語;定義;同義詞',
    Korean: '용어;정의;동의어',
    Turkish: 'TERİM;TANIM;Eş anlamlılar',
    Arabic: 'المصطلح;التعريف;المرادفات',
    Swedish: 'Begrepp;Förklaring;Synonymer',
    Danish: 'Begreb;Forklaring;Synonymer',
    Norwegian: 'Ord;Betydning;Synonymer',
    Finnish: 'Käsite;Määritelmä;Synonyymit',
    Czech: 'Pojem;Vysvětlení;Synonyma',
    Hungarian: 'Fogalom;Meghatározás;Szinonimák',
    Greek: 'Όρος;Ορισμός;Συνώνυμα',
    Hebrew: 'מונח;הגדרה;מילים נרדפות',
    Persian: 'اصطلاح;تعریف;مترادف',
    Hindi: 'शब्द;परिभाषा;पर्यायवाची',
    Thai: 'คำศัพท์;ความหมาย;คำพ้อง',
    Vietnamese: 'Thuật ngữ;Định nghĩa;Từ đồng nghĩa',
    Indonesian: 'Istilah;Penjelasan;Sinonim',
    Romanian: 'Termen;Definiție;Sinonime',
  };
  for (const [language, header] of Object.entries(headers))
    it(`of ${language} are known`, () => {
      const { bundle, problems } = table(`${header}\nAPI;A way to talk.;interface\n`);
      assert.deepEqual(bundle.entries, [{ ...API, aliases: ['interface'] }]);
      assert.deepEqual(places(problems), []);
    });

  it('of acronyms: what one stands for is its definition, or its expansion beside one', () => {
    assert.deepEqual(table('Acronym,Stands for\nAPI,A way to talk.\n').bundle.entries, [API]);
    assert.deepEqual(
      table('Acronym,Stands for,Meaning\nAPI,Application interface,A way to talk.\n').bundle.entries,
      [{ ...API, expansion: 'Application interface' }],
    );
  });

  it('that nobody knows: two columns are term and definition, which is said once', () => {
    const { bundle, problems } = table('API,A way to talk.\nCRM,"Customers, managed."\n');
    assert.deepEqual(bundle.entries, [API, CRM]);
    assert.deepEqual(places(problems), ['t.csv:1:1 warning no-header']);
  });

  it('that nobody knows, above long texts: they are names', () => {
    const long = 'A text that explains at length what the word means, and to whom.';
    const { bundle, problems } = table(`Vorto,Signifo\nAPI,${long.replaceAll(',', '')}\nCRM,"${long}"\n`);
    assert.deepEqual(
      bundle.entries.map(({ term }) => term),
      ['API', 'CRM'],
    );
    assert.deepEqual(places(problems), ['t.csv:1:1 warning no-header']);
    assert.match(problems[0]!.message, /"Vorto", "Signifo"/);
  });

  it('that nobody knows, in several columns: one message names them and an option', () => {
    const { bundle, problems } = table(
      'Vorto,Numero,Signifo\nAPI,1,A way to talk between systems.\nCRM,2,Customers managed by all.\n',
    );
    assert.deepEqual(bundle.entries, []);
    assert.deepEqual(places(problems), ['t.csv:1:1 error unknown-columns']);
    assert.match(problems[0]!.message, /"Vorto", "Numero", "Signifo"/);
    assert.match(problems[0]!.advice, /--map term=Vorto --map definition=Signifo/);
  });

  it('without the definition: one message for all rows names an option', () => {
    const { bundle, problems } = table(
      'Term,Signifo,Owner\nAPI,A way to talk between systems.,me\nCRM,Customers managed.,me\nKPI,A number that matters.,me\n',
    );
    assert.deepEqual(bundle.entries, []);
    assert.deepEqual(places(problems), ['t.csv:2:1 error missing-field']);
    assert.match(problems[0]!.message, /^None of the 3 entries of this file has a definition/);
    assert.match(problems[0]!.message, /"Signifo", "Owner"/);
    assert.match(problems[0]!.advice, /--map definition=Signifo/);
  });

  it('are not looked for below the first row of several cells, unless there are both', () => {
    const { bundle } = table('API,A way to talk.\nWhat is it,A question.\n');
    assert.deepEqual(
      bundle.entries.map(({ term }) => term),
      ['API', 'What is it'],
    );
  });

  it('which the user names are used, also below a title', () => {
    const text = 'My words,\nVorto,Signifo\nAPI,A way to talk.\n';
    const { bundle, problems } = table(text, { map: { term: 'Vorto', definition: 'Signifo' } });
    assert.deepEqual(bundle.entries, [API]);
    assert.deepEqual(problems, []);
  });
});

describe('columns say when a name is meant', () => {
  const first = (text: string) => table(text).bundle.entries[0]?.match;

  it('by words near it, phrases, and yes or no', () => {
    assert.deepEqual(
      first(
        'term;definition;match.near;match.exclude;match.caseSensitive;match.inflect\nLead;A buyer.;sales|funnel;lead time;TRUE;no\n',
      ),
      { near: ['sales', 'funnel'], exclude: ['lead time'], caseSensitive: true, inflect: false },
    );
  });

  it('each under its own name, too', () => {
    assert.deepEqual(first('term;definition;Near;Exclude\nLead;A buyer.;sales;lead time\n'), {
      near: ['sales'],
      exclude: ['lead time'],
    });
  });

  for (const [cell, auto] of [
    ['no', false],
    ['yes', true],
    ['0', false],
  ] as const)
    it(`never or always: ${cell}`, () => {
      assert.deepEqual(first(`term;definition;match.auto\nLead;A buyer.;${cell}\n`), { auto });
    });

  it('and an empty cell says nothing', () => {
    assert.equal(first('term;definition;match.auto;match.near\nLead;A buyer.;;\n'), undefined);
  });

  it('with the place of one that is neither', () => {
    const { problems } = table('term;definition;match.auto\nLead;A buyer.;maybe\n');
    assert.deepEqual(places(problems), ['t.csv:2:15 error schema']);
  });
});

describe('a problem in a table has its place', () => {
  it('below a title, quotes and lines in a cell', () => {
    const { problems } = table('Words,\n\nTerm,Definition\nA,"one\ntwo"\nB,"x ""y""" ,z\nC,"a <video> b"\n');
    assert.deepEqual(places(problems).slice(0, 2), [
      't.csv:6:14 warning extra-cell',
      't.csv:7:6 warning html-element',
    ]);
  });

  it('a quote that is closed only by the quotes of a later row', () => {
    const rows = 'Queen,"It lays all eggs\nDrone,A male bee\nNectar,"A sweet liquid, from flowers"\n';
    const { problems } = table(`Term,Definition\n${rows}`);
    assert.deepEqual(places(problems), ['t.csv:2:7 warning csv-syntax']);
    assert.match(problems[0]!.message, /closed only in line 4/);
    const sound = 'Queen,"It lays\nall ""eggs"", and how"\nDrone,"A male\n""bee"""\n';
    assert.deepEqual(places(table(`Term,Definition\n${sound}`).problems), []);
  });

  it('a quote that is never closed names the cell and no library', () => {
    const { problems } = table('Term,Definition\nA,a\nB,"b\nC,c\n');
    assert.deepEqual(places(problems), ['t.csv:3:3 error csv-syntax']);
    assert.doesNotMatch(problems[0]!.message, /csv_|quote_|code/i);
  });
});
