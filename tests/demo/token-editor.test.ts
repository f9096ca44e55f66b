// The token editor of the demo site: every property has a field, a change shows in both samples and in the CSS, hard to read
// texts are named, and the address keeps the work. The sample is the page of the site, with the script tag of dist: the test
// server would put scripts of its own into a page that it compiles, which then seem to be those of the test.
import { assert, nextFrame } from '@open-wc/testing';
import { ratio } from '../../demo/contrast.js';
import { toHex, toRgba } from '../../demo/theming/editor/contrast.js';
import { defineTokenEditor } from '../../demo/theming/editor/define.js';
import type { TokenEditor } from '../../demo/theming/editor/token-editor.js';
import type { TokenField } from '../../demo/theming/editor/token-field.js';
import { readTokens, type TokenGroup } from '../../demo/theming/editor/tokens.js';
import {
  cssOf,
  fromFragment,
  isUnderstood,
  joinSchemes,
  splitSchemes,
  stepped,
  toFragment,
  valuesOfTheme,
} from '../../demo/theming/editor/values.js';
import { mount, textOf, violationsOf } from '../elements/helpers/page.js';
import { THEMES } from '../themes/themes.js';
import { waitUntil } from '../tools/wait.js';

let sample: string;
defineTokenEditor();

let groups: readonly TokenGroup[];
before(async () => {
  groups = readTokens(await (await fetch('/docs/theming.md')).text());
  const page = await (await fetch('/fixtures/demo/theming/editor/sample/index.html')).text();
  const html = page.replace('./sample.ts', '/fixtures/dist/embed/glossary.js');
  sample = `/fixtures/html?html=${encodeURIComponent(html)}`;
});

const tokens = () => groups.flatMap((group) => group.tokens);

describe('the properties in the editor', () => {
  it('are those of the manifest', async () => {
    const manifest = await (await fetch('/dist/custom-elements.json')).text();
    const names = new Set(manifest.match(/--glossary-[a-z-]+/g));
    assert.sameMembers(
      tokens().map(({ name }) => name),
      [...names],
    );
  });

  it('are in the groups of the documentation', () =>
    assert.deepEqual(
      groups.map(({ title }) => title),
      ['Everywhere', 'Term', 'Card', 'Questions', 'Index'],
    ));

  it('have a kind that understands the value of each theme', () => {
    const wrong = Object.entries(THEMES).flatMap(([theme, css]) =>
      tokens()
        .map(({ name, kind }) => ({ theme, name, kind, value: valuesOfTheme(css).get(name) ?? '' }))
        .filter(({ value, kind }) => value !== '' && !isUnderstood(value, kind)),
    );
    assert.deepEqual(wrong, []);
  });

  it('have the values of the theme', () => {
    const values = valuesOfTheme(THEMES['editorial'] ?? '');
    assert.equal(values.get('--glossary-background'), 'light-dark(#fffdf8, #1d1a17)');
    assert.equal(values.get('--glossary-border'), 'color-mix(in srgb, currentcolor 50%, transparent)');
    assert.equal(values.get('--glossary-item-background'), '', 'initial: the default');
  });
});

describe('a value', () => {
  const pairs: readonly [string, readonly [string, string]][] = [
    ['red', ['red', 'red']],
    ['light-dark(red, blue)', ['red', 'blue']],
    [
      'light-dark(rgb(1, 2, 3), color-mix(in srgb, red, blue))',
      ['rgb(1, 2, 3)', 'color-mix(in srgb, red, blue)'],
    ],
  ];
  for (const [value, halves] of pairs)
    it(`${value} is ${halves.join(' and ')}`, () => {
      assert.deepEqual(splitSchemes(value), halves);
      assert.equal(joinSchemes(...halves), value);
    });

  it('for one scheme counts for both', () => assert.equal(joinSchemes('', 'blue'), 'blue'));

  const steps: readonly [string, number, string | undefined][] = [
    ['10px', 1, '11px'],
    ['1.1em', 1, '1.15em'],
    ['0.07em', -1, '0.02em'],
    ['.28em', 1, '0.33em'],
    ['0.65', 1, '0.7'],
    ['none', 1, undefined],
  ];
  for (const [value, by, next] of steps)
    it(`${value} by ${by} is ${next}`, () => assert.equal(stepped(value, by), next));

  for (const value of ['red; color: blue', 'red} *{color: red', 'url(https://example.org/)', 'nonsense'])
    it(`"${value}" is not taken for a colour`, () => assert.isFalse(isUnderstood(value, 'color')));
});

