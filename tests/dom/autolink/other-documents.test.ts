// Articles in another document of the same origin, whose nodes have classes of their own.
import { assert } from '@open-wc/testing';
import { waitUntil } from '../../tools/wait.js';
import { clear, link, linked } from './helpers/articles.js';

const frames: HTMLIFrameElement[] = [];

/** The body of a page in a frame. */
async function pageOf(html: string): Promise<HTMLElement> {
  const frame = document.createElement('iframe');
  frame.title = 'Another document';
  frame.sandbox.add('allow-same-origin');
  frame.srcdoc = `<!doctype html>${html}`;
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!.body;
}

describe('autolink in another document', () => {
  afterEach(() => {
    clear();
    for (const frame of frames.splice(0)) frame.remove();
  });

  it('links as in its own page, also across inline markup, and undoes it', async () => {
    const html = '<h2>API</h2><p>An <em>API</em> <b>key</b>, a webhook, and <i>an</i> API key</p>';
    const body = await pageOf(html);
    const linking = link(body, { mode: 'wrap' });
    await linking.done;
    assert.equal(
      linked(body),
      '<h2>API</h2><p>An [<em>API</em> <b>key</b>], a [webhook], and <i>an</i> API key</p>',
    );
    linking.undo();
    assert.equal(body.innerHTML, html);
  });

  it('follows what the page changes', async () => {
    const body = await pageOf('<p>Nothing.</p>');
    await link(body, { mode: 'wrap' }).done;
    body.querySelector('p')!.append(' A webhook.');
    body.append(Object.assign(body.ownerDocument.createElement('p'), { textContent: 'IT' }));
    await waitUntil(() => linked(body) === '<p>Nothing. A [webhook].</p><p>[IT]</p>');
  });

  it('says what is hidden and skipped there', async () => {
    const body = await pageOf(
      '<style>.x { display: none }</style><p class="x">API</p><p>webhook <code>IT</code></p>',
    );
    const { done, report } = link(body, { explain: true, mode: 'wrap' });
    await done;
    assert.deepEqual(
      report.map(({ text, rule }) => `${text}: ${rule ?? 'linked'}`),
      ['API: skipped', 'webhook: linked', 'IT: skipped'],
    );
  });
});
