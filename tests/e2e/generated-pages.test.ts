// The style sheet of the sites that `glossary pages` writes, on narrow screens.
import { assert } from '@open-wc/testing';
import { DEFAULT_ASSETS } from '../../src/cli/pages/default-assets.js';

const STYLES = DEFAULT_ASSETS.find(({ path }) => path === 'pages.css')?.text ?? '';
const IMAGE =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%22640%22 height=%22360%22/%3E';

describe('the page of an entry that "glossary pages" writes', () => {
  let frame: HTMLIFrameElement;
  const open = async (entry: string): Promise<Document> => {
    frame = document.createElement('iframe');
    frame.width = '360';
    frame.srcdoc = `<!doctype html><title>Entry</title><style>${STYLES}</style><main>${entry}</main>`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    return frame.contentDocument as Document;
  };
  const sizeOf = (element: Element | null) =>
    parseFloat(frame.contentWindow?.getComputedStyle(element as Element).fontSize ?? '');
  afterEach(() => frame.remove());

  it('shows the whole image on a phone', async () => {
    const page = await open(`<glossary-entry><h1>API</h1><p>A way.</p>
      <img src="${IMAGE}" alt="Two programs" width="640" height="360"></glossary-entry>`);
    const image = page.querySelector('img')?.getBoundingClientRect();
    assert.isAbove(image?.width ?? 0, 200);
    assert.isAtMost(image?.right ?? Infinity, page.body.getBoundingClientRect().right);
    assert.equal(page.documentElement.scrollWidth, page.documentElement.clientWidth);
  });

  it('has the definition in larger letters, and not how the term is said', async () => {
    const [said, definition, body] = [
      '<p id="said">/api/</p>',
      '<p id="what">A way.</p>',
      '<p id="more">More.</p>',
    ];
    for (const [attribute, first] of [
      ['', ''],
      ['class="is-said"', said],
    ]) {
      const page = await open(
        `<glossary-entry ${attribute}><h1>API</h1>${first}${definition}${body}</glossary-entry>`,
      );
      const [what, more] = ['#what', '#more'].map((id) => sizeOf(page.querySelector(id)));
      assert.isAbove(what ?? 0, more ?? Infinity);
      if (first !== '') assert.equal(sizeOf(page.querySelector('#said')), more);
      frame.remove();
    }
  });
});
