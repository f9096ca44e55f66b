/** Markup of other tools in Markdown files: note-taking apps, site generators, MyST, MDX. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { entriesIn } from '../helpers/entries.js';
import { md, places, read } from '../helpers/sources.js';

/** The definition and the body of an entry with this text, and where problems are. */
const textOf = (text: string, file = 'a.md') => {
  const files = { [file]: md('term: A', text) };
  return [
    entriesIn(files).map((line) => line.replace(/^a \| A \| /, ''))[0],
    ...places(read(files).problems),
  ];
};

describe('Obsidian', () => {
  it('links by name lead to entries, callouts are quotes, and what is hidden is not published', () => {
    const { bundle, problems } = read({
      'API.md':
        '---\ntitle: API\naliases: [iface]\n---\nAn interface, see [[SDK]] and [[terms/SDK#Use|the kit]].\n\n> [!note] Remember\n> Ask first.\n\nText ==marked== %%editors only%%. ^block1\n\n%%\nA hidden\n\nblock\n%%\n',
      'KPI.md': 'A number.\n',
      'SDK.md': '---\ntitle: SDK\n---\nA kit.\n',
    });
    assert.deepEqual(problems, []);
    const text = (value: string) => ({ type: 'text', value });
    const link = (value: string) => ({ type: 'link', url: '#sdk', children: [text(value)] });
    const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
    assert.deepEqual(bundle.entries, [
      {
        id: 'api',
        term: 'API',
        aliases: ['iface'],
        definition: [
          paragraph(text('An interface, see '), link('SDK'), text(' and '), link('the kit'), text('.')),
        ],
        body: [
          {
            type: 'blockquote',
            children: [
              paragraph({ type: 'strong', children: [text('Remember')] }),
              paragraph(text('Ask first.')),
            ],
          },
          paragraph(text('Text '), { type: 'strong', children: [text('marked')] }, text('.')),
        ],
        seeAlso: ['sdk'],
      },
      { id: 'kpi', term: 'KPI', definition: 'A number.' },
      { id: 'sdk', term: 'SDK', definition: 'A kit.' },
    ]);
  });

  const texts: readonly { title: string; text: string; expected: unknown[] }[] = [
    {
      title: 'a link to no entry is its text, with a warning',
      text: 'See [[Nothing|that]].',
      expected: ['See that.', 'a.md:5:5 warning no-such-entry'],
    },
    {
      title: 'code is left alone',
      text: 'Write `[[X]]`, `==x==` or `{{ x }}`.\n\n```\n%%x%% {{ y }}\n```',
      expected: ['Write [[X]], ==x== or {{ x }}. | %%x%% {{ y }}'],
    },
    {
      title: 'comparisons and powers are left alone',
      text: 'If a == b and c == d, then 10 ^2',
      expected: ['If a == b and c == d, then 10 ^2'],
    },
    {
      title: 'a line of tags and known inline fields are fields',
      text: 'A thing.\n\naliases:: B, C d\n\n#net #web/api',
      expected: ['A thing. {"aliases":["B","C d"],"tags":["net","web/api"]}'],
    },
    {
      title: 'an unknown inline field is left out and said',
      text: 'A thing.\n\nowner:: Ann',
      expected: ['A thing.', 'a.md:7:9 warning unknown-field'],
    },
  ];
  for (const { title, text, expected } of texts) it(title, () => assert.deepEqual(textOf(text), expected));
});

describe('Notion', () => {
  const hex = '1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d';

  it('the number behind the name goes, properties are fields, links lead to other pages', () => {
    const files = {
      [`t/API ${hex}.md`]: `# API\n\nTags: tech, dev\nCreated: November 3, 2025\nSee also: CRM (CRM%20${hex.replace('1', '2')}.md)\n\nAn interface to a [system](../t/CRM%20${hex.replace('1', '2')}.md).\n`,
      [`t/CRM ${hex.replace('1', '2')}.md`]: '# CRM\n\nSales.\n',
    };
    assert.deepEqual(entriesIn(files), [
      'api | API | An interface to a system. {"seeAlso":["crm"],"tags":["tech","dev"]}',
      'crm | CRM | Sales.',
    ]);
    assert.deepEqual(places(read(files).problems), [`t/API ${hex}.md:4:10 warning unknown-field`]);
  });
});

