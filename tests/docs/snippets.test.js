// Every code block of README, docs and the site works as it stands: files are written, commands run, pages open in Chromium, scripts
// are type-checked, bundles and settings are read without a problem. Each document is followed from top to bottom in a folder
// of its own. Needs `npm run build:quick`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchChromium } from '../../scripts/browsers.js';
import { unknownIn } from './helpers/attributes.js';
import { documentFiles, readDocument, root } from './helpers/documents.js';
import { makeFolder } from './helpers/folder.js';
import { openPage } from './helpers/page.js';
import { isScript, typeErrors } from './helpers/types.js';

const MARKETING = JSON.parse(readFileSync(join(root, 'data/glossary.json'), 'utf8'));
const PROPERTIES = new Set(
  JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'))
    .modules.flatMap(({ declarations }) => declarations)
    .flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
);

/** Sources and templates, which the commands of their document read, and texts that nobody runs. */
const READ_BY_COMMANDS = new Set([
  'md',
  'yaml',
  'yml',
  'csv',
  'tsv',
  'rst',
  'mustache',
  'xml',
  'text',
  'toml',
]);

const isBundle = ({ language, text }) => /^jsonc?$/.test(language) && /"entries"\s*:/.test(text);

/** The bundle of a page: the one below it, or else the last one before it, completed by that of the site. */
function bundleFor(blocks, index) {
  const next = blocks[index + 1];
  if (next?.section === blocks[index].section && isBundle(next)) return next.text;
  const before = JSON.parse(blocks.slice(0, index).findLast(isBundle)?.text ?? '{ "entries": [] }');
  const ids = new Set(before.entries.map(({ id }) => id));
  const others = MARKETING.entries.filter(({ id }) => !ids.has(id));
  return JSON.stringify({ ...before, entries: [...before.entries, ...others] });
}

/** Output of a command, as the document shows it: "…" stands for anything. @param {string} text */
const lines = (text) => text.split('\n').map((line) => line.trim());
function assertShows(output, shown) {
  const printed = lines(output);
  for (const line of lines(shown).filter((each) => each !== '' && each !== '…')) {
    const pattern = new RegExp(`^${line.split('…').map(escaped).join('.*')}$`);
    assert.ok(
      printed.some((each) => pattern.test(each)),
      `"${line}" is not in the output:\n${output}`,
    );
  }
}
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** @type {import('puppeteer-core').Browser} */
let browser;
before(async () => void (browser = await launchChromium()));
after(() => browser.close());

for (const file of documentFiles()) {
  const { blocks } = readDocument(file);
  if (blocks.length === 0) continue;

  describe(`${file}: each code block works`, () => {
    /** @type {import('./helpers/folder.js').Folder} */
    let folder;
    /** @type {Map<number, string[]>} */
    let errors = new Map();
    let output = '';
    before(() => {
      folder = makeFolder();
      const scripts = blocks.filter(({ language }) => isScript(language));
      if (scripts.length > 0) errors = typeErrors(scripts);
    });
    after(() => folder.remove());

    for (const [index, block] of blocks.entries()) {
      const { language, text, line, name } = block;
      it(`line ${line}: ${name ?? language}`, async () => {
        if (name !== undefined) folder.write(name, text);
        if (language === 'sh') {
          const ran = await folder.run(text);
          output = ran.output;
          const next = blocks[index + 1];
          const shows = next?.language === 'text' ? next.text : '';
          // A document may show what a command says of a mistake.
          if (!/\b(error|warning)s?\b/.test(shows)) assert.equal(ran.code, 0, output);
          assertShows(output, shows);
        } else if (language === 'html') {
          assert.deepEqual(unknownIn(text), [], 'what our elements do not know');
          if (name !== undefined && /<script[^>]+src="\/?(main|src\/)/.test(text)) return;
          // A page stands above the file that it loads.
          const next = blocks[index + 1];
          if (next?.name !== undefined) folder.write(next.name, next.text);
          const problems = await openPage(browser, text, { folder, bundle: bundleFor(blocks, index) });
          if (block.options.includes('missing')) assert.match(problems.join('\n'), /glossary-missing/);
          else assert.deepEqual(problems, []);
        } else if (language === 'json' || language === 'jsonc') {
          if (isBundle(block)) await checkBundle(folder, text);
          else if (name?.endsWith('glossary.config.json')) await checkSettings(folder);
          else assert.doesNotThrow(() => JSON.parse(text));
        } else if (language === 'css') {
          for (const [, property] of text.matchAll(/(--glossary-[\w-]+)/g))
            assert.ok(PROPERTIES.has(property), `${property} is no property of ours`);
        } else if (isScript(language)) {
          assert.deepEqual(errors.get(line), []);
          const next = blocks[index + 1];
          if (next?.language !== 'text') return;
          folder.write('.script.mjs', text);
          assertShows((await folder.run(`node .script.mjs`)).output, next.text);
        } else {
          assert.ok(READ_BY_COMMANDS.has(language), `nothing runs a block of "${language}"`);
        }
      });
    }
  });
}

/** `glossary check` finds no error in it. */
async function checkBundle(folder, text) {
  folder.write('.bundle/glossary.json', text);
  const { output } = await folder.run('glossary check .bundle/glossary.json --json');
  const { problems } = JSON.parse(output);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error').map(({ message }) => message),
    [],
  );
}

/** Settings that the command line does not know end every command with exit code 2. */
async function checkSettings(folder) {
  const { code, output } = await folder.run('glossary check --json');
  assert.notEqual(code, 2, output);
}
