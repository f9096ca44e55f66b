/**
 * The only definition of the bundle format: a JSON Schema as plain data. TypeScript infers the types from it,
 * check.ts interprets it at run time, and the build publishes it as glossary.schema.json. Unknown keys are
 * allowed, so that a bundle may contain data of its own.
 */

/** The subset of JSON Schema (2020-12) that check.ts supports. */
export interface Schema {
  readonly type?: 'string' | 'number' | 'boolean' | 'array' | 'object';
  readonly description?: string;
  readonly minLength?: number;
  /** Longer texts are cut. */
  readonly maxLength?: number;
  readonly items?: Schema;
  /** Longer lists are cut. */
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  /** The default. Written out where the inferred type should have an index signature for other fields. */
  readonly additionalProperties?: true;
}

// Limits keep a hostile or broken bundle from freezing the page. They are far above what real glossaries have.
const string = { type: 'string', maxLength: 100_000 } as const;
const nonEmpty = { type: 'string', minLength: 1, maxLength: 100_000 } as const;
const longText = { type: 'string', maxLength: 200_000 } as const;
/** The most items of a list in an entry. */
const MOST = 1000;
const number = { type: 'number' } as const;
const boolean = { type: 'boolean' } as const;
const strings = { type: 'array', items: string, maxItems: MOST } as const;

/** A node needs only a `type`, because templates/rich-text.ts can render every node. */
const node = {
  type: 'object',
  properties: { type: string },
  required: ['type'],
  additionalProperties: true,
} as const;

const richText = { anyOf: [longText, { type: 'array', items: node, maxItems: MOST }] } as const;

/** How a term is said: in signs of the International Phonetic Alphabet, or also in other forms. */
const pronunciation = {
  anyOf: [string, { type: 'object', properties: { ipa: string, respelling: string, audio: string } }],
} as const;

export const faqSchema = {
  type: 'object',
  properties: { id: nonEmpty, question: nonEmpty, answer: richText, topics: strings },
  required: ['question', 'answer'],
} as const;

/** The texts of an entry in another language. What a translation lacks is not shown in that language. */
const translation = {
  type: 'object',
  properties: {
    lang: nonEmpty,
    term: nonEmpty,
    definition: richText,
    aliases: strings,
    expansion: string,
    pronunciation,
    body: richText,
    faqs: { type: 'array', items: faqSchema, maxItems: MOST },
    url: string,
  },
  required: ['lang', 'term', 'definition'],
} as const;

export const entrySchema = {
  type: 'object',
  properties: {
    id: nonEmpty,
    term: nonEmpty,
    definition: richText,
    aliases: strings,
    expansion: string,
    pronunciation,
    sortKey: string,
    /** BCP 47 tag of the language of the entry, if it is another one than that of the bundle. */
    lang: string,
    body: richText,
    faqs: { type: 'array', items: faqSchema, maxItems: MOST },
    related: {
      type: 'array',
      maxItems: MOST,
      items: { type: 'object', properties: { title: nonEmpty, url: nonEmpty }, required: ['title', 'url'] },
    },
    seeAlso: strings,
    tags: strings,
    image: {
      type: 'object',
      properties: { src: nonEmpty, alt: string, width: number, height: number },
      required: ['src', 'alt'],
    },
    url: string,
    translations: { type: 'array', items: translation, maxItems: MOST },
    /** URL, relative to this bundle, of the bundle with the complete entry. This one has its links only. */
    part: string,
    match: {
      type: 'object',
      properties: {
        caseSensitive: boolean,
        inflect: boolean,
        exclude: strings,
        auto: boolean,
        /** Words of which one must stand near the term; of several entries with one name, they choose. */
        near: strings,
      },
    },
  },
  required: ['id', 'term', 'definition'],
} as const;

/** The fields of a bundle other than its lists, all optional. check.ts checks the lists item by item. */
export const metadataSchema = {
  type: 'object',
  properties: { $schema: string, id: string, title: string, lang: string, url: string },
} as const;

export const bundleSchema = {
  type: 'object',
  properties: {
    ...metadataSchema.properties,
    entries: { type: 'array', items: entrySchema },
    faqs: { type: 'array', items: faqSchema },
  },
  required: ['entries'],
} as const;

/** The type of the values that match the schema `S`. */
export type FromSchema<S> = S extends {
  readonly additionalProperties: true;
  readonly properties: infer Properties;
}
  ? { readonly [K in keyof Properties]: FromSchema<Properties[K]> } & Readonly<Record<string, unknown>>
  : S extends { readonly anyOf: readonly (infer Option)[] }
    ? FromSchema<Option>
    : S extends { readonly type: 'string' }
      ? string
      : S extends { readonly type: 'number' }
        ? number
        : S extends { readonly type: 'boolean' }
          ? boolean
          : S extends { readonly items: infer Item }
            ? readonly FromSchema<Item>[]
            : S extends { readonly properties: infer Properties; readonly required: readonly (infer Key)[] }
              ? {
                  readonly [K in keyof Properties as K extends Key ? K : never]: FromSchema<Properties[K]>;
                } & {
                  readonly [K in keyof Properties as K extends Key ? never : K]?: FromSchema<Properties[K]>;
                }
              : S extends { readonly properties: infer Properties }
                ? { readonly [K in keyof Properties]?: FromSchema<Properties[K]> }
                : unknown;

type Flat<T> = { readonly [K in keyof T]: T[K] };

/* eslint-disable @typescript-eslint/no-empty-object-type -- error messages show the name of an interface, not of an alias */
export interface Faq extends Flat<FromSchema<typeof faqSchema>> {}
export interface Entry extends Flat<FromSchema<typeof entrySchema>> {}
export interface Bundle extends Flat<FromSchema<typeof bundleSchema>> {}
export type RichText = FromSchema<typeof richText>;
