// Sources that become entries of the form: the same glossary is read of both.
import { assert } from '@open-wc/testing';
import {
  emptyProject,
  inputFiles,
  readSources,
  toForm,
  type Project,
  type ProjectSource,
} from '../../../demo/builder/engine/index.js';

const read = ({ lang, columns, ...project }: Project) =>
  readSources(inputFiles({ lang, columns, ...project }), { lang, columns });

async function inForm(...sources: readonly ProjectSource[]) {
  const project = { ...emptyProject, sources };
  const before = await read(project);
  const form: Project = { ...project, ...(await toForm(project, before)) };
  return { before, form, after: await read(form) };
}

const YAML = `title: Words
lang: de
url: /w/
entries:
  - term: Webhook
    id: hook
    definition: A *message* to [a system](https://example.org/).
    body: "- one\\n- two\\n\\n\`code\`"
    image: { src: /a.png, alt: A hook }
    match: { exclude: [webhook of doom] }
    related: [{ title: More, url: https://example.org/more }]
    faqs:
      - id: why
        question: Why?
        answer: To **talk**.
  - term: API
    definition: How programs talk, 2 * 3 * 4.
    seeAlso: [hook]
faqs:
  - question: Who are you?
    answer: We.
`;

describe('the form, from sources', () => {
  it('has all that they have', async () => {
    const { before, form, after } = await inForm({ name: 'a.yaml', text: YAML });
    assert.deepEqual(before.problems, []);
    assert.deepEqual(after.problems, []);
    assert.deepEqual(after.bundle, before.bundle);
    assert.equal(form.lang, 'de');
  });

  it('has texts in Markdown, in the order of the sources', async () => {
    const { form } = await inForm(
      { name: 'z.yaml', text: YAML },
      { name: 'a.csv', text: 'term,definition\nCRM,It keeps customers.\n' },
    );
    assert.deepEqual(
      form.entries.map(({ term, definition }) => [term, definition]),
      [
        ['Webhook', 'A *message* to [a system](https://example.org/).'],
        ['API', 'How programs talk, 2 \\* 3 \\* 4.'],
        ['CRM', 'It keeps customers.'],
      ],
    );
  });

  it('leaves only what belongs to no entry in a source', async () => {
    const table = { name: 'a.csv', text: 'term,definition\nCRM,It keeps customers.\n' };
    assert.deepEqual((await inForm(table)).form.sources, []);
    const { form } = await inForm({ name: 'a.yaml', text: YAML });
    assert.deepEqual(
      form.sources.map(({ name, text = '' }) => [name, JSON.parse(text).title, JSON.parse(text).entries]),
      [['glossary.json', 'Words', []]],
    );
  });
});
