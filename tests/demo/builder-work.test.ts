// The builder's interface for what a user makes: options, undo, keeping, sharing, the snippet, a page of the user's own.
import { assert, nextFrame } from '@open-wc/testing';
import { TAGS } from '../../demo/builder/interface-languages.js';
import { defaultOptions, emptyProject, loadHistory, toHash } from '../../demo/builder/engine/index.js';
import { locales } from '../../src/locales/all.js';
import { textOf, textsOf } from '../elements/helpers/page.js';
import { waitUntil } from '../tools/wait.js';
import {
  CSV,
  all,
  button,
  enter,
  find,
  focused,
  linkedIn,
  openBuilder,
  paste,
  preview,
  source,
  withText,
} from './helpers/builder.js';

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
    await waitUntil(() => app.work.isKept, 'it is kept');
    const again = await openBuilder(undefined);
    await waitUntil(() => source(again).value === CSV, 'the text is there');
    button(again, 'Undo').click();
    await waitUntil(() => source(again).value === '', 'its last step is, too');
  });

  it('has the same tabs open after a reload', async () => {
    const app = await openBuilder(withText(CSV));
    find(app, '.input', '#tab-form').click();
    find(app, '.steps', '#tab-look').click();
    const again = await openBuilder(undefined);
    assert.equal(find(again, '.steps', '[aria-selected=true]').id, 'tab-look');
    assert.equal(find(again, '.input', '[aria-selected=true]').id, 'tab-form');
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

  it('comes from a link that is opened later, too', async () => {
    const app = await openBuilder(withText(CSV));
    location.hash = String(await toHash(withText('# Glossary\n\n## API\nA way.\n', 'a.md')));
    await waitUntil(() => source(app).value.includes('## API'), 'what was shared is there');
    assert.equal(location.hash, '');
    button(app, 'Undo').click();
    await waitUntil(() => source(app).value === CSV, 'back');
  });

  it('stays where a link is damaged, which is said; other fragments are none of its links', async () => {
    const app = await openBuilder(withText(CSV));
    const hash = String(await toHash(withText('# Glossary\n')));
    location.hash = hash.slice(0, -8);
    await waitUntil(() => textOf(find(app, '.said')).startsWith('This link is damaged'), 'it is said');
    assert.equal(source(app).value, CSV);
    assert.equal(location.hash, '');
    location.hash = 'content';
    await nextFrame();
    assert.equal(location.hash, '#content');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is kept at once when the user leaves', async () => {
    const app = await openBuilder(emptyProject);
    enter(source(app), CSV);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    assert.equal((await loadHistory())?.state.sources[0]?.text, CSV);
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
    await waitUntil(() => all(find(app, 'take-away'), 'copy-box').length > 0, 'the release is known');
    assert.include(find(app, 'take-away', 'copy-box', 'pre').textContent, '<glossary-index');
  });
});