describe('the address', () => {
  const look = {
    theme: 'editorial',
    values: new Map([
      ['--glossary-accent', 'light-dark(#d08, #f9c)'],
      ['--glossary-radius', '4px'],
    ]),
  };

  it('keeps theme and values', () => {
    const read = fromFragment(toFragment(look), tokens(), Object.keys(THEMES));
    assert.equal(read.theme, look.theme);
    assert.deepEqual([...read.values], [...look.values]);
  });

  it('has no say in anything else', () => {
    const hostile =
      'theme=evil&accent=red;}*{color:red&shadow=0 0 url(x)&unknown=1&radius=4px&background=url(//x.org)';
    const read = fromFragment(hostile, tokens(), Object.keys(THEMES));
    assert.deepEqual(
      { theme: read.theme, values: [...read.values] },
      { theme: '', values: [['--glossary-radius', '4px']] },
    );
  });

  it('keeps a colour that a theme makes of the accent', () => {
    const underline = 'light-dark(red, color-mix(in srgb, var(--glossary-accent) 62%, currentcolor))';
    const values = new Map([['--glossary-underline', underline]]);
    const read = fromFragment(toFragment({ theme: '', values }), tokens(), []);
    assert.deepEqual([...read.values], [...values]);
  });

  it('is short where nothing has changed', () =>
    assert.equal(toFragment({ theme: '', values: new Map() }), ''));
});

describe('a contrast', () => {
  it('is that of WCAG', () => {
    assert.closeTo(ratio(toRgba('#fff'), toRgba('#000')), 21, 0.01);
    assert.closeTo(ratio(toRgba('#767676'), toRgba('white')), 4.54, 0.01);
  });

  it('is computed of every notation', () => {
    assert.equal(toHex('rgb(255 0 136)'), '#ff0088');
    assert.equal(toHex('teal'), '#008080');
  });
});

