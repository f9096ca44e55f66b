// The builder for everybody: axe, keyboard, narrow windows.
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { assert } from '@open-wc/testing';
import { emptyEntry, emptyProject } from '../../demo/builder/engine/index.js';
import { violationsOf } from '../elements/helpers/page.js';
import { emulate } from '../tools/commands.js';
import { waitUntil } from '../tools/wait.js';
import { BROKEN, find, focused, openBuilder, summaryOf, withText } from './helpers/builder.js';

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
