/**
 * The one definition of a bundle: the TypeScript types, the run-time check (check.ts) and the published
 * JSON Schema are all derived from these Valibot schemas. Knows nothing of where a bundle comes from.
 * Unknown keys are dropped, so a bundle may carry data of its own.
 */
import {
  array,
  boolean,
  description,
  looseObject,
  minLength,
  number,
  object,
  optional,
  pipe,
  string,
  union,
  type InferOutput,
} from 'valibot';

const NonEmpty = pipe(string(), minLength(1));
const Strings = array(string());

/**
 * Plain text (a blank line starts a paragraph) or mdast nodes. Nodes are only required to have a `type`:
 * the renderer knows what to do with any node, known or not (see rich-text.ts).
 */
const RichTextSchema = pipe(
  union([string(), array(looseObject({ type: string() }))]),
  description('Plain text (a blank line starts a paragraph) or an array of mdast nodes.'),
);

export const FaqSchema = object({
  id: optional(NonEmpty),
  question: NonEmpty,
  answer: RichTextSchema,
  topics: optional(Strings),
});

const ImageSchema = object({
  src: NonEmpty,
  alt: string(),
  width: optional(number()),
  height: optional(number()),
});

const MatchSchema = object({
  caseSensitive: optional(boolean()),
  inflect: optional(boolean()),
  exclude: optional(Strings),
  auto: optional(boolean()),
});

export const EntrySchema = object({
  id: NonEmpty,
  term: NonEmpty,
  definition: RichTextSchema,
  aliases: optional(Strings),
  expansion: optional(string()),
  body: optional(RichTextSchema),
  faqs: optional(array(FaqSchema)),
  related: optional(array(object({ title: NonEmpty, url: NonEmpty }))),
  seeAlso: optional(Strings),
  tags: optional(Strings),
  image: optional(ImageSchema),
  url: optional(string()),
  match: optional(MatchSchema),
});

/** What surrounds the entries; all of it may be missing. */
const bundleFields = {
  $schema: optional(string()),
  id: optional(string()),
  title: optional(string()),
  lang: optional(string()),
  url: optional(string()),
};

/** The bundle without its lists: check.ts checks those item by item, so that one bad item costs only itself. */
export const BundleHeadSchema = object(bundleFields);

export const BundleSchema = object({
  ...bundleFields,
  entries: array(EntrySchema),
  faqs: optional(array(FaqSchema)),
});

export type Faq = InferOutput<typeof FaqSchema>;
export type Entry = InferOutput<typeof EntrySchema>;
export type Bundle = InferOutput<typeof BundleSchema>;
export type RichText = InferOutput<typeof RichTextSchema>;
