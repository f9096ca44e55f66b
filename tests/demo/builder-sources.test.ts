// The builder's interface for sources: a text, its problems and the form; what the preview shows of them.
import { setViewport } from '@web/test-runner-commands';
import { assert } from '@open-wc/testing';
import type { CopyBox } from '../../demo/builder/copy-box.js';
import { emptyEntry, emptyProject, MOST_ENTRIES } from '../../demo/builder/engine/index.js';
import { textOf, textsOf } from '../elements/helpers/page.js';
import { waitUntil } from '../tools/wait.js';
import {
  chooseInput,
  BROKEN,
  CSV,
  all,
  button,
  choose,
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

  it('shows the first ten terms, and all on request', async () => {
    const app = await openBuilder(emptyProject);
    const rows = Array.from({ length: 12 }, (_, index) => `Term ${index},It is number ${index}.`);
    await paste(app, `term,definition\n${rows.join('\n')}\n`, /^12 terms/);
    const list = find(app, 'understood-list');
    const terms = () => textsOf(list.shadowRoot!, 'dt').length;
    assert.equal(terms(), 10);
    button(list, 'Show all 12').click();
    await waitUntil(() => terms() === 12, 'all');
    button(list, 'Show the first 10').click();
    await waitUntil(() => terms() === 10, 'the first ones');
    await chooseInput(app, 'form');
    await waitUntil(() => getComputedStyle(list).display === 'none', 'the form has the terms itself');
  });

  it('has in its tab the number of errors, or of warnings', async () => {
    const app = await openBuilder(emptyProject);
    const tab = () => textOf(find(app, '.steps', '#tab-glossary')).replace(/\s+/g, ' ');
    assert.equal(tab(), 'Glossary');
    await paste(app, 'term,definition,Remark\nCRM,It keeps customers.,x\nAPI,,y\n', /1 could not be used/);
    assert.equal(tab(), 'Glossary ! 1 error');
    await paste(app, 'term,definition,Remark\nCRM,It keeps customers.,x\n', /^1 term understood/);
    await waitUntil(() => tab() === 'Glossary ! 1 warning', 'no error');
  });

  it('names each problem with its line, marks the line, and leads to it', async () => {
    const app = await openBuilder(emptyProject);
    await paste(app, BROKEN, /1 could not be used/);
    const problem = find(app, 'problem-list', 'li');
    assert.include(textOf(problem), '"definition" is required');
    assert.equal(textOf(find(app, 'source-pane', 'code-editor', '.line.error .number')), '4');
    assert.equal(source(app).getAttribute('aria-invalid'), 'true');
    button(find(app, 'problem-list'), 'Line 4').click();
    await waitUntil(
      () => source(app).value.slice(0, source(app).selectionStart).split('\n').length === 4,
      'line 4',
    );
    assert.equal(focused(find(app, 'source-pane', 'code-editor')), source(app));
  });

  it('keeps lines with errors and warnings beside their numbers: all are as high as the others', async () => {
    const app = await openBuilder(emptyProject);
    await paste(app, 'term,definition,Remark\nCRM,It keeps customers.,x\nAPI,,y\n', /1 could not be used/);
    const editor = find(app, 'source-pane', 'code-editor');
    const classes = all(editor, '.line').map(({ className }) => className.trim());
    assert.deepEqual(classes, ['line warning', 'line', 'line error', 'line']);
    const heights = all(editor, '.line').map((line) => line.getBoundingClientRect().height);
    assert.deepEqual(heights, [20, 20, 20, 20]);
  });

  it('counts its errors and warnings above the text, with a way to the first and back', async () => {
    const app = await openBuilder(emptyProject);
    await paste(app, 'term,definition,Remark\nCRM,It keeps customers.,x\nAPI,,y\n', /1 could not be used/);
    const counts = button(find(app, 'glossary-step'), '1 error, 1 warning');
    assert.isBelow(counts.getBoundingClientRect().top, source(app).getBoundingClientRect().top);
    counts.click();
    const list = find(app, 'problem-list');
    await waitUntil(() => focused(list) === button(list, 'Line 3'), 'errors are first');
    button(list, 'Line 3').click();
    await waitUntil(
      () => focused(find(app, 'source-pane', 'code-editor')) === source(app),
      'back in the text',
    );
  });

  it('shows the first problem together with its line', async () => {
    await setViewport({ width: 1280, height: 800 });
    const app = await openBuilder(emptyProject);
    const rows = Array.from({ length: 40 }, (_, index) => `Term ${index},It is number ${index}.`);
    await paste(app, `term,definition\n${rows.join('\n')}\nAPI,\n`, /1 could not be used/);
    button(find(app, 'glossary-step'), '1 error').click();
    const list = find(app, 'problem-list');
    await waitUntil(() => focused(list) === button(list, 'Line 42'), 'the problem');
    const editor = find(app, 'source-pane', 'code-editor');
    const line = find(editor, '.line.error').getBoundingClientRect();
    assert.isAtLeast(line.top, Math.max(0, editor.getBoundingClientRect().top));
    assert.isAtMost(line.bottom, editor.getBoundingClientRect().bottom);
    assert.isAtMost(find(list, 'li').getBoundingClientRect().bottom, 800);
    await setViewport({ width: 800, height: 600 });
  });

  it('asks what a column holds that it does not know, and reads it so', async () => {
    const app = await openBuilder(emptyProject);
    await paste(app, 'term,definition,Kurz\nCRM,It keeps customers.,CM\n', /^1 term/);
    const advice = () => textsOf(find(app, 'problem-list').shadowRoot!, 'li .hint');
    assert.deepEqual(advice(), ['Say under “Columns and fields” what it holds, or leave it out.']);
    choose(find(app, 'column-fields', 'select'), 'aliases');
    await waitUntil(() => summaryOf(app).includes('No problems'), 'the column is known');
    assert.include(textsOf(find(app, 'understood-list').shadowRoot!, 'dd'), 'Also: CM');
    choose(find(app, 'column-fields', 'select'), '');
    await waitUntil(
      () => !textsOf(find(app, 'understood-list').shadowRoot!, 'dd').includes('Also: CM'),
      'it is left out',
    );
    assert.include(summaryOf(app), 'No problems');
  });

  it('asks for term and definition where no column is known', async () => {
    const app = await openBuilder(emptyProject);
    await paste(app, 'A,B,C\nCRM,It keeps customers.,x\n', /^0 terms/);
    const fields = () => all(find(app, 'column-fields'), 'select') as HTMLSelectElement[];
    assert.deepEqual(textsOf(find(app, 'column-fields').shadowRoot!, 'label .hint'), [
      'CRM',
      'It keeps customers.',
      'x',
    ]);
    choose(fields()[0]!, 'term');
    await app.updateComplete;
    choose(fields()[1]!, 'definition');
    await waitUntil(() => summaryOf(app).startsWith('1 term understood'), 'both are known');
    assert.deepEqual(textsOf(find(app, 'understood-list').shadowRoot!, 'dt, dd'), [
      'CRM',
      'It keeps customers.',
    ]);
  });

  it('guesses its language, says so, and takes another one', async () => {
    const app = await openBuilder(emptyProject);
    const german =
      'term,definition\nWebhook,"Eine Nachricht, die ein System von sich aus an ein anderes sendet."\n';
    await paste(app, german, /^1 term/);
    const field = find<HTMLSelectElement>(app, 'language-field', 'select');
    assert.equal(textOf(field.selectedOptions[0]), 'Deutsch (guessed)');
    assert.equal(app.bundle.lang, 'de');
    choose(field, 'nl');
    await waitUntil(() => app.bundle.lang === 'nl', 'the chosen language');
  });

  it('repairs what is sure, keeps the focus, and undoes the repair', async () => {
    const app = await openBuilder(emptyProject);
    await paste(app, FIXABLE, /^1 term understood, read as YAML\.$/);
    const fix = button(find(app, 'problem-list'), 'Fix');
    fix.focus();
    fix.click();
    await waitUntil(() => summaryOf(app).includes('No problems'), 'the problem is gone');
    assert.include(source(app).value, 'aliases: [hook]\n');
    await waitUntil(
      () => focused(find(app, 'glossary-step'))?.className === 'summary',
      'the focus is on the summary',
    );
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
    await paste(app, `${CSV}\nAPI,\n`, /1 could not be used/);
    assert.deepEqual(tops(), before);
    await setViewport({ width: 800, height: 600 });
  });

  it('reads a table of questions and answers, shows them, and gives them to take away', async () => {
    const app = await openBuilder(emptyProject);
    await paste(app, 'Question,Answer\nIs it free?,Often.\n', /^1 question understood, read as a table/);
    assert.deepEqual(textsOf(find(app, 'understood-list').shadowRoot!, 'dt, dd'), ['Is it free?', 'Often.']);
    find(find(app, 'preview-pane', 'choice-row'), 'input[value=landing]').click();
    await preview(app, (document) => document.querySelectorAll('faq-item').length === 1);
    const take = find(app, 'take-away');
    assert.equal(button(take, 'Download glossary.json').ariaDisabled, 'false');
    await waitUntil(() => all(take, 'copy-box').length === 1, 'the snippet is there');
    find(app, '.steps', '#tab-take').click();
    await app.updateComplete;
    const add = button(take, 'Add the questions');
    const zip = button(take, 'Download all as a ZIP');
    assert.equal(
      add.compareDocumentPosition(zip),
      Node.DOCUMENT_POSITION_FOLLOWING,
      'above the files, which lack them, too',
    );
    add.click();
    await waitUntil(() => all(take, 'copy-box').length === 2, 'the snippet has the questions');
    assert.equal(focused(take), find(take, 'choice-row'), 'the button is gone, and the focus is beside it');
    const [, questions] = all(take, 'copy-box') as CopyBox[];
    assert.include(questions?.text, '<faq-accordion></faq-accordion>');
  });

  it('says in the article that a glossary of questions alone has no terms to link', async () => {
    const app = await openBuilder(withText('Question,Answer\nIs it free?,Often.\n'));
    const page = await preview(app, (document) => textOf(document.body).includes('questions'));
    assert.match(textOf(page.querySelector('article')), /Your glossary has questions and no terms/);
    assert.notMatch(textOf(page.body), /Paste your glossary/);
  });

  it('names the place of a problem in a file without a text, and leads nowhere', async () => {
    const sources = [{ name: 'a.xlsx', base64: 'AAAA' }];
    const app = await openBuilder({ ...emptyProject, sources });
    await waitUntil(() => all(find(app, 'problem-list'), 'li').length === 1, 'the problem');
    assert.include(textOf(find(app, 'problem-list', '.head')), 'Line 1');
    assert.lengthOf(textsOf(find(app, 'problem-list').shadowRoot!, 'button'), 0);
    button(find(app, 'glossary-step'), '1 error').click();
    await waitUntil(() => focused(find(app, 'problem-list')) !== null, 'the focus is in the list');
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
  /** Drops files with these names and texts on an element. */
  function drop(target: Element, ...files: readonly (readonly [name: string, text: string])[]): void {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of files) dataTransfer.items.add(new File([text], name));
    target.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, composed: true, cancelable: true }),
    );
  }
  const names = (app: Element) => textsOf(find(app, 'source-pane').shadowRoot!, '.file');

  it('are all there, each with a name of its own', async () => {
    const app = await openBuilder(emptyProject);
    drop(
      source(app),
      ['a.csv', CSV],
      ['a.csv', 'term,definition\nAPI,A way to talk.\n'],
      ['form.json', '[{ "term": "UTM", "definition": "A tag." }]'],
    );
    await waitUntil(() => summaryOf(app).startsWith('4 terms'), 'all are read');
    assert.deepEqual(names(app), ['a.csv', 'a (2).csv', 'form (2).json']);
  });

  it('take the place of those that have their names', async () => {
    const app = await openBuilder({ ...emptyProject, sources: [{ name: 'b.csv', text: CSV }] });
    drop(
      source(app),
      ['a.csv', 'term,definition\nAPI,A way to talk.\n'],
      ['b.csv', 'term,definition\nUTM,A tag.\n'],
    );
    await waitUntil(() => summaryOf(app).startsWith('2 terms'), 'both are read');
    assert.deepEqual(names(app), ['a.csv', 'b.csv']);
  });

  it('are taken on the whole builder, which then shows them', async () => {
    const app = await openBuilder(emptyProject);
    find(app, '.steps', '#tab-look').click();
    await chooseInput(app, 'form');
    await app.updateComplete;
    drop(find(app, 'look-options'), ['a.csv', CSV]);
    await waitUntil(() => summaryOf(app).startsWith('2 terms'), 'read');
    assert.equal(find(app, '.steps', '[aria-selected=true]').id, 'tab-glossary');
    assert.equal(find(app, 'glossary-step', 'tab-set', '[aria-selected=true]').id, 'tab-text');
    assert.equal(source(app).value, CSV);
  });

  it('are a page to check where the user checks a page', async () => {
    const app = await openBuilder(withText(CSV));
    find(app, '.steps', '#tab-page').click();
    await app.updateComplete;
    drop(find(app, 'page-check'), ['a.html', '<article>A webhook.</article>']);
    await waitUntil(() => app.work.project.page === '<article>A webhook.</article>', 'the page');
    assert.equal(source(app).value, CSV);
  });
});

