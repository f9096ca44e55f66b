/**
 * The format of glossary.config.json: a JSON Schema as plain data. TypeScript infers the type from it,
 * check-config.ts interprets it, and the build publishes it as glossary.config.schema.json.
 */
import type { FromSchema, Schema } from '../core/schema.js';
import { ENTRY_FIELDS } from './sources/field-names.js';

const text = (description: string) => ({ type: 'string', description }) as const;
const flag = (description: string) => ({ type: 'boolean', description }) as const;
const texts = (description: string) =>
  ({
    anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
    description: `${description}. Paths are relative to this file.`,
  }) as const;
const path = (description: string) => text(`${description}. The path is relative to this file.`);

export const configSchema = {
  type: 'object',
  properties: {
    $schema: text('The address of the schema of this file, for editors'),
    sources: texts('Files, folders and globs with the terms'),
    out: path('The bundle that "glossary build" writes, and that "glossary prerender" reads'),
    id: text('The id of the glossary'),
    title: text('The title of the glossary'),
    lang: text('The language of the glossary'),
    url: text('The URL of the folder with the pages of the entries, such as /glossary/'),
    map: {
      type: 'object',
      description: 'Names of fields in the sources, by our names: {"term": "title"}',
      properties: Object.fromEntries(
        [...ENTRY_FIELDS.keys()].map((name) => [name, text(`The name of "${name}" in the sources`)]),
      ),
    },
    split: flag('Whether "glossary build" writes definitions to separate parts'),
    check: {
      type: 'object',
      description: 'Options of "glossary check"',
      properties: {
        pages: texts('Pages of the site, which are compared with the glossary'),
        strict: flag('Whether warnings are errors'),
      },
    },
    pages: {
      type: 'object',
      description: 'Options of "glossary pages"',
      properties: {
        out: path('The folder of the site'),
        baseUrl: text('The URL of the site, such as https://example.org/glossary/'),
        title: text('The title of the site'),
        footer: text('A text at the foot of all pages'),
        template: path('The template of the pages'),
        frontMatter: flag('Whether the Markdown pages begin with front matter'),
        autolink: flag('Whether the texts of entries link the terms that they name; default: true'),
      },
    },
    prerender: {
      type: 'object',
      description: 'Options of "glossary prerender"',
      properties: {
        files: texts('The pages to fill'),
        bundle: path('The bundle; default: "out"'),
        src: text('The URL of the bundle in pages'),
        autolink: text('A selector of articles whose terms become links'),
        limit: text('How often a term becomes a link: first, section or all'),
        max: { type: 'number', description: 'The greatest number of links in an article' },
        skip: text('A selector of elements without links'),
        jsonLd: flag('Whether all elements get JSON-LD'),
        out: path('The folder to write the pages to; default: they are overwritten'),
      },
    },
  },
} as const satisfies Schema;

export type Config = FromSchema<typeof configSchema>;
