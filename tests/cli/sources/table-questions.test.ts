/** Questions in tables: those of the whole glossary, those about a term, and where a problem in one is. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, places, read, type Options } from '../helpers/sources.js';

const table = (text: string, options: Options = {}) => read({ 't.csv': text }, options);
const API = { id: 'api', term: 'API', definition: 'A way to talk.' };
const WHO = { question: 'Who needs it?', answer: 'All who build.' };
const FREE = { question: 'Is it free?', answer: 'Often.' };

describe('a table of questions and answers has questions of the whole glossary', () => {
  const rows = 'Who needs it?;All who build.\nIs it free?;Often.\n';
  for (const names of ['Question;Answer', 'Q;A', 'Frage;Antwort', 'Pregunta;Respuesta', '質問;回答'])
    it(`with the columns ${names}`, () => {
      const { bundle, problems } = table(`${names}\n${rows}`);
      assert.deepEqual(bundle, { entries: [], faqs: [WHO, FREE] });
      assert.deepEqual(problems, []);
    });

  it('below a title', () => {
    assert.deepEqual(table(`Our answers;\nQuestion;Answer\n${rows}`).bundle.faqs, [WHO, FREE]);
  });

  for (const topic of ['Topic', 'Category', 'Thema'])
    it(`with their topics, in the column ${topic}`, () => {
      const { bundle, problems } = table(`${topic},Question,Answer\nprice,Is it free?,Often.\n`);
      assert.deepEqual(bundle, { entries: [], faqs: [{ ...FREE, topics: ['price'] }] });
      assert.deepEqual(problems, []);
    });

  it('and names a column that questions do not have', () => {
    const { problems } = table('Question,Answer,Colour\nIs it free?,Often.,red\n');
    assert.deepEqual(places(problems), ['t.csv:1:17 warning unknown-field']);
  });
});

describe('columns of questions under other names', () => {
  it('are read where the user names them', () => {
    const { bundle, problems } = table('Was man fragt,Was wir sagen\nIs it free?,Often.\n', {
      map: { question: 'Was man fragt', answer: 'Was wir sagen' },
    });
    assert.deepEqual([bundle, problems], [{ entries: [], faqs: [FREE] }, []]);
  });

  it('are read beside definitions where the user names one', () => {
    const { bundle } = table('Begriff,Erklärung,Frage,Sagen\nAPI,A way to talk.,Is it free?,Often.\n', {
      map: { answer: 'Sagen' },
    });
    assert.deepEqual(bundle.entries, [{ ...API, faqs: [FREE] }]);
  });

  it('are read where the user names columns of another table', () => {
    const { bundle } = table('Term,Definition,Question,Answer\nAPI,A way to talk.,Is it free?,Often.\n', {
      map: { term: 'Vorto', definition: 'Signifo' },
    });
    assert.deepEqual(bundle.entries, [{ ...API, faqs: [FREE] }]);
  });

  it('get a proposal where one is misspelt', () => {
    const { problems } = table('Frage,Antwrt\nIs it free?,Often.\n');
    const unknown = problems.find(({ rule }) => rule === 'unknown-field');
    assert.deepEqual([unknown?.line, unknown?.column], [1, 7]);
    assert.match(unknown?.advice ?? '', /Did you mean "Antwort"\?/);
  });
});

describe('a table of questions with a misspelt column', () => {
  it('gets one message, not one a row', () => {
    const { problems } = table('Frage;Antwrt\nIs it free?;Often.\nWho needs it?;All who build.\n');
    assert.deepEqual(places(problems), ['t.csv:1:7 error missing-field']);
    assert.match(problems[0]!.advice, /^Did you mean "Antwort" by "Antwrt"\?/);
  });

  it('gets one message for each empty cell where the name is known', () => {
    const { problems } = table('Frage;Antwort\nIs it free?;\nWho needs it?;\n');
    assert.deepEqual(places(problems), ['t.csv:2:13 error schema', 't.csv:3:15 error schema']);
  });
});

describe('two tables, one below the other,', () => {
  const terms = 'Term,Definition\nAPI,A way to talk.\n';

  it('are terms and questions', () => {
    const { bundle, problems } = table(`${terms}Question,Answer\nIs it free?,Often.\n`);
    assert.deepEqual([bundle, problems], [{ entries: [API], faqs: [FREE] }, []]);
  });

  it('are one where rows only look like names with numbers', () => {
    const { bundle } = table(`${terms}Term 1,Text 1\nTerm 2,Text 2\n`);
    assert.deepEqual(
      bundle.entries.map(({ term }) => term),
      ['API', 'Term 1', 'Term 2'],
    );
  });

  it('are read in any number without a long time', () => {
    const { bundle } = table('Term,Definition\n'.repeat(20_000));
    assert.ok(bundle.entries.every(({ term }) => term === 'Term'));
  });

  it('are both terms, with the places of their problems', () => {
    const { bundle, problems } = table(`${terms}\nBegriff,Bedeutung\nCRM,It keeps customers.\nSDK,\n`);
    assert.deepEqual(
      bundle.entries.map(({ id }) => id),
      ['api', 'crm'],
    );
    assert.deepEqual(places(problems), ['t.csv:6:5 error schema']);
  });
});

describe('a table of terms with questions, of which a column is misspelt or unknown,', () => {
  const rows = 'API;A way to talk.;Who needs it?;All who build.\nCRM;It keeps customers.;;\n';
  const tables: Readonly<Record<string, readonly [names: string, expected: readonly string[]]>> = {
    'the definition': ['Term;Defintion;Question;Answer', ['1:6 definition']],
    'the definition, in French': ['Terme;Défintion;Question;Réponse', ['1:7 Définition']],
    'the definition, under one of its other names': ['Begriff;Erklärng;Frage;Antwort', ['1:9 Erklärung']],
    'the term': ['Begrif;Erklärung;Frage;Antwort', ['1:1 Begriff']],
    both: ['trem;defintion;question;answer', ['1:1 term', '1:6 definition']],
    'the term, with an unknown name': ['Vorto;Definition;Question;Answer', ['2:1 --map term=Vorto']],
    'the definition, with an unknown name': [
      'Term;Signifo;Question;Answer',
      ['2:1 --map definition=Signifo'],
    ],
  };
  for (const [title, [names, expected]] of Object.entries(tables))
    it(`gets one message a column: ${title}`, () => {
      const problems = check({ 't.csv': `${names}\n${rows}` });
      const said = problems.map(({ rule, line, column, advice }) => {
        const [, meant] = /Did you mean "([^"]+)"/.exec(advice) ?? /(--map \S+=\w+)/.exec(advice) ?? [];
        return `${rule} ${line}:${column} ${meant}`;
      });
      assert.deepEqual(
        said.sort(),
        expected.map((place) => `missing-field ${place}`),
      );
    });

  it('gets one message for the name of the answers, too, and one for a name that is not needed', () => {
    const { problems } = table(
      'Terme;Défintion;Synonimes;Question;Reponce\nAPI;Un moyen.;Interface;Qui ?;Tous.\nCRM;Un outil.;;Quoi ?;Rien.\n',
    );
    assert.deepEqual(places(problems), [
      't.csv:1:7 error missing-field',
      't.csv:1:17 warning unknown-field',
      't.csv:1:36 error missing-field',
    ]);
    assert.match(problems.at(1)?.message ?? '', /^None of the 2 questions of this file has an answer\./);
  });

  it('has its questions once the name is repaired', () => {
    const { bundle } = table(`Terme;Définition;Question;Réponse\n${rows}`);
    assert.deepEqual(bundle.entries, [
      { ...API, faqs: [WHO] },
      { id: 'crm', term: 'CRM', definition: 'It keeps customers.' },
    ]);
  });
});

describe('the names of columns in docs/command-line.md', () => {
  for (const names of [
    'Terme;Définition;Synonymes;Voir aussi;Question;Réponse',
    'Begriff;Erklärung;Synonyme;Siehe auch;Frage;Antwort',
  ])
    it(`are known: ${names}`, () => {
      const { bundle, problems } = table(
        `${names}\nAPI;A way to talk.;Interface;SDK;Is it free?;Often.\nSDK;A kit.;;;;\n`,
      );
      assert.deepEqual(bundle.entries, [
        { ...API, aliases: ['Interface'], faqs: [FREE], seeAlso: ['sdk'] },
        { id: 'sdk', term: 'SDK', definition: 'A kit.' },
      ]);
      assert.deepEqual(problems, []);
    });
});

describe('a table of questions', () => {
  for (const names of [
    'Term;Question;Answer',
    'Topic;Question;Answer;Status',
    'Question;Answer;Summary;Author',
  ])
    it(`is one with the columns ${names}`, () => {
      const cells: Readonly<Record<string, string>> = { Question: FREE.question, Answer: FREE.answer };
      const row = names.split(';').map((name) => cells[name] ?? 'Price');
      const section = names.split(';').map((_, index) => (index === 0 ? 'Price' : ''));
      const rows = [row, ...(names.startsWith('Topic') ? [section] : [])];
      const { bundle } = table(`${names}\n${rows.map((cells) => cells.join(';')).join('\n')}\n`);
      assert.deepEqual(bundle.entries, []);
      assert.deepEqual([bundle.faqs?.length, bundle.faqs?.[0]?.answer], [1, 'Often.']);
    });
});

describe('a table of terms with questions', () => {
  it('is one though the name of the terms is misspelt', () => {
    const { problems } = table('Begrif,Erklärung,Frage,Antwort\nAPI,A way to talk.,Is it free?,Often.\n');
    const unknown = problems.filter(({ rule }) => rule === 'unknown-field');
    assert.deepEqual(places(unknown), ['t.csv:1:1 warning unknown-field']);
    assert.match(unknown[0]!.advice, /Did you mean "Begriff"\?/);
  });

  const names = 'Term,Definition,Question,Answer\n';

  it('has a question about the term of its row', () => {
    const { bundle, problems } = table(
      `${names}API,A way to talk.,Who needs it?,All who build.\nCRM,It keeps customers.,,\n`,
    );
    assert.deepEqual(bundle.entries, [
      { ...API, faqs: [WHO] },
      { id: 'crm', term: 'CRM', definition: 'It keeps customers.' },
    ]);
    assert.deepEqual(problems, []);
  });

  for (const [how, cell] of [
    ['repeats the term', 'api'],
    ['leaves the term empty', ''],
  ])
    it(`has one more in a row that ${how}`, () => {
      const { bundle, problems } = table(
        `${names}API,A way to talk.,Who needs it?,All who build.\n${cell},,Is it free?,Often.\n`,
      );
      assert.deepEqual(bundle.entries, [{ ...API, faqs: [WHO, FREE] }]);
      assert.deepEqual(problems, []);
    });

  it('has the questions above all terms for the whole glossary', () => {
    const { bundle } = table(`${names},,Is it free?,Often.\nAPI,A way to talk.,,\n`);
    assert.deepEqual(bundle, { entries: [API], faqs: [FREE] });
  });

  it('does not take a row for a question that has none', () => {
    const { problems } = table(`${names}API,A way to talk.,,\nCRM,,,\n`);
    assert.deepEqual(places(problems), ['t.csv:3:5 error schema']);
  });

  it('has a problem in the row of its question', () => {
    const { problems } = table(
      `${names}API,A way to talk.,Who needs it?,All who build.\n,,Is it free?,"It is <video>, often."\n,,And then?,\n`,
    );
    assert.deepEqual(places(problems), ['t.csv:3:22 warning html-element', 't.csv:4:13 error schema']);
  });
});
