// Hugo in its safe mode, with our shortcodes and a layout of its own, which follows the browser's colour scheme.
import assert from 'node:assert/strict';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveFolder } from '../harness/serve-folder.js';

export const needs = ['hugo'];
export const packages = ['hugo'];

/** @type {import('../harness/host.js').Settings} */
export const settings = { article: '/', faq: '/', index: '/glossary/', navigation: 'loads' };

/** What authors write by chance, or to get around the safe mode. */
const ODD = `---
title: Odd
---

{{< term "a\\"b<i>" >}}A & *B* <b>C</b>{{< /term >}}, {{< term "api" />}}.

{{< faq mode="si\\"ngle" >}}
{{< q "Is 1 < 2 & *true*, <b>bold</b>?" "a\\"b" >}}
<script>alert(1)</script>

Yes, {{< term "a_b_c" >}}*so*{{< /term >}} it is.
{{< /q >}}
{{< /faq >}}

{{< glossary-index definitions no-search >}} {{< faq term="webhook" />}}
`;

/** What is wrong, and what Hugo says of it. @type {[string, RegExp][]} */
const WRONG = [
  ['{{< q "One?" >}}Yes.{{< /q >}}', /q is a question of .*wrong\.md:4/],
  ['{{< faq >}}Text{{< /faq >}}', /faq has text outside of its questions, "Text": .*wrong\.md:4/],
  ['{{< glossary-index definition >}}', /"definition" is no attribute here; there are src, tag, definitions/],
];

/** Builds the site with one more page. @type {(page: string) => Promise<string>} */
let buildWith;

/** @param {import('../harness/host.js').Start} start @returns {Promise<import('../harness/host.js').Site>} */
export async function start({ folder, dist, run, files, port }) {
  await run('hugo', ['new', 'site', '.', '--force', '--format', 'yaml'], folder);
  await files('static/glossary.json');
  await cp(join(dist, 'hosts/hugo/layouts'), join(folder, 'layouts'), { recursive: true });
  await cp(join(dist, 'embed'), join(folder, 'static/glossary-elements'), { recursive: true });
  await writeFile(join(folder, 'content/odd.md'), ODD);
  await run('hugo', ['--panicOnWarning'], folder);
  buildWith = async (page) => {
    await writeFile(join(folder, 'content/wrong.md'), `---\ntitle: Wrong\n---\n${page}\n`);
    return run('hugo', ['--destination', 'wrong'], folder);
  };
  const [, version = ''] = /v([\d.]+)/.exec(await run('hugo', ['version'], folder)) ?? [];
  return { version, ...(await serveFolder(join(folder, 'public'), port)) };
}

/** @param {import('../harness/host.js').Page} page @returns {[string, () => Promise<void>][]} */
export const checks = (page, url) => [
  [
    'an answer is Markdown, with terms',
    async () => {
      await page.goto(url);
      const answer = await page.$eval('faq-item:nth-of-type(2)', (item) => ({
        items: [...item.querySelectorAll('li')].map((each) => each.textContent),
        link: item.querySelector('a')?.pathname,
        term: item.querySelector('glossary-term')?.textContent,
      }));
      assert.deepEqual(answer, { items: ['an API,', 'the glossary.'], link: '/glossary/', term: 'API' });
    },
  ],
  [
    'what is wrong ends the build, with its place',
    async () => {
      for (const [content, message] of WRONG) await assert.rejects(buildWith(content), message);
    },
  ],
  [
    'what an author writes is escaped, and HTML in it is left out',
    async () => {
      const html = await (await fetch(`${url}/odd/`)).text();
      const [, main = ''] = /<main>([^]*)<\/main>/.exec(html) ?? [];
      const lines = main.replaceAll('<!-- raw HTML omitted -->', '').split(/\n+/);
      assert.deepEqual(lines, [
        '<h1>Odd</h1><p><glossary-term term="a&#34;b&lt;i&gt;">A &amp; <em>B</em> C</glossary-term>, ' +
          '<glossary-term term="api">api</glossary-term>.</p>',
        '<faq-accordion mode="si&#34;ngle">',
        '<faq-item id="a&#34;b"><h3 slot="question">Is 1 &lt; 2 &amp; <em>true</em>, bold?</h3>',
        '<p>Yes, <glossary-term term="a_b_c"><em>so</em></glossary-term> it is.</p>',
        '</faq-item>',
        '</faq-accordion>',
        '<p><glossary-index definitions="" no-search=""></glossary-index> ' +
          '<faq-accordion term="webhook"></faq-accordion></p>',
        '',
      ]);
    },
  ],
];