describe('<token-editor>', () => {
  let editor: TokenEditor;

  beforeEach(async () => {
    history.replaceState(null, '', location.pathname + location.search);
    editor = await mount<TokenEditor>(`<token-editor sample="${sample}"></token-editor>`);
    editor.themes = new Map(Object.entries(THEMES));
    editor.groups = groups;
    await waitUntil(() => rows().length === 5 && !table().includes('–'), 'both samples are measured');
  });
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  const root = () => editor.renderRoot as ShadowRoot;
  const rows = () => [...root().querySelectorAll('tbody tr')];
  const table = () => textOf(root().querySelector('tbody'));
  const css = () => root().querySelector('pre')?.textContent ?? '';
  const status = () => textOf(root().querySelector('[role=status]'));
  const button = (name: string) =>
    [...root().querySelectorAll('button')].find((each) => textOf(each) === name) as HTMLButtonElement;
  const field = (label: string): TokenField =>
    [...root().querySelectorAll('token-field')].find(({ token }) => token.label === label)!;
  const inputs = (label: string) => [
    ...field(label).renderRoot.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      'input:not([type=color]), select',
    ),
  ];
  const samples = () =>
    [...root().querySelectorAll('token-sample')].map(
      (sample) => sample.renderRoot.querySelector('iframe')!.contentDocument!,
    );

  async function type(label: string, value: string, at = 0): Promise<void> {
    const input = inputs(label)[at]!;
    input.value = value;
    input.dispatchEvent(new Event(input.localName === 'select' ? 'change' : 'input', { bubbles: true }));
    await settled();
  }
  function openAll(): void {
    for (const details of root().querySelectorAll('details')) details.open = true;
  }
  async function choose(theme: string): Promise<void> {
    const select = root().querySelector('select')!;
    select.value = theme;
    select.dispatchEvent(new Event('change'));
    await settled();
  }
  async function settled(): Promise<void> {
    await editor.updateComplete;
    await nextFrame();
    await Promise.all(
      [...root().querySelectorAll('token-field')].map(({ updateComplete }) => updateComplete),
    );
  }
  const computed = (page: Document, selector: string) =>
    page.defaultView!.getComputedStyle(page.querySelector(selector)!);

  it('has a group of fields with its name for every property', () => {
    const legends = [...root().querySelectorAll('token-field')].map((each) =>
      textOf(each.renderRoot.querySelector('legend')),
    );
    assert.deepEqual(
      legends,
      tokens().map(({ label }) => label.replaceAll('-', ' ')),
    );
  });

  it('shows a sample in light and one in dark, with an open card', () => {
    const schemes = samples().map((page) => computed(page, 'html').colorScheme);
    assert.deepEqual(schemes, ['light', 'dark']);
    for (const page of samples())
      assert.isTrue(page.querySelector('glossary-card')?.matches(':popover-open'));
  });

  it('shows the index, without the card, when its group is opened; the card again for that of the term', async () => {
    const open = (title: string) =>
      ([...root().querySelectorAll('details')].find(
        (each) => textOf(each.querySelector('h2')) === title,
      )!.open = true);
    const isCardOpen = (page: Document) => page.querySelector('glossary-card')!.matches(':popover-open');
    open('Index');
    await waitUntil(() => samples().every((page) => !isCardOpen(page)));
    for (const page of samples()) assert.isAbove(page.defaultView!.scrollY, 0);
    open('Term');
    await waitUntil(() => samples().every(isCardOpen));
    for (const page of samples()) assert.equal(page.defaultView!.scrollY, 0);
  });

  it('keeps the width of a field whose value CSS does not understand', async () => {
    openAll();
    const width = () => inputs('radius')[0]!.getBoundingClientRect().width;
    const before = width();
    await type('radius', 'round');
    assert.equal(width(), before);
  });

  it('shows a change in both samples, and its CSS', async () => {
    await type('radius', '3px');
    for (const page of samples())
      assert.equal(computed(page, 'html').getPropertyValue('--glossary-radius'), '3px');
    assert.equal(css(), ':root {\n  --glossary-radius: 3px;\n}\n');
  });

  it('has a value for light and one for dark of each colour', async () => {
    await type('color', '#111');
    await type('color', '#eee', 1);
    assert.include(css(), '--glossary-color: light-dark(#111, #eee);');
  });

  it('has one value for both schemes of a colour until the user gives dark its own', async () => {
    for (const typed of ['#', '#f', '#ff', '#ffd', '#ffd0', '#ffd0d', '#ffd0d0']) await type('accent', typed);
    assert.deepEqual(
      inputs('accent').map(({ value }) => value),
      ['#ffd0d0', ''],
    );
    assert.equal(css(), ':root {\n  --glossary-accent: #ffd0d0;\n}\n');
    await type('accent', '#a00', 1);
    await type('accent', '#fcc');
    assert.equal(css(), ':root {\n  --glossary-accent: light-dark(#fcc, #a00);\n}\n');
  });

  it('keeps the height of the field beside one whose colour CSS does not understand', async () => {
    openAll();
    const height = () => inputs('accent')[1]!.getBoundingClientRect().height;
    const before = height();
    await type('accent', 'nonsense');
    assert.equal(inputs('accent')[0]!.getAttribute('aria-invalid'), 'true');
    assert.equal(height(), before);
  });

  it('shows the colours of the default theme while none is given', () => {
    const wells = (label: string) => [
      ...field(label).renderRoot.querySelectorAll<HTMLInputElement>('input[type=color]'),
    ];
    const shown = (label: string) =>
      wells(label).map((well) => (well.hasAttribute('data-none') ? 'none' : well.value));
    assert.deepEqual(shown('accent'), ['#1a56c4', '#8ab4ff']);
    assert.deepEqual(shown('background'), ['#ffffff', '#202329']);
    assert.deepEqual(shown('item-background'), ['none', 'none']);
  });

  it('shows the colours of a theme, mixed with what is behind them', async () => {
    await choose('editorial');
    const [light] = field('backdrop').renderRoot.querySelectorAll<HTMLInputElement>('input[type=color]');
    assert.isFalse(light?.hasAttribute('data-none'), 'one that the samples do not show is that of the theme');
    const [rule] = field('rule').renderRoot.querySelectorAll<HTMLInputElement>('input[type=color]');
    await waitUntil(() => rule?.value !== '#000000' && !rule?.hasAttribute('data-none'), 'it is seen');
  });

  it('names a text that is hard to read', async () => {
    await type('muted', '#bbb');
    await waitUntil(() => table().includes('low'), 'it is marked');
    const cells = [...rows()[1]!.children].map(textOf);
    assert.match(cells.join(' | '), /^Long form on the card \| 1\.\d low \| \d+\.\d$/);
    await waitUntil(
      () => status().startsWith('Long form on the card, light: contrast 1.'),
      'it is announced',
    );
  });

  it('marks what CSS does not understand, and does not apply it', async () => {
    await type('radius', 'round');
    const [input] = inputs('radius');
    assert.equal(input?.getAttribute('aria-invalid'), 'true');
    assert.equal(css(), '');
    await type('radius', '2px');
    assert.isFalse(input?.hasAttribute('aria-invalid'));
  });

  it('changes a number by Up and Down, from the value of the theme', async () => {
    await choose('editorial');
    inputs('title-size')[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
    await settled();
    assert.include(css(), '--glossary-title-size: 1.45em;');
  });

  it('starts with a theme: its values are in the fields, its look in the samples', async () => {
    await choose('editorial');
    assert.equal(inputs('radius')[0]?.getAttribute('placeholder'), '0px');
    for (const page of samples())
      assert.equal(computed(page, 'html').getPropertyValue('--glossary-radius').trim(), '0px');
    await type('radius', '9px');
    for (const page of samples())
      assert.equal(computed(page, 'html').getPropertyValue('--glossary-radius').trim(), '9px');
    assert.equal(
      css(),
      cssOf({ theme: 'editorial', values: new Map([['--glossary-radius', '9px']]) }),
      'the CSS has only what differs from the theme',
    );
  });

  it('resets one property, and the focus stays with it', async () => {
    openAll();
    await type('radius', '3px');
    await type('width', '20em');
    field('radius').renderRoot.querySelector<HTMLButtonElement>('button')!.click();
    await settled();
    assert.equal(css(), ':root {\n  --glossary-width: 20em;\n}\n');
    assert.isTrue(field('radius').shadowRoot?.activeElement === inputs('radius')[0]);
  });

  it('resets all, which the Back button undoes', async () => {
    await type('radius', '3px');
    button('Reset all').click();
    await settled();
    assert.equal(css(), '');
    assert.equal(inputs('radius')[0]?.value, '');
    history.back();
    await waitUntil(() => css() !== '', 'it is undone');
    assert.include(css(), '--glossary-radius: 3px;');
  });

  it('keeps the work in the address', async () => {
    await type('radius', '3px');
    await waitUntil(() => location.hash === '#radius=3px', 'it is written');
    location.hash = '#width=18em';
    await waitUntil(() => css().includes('--glossary-width: 18em;'), 'it is read');
    assert.notInclude(css(), 'radius');
  });

  it('passes axe', async () => {
    await type('muted', '#bbb');
    openAll();
    await settled();
    // The samples are pages of their own, and one is hard to read on purpose.
    for (const sample of root().querySelectorAll('token-sample')) sample.remove();
    assert.equal((await violationsOf(editor)).join('\n').slice(0, 1000), '');
  });
});
