// Elements and attributes that are nearly ours are named; all others belong to somebody else.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prerender } from '../../../src/cli/html/prerender.js';
import { createGlossary } from '../../../src/core/glossary.js';

const glossary = createGlossary({ entries: [{ id: 'api', term: 'API', definition: 'x' }] });
const saidOf = (html: string) =>
  prerender(html, glossary, { file: 'page.html' }).problems.map(
    ({ file, line, column, severity, rule, message, advice }) =>
      `${file}:${line}:${column} ${severity} ${rule} ${message} ${advice}`,
  );

describe('a name that is nearly ours', () => {
  const cases: Readonly<Record<string, string>> = {
    '<faq-itme><h3>Q?</h3>A.</faq-itme>':
      'unknown-element <faq-itme> is no element of ours. Did you mean <faq-item>?',
    '<glossary-idnex></glossary-idnex>':
      'unknown-element <glossary-idnex> is no element of ours. Did you mean <glossary-index>?',
    '<glossary-term trem="api">API</glossary-term>':
      'unknown-attribute <glossary-term> has no attribute trem. Did you mean term?',
    '<glossary-index headinglevel="3">x</glossary-index>':
      'unknown-attribute <glossary-index> has no attribute headinglevel. Did you mean heading-level?',
    '<faq-accordion expand-al>x</faq-accordion>':
      'unknown-attribute <faq-accordion> has no attribute expand-al. Did you mean expand-all?',
  };
  for (const [html, says] of Object.entries(cases))
    it(`is named: ${html}`, () =>
      assert.deepEqual(saidOf(`<p>x</p>\n  ${html}`), [`page.html:2:3 warning ${says}`]));

  for (const html of [
    '<my-index></my-index>',
    '<faq-list></faq-list>',
    '<glossary-card></glossary-card>',
    '<glosary>x</glosary>',
    '<glossary-term term="api" id="a" class="b" lang="en" dir="ltr" title="x" style="x" slot="s" hidden>API</glossary-term>',
    '<glossary-index heading-level="3" json-ld no-search>x</glossary-index>',
    '<glossary-term term="api" data-trem="x" aria-label="y" onclick="z" :term="x" v-model="y" x-term="z" @open="o">API</glossary-term>',
    '<glossary-{{ kind }}>x</glossary-{{ kind }}>',
    '<!-- <faq-itme></faq-itme> -->',
  ])
    it(`is none in ${html}`, () => assert.deepEqual(saidOf(html), []));
});
