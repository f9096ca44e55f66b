// The builder works offline: the built site in Chromium, whose server then goes away. Needs dist.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openPage, visitSite } from './helpers/visit-site.js';

describe('the builder, offline', () => {
  const visit = visitSite();

  it('opens, reads a glossary and shows it on a page of the preview', async () => {
    const page = await openPage(visit, '/builder/');
    // Ready: all files are kept.
    await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.scriptURL));
    await visit.site.stop();

    await page.reload();
    const field = await page.waitForSelector('builder-app >>> source-pane >>> textarea');
    await field?.evaluate((field) => {
      field.value = 'term,definition\nWebhook,A message.\n';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    });
    const linked = await page.waitForFunction(() => {
      const preview = document.querySelector('builder-app')?.shadowRoot?.querySelector('preview-pane');
      const frame = preview?.shadowRoot?.querySelector('iframe');
      return frame?.contentDocument?.querySelector('glossary-term')?.textContent;
    });
    assert.equal(await linked.jsonValue(), 'Webhook');
  });
});
