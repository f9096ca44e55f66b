// The interface of the builder, as somebody uses it: sources, problems, the form, undo, options, the preview.
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { assert } from '@open-wc/testing';
import { TAGS } from '../../demo/builder/interface-languages.js';
import { locales } from '../../src/locales/all.js';
import {
  defaultOptions,
  emptyEntry,
  emptyProject,
  toHash,
  type Project,
} from '../../demo/builder/engine/index.js';
import { violationsOf, textOf, textsOf } from '../elements/helpers/page.js';
import { emulate } from '../tools/commands.js';
import { waitUntil } from '../tools/wait.js';
import {
  all,
  button,
  enter,
  find,
  linkedIn,
  openBuilder,
  paste,
  preview,
  source,
  summaryOf,
} from './helpers/builder.js';

const CSV = 'term,definition\nWebhook,A message that one system sends.\nCRM,It keeps customers.\n';
const BROKEN = '- term: Webhook\n  definition: A message.\n- term: CRM\n  definition:\n';
const FIXABLE = '- term: Webhook\n  aliases: [hook, hook]\n  definition: A message.\n';
const withText = (text: string, name = 'pasted.csv'): Project => ({
  ...emptyProject,
  sources: [{ name, text }],
});
const focused = (root: Element): Element | null => root.shadowRoot?.activeElement ?? null;

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
    assert.equal(page.defaultView!.scrollY, 120);
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

