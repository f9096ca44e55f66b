/**
 * Puts the sources together: one bundle, the same to the byte whatever the order of the files and the machine, and the
 * way from everything in it back to its place. What cannot be used is named and skipped, and takes nothing else down.
 */
import { checkBundle } from '../../core/check.js';
import { faqId } from '../../core/faq-id.js';
import { createGlossary, type Glossary } from '../../core/glossary.js';
import { metadataSchema, type Bundle, type Entry, type Faq } from '../../core/schema.js';
import type { SourceLocation, Problem } from '../problems.js';
import { causes, fromCheck } from './check-problems.js';
import { ENTRY_FIELDS } from './field-names.js';
import { linkItems } from './link-items.js';
import { mapRichText, type Item } from './items.js';
import { fieldOf, isRichNodes, offsetOfNode } from './rich-nodes.js';
import { mergeMetadata } from './metadata.js';
import type { Draft, Fields, Path, Source, UnknownField } from './source.js';
import { toBundleText } from './tidy.js';
import { isFields } from './values.js';

/** What the user says of the glossary; it counts more than what the sources say. */
export interface HeadOptions {
  readonly id?: string;
  readonly title?: string;
  readonly lang?: string;
  readonly url?: string;
}

export interface Assembled {
  /** Only what passed the check. */
  readonly bundle: Bundle;
  readonly glossary: Glossary;
  /** How many entries and questions could not be used. */
  readonly skipped: number;
  readonly problems: readonly Problem[];
  /** The place of what is at `path` in the bundle, or of the nearest thing around it. */
  locate(path: Path): SourceLocation;
}

export function assemble(sources: readonly Source[], options: HeadOptions = {}): Assembled {
  const sorted = [...sources].sort((one, other) => (one.file < other.file ? -1 : 1));
  const problems = sorted.flatMap((source) => source.problems);
  problems.push(...unknownFields(sorted.flatMap(({ unknown }) => unknown)));

  const head = mergeMetadata(sorted, { ...options }, problems);
  const all = sorted.flatMap(({ file, entries }) => entries.map((draft) => toItem(draft, file)));
  const items = inOrder(withoutDuplicates(all, problems), head.first);
  const faqs = sorted.flatMap(({ file, faqs }) =>
    faqs.map((draft): Item => ({ draft, file, fields: draft.value })),
  );
  const untranslated = sorted.flatMap((source) => source.untranslated);
  problems.push(...linkItems(items, faqs, head.fields['url'], untranslated));

  const entries = items.map(toValue);
  const questions = faqs.map(toValue);
  const checked = checkBundle({ ...head.fields, entries, faqs: questions });
  const place = (path: Path) => locateIn(items, faqs, head.locate, path);
  problems.push(...causes(checked.problems).map((problem) => fromCheck(problem, place)));

  const used = new Set<unknown>([...checked.entries.values(), ...checked.faqs]);
  const keptItems = items.filter((_, index) => used.has(entries[index]));
  const keptFaqs = faqs.filter((_, index) => used.has(questions[index]));
  const bundle = {
    ...checked.metadata,
    ...extraFields(head.fields),
    entries: [...checked.entries.values()],
    ...(checked.faqs.length > 0 && { faqs: checked.faqs }),
  } as Bundle;
  return {
    bundle,
    glossary: createGlossary(bundle),
    skipped: all.length - keptItems.length + faqs.length - keptFaqs.length,
    problems,
    locate: (path) => locateIn(keptItems, keptFaqs, head.locate, path),
  };
}

/** Entries have ids: their own, or their terms as they stand in addresses. */
function toItem(draft: Draft, file: string): Item {
  const { value } = draft;
  if (draft.origin === 'bundle' || !isFields(value)) return { draft, file, fields: value };
  const { id, term } = value;
  const slug = typeof term === 'string' ? faqId({ question: term, answer: '' }) : undefined;
  const named = id === undefined && slug !== undefined ? { ...value, id: slug } : value;
  const known = [...ENTRY_FIELDS.keys()].filter((name) => named[name] !== undefined);
  return { draft, file, fields: Object.fromEntries(known.map((name) => [name, named[name]])) };
}

function withoutDuplicates(items: readonly Item[], problems: Problem[]): Item[] {
  const known = new Map<unknown, Item>();
  return items.filter((item) => {
    const id = idOf(item);
    const earlier = typeof id === 'string' ? known.get(id) : undefined;
    if (earlier === undefined) {
      known.set(id, item);
      return true;
    }
    const { file, line } = earlier.draft.locate(['id']);
    problems.push({
      ...item.draft.locate(['id']),
      severity: 'error',
      rule: 'duplicate-id',
      message: `"${String(id)}" is the id of another entry (${file}:${line}) too; this one was skipped.`,
      advice: 'Give it another id, or make one entry of the two.',
    });
    return false;
  });
}

function idOf({ fields }: Item): unknown {
  return isFields(fields) ? fields['id'] : undefined;
}

/** By `first`, then by id, compared in code units: languages sort differently, machines know different ones. */
function inOrder(items: readonly Item[], first: readonly string[]): Item[] {
  const ranks = new Map(first.map((id, rank) => [id, rank]));
  const rank = (item: Item) => ranks.get(String(idOf(item))) ?? first.length;
  return [...items].sort((one, other) => {
    const [id, otherId] = [String(idOf(one)), String(idOf(other))];
    return rank(one) - rank(other) || (id === otherId ? 0 : id < otherId ? -1 : 1);
  });
}

function toValue({ draft, fields }: Item): Entry | Faq {
  const value =
    draft.origin === 'bundle'
      ? fields
      : mapRichText(fields, (text) => (isRichNodes(text) ? toBundleText(text) : text));
  return value as unknown as Entry | Faq;
}

function locateIn(
  entries: readonly Item[],
  faqs: readonly Item[],
  locateHead: (path: Path) => SourceLocation,
  [list, index, ...path]: Path,
): SourceLocation {
  const items = list === 'entries' ? entries : list === 'faqs' ? faqs : [];
  const item = items[Number(index)];
  if (item === undefined) return locateHead(list === undefined ? [] : [list]);
  if (item.draft.origin === 'bundle') return item.draft.locate(path);
  const offset = offsetOfNode(item.fields, path);
  return item.draft.locate(fieldOf(item.fields, path), offset);
}

/** What a bundle says beside what we know; a bundle may carry data of its own. */
function extraFields(fields: Fields): Fields {
  const ours = new Set(['entries', 'faqs', ...Object.keys(metadataSchema.properties)]);
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !ours.has(name)));
}

/** Each name once, however many entries have it. */
function unknownFields(fields: readonly UnknownField[]): Problem[] {
  const byName = new Map<string, UnknownField[]>();
  for (const field of fields) {
    const same = byName.get(field.name);
    if (same === undefined) byName.set(field.name, [field]);
    else same.push(field);
  }
  return [...byName].map(([name, [first, ...others]]) => ({
    ...(first as UnknownField).place(),
    severity: 'warning',
    rule: 'unknown-field',
    message: `No entry has a field "${name}"; it was left out${others.length > 0 ? ` (${others.length + 1} times)` : ''}.`,
    advice: `Leave it so; if it is one of ours under another name, say which: --map OURS=${/^[\w-]+$/.test(name) ? name : `"${name}"`}.`,
  }));
}