describe('the form of the builder', () => {
  /** The id of the field that has the focus. */
  const focusedField = (form: Element) => focused(focused(form) ?? form)?.id;

  it('takes other terms to see by their names', async () => {
    const entries = ['API', 'CRM'].map((term) => ({ ...emptyEntry, term, definition: `The ${term}.` }));
    const app = await openBuilder({ ...emptyProject, entries });
    await chooseInput(app, 'form');
    const field = find<HTMLInputElement>(app, 'terms-form', 'term-fields', '#seeAlso');
    field.value = 'CRM';
    field.dispatchEvent(new Event('change'));
    await waitUntil(() => app.bundle.entries[0]?.seeAlso?.join() === 'crm', 'the entry is found');
  });

  it('says how many terms come from the text, takes them over, and gives them back', async () => {
    const app = await openBuilder(withText(CSV));
    await waitUntil(() => summaryOf(app).startsWith('2 terms'), 'read');
    await chooseInput(app, 'form');
    const form = find(app, 'terms-form');
    assert.include(textOf(find(form, '.elsewhere')), '2 terms come from your text.');
    button(form, 'Edit as form').click();
    await waitUntil(() => focusedField(form) === 'term', 'the focus is in the first term');
    assert.deepEqual(
      app.work.project.entries.map(({ term, definition }) => [term, definition]),
      [
        ['Webhook', 'A message that one system sends.'],
        ['CRM', 'It keeps customers.'],
      ],
    );
    assert.equal(source(app).value, '');
    button(app, 'Undo').click();
    await waitUntil(() => source(app).value === CSV, 'the text is back');
    assert.deepEqual(app.work.project.entries, []);
  });

  it('does not take terms over while there are errors, because what is wrong would be lost', async () => {
    const app = await openBuilder(withText(BROKEN, 'a.yaml'));
    await waitUntil(() => /could not be used/.test(summaryOf(app)), 'read');
    await chooseInput(app, 'form');
    const take = button(find(app, 'terms-form'), 'Edit as form');
    assert.equal(take.ariaDisabled, 'true');
    take.click();
    await app.updateComplete;
    assert.deepEqual(app.work.project.entries, []);
  });

  it('does not take over what was broken a moment ago', async () => {
    const app = await openBuilder(withText('- term: Webhook\n  definition: A message.\n', 'a.yaml'));
    await waitUntil(() => summaryOf(app).startsWith('1 term'), 'read');
    enter(source(app), BROKEN);
    await app.updateComplete;
    button(find(app, 'terms-form'), 'Edit as form').click();
    await waitUntil(() => textOf(find(app, '.said')).startsWith('Repair the errors first'), 'it is said');
    assert.deepEqual(app.work.project.entries, []);
    assert.equal(source(app).value, BROKEN);
  });

  it('says which columns it leaves out, before and after', async () => {
    const app = await openBuilder(withText('term,definition,colour,size\nAPI,A way to talk.,red,9\n'));
    await waitUntil(() => summaryOf(app).startsWith('1 term'), 'read');
    const form = find(app, 'terms-form');
    assert.include(textOf(find(form, '#take-hint')), 'Not in the form: colour, size.');
    button(form, 'Edit as form').click();
    await waitUntil(() => app.work.project.entries.length === 1, 'taken over');
    await app.updateComplete;
    assert.include(textOf(find(app, '.said')), 'without colour, size');
  });

  it('takes no more terms than it can show', async () => {
    const lines = Array.from({ length: MOST_ENTRIES + 1 }, (_, index) => `Term ${index},Text ${index}.\n`);
    const app = await openBuilder(withText(`term,definition\n${lines.join('')}`));
    const form = find(app, 'terms-form');
    await waitUntil(() => all(form, '.take').length === 1, 'read');
    const take = button(form, 'Edit as form');
    assert.equal(take.ariaDisabled, 'true');
    assert.include(textOf(find(form, '#take-hint')), `The form takes up to ${MOST_ENTRIES} terms`);
    take.click();
    await app.updateComplete;
    assert.deepEqual(app.work.project.entries, []);
  });

  it('opens one term at a time', async () => {
    const entries = ['API', 'CRM'].map((term) => ({ ...emptyEntry, term }));
    const app = await openBuilder({ ...emptyProject, entries });
    await chooseInput(app, 'form');
    const form = find(app, 'terms-form');
    const expanded = () => all(form, '.open').map(({ ariaExpanded }) => ariaExpanded);
    assert.deepEqual(expanded(), ['true', 'false']);
    button(form, 'CRM').click();
    await waitUntil(() => expanded()[1] === 'true', 'the second one is open');
    assert.deepEqual(expanded(), ['false', 'true']);
    assert.equal(find<HTMLInputElement>(form, 'term-fields', '#term').value, 'CRM');
  });

  it('changes the first question of a term, and keeps the others', async () => {
    const faqs = [
      { question: 'Why?', answer: 'To talk.', more: { id: 'why' } },
      { question: 'How?', answer: 'By HTTP.' },
    ];
    const app = await openBuilder({ ...emptyProject, entries: [{ ...emptyEntry, term: 'API', faqs }] });
    enter(find(app, 'terms-form', 'term-fields', '#question'), 'Since when?');
    await app.updateComplete;
    enter(find(app, 'terms-form', 'term-fields', '#answer'), 'Long ago.');
    const [entry] = app.work.project.entries;
    assert.deepEqual(entry?.faqs, [
      { question: 'Since when?', answer: 'Long ago.', more: { id: 'why' } },
      faqs[1]!,
    ]);
  });

  it('adds a term with the focus in its first field, and removes it without losing the focus', async () => {
    const app = await openBuilder(emptyProject);
    await chooseInput(app, 'form');
    const form = find(app, 'terms-form');
    button(form, 'Add a term').click();
    await waitUntil(() => focusedField(form) === 'term', 'the focus is in the field');
    enter(find(form, 'term-fields', '#term'), 'Webhook');
    enter(find(form, 'term-fields', '#definition'), 'A message that one system sends.');
    await waitUntil(() => summaryOf(app).startsWith('1 term understood'), 'the term is read');
    await preview(app, (document) => linkedIn(document).includes('Webhook'));
    button(form, 'Remove Webhook').focus();
    button(form, 'Remove Webhook').click();
    await waitUntil(() => focused(form) === button(form, 'Add a term'), 'the focus is on “Add a term”');
  });

  it('is where a problem of its entries leads to', async () => {
    const app = await openBuilder(emptyProject);
    await chooseInput(app, 'form');
    const form = find(app, 'terms-form');
    button(form, 'Add a term').click();
    await waitUntil(() => focusedField(form) === 'term');
    enter(find(form, 'term-fields', '#term'), 'Webhook');
    await waitUntil(() => /could not be used/.test(summaryOf(app)), 'the definition is missing');
    await chooseInput(app, 'text');
    button(find(app, 'problem-list'), 'Term 1 of the form').click();
    await waitUntil(() => focusedField(form) === 'term', 'the focus is in the form');
  });
});