describe('the form of the builder', () => {
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

describe('the work in the builder', () => {
  it('is undone and done again by buttons, typing as a whole', async () => {
    const app = await openBuilder(withText(CSV));
    enter(source(app), `${CSV}A`);
    enter(source(app), `${CSV}AP`);
    await app.updateComplete;
    button(app, 'Undo').click();
    await waitUntil(() => source(app).value === CSV, 'undone');
    assert.equal(button(app, 'Undo').ariaDisabled, 'true');
    button(app, 'Redo').click();
    await waitUntil(() => source(app).value === `${CSV}AP`, 'done again');
  });

  it('is undone by Ctrl+Z outside of text fields only', async () => {
    const app = await openBuilder(withText(CSV));
    enter(source(app), 'other');
    await app.updateComplete;
    const press = (target: Element) =>
      target.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'z',
          ctrlKey: true,
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      );
    assert.isTrue(press(source(app)), 'a text field has an undo of its own');
    assert.equal(source(app).value, 'other');
    assert.isFalse(press(find(app, '.steps', '[role=tab]')));
    await waitUntil(() => source(app).value === CSV, 'undone');
  });

  it('starts over, and comes back', async () => {
    const app = await openBuilder(withText(CSV));
    button(app, 'Start over').click();
    await waitUntil(() => source(app).value === '', 'empty');
    assert.include(textOf(find(app, '.said')), '“Undo” brings it back');
    button(app, 'Undo').click();
    await waitUntil(() => source(app).value === CSV, 'back');
  });

  it('is there again after a reload', async () => {
    const app = await openBuilder(emptyProject);
    await paste(app, CSV, /^2 terms/);
    await waitUntil(() => app.isKept, 'it is kept');
    const again = await openBuilder(undefined);
    await waitUntil(() => source(again).value === CSV, 'the text is there');
  });

  it('comes from a link, and one’s own work comes back by “Undo”', async () => {
    history.replaceState(
      null,
      '',
      `#${String(await toHash(withText('# Glossary\n\n## API\nA way.\n', 'a.md')))}`,
    );
    const app = await openBuilder(withText(CSV));
    await waitUntil(() => source(app).value.includes('## API'), 'what was shared is there');
    assert.equal(location.hash, '');
    button(app, 'Undo').click();
    await waitUntil(() => source(app).value === CSV, 'back');
  });
});

describe('what the user takes from the builder', () => {
  it('is a script tag with the version, its hash and the options that are chosen', async () => {
    const app = await openBuilder({
      ...withText(CSV),
      options: { ...defaultOptions, limit: 'all', src: '/terms.json' },
    });
    const text = () =>
      app.shadowRoot?.querySelector('take-away')?.shadowRoot?.querySelector('copy-box')?.text ?? '';
    await waitUntil(() => text() !== '', 'the snippet');
    const tag = new DOMParser().parseFromString(text(), 'text/html').querySelector('script')!;
    assert.match(tag.src, /^https:.*@\d+\.\d+\.\d+\/dist\/embed\/glossary\.js$/);
    assert.match(tag.integrity, /^sha384-/);
    assert.deepInclude({ ...tag.dataset }, { src: '/terms.json', limit: 'all', autolink: 'article' });
    assert.equal(tag.crossOrigin, 'anonymous');
  });
});

describe('a page of the user', () => {
  it('shows which terms would become links, and why the others would not', async () => {
    const page = '<article><h1>CRM</h1><p>A webhook, and a second webhook.</p></article>';
    const app = await openBuilder({ ...withText(CSV), page });
    find(app, '.steps', '#tab-page').click();
    const check = find(app, 'page-check');
    await waitUntil(
      () => textOf(find(check, '[role=status]')).startsWith('1 term would become a link.'),
      'read',
    );
    assert.deepEqual(textsOf(check.shadowRoot!, 'section:first-of-type mark'), ['webhook']);
    assert.sameMembers(textsOf(check.shadowRoot!, 'section:last-of-type mark'), ['CRM', 'webhook']);
    assert.include(textOf(find(check, 'section:last-of-type')), 'heading');
  });

  it('offers selectors that match it, where the present one does not', async () => {
    const page = '<main class="post-content"><h1>News</h1><p>A webhook tells the CRM what is new.</p></main>';
    const app = await openBuilder({ ...withText(CSV), page });
    find(app, '.steps', '#tab-page').click();
    const check = find(app, 'page-check');
    await waitUntil(() => all(check, 'button').length > 0, 'selectors');
    all(check, 'button')[0]!.click();
    await waitUntil(() => textOf(find(check, '[role=status]')).startsWith('2 terms'), 'linked');
    assert.notEqual(find<HTMLInputElement>(app, 'look-options', '#autolink').value, 'article');
    assert.equal(focused(check), find(check, 'textarea'));
  });
});

describe('the options of the builder', () => {
  it('name every language of the interface', () => {
    const own = new Set([...locales.values()]);
    assert.lengthOf(TAGS, own.size + (locales.has('en') ? 0 : 1));
    for (const tag of TAGS) assert.isTrue(tag === 'en' || locales.has(tag), tag);
  });

  it('reach the preview at once: theme, colours, density', async () => {
    const app = await openBuilder(withText(`${CSV}Consent,An agreement.\n`));
    const page = await preview(app, (document) => linkedIn(document).length === 3);
    const options = find(app, 'look-options');
    const property = (name: string) =>
      page.defaultView!.getComputedStyle(page.documentElement).getPropertyValue(name);
    find(all(options, 'choice-row')[0]!, 'input[value=playful]').click();
    await waitUntil(() => property('--glossary-radius') !== '', 'the theme');
    enter(find(all(options, 'colour-field')[0]!, '#text'), 'teal');
    await waitUntil(() => property('--glossary-accent').trim() === 'teal', 'the accent');
    find(all(options, 'choice-row')[2]!, 'input[value=all]').click();
    await waitUntil(() => linkedIn(page).length > 3, 'every mention is linked');
    assert.equal(await preview(app), page);
  });

  it('add to the snippet what a page of the preview shows', async () => {
    const app = await openBuilder(withText(CSV));
    find(find(app, 'preview-pane', 'choice-row'), 'input[value=glossary]').click();
    await waitUntil(() => find(app, 'preview-pane').shadowRoot?.querySelector('.note button'), 'the note');
    button(find(app, 'preview-pane'), 'Add the index').click();
    await waitUntil(() => !find(app, 'preview-pane').shadowRoot?.querySelector('.note button'), 'no note');
    assert.isTrue(find<HTMLInputElement>(app, 'look-options', '#index').checked);
    assert.include(find(app, 'take-away', 'copy-box', 'pre').textContent, '<glossary-index');
  });

  it('are chosen by keyboard in tabs that follow the arrow keys', async () => {
    const app = await openBuilder(emptyProject);
    find(app, '.steps', '#tab-glossary').focus();
    await sendKeys({ press: 'ArrowRight' });
    const steps = find(app, '.steps');
    assert.equal(focused(steps)?.id, 'tab-look');
    assert.isFalse(find(steps, '#panel-look').hidden);
    assert.isTrue(find(steps, '#panel-glossary').hidden);
    await sendKeys({ press: 'Home' });
    assert.equal(focused(steps)?.id, 'tab-glossary');
  });
});

describe('the builder', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    it(`has no faults that axe finds, in any tab, ${colorScheme}`, async function () {
      if (!(await emulate({ colorScheme })) && colorScheme === 'dark') this.skip();
      const app = await openBuilder({
        ...withText(BROKEN, 'a.yaml'),
        entries: [{ ...emptyEntry, term: 'API' }],
      });
      await waitUntil(() => /2 problems/.test(summaryOf(app)), 'read');
      for (const step of ['glossary', 'look', 'page', 'take']) {
        find(app, '.steps', `#tab-${step}`).click();
        await app.updateComplete;
        assert.deepEqual(await violationsOf(app), [], step);
      }
      await emulate();
    });

  it('fits a window of 360 pixels in every tab', async () => {
    await setViewport({ width: 360, height: 740 });
    const app = await openBuilder(withText(BROKEN, 'a.yaml'));
    for (const step of ['glossary', 'look', 'page', 'take']) {
      find(app, '.steps', `#tab-${step}`).click();
      await app.updateComplete;
      assert.isAtMost(document.documentElement.scrollWidth, 360, step);
    }
    await setViewport({ width: 800, height: 600 });
  });
});
