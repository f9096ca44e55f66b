// Every code block of the pages in docs/ works as it stands: files are written into an empty folder, commands run there
// and print what the page says, bundles have no problems, and what the HTML says to our elements and scripts, they know.
// Recipes have tests of their own (tests/frameworks). Needs dist.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { createGlossary, type Bundle } from '../../../src/core.js';
import { checkConfig } from '../../../src/cli/check-config.js';
import { MARKED_ATTRIBUTES } from '../../../src/core/marked-attributes.js';
import { stepsOf, type Step } from '../helpers/doc-page.js';
import { ATTRIBUTES_OF_SCRIPT } from '../helpers/script-attributes.js';

const root = join(import.meta.dirname, '../../..');
const docs = join(root, 'docs');
const main = join(root, 'dist/cli/main.js');

/** Folders whose pages show how other tools are used, or have tests of their own. */
const OTHERS = /^(recipes|decisions)\//;

/** Programs that the pages name: our command, and stand-ins for what would need the registry. */
const PROGRAMS: Readonly<Record<string, string>> = {
  glossary: `exec node "${main}" "$@"`,
  npx: `[ "$1" = glossary-elements ] || [ "$1" = glossary ] || exit 1\nshift\nexec node "${main}" "$@"`,
  npm: 'exit 0',
};

const OPTIONS = new Set([...ATTRIBUTES_OF_SCRIPT, 'glossary']);

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly slots?: readonly { readonly name: string }[];
}

let bin: string;
let attributesOf: ReadonlyMap<string, ReadonlySet<string>>;

before(async () => {
  bin = await mkdtemp(join(tmpdir(), 'docs-bin-'));
  for (const [name, script] of Object.entries(PROGRAMS)) {
    await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(bin, name), 0o755);
  }
  const manifest = JSON.parse(await readFile(join(root, 'dist/custom-elements.json'), 'utf8')) as {
    readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
  };
  const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  attributesOf = new Map(
    elements.flatMap(({ tagName, attributes = [] }) =>
      tagName === undefined ? [] : [[tagName, new Set(attributes.map(({ name }) => name))]],
    ),
  );
});
after(() => rm(bin, { recursive: true, force: true }));

/** Runs a program in `folder`; what it printed, whatever its exit code. */
async function run(program: string, args: readonly string[], folder: string) {
  const PATH = `${bin}:${process.env['PATH']}`;
  const options = { cwd: folder, env: { ...process.env, NODE_OPTIONS: '', PATH } };
  return promisify(execFile)(program, args, options).then(
    ({ stdout, stderr }) => ({ output: stdout + stderr, code: 0 }),
    (error: { stdout: string; stderr: string; code: number }) => ({
      output: error.stdout + error.stderr,
      code: error.code,
    }),
  );
}

async function runStep({ text, output, lang }: Step, folder: string): Promise<void> {
  const script = lang === 'sh' ? text : join(folder, 'snippet.mjs');
  if (lang !== 'sh')
    await writeFile(script, text.replace("'glossary-elements/core'", `'${join(root, 'dist/core.js')}'`));
  const ran = lang === 'sh' ? await run('sh', ['-ec', script], folder) : await run('node', [script], folder);
  if (output === undefined) assert.equal(ran.code, 0, ran.output);
  else assert.equal(ran.output.trimEnd(), output);
}

function checkJson({ text, file = '' }: Step): void {
  if (file.endsWith('glossary.config.json')) return assert.deepEqual(checkConfig(file, text).mistakes, []);
  const json = JSON.parse(text) as Partial<Bundle>;
  if (json.entries !== undefined) assert.deepEqual(createGlossary(json).problems, []);
}

function elementsIn(node: Nodes): readonly Element[] {
  const children = 'children' in node ? node.children.flatMap(elementsIn) : [];
  return node.type === 'element' ? [node, ...children] : children;
}

/** The attributes as they are written. */
function written(element: Element): readonly string[] {
  return Object.keys(element.properties).map((name) =>
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  );
}

function checkHtml(html: string): void {
  for (const element of elementsIn(fromHtml(html, { fragment: true }))) {
    const { tagName } = element;
    const own = attributesOf.get(tagName);
    const data = written(element)
      .filter((name) => name.startsWith('data-'))
      .map((name) => name.slice(5));
    if (own !== undefined) {
      const global = /^(id|lang|dir|slot|class-name|title|hidden|prerendered|data-.*|on.*)$/;
      const unknown = written(element).filter((name) => !own.has(name) && !global.test(name));
      assert.deepEqual(unknown, [], `attributes of <${tagName}>`);
    } else if (/^(glossary|faq|related)-/.test(tagName)) assert.fail(`<${tagName}> does not exist`);
    else if (tagName === 'script' || tagName === 'link') {
      assert.deepEqual(
        data.filter((name) => !OPTIONS.has(name)),
        [],
        `data attributes of <${tagName}>`,
      );
    } else if (data.includes('glossary')) {
      const kind = String(element.properties['dataGlossary']);
      assert.ok(['entry', 'faq', 'index', 'related'].includes(kind), `data-glossary="${kind}"`);
      assert.deepEqual(
        data.filter((name) => name !== 'glossary' && !MARKED_ATTRIBUTES.includes(name)),
        [],
      );
    }
  }
}

const pages = (await readdir(docs, { recursive: true })).filter(
  (name) => name.endsWith('.md') && !OTHERS.test(name),
);

for (const page of pages.sort()) {
  describe(`the code blocks of docs/${page}`, async () => {
    const steps = stepsOf(await readFile(join(docs, page), 'utf8'));
    let folder: string;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'docs-'));
    });
    after(() => rm(folder, { recursive: true, force: true }));

    for (const step of steps) {
      const { line, lang, text, file } = step;
      const runs = lang === 'sh' || (lang === 'js' && step.output !== undefined);
      it(`line ${line}: ${file ?? lang} ${runs ? 'runs' : 'is valid'}`, async () => {
        if (file !== undefined) {
          await mkdir(join(folder, dirname(file)), { recursive: true });
          await writeFile(join(folder, file), `${text}\n`);
        }
        if (lang === 'json') checkJson(step);
        if (lang === 'html') checkHtml(text);
        if (runs) await runStep(step, folder);
      });
    }
  });
}
