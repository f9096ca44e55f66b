// The report of the option `explain`: for each candidate, whether it was linked, and if not, which rule refused it.
import { assert } from '@open-wc/testing';
import type { AutolinkOptions } from '../../../src/dom/autolink/autolink.js';
import { waitUntil } from '../../tools/wait.js';
import { article, clear, link } from './helpers/articles.js';

/** What is reported, as `id "text" in element: rule`. */
async function explain(root: Element, options?: AutolinkOptions): Promise<string[]> {
  const { done, report } = link(root, { explain: true, ...options });
  await done;
  return lines(report);
}

function lines(report: ReturnType<typeof link>['report']): string[] {
  return report.map(
    ({ id, text, element, rule }) => `${id} "${text}" in ${element.localName}: ${rule ?? 'linked'}`,
  );
}

const RULES: readonly (readonly [html: string, expected: readonly string[], options?: AutolinkOptions])[] = [
  ['<p>Webhooks</p>', ['webhook "Webhooks" in p: linked']],
  ['<p>An <b>API</b></p>', ['api "API" in p: linked']],
  ['<p>the api</p>', ['api "api" in p: case']],
  ['<p>C++x</p>', ['cpp "C++" in p: half-word']],
  ['<p>https://example.org/webhook/</p>', ['webhook "webhook" in p: address']],
  ['<p>API economy</p>', ['api "API economy" in p: excluded']],
  ['<p>a lead</p>', ['lead "lead" in p: not-auto']],
  ['<h2>API</h2>', ['api "API" in h2: skipped']],
  ['<p><a href="#">API</a></p>', ['api "API" in p: skipped']],
  ['<p>API <code>key</code></p>', ['api-key "API key" in p: skipped']],
  ['<pre><code>API</code></pre>', ['api "API" in pre: skipped']],
  ['<button>API</button>', ['api "API" in button: skipped']],
  ['<nav><p>API</p></nav>', ['api "API" in p: skipped'], { skip: 'nav' }],
  ['<p><glossary-term>API</glossary-term></p>', ['api "API" in p: skipped']],
  ['<glossary-entry term="api"><p>API</p></glossary-entry>', ['api "API" in p: own-page']],
  ['<p>an <i>API</i> <b>key here</b></p>', ['api-key "API key" in p: markup']],
  ['<p>API API</p>', ['api "API" in p: linked', 'api "API" in p: limit']],
  ['<p>API</p><div>webhook</div>', ['api "API" in p: linked', 'webhook "webhook" in div: max'], { max: 1 }],
  ['<p>API api API</p>', ['api "API" in p: linked', 'api "api" in p: case', 'api "API" in p: limit']],
  ['<script>API</script><template>API</template><svg><text>API</text></svg>', []],
  ['<p>nothing</p>', []],
];

describe('autolink with explain', () => {
  afterEach(clear);

  for (const [html, expected, options] of RULES) {
    it(`reports ${html}`, async () => {
      assert.deepEqual(await explain(article(html), options), expected);
    });
  }

  it('reports nothing without the option', async () => {
    const { done, report } = link(article('API'));
    await done;
    assert.lengthOf(report, 0);
  });

  it('links the same as without it', async () => {
    const html = '<h2>API</h2><p>An <i>API</i> key, API, <code>webhook</code>.</p>';
    const [plain, explained] = [article(html), article(html)];
    await link(plain).done;
    await explain(explained);
    assert.equal(explained.innerHTML, plain.innerHTML);
  });

  it('reports `skipped` when the root is inside a skipped element', async () => {
    const root = article('<h2><span>API</span></h2>').querySelector('span')!;
    assert.deepEqual(await explain(root), ['api "API" in span: skipped']);
  });

  it('reports the block of each candidate', async () => {
    const root = article('<p>API</p>');
    const { done, report } = link(root, { explain: true });
    await done;
    assert.isTrue(report[0]?.element === root.firstElementChild);
  });

  it('reports what stands around each candidate, and the element that nothing is linked in', async () => {
    const long = 'x'.repeat(50);
    const root = article(`<p>${long} <b>An</b> API, ${long}</p><p><a href="#"><i>webhook</i></a></p>`);
    const { done, report } = link(root, { explain: true });
    await done;
    assert.deepEqual(
      report.map(({ before, after, skipped }) => [before, after, skipped?.localName]),
      [
        [`${long} An `.slice(-40), `, ${long}`.slice(0, 40), undefined],
        ['', '', 'a'],
      ],
    );
  });

  it('reports each candidate once, also when text is added', async () => {
    const root = article('<p>API api <a href="#">API</a></p><p>IT</p>');
    const { done, report } = link(root, { explain: true });
    await done;
    root.querySelector('p')!.append(' webhook');
    await waitUntil(() => report.some(({ id }) => id === 'webhook'));
    assert.sameMembers(lines(report), [
      'api "API" in p: linked',
      'api "api" in p: case',
      'api "API" in p: skipped',
      'it "IT" in p: linked',
      'webhook "webhook" in p: linked',
    ]);
  });
});
