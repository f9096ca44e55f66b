// The builder's interface for sources: a text, its problems and the form; what the preview shows of them.
import { setViewport } from '@web/test-runner-commands';
import { assert } from '@open-wc/testing';
import { emptyEntry, emptyProject } from '../../demo/builder/engine/index.js';
import { textOf, textsOf } from '../elements/helpers/page.js';
import { waitUntil } from '../tools/wait.js';
import {
  BROKEN,
  CSV,
  button,
  enter,
  find,
  focused,
  linkedIn,
  openBuilder,
  paste,
  preview,
  source,
  summaryOf,
  withText,
} from './helpers/builder.js';

const FIXABLE = '- term: Webhook\n  aliases: [hook, hook]\n  definition: A message.\n';

describe('the builder, given a text', () => {
  it('says at once what it has understood, and shows it in an article', async () => {
    const app = await openBuilder(emptyProject);
    await paste(app, CSV, /^2 terms understood, read as a table \(CSV\)\. No problems\.$/);
    assert.deepEqual(textsOf(find(app, 'understood-list').shadowRoot!, 'dt'), ['CRM', 'Webhook']);
    const page = await preview(app, (document) => linkedIn(document).length === 2);
    assert.sameMembers(linkedIn(page), ['CRM', 'Webhook']);
  });

  it('names each problem with its line, marks the line, and leads to it', async () => {
    const app = await openBuilder(emptyProject);
    await paste(app, BROKEN, /1 problem/);
    const problem = find(app, 'problem-list', 'li');
    assert.include(textOf(problem), '"definition" is required');
    assert.equal(textOf(find(app, 'source-pane', 'code-editor', '.line.error')), '4');
    assert.equal(source(app).getAttribute('aria-invalid'), 'true');
    button(find(app, 'problem-list'), 'Line 4').click();
    await waitUntil(
      () => source(app).value.slice(0, source(app).selectionStart).split('\n').length === 4,
      'line 4',
    );
    assert.equal(focused(find(app, 'source-pane', 'code-editor')), source(app));
  });

  it('repairs what is sure, keeps the focus, and undoes the repair', async () => {
    const app = await openBuilder(emptyProject);
    await paste(app, FIXABLE, /1 problem/);
    const fix = button(find(app, 'problem-list'), 'Fix');
    fix.focus();
    fix.click();
    await waitUntil(() => summaryOf(app).includes('No problems'), 'the problem is gone');
    assert.include(source(app).value, 'aliases: [hook]\n');
    await waitUntil(() => focused(app)?.className === 'summary', 'the focus is on the summary');
    button(app, 'Undo').click();
    await waitUntil(() => source(app).value === FIXABLE, 'the repair is undone');
  });

  it('keeps the page of the preview, its scroll position and its elements while the text changes', async () => {
    const app = await openBuilder(withText(CSV));
    const page = await preview(app, (document) => linkedIn(document).length === 2);
    const article = page.querySelector('article');
    page.documentElement.style.minHeight = '3000px';
    page.defaultView!.scrollTo(0, 120);
    await paste(app, `${CSV}API,A way to talk.\n`, /^3 terms/);
    const later = await preview(app, (document) => linkedIn(document).length === 3);
    assert.equal(later, page);
    assert.equal(later.querySelector('article'), article);
    assert.approximately(page.defaultView!.scrollY, 120, 1);
  });

  it('moves nothing while the user types', async () => {
    await setViewport({ width: 1280, height: 800 });
    const app = await openBuilder(withText(CSV));
    await preview(app, (document) => linkedIn(document).length === 2);
    const tops = () =>
      [find(app, 'preview-pane', 'iframe'), source(app), find(app, '.summary')].map(
        (element) => element.getBoundingClientRect().top,
      );
    const before = tops();
    await paste(app, CSV.replace('It keeps', ''), /2 terms/);
    await paste(app, `${CSV}\nAPI,\n`, /problem\./);
    assert.deepEqual(tops(), before);
    await setViewport({ width: 800, height: 600 });
  });

  it('starts with an example that has questions, and shows them on a landing page', async () => {
    const app = await openBuilder(emptyProject);
    const select = find<HTMLSelectElement>(app, 'source-pane', 'select');
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change'));
    await waitUntil(
      () => /^5 terms understood, read as YAML\. No problems/.test(summaryOf(app)),
      'the example is read',
    );
    find(find(app, 'preview-pane', 'choice-row'), 'input[value=landing]').click();
    const page = await preview(app, (document) => document.querySelectorAll('faq-item').length > 2);
    assert.include(textOf(page.querySelector('[data-part=faq]')), 'Can consent be withdrawn?');
  });
});

