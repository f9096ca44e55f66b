// The builder for everybody: axe, keyboard, narrow windows.
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { assert } from '@open-wc/testing';
import { emptyEntry, emptyProject } from '../../demo/builder/engine/index.js';
import { textsOf, violationsOf } from '../elements/helpers/page.js';
import { emulate } from '../tools/commands.js';
import { waitUntil } from '../tools/wait.js';
import { all, BROKEN, CSV, find, focused, openBuilder, summaryOf, withText } from './helpers/builder.js';

describe('the builder', () => {
  it('has tabs that follow the arrow keys', async () => {
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

  // So high that the bar at the bottom of a phone covers nothing: what it covers can be scrolled to, which axe cannot know.
  const VIEWPORTS = [
    { width: 1280, height: 800 },
    { width: 360, height: 4000 },
  ];
  for (const colorScheme of ['light', 'dark'] as const)
    for (const viewport of VIEWPORTS)
      it(`has no faults that axe finds, in any tab, ${colorScheme}, ${viewport.width} pixels wide`, async function () {
        if (!(await emulate({ colorScheme })) && colorScheme === 'dark') this.skip();
        await setViewport(viewport);
        const app = await openBuilder({
          ...withText(BROKEN, 'a.yaml'),
          entries: [{ ...emptyEntry, term: 'API' }],
        });
        await waitUntil(() => /2 could not be used/.test(summaryOf(app)), 'read');
        for (const step of ['glossary', 'look', 'page', 'take']) {
          find(app, '.steps', `#tab-${step}`).click();
          await app.updateComplete;
          assert.deepEqual(await violationsOf(app), [], step);
        }
        await emulate();
        await setViewport({ width: 800, height: 600 });
      });

  it('leads from the terms to the preview and back, in a window of 360 pixels', async () => {
    await setViewport({ width: 360, height: 740 });
    const app = await openBuilder(withText(BROKEN, 'a.yaml'));
    const jump = () => find(app, '.jump').querySelector('button') as HTMLButtonElement;
    assert.equal(jump().textContent, 'Preview');
    assert.isAtMost(jump().getBoundingClientRect().bottom, 740);
    jump().click();
    await waitUntil(() => jump().textContent === 'Back to editing', 'the preview is in view');
    assert.equal(focused(app), find(app, 'preview-pane'));
    jump().click();
    await waitUntil(() => jump().textContent === 'Preview', 'the terms are in view');
    assert.equal(focused(find(app, '.steps'))?.id, 'tab-glossary');
    await setViewport({ width: 800, height: 600 });
  });

  it('wraps long lines of a text, and numbers each line once', async () => {
    await setViewport({ width: 360, height: 740 });
    const long = `- term: CRM\n  definition: ${'It keeps customers. '.repeat(20)}\n- term: API\n`;
    const app = await openBuilder(withText(long, 'a.yaml'));
    const editor = find(app, 'source-pane', 'code-editor');
    const field = find(editor, 'textarea');
    assert.isAtMost(field.scrollWidth, field.clientWidth);
    const [first, second, third] = all(editor, '.line').map((line) => line.getBoundingClientRect());
    assert.isAbove(second!.height, 5 * first!.height);
    assert.equal(third!.height, first!.height);
    assert.isAtMost(field.scrollHeight, field.clientHeight, 'field and numbers have one height');
    assert.deepEqual(textsOf(editor.shadowRoot!, '.number'), ['1', '2', '3', '4']);
    await setViewport({ width: 800, height: 600 });
  });

  it('keeps the place in view where the user types in a long text', async () => {
    const app = await openBuilder(withText(BROKEN.repeat(30), 'a.yaml'));
    const editor = find(app, 'source-pane', 'code-editor');
    const field = find<HTMLTextAreaElement>(editor, 'textarea');
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    await sendKeys({ type: '- term: API' });
    assert.isTrue(field.value.endsWith('- term: API'));
    // Browsers scroll to the caret, which is not as high as the line.
    const middle = () => {
      const { top, bottom } = all(editor, '.line').at(-1)!.getBoundingClientRect();
      return (top + bottom) / 2;
    };
    await waitUntil(() => middle() < editor.getBoundingClientRect().bottom, 'the last line is in view');
  });

  it('has all tabs in a window of 360 pixels, also with the number of problems', async () => {
    await setViewport({ width: 360, height: 740 });
    const app = await openBuilder(withText(BROKEN, 'a.yaml'));
    const list = find(app, '.steps', '[role=tablist]');
    await waitUntil(() => list.querySelector('.alert'), 'the number');
    assert.isAtMost(list.scrollWidth, list.clientWidth);
    await setViewport({ width: 800, height: 600 });
  });

  it('fills a window of 360 pixels with the preview, down to the bar, and its choices are of one width', async () => {
    await setViewport({ width: 360, height: 740 });
    const app = await openBuilder(withText(CSV));
    const { height } = find(app, 'preview-pane').getBoundingClientRect();
    const room = find(app, '.jump').getBoundingClientRect().top - height;
    assert.isTrue(room >= 0 && room < 32, `${room} pixels are left`);
    const widths = all(find(app, 'preview-pane', 'choice-row'), 'label').map((label) => label.offsetWidth);
    assert.isAtMost(Math.max(...widths) - Math.min(...widths), 1);
    await setViewport({ width: 800, height: 600 });
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