describe('macros', () => {
  const texts: readonly { title: string; text: string; expected: unknown[] }[] = [
    {
      title: 'one that names a term is a link to it',
      text: 'Use {{< glossary_tooltip text="the A" term_id="a" >}} here.',
      expected: ['Use the A here.'],
    },
    {
      title: 'an unknown one is left out, and said once',
      text: 'A thing {{ site.title }} and {% include x.html %}.\n\nMore {% include y.html %}',
      expected: ['A thing and. | More', 'a.md:5:9 warning shortcode', 'a.md:5:30 warning shortcode'],
    },
    {
      title: 'the content between two stays',
      text: '{{% note %}}\nInner.\n{{% /note %}}\n\n{% hint style="info" %}\nHint.\n{% endhint %}',
      expected: ['Inner. | Hint.'],
    },
    {
      title: 'comments go',
      text: 'A{# x #} thing.{% comment %}\n\nhidden\n\n{% endcomment %} <!-- no -->',
      expected: ['A thing.'],
    },
    {
      title: 'attribute lists go',
      text: 'A thing.{: .lead }\n\n{:.note}\nMore.',
      expected: ['A thing. | More.'],
    },
    {
      title: 'braces of a text stay',
      text: 'The set {a, b} and the map {x: 1}.',
      expected: ['The set {a, b} and the map {x: 1}.'],
    },
    {
      title: 'addresses are put together',
      text: 'See [it]({{ site.baseurl }}/a/) or [that]({{< ref "a.md" >}}).',
      expected: ['See it or that.'],
    },
    {
      title: 'containers are their content',
      text: 'A thing.\n\n:::note Mind\n\nThis.\n\n:::\n\n!!! tip "Try"\n    That.',
      expected: ['A thing. | Mind This. Try That.'],
    },
    {
      title: 'roles of MyST are texts and links',
      text: 'A {term}`a` and {ref}`x <y>`, {kbd}`Ctrl`.',
      expected: ['A a and x, Ctrl.'],
    },
  ];
  for (const { title, text, expected } of texts) it(title, () => assert.deepEqual(textOf(text), expected));
});

describe('MDX', () => {
  it('imports, exports and comments go; components leave their text, and a lone one is said', () => {
    const text =
      'import Tabs from \'@theme/Tabs\'\nimport { X } from \'y\'\n\nexport const a = {\n  b: 1,\n}\n\nA <Tip text="x">hover</Tip> thing <Icon name="a"/>. {/* no */}\n\n<Tabs>\n<TabItem value="a">\n\nContent.\n\n</TabItem>\n</Tabs>';
    assert.deepEqual(textOf(text, 'a.mdx'), ['A hover thing. | Content.', 'a.mdx:12:35 warning component']);
  });

  it('in Markdown, a lone tag of no element is a text', () =>
    assert.deepEqual(textOf('A <List> of <your-name>.'), ['A <List> of <your-name>.']));
});

describe('MyST', () => {
  const glossaries: readonly { title: string; text: string }[] = [
    {
      title: 'a directive in a fence',
      text: '# Words\n\n```{glossary}\n:sorted:\n\nMyST\nMarkup\n  A language, see {term}`the tool <Sphinx>`.\n\n  Second.\n\nSphinx : s\n  A tool.\n```\n',
    },
    {
      title: 'a directive in a container',
      text: '# Words\n\n:::{glossary}\nMyST\nMarkup\n: A language, see {term}`the tool <Sphinx>`.\n\n    Second.\n\nSphinx\n: A tool.\n:::\n',
    },
  ];
  for (const { title, text } of glossaries) {
    it(`${title} holds terms`, () =>
      assert.deepEqual(entriesIn({ 'a.md': text }), [
        'myst | MyST | A language, see the tool. | Second. {"aliases":["Markup"],"seeAlso":["sphinx"]}',
        'sphinx | Sphinx | A tool.',
      ]));
  }
});