describe('files that are dropped', () => {
  /** Drops files with these names and texts on the pane. */
  function drop(app: Element, ...files: readonly (readonly [name: string, text: string])[]): void {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of files) dataTransfer.items.add(new File([text], name));
    const target = find(app, 'source-pane', '.drop');
    target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }
  const names = (app: Element) => textsOf(find(app, 'source-pane').shadowRoot!, '.file');

  it('are all there, each with a name of its own', async () => {
    const app = await openBuilder(emptyProject);
    drop(
      app,
      ['a.csv', CSV],
      ['a.csv', 'term,definition\nAPI,A way to talk.\n'],
      ['form.json', '[{ "term": "UTM", "definition": "A tag." }]'],
    );
    await waitUntil(() => summaryOf(app).startsWith('4 terms'), 'all are read');
    assert.deepEqual(names(app), ['a.csv', 'a (2).csv', 'form (2).json']);
  });

  it('take the place of those that have their names', async () => {
    const app = await openBuilder({ ...emptyProject, sources: [{ name: 'b.csv', text: CSV }] });
    drop(app, ['a.csv', 'term,definition\nAPI,A way to talk.\n'], ['b.csv', 'term,definition\nUTM,A tag.\n']);
    await waitUntil(() => summaryOf(app).startsWith('2 terms'), 'both are read');
    assert.deepEqual(names(app), ['a.csv', 'b.csv']);
  });
});

describe('the form of the builder', () => {
  it('changes the first question of a term, and keeps the others', async () => {
    const faqs = [
      { question: 'Why?', answer: 'To talk.' },
      { question: 'How?', answer: 'By HTTP.' },
    ];
    const app = await openBuilder({ ...emptyProject, entries: [{ ...emptyEntry, term: 'API', faqs }] });
    enter(find(app, 'terms-form', '#question-0'), 'Since when?');
    await app.updateComplete;
    enter(find(app, 'terms-form', '#answer-0'), 'Long ago.');
    const [entry] = app.work.project.entries;
    assert.deepEqual(entry?.faqs, [{ question: 'Since when?', answer: 'Long ago.' }, faqs[1]!]);
  });

  it('adds a term with the focus in its first field, and removes it without losing the focus', async () => {
    const app = await openBuilder(emptyProject);
    find(app, '.input', '#tab-form').click();
    const form = find(app, 'terms-form');
    button(form, 'Add a term').click();
    await waitUntil(() => focused(form)?.id === 'term-0', 'the focus is in the field');
    enter(find(form, '#term-0'), 'Webhook');
    enter(find(form, '#definition-0'), 'A message that one system sends.');
    await waitUntil(() => summaryOf(app).startsWith('1 term understood'), 'the term is read');
    await preview(app, (document) => linkedIn(document).includes('Webhook'));
    button(form, 'Remove Webhook').focus();
    button(form, 'Remove Webhook').click();
    await waitUntil(() => focused(form) === button(form, 'Add a term'), 'the focus is on “Add a term”');
  });

  it('is where a problem of its entries leads to', async () => {
    const app = await openBuilder(emptyProject);
    find(app, '.input', '#tab-form').click();
    const form = find(app, 'terms-form');
    button(form, 'Add a term').click();
    await waitUntil(() => focused(form)?.id === 'term-0');
    enter(find(form, '#term-0'), 'Webhook');
    await waitUntil(() => /1 problem/.test(summaryOf(app)), 'the definition is missing');
    find(app, '.input', '#tab-text').click();
    button(find(app, 'problem-list'), 'Form, term 1').click();
    await waitUntil(() => focused(form)?.id === 'term-0', 'the focus is in the form');
  });
});
