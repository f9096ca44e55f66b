// The builder's interface for what a user makes: options, undo, keeping, sharing, the snippet, a page of the user's own.
import { assert, nextFrame } from '@open-wc/testing';
import type { BuilderApp } from '../../demo/builder/builder-app.js';
import type { CopyBox } from '../../demo/builder/copy-box.js';
import { TAGS } from '../../demo/builder/interface-languages.js';
import type { PageSnippet } from '../../demo/builder/page-snippet.js';
import {
  defaultOptions,
  emptyProject,
  IS_PUBLISHED,
  loadHistory,
  toHash,
} from '../../demo/builder/engine/index.js';
import { locales } from '../../src/locales/all.js';
import { textOf, textsOf } from '../elements/helpers/page.js';
import { waitUntil } from '../tools/wait.js';
import {
  chooseInput,
  BROKEN,
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

const squeeze = (text: string): string => text.replace(/\s+/g, ' ');

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

  it('is undone in steps: a text that is pasted, and what is typed after a pause', async () => {
    const app = await openBuilder(emptyProject);
    enter(source(app), CSV, 'insertFromPaste');
    enter(source(app), `${CSV}A`);
    enter(source(app), `${CSV}AP`);
    const { now } = performance;
    performance.now = () => now.call(performance) + 2000;
    try {
      enter(source(app), `${CSV}API`);
    } finally {
      performance.now = now;
    }
    for (const before of [`${CSV}AP`, CSV, '']) {
      await app.updateComplete;
      button(app, 'Undo').click();
      await waitUntil(() => source(app).value === before, 'undone');
    }
  });

  it('is undone by Ctrl+Z, also in a text field, where the caret goes to what has changed', async () => {
    const app = await openBuilder(withText(CSV));
    const at = CSV.indexOf('Webhook');
    enter(source(app), `${CSV.slice(0, at)}New ${CSV.slice(at)}`);
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
    assert.isFalse(press(source(app)), 'the browser does not undo, too');
    await waitUntil(() => source(app).value === CSV, 'undone');
    await waitUntil(() => source(app).selectionStart === at, 'the caret is where the word was');
    enter(source(app), 'other');
    await app.updateComplete;
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
    await chooseInput(app, 'form');
    find(app, '.steps', '#tab-look').click();
    const again = await openBuilder(undefined);
    assert.equal(find(again, '.steps', '[aria-selected=true]').id, 'tab-look');
    assert.equal(find(again, 'glossary-step', 'tab-set', '[aria-selected=true]').id, 'tab-form');
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

/** All parts of the snippet. */
const snippetOf = (app: BuilderApp): string =>
  all(find(app, 'take-away'), 'copy-box')
    .map((box) => (box as CopyBox).text)
    .join('');

describe('what the user takes from the builder', () => {
  const scriptOf = (app: BuilderApp) => {
    const { text } = find<CopyBox>(app, 'take-away', 'copy-box');
    return new DOMParser().parseFromString(text, 'text/html').querySelector('script')!;
  };

  it('is a script tag with the copy of the script and the options that are chosen', async () => {
    const app = await openBuilder({
      ...withText(CSV),
      options: { ...defaultOptions, script: 'copy', limit: 'all', src: '/terms.json' },
    });
    await waitUntil(() => all(app, 'copy-box').length > 0, 'the snippet');
    enter(find(app, 'take-away', '#scriptSrc'), '/js/glossary.js');
    await waitUntil(() => scriptOf(app).getAttribute('src') === '/js/glossary.js', 'the address');
    assert.deepInclude(
      { ...scriptOf(app).dataset },
      { src: '/terms.json', limit: 'all', autolink: 'article' },
    );
    assert.isFalse(scriptOf(app).hasAttribute('integrity'));
  });

  it('is, with the script from unpkg.com, its version and hash, and says since when it is there', async () => {
    const app = await openBuilder({ ...withText(CSV), options: { ...defaultOptions, script: 'copy' } });
    const take = find(app, 'take-away');
    await waitUntil(() => all(take, 'copy-box').length > 0, 'the snippet');
    find(take, 'choice-row', 'input[value=unpkg]').click();
    await waitUntil(() => scriptOf(app).hasAttribute('integrity'), 'the hash');
    assert.match(scriptOf(app).src, /^https:.*@\d+\.\d+\.\d+\/dist\/embed\/glossary\.js$/);
    assert.match(scriptOf(app).integrity, /^sha384-/);
    assert.equal(scriptOf(app).crossOrigin, 'anonymous');
    assert.equal(/from the publication of version/.test(textOf(find(take, 'li'))), !IS_PUBLISHED);
    assert.lengthOf(all(take, '#scriptSrc'), 0);
  });

  it('has all questions, or those of one term', async () => {
    const yaml = ['Keel', 'Hull']
      .map((term) => `- term: ${term}\n  definition: x\n  faqs: [{ question: ${term}?, answer: Yes. }]\n`)
      .join('');
    const show = { ...defaultOptions.show, faq: true };
    const app = await openBuilder({ ...withText(yaml, 'a.yaml'), options: { ...defaultOptions, show } });
    const take = find(app, 'take-away');
    await waitUntil(() => all(take, '#questions').length > 0, 'the choice');
    await waitUntil(() => all(take, 'copy-box').length > 0, 'the snippet');
    const accordions = () => snippetOf(app).match(/<faq-accordion term="\w+"/g);
    assert.deepEqual(accordions(), ['<faq-accordion term="hull"', '<faq-accordion term="keel"']);
    const choice = find<HTMLSelectElement>(take, '#questions');
    assert.deepEqual(textsOf(find(take, 'page-snippet').shadowRoot!, 'option'), [
      'All',
      'Only those of Hull',
      'Only those of Keel',
    ]);
    choice.value = 'keel';
    choice.dispatchEvent(new Event('change'));
    await waitUntil(() => accordions()?.length === 1, 'one');
    assert.deepEqual(accordions(), ['<faq-accordion term="keel"']);
  });

  it('is in parts that say where they go, each with a button of its own', async () => {
    const show = { ...defaultOptions.show, faq: true, index: true };
    const app = await openBuilder({ ...withText(CSV), options: { ...defaultOptions, show } });
    const take = find(app, 'take-away');
    await waitUntil(() => all(take, 'copy-box').length === 3, 'the parts');
    assert.deepEqual(textsOf(find(take, 'page-snippet').shadowRoot!, 'h3'), [
      'Once, in the <head> of all pages, or in the footer of your content system',
      'On your glossary page',
      'Where the questions shall stand',
    ]);
    assert.match(
      textsOf(find(take, 'page-snippet').shadowRoot!, 'section .notice').join(),
      /The glossary has no questions yet/,
    );
  });

  it('has the title that the user writes', async () => {
    const show = { ...defaultOptions.show, index: true };
    const app = await openBuilder({ ...withText(CSV), options: { ...defaultOptions, show } });
    const take = find(app, 'take-away');
    await waitUntil(() => /<h2>Glossary<\/h2>/.test(snippetOf(app)), 'the word for a glossary');
    enter(find(take, '#title'), 'Sales & data');
    await waitUntil(() => /<h2>Sales &amp; data<\/h2>/.test(snippetOf(app)), 'the title');
  });

  it('is without what could not be used, which stands above the downloads', async () => {
    const app = await openBuilder(withText(BROKEN, 'a.yaml'));
    const take = find(app, 'take-away');
    await waitUntil(() => /could not be used/.test(textOf(find(take, 'li'))), 'the note');
    assert.match(textOf(find(take, 'li .notice')), /^The files are without 1 entry or question/);
  });
});

describe('the snippet for a page that is pasted', () => {
  const page = '<div class="post"><p>A webhook tells the CRM what is new.</p></div>';
  const warning = (app: BuilderApp) => all(find(app, 'page-snippet'), '.notice').map(textOf).join();

  it('says that it would link nothing in the page, and takes a selector that would', async () => {
    const app = await openBuilder({ ...withText(CSV), page });
    find(app, '.steps', '#tab-take').click();
    const snippet = find(app, 'page-snippet');
    await waitUntil(() => warning(app) !== '', 'the warning');
    assert.match(warning(app), /links nothing in the page that you pasted under “Check a page”/);
    const first = find(snippet, 'copy-box');
    const place = find(snippet, '.notice').compareDocumentPosition(first);
    assert.equal(place, Node.DOCUMENT_POSITION_FOLLOWING, 'above the snippet');
    button(snippet, '.post').click();
    await waitUntil(() => warning(app) === '', 'no warning');
    assert.include(snippetOf(app), 'data-autolink=".post"');
    assert.equal(focused(snippet), first, 'the focus is in what has changed');
  });

  it('says nothing where terms of the page would be links, or where the snippet links none', async () => {
    const article = page.replace('div class="post"', 'article');
    for (const project of [
      { page: article },
      { page, options: { ...defaultOptions, show: { ...defaultOptions.show, articles: false } } },
    ]) {
      const app = await openBuilder({ ...withText(CSV), ...project });
      find(app, '.steps', '#tab-take').click();
      await waitUntil(() => find<PageSnippet>(app, 'page-snippet').explaining.result, 'the page is read');
      assert.equal(warning(app), '');
    }
  });

  it('leads to “Check a page” where nothing is underlined though the addresses are right', async () => {
    const app = await openBuilder(withText(CSV));
    assert.match(
      squeeze(textOf(find(app, 'page-snippet', '.hint'))),
      /the page may have no element that fits article: “Check a page” says what to write/,
    );
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

  for (const address of ['https://example.com/blog/post?a=1', 'www.example.com/blog ', 'example.com'])
    it(`that is only an address is no page: ${address}`, async () => {
      const app = await openBuilder({ ...withText(CSV), page: address });
      find(app, '.steps', '#tab-page').click();
      const check = find(app, 'page-check');
      await waitUntil(() => /This is an address/.test(textOf(find(check, '[role=status]'))), 'said');
      assert.match(textOf(find(check, '[role=status]')), /Open it on a computer, view its source/);
      assert.notInclude(textOf(check.shadowRoot!.querySelector('.stack')), 'No element of the page');
    });

  it('offers selectors that match it, with what they link, where the present one does not', async () => {
    const page = '<div class="post"><h1>News</h1><p>A webhook tells the CRM what is new.</p></div>';
    const app = await openBuilder({ ...withText(CSV), page });
    find(app, '.steps', '#tab-page').click();
    const check = find(app, 'page-check');
    await waitUntil(() => all(check, 'button').length > 0, 'selectors');
    assert.deepEqual(
      all(check, 'ul li').map((item) => squeeze(textOf(item))),
      ['.post 2 terms'],
    );
    all(check, 'button')[0]!.click();
    await waitUntil(() => textOf(find(check, '[role=status]')).startsWith('2 terms'), 'linked');
    assert.equal(find<HTMLInputElement>(app, 'look-options', '#autolink').value, '.post');
    assert.equal(focused(check), find(check, 'textarea'));
  });
});

describe('a page of the user in the preview', () => {
  const openOwn = async (page: string, options = defaultOptions) => {
    const app = await openBuilder({ ...withText(CSV), page, options });
    find(find(app, 'preview-pane', 'choice-row'), 'input[value=own]').click();
    return app;
  };

  it('has its terms linked as the options say, and cards that open', async () => {
    const html = `<html lang="en" class="site"><meta name="color-scheme" content="light dark"><style>.site p { color: rgb(1, 2, 3) }</style>
      <body class="home"><p>A CRM.</p><article><p>A webhook, and a second webhook.</p></article>`;
    const app = await openOwn(html);
    const page = await preview(app, (document) => linkedIn(document).length === 1);
    assert.deepEqual(linkedIn(page), ['webhook']);
    assert.equal(page.body.className, 'home');
    const paragraph = page.querySelector('p')!;
    assert.equal(page.defaultView!.getComputedStyle(paragraph).color, 'rgb(1, 2, 3)');

    await page.defaultView!.customElements.whenDefined('glossary-term');
    page.querySelector<HTMLElement>('glossary-term')!.click();
    const card = () => page.querySelector('glossary-card:popover-open')?.shadowRoot?.textContent ?? '';
    await waitUntil(() => card().includes('A message that one system sends.'), 'the card');

    enter(find(app, 'look-options', '#autolink'), 'body');
    await waitUntil(() => linkedIn(page).length === 2, 'what the other selector finds is linked');
    assert.equal(page.querySelector('p'), paragraph, 'the page is the same');
    find(all(find(app, 'look-options'), 'choice-row')[2]!, 'input[value=all]').click();
    await waitUntil(() => linkedIn(page).length === 3, 'every mention is linked');
    find(all(find(app, 'preview-pane'), 'choice-row')[2]!, 'input[value=dark]').click();
    await waitUntil(() => page.documentElement.style.colorScheme === 'dark', 'dark');
  });

  it('runs no script, and requests nothing', async () => {
    const url = `/fixtures/nothing-${crypto.randomUUID()}`;
    Object.assign(globalThis, { ran: 0 });
    const app = await openOwn(`<script>parent.ran = 1</script><article onclick="parent.ran = 1"><p>A webhook.
      <a href="javascript:parent.ran = 1">x</a><img src="${url}" onerror="parent.ran = 1">
      <svg onload="parent.ran = 1"><script>parent.ran = 1</script></svg>
      <b style="background: url(${url})">b</b><glossary-entry src="${url}" term="a"></glossary-entry></article>`);
    const page = await preview(app, (document) => linkedIn(document).length === 1);
    page.querySelector('article')!.click();
    page.querySelector('a')!.click();
    await nextFrame();
    assert.equal((globalThis as unknown as { ran: number }).ran, 0);
    assert.lengthOf(page.body.querySelectorAll('script, img[src]'), 0);
  });

  it('has no link that leads away, and none that opens in another window', async () => {
    const away = '/fixtures/nothing-away';
    const app = await openOwn(`<base target="_top"><meta http-equiv="refresh" content="0;url=${away}">
      <article><p>A webhook. <a href="${away}" target="_top">a</a> <a href="#here" target="_top">b</a>
      <map><area href="${away}"></map> <math><mi href="${away}">c</mi></math>
      <svg><a href="${away}" target="_top"><text>d</text></a><a xlink:href="${away}"><text>e</text></a>
      <a href="#here"><set attributeName="href" to="${away}"></set><text>f</text></a></svg></article>`);
    const page = await preview(app, (document) => linkedIn(document).length === 1);
    const refused: boolean[] = [];
    page.defaultView!.addEventListener('click', (event) => {
      refused.push(event.defaultPrevented);
      event.preventDefault();
    });
    for (const link of page.querySelectorAll('a, area, mi'))
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    assert.deepEqual(
      refused,
      [true, false, true, true, true, true, true],
      'only #here, in HTML, is followed',
    );
    assert.equal(page.querySelectorAll('base, meta[http-equiv=refresh], [target]').length, 0);
  });

  it('is in a frame that navigates no other one', async () => {
    const app = await openOwn('<article><p>A webhook.</p></article>');
    await preview(app, (document) => linkedIn(document).length === 1);
    const frames = all(find(app, 'preview-pane'), 'iframe');
    assert.deepEqual(
      frames.map((frame) => frame.getAttribute('sandbox')),
      Array(2).fill('allow-scripts allow-same-origin allow-forms'),
    );
  });

  it('is shown also where its forms and images have names of the DOM', async () => {
    const named = ['importNode', 'querySelectorAll', 'body', 'head', 'documentElement', 'createTreeWalker'];
    const forms = named.map((name) => `<form name="${name}"><input name="removeAttribute"></form>`).join('');
    const app = await openOwn(`<article><p>A webhook.</p>${forms}<img name="querySelectorAll"></article>`);
    await preview(app, (document) => linkedIn(document).length === 1);
    enter(find(app, 'page-check', 'textarea'), `<article><p>A webhook and a CRM.</p>${forms}</article>`);
    await preview(app, (document) => linkedIn(document).length === 2);
  });

  it('stays light where it has no dark colours, which is said', async () => {
    const app = await openOwn('<style>p { color: #222 }</style><article><p>A webhook.</p></article>');
    const page = await preview(app, (document) => linkedIn(document).length === 1);
    const pane = find(app, 'preview-pane');
    find(all(pane, 'choice-row')[2]!, 'input[value=dark]').click();
    await waitUntil(() => textOf(find(pane, '.note')).includes('It stays light'), 'it is said');
    assert.equal(page.documentElement.style.colorScheme, 'light');
  });

  it('is missing at first, and says where to paste it', async () => {
    const app = await openOwn('');
    const pane = find(app, 'preview-pane');
    await waitUntil(() => all(pane, '.missing').length > 0, 'what to do');
    button(pane, 'Paste a page').click();
    await waitUntil(() => focused(find(app, 'page-check')) !== null, 'the focus moves');
    enter(find(app, 'page-check', 'textarea'), '<article>A webhook.</article>');
    const page = await preview(app, (document) => linkedIn(document).length === 1);
    assert.equal(page.body.textContent.trim(), 'A webhook.');
    assert.lengthOf(all(pane, '.missing'), 0);
  });

  it('is shown as soon as it is pasted', async () => {
    const app = await openBuilder(withText(CSV));
    enter(find(app, 'page-check', 'textarea'), '<article>A webhook.</article>');
    const isOwn = ({ body }: Document) => body.textContent.trim() === 'A webhook.';
    const page = await preview(app, (document) => isOwn(document) && linkedIn(document).length > 0);
    assert.deepEqual(linkedIn(page), ['webhook']);
    assert.isTrue(find<HTMLInputElement>(app, 'preview-pane', 'choice-row', 'input[value=own]').checked);
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

  it('shows the colours of the theme where none is chosen, and what is no colour as an error', async () => {
    const app = await openBuilder(withText(CSV));
    const options = find(app, 'look-options');
    const accent = all(options, 'colour-field')[0]!;
    const picker = find<HTMLInputElement>(accent, 'input[type=color]');
    assert.equal(picker.value, '#1a56c4');
    find(all(options, 'choice-row')[0]!, 'input[value=compact]').click();
    await waitUntil(() => picker.value === '#0b5cad', 'that of the theme');
    const field = find<HTMLInputElement>(accent, '#text');
    enter(field, 'nothing');
    await waitUntil(() => field.ariaInvalid === 'true', 'an error');
    assert.include(textOf(find(accent, '.wrong')), 'This is no colour.');
    assert.match(textOf(find(app, '.steps', '#tab-look')), /1\s*error/);
    assert.match(
      textOf(find(app, 'take-away', '.notice')),
      /^“Accent” in the step “Options” is no colour: page and snippet are without it\.$/,
    );
  });

  it('has the sample pages in German for a German glossary', async () => {
    const app = await openBuilder({ ...withText(CSV), lang: 'de' });
    const page = await preview(app, (document) => linkedIn(document).length === 2);
    await waitUntil(() => page.documentElement.lang === 'de', 'the page is German');
    assert.equal(textOf(page.querySelector('h1')), 'Was Ihre Leser sehen');
    assert.include(textOf(page.querySelector('article')), 'Dieser Text');
    const language = find<HTMLSelectElement>(app, 'language-field', '#lang');
    language.value = 'fr';
    language.dispatchEvent(new Event('change'));
    await waitUntil(() => page.documentElement.lang === 'en', 'other languages have the English pages');
    assert.equal(textOf(page.querySelector('h1')), 'What your readers will see');
  });

  it('add to the snippet what a page of the preview shows', async () => {
    const app = await openBuilder(withText(CSV));
    find(find(app, 'preview-pane', 'choice-row'), 'input[value=glossary]').click();
    await waitUntil(() => find(app, 'preview-pane').shadowRoot?.querySelector('.note button'), 'the note');
    button(find(app, 'preview-pane'), 'Add the index').click();
    await waitUntil(() => !find(app, 'preview-pane').shadowRoot?.querySelector('.note button'), 'no note');
    assert.isTrue(find<HTMLInputElement>(app, 'look-options', '#index').checked);
    await waitUntil(() => snippetOf(app).includes('<glossary-index'), 'the snippet');
  });
});
