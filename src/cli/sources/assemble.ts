/**
 * Makes one bundle of all sources, and finds the source location of everything in it. The bundle is the same
 * to the byte for every order of the files and on every machine. An entry that cannot be used is reported and
 * skipped; the others stay. Called by the commands and the Vite plugin, through commands/read-glossary.ts.
 */
import { checkBundle } from '../../core/check.js';
import { createGlossary, type Glossary } from '../../core/glossary.js';
import { metadataSchema, type Bundle, type Entry, type Faq } from '../../core/schema.js';
import { addAll, type SourceLocation, type Problem } from '../problems.js';
import { withoutConsequences, toProblem } from './check-problems.js';
import { pickFiles } from './file-languages.js';
import { giveIds } from './entry-ids.js';
import { ENTRY_FIELDS } from './field-names.js';
import { resolveLinks } from './resolve-links.js';
import { mapRichText, type DraftItem } from './draft-item.js';
import { pathOfText, isRichNodes, offsetOfNode } from './rich-nodes.js';
import { toBundleText } from './bundle-text.js';
import { joinMissing } from './missing-fields.js';
import { mergeMetadata, type MetadataOptions } from './metadata.js';
import type { Draft, Fields, Path, Source } from './source.js';
import { trimNames } from './trim-names.js';
import { misnamedMetadata, unknownFields } from './unknown-fields.js';
import { isFields } from './values.js';

export interface Assembled {
  /** Holds only the entries and questions that passed the check. */
  readonly bundle: Bundle;
  readonly glossary: Glossary;
  /** The number of entries and questions that could not be used. */
  readonly skipped: number;
  readonly problems: readonly Problem[];
  /** The source location of the value at `path` in the bundle, or of the nearest value around it. */
  locate(path: Path): SourceLocation;
}

export function assemble(sources: readonly Source[], options: MetadataOptions = {}): Assembled {
  const byName = [...sources].sort((one, other) => (one.file < other.file ? -1 : 1));
  const { used: sorted, problems: languages } = pickFiles(byName, options.lang);
  const problems = [...languages, ...sorted.flatMap((source) => source.problems)];

  const metadata = mergeMetadata(sorted, options, problems);
  const all = sorted.flatMap(({ file, entries }) => entries.map((draft) => toItem(draft, file)));
  const items = inOrder(withoutDuplicates(giveIds(all, problems), problems), metadata.first);
  const faqs = sorted.flatMap(({ file, faqs }) =>
    faqs.map((draft): DraftItem => {
      const fields =
        draft.origin === 'bundle' && isFields(draft.value) ? trimNames(draft.value) : draft.value;
      return { draft, file, fields };
    }),
  );
  const untranslated = sorted.flatMap((source) => source.untranslated);
  addAll(problems, resolveLinks(items, faqs, metadata.fields['url'], untranslated));

  const entries = items.map(toValue);
  const questions = faqs.map(toValue);
  const checked = checkBundle({ ...metadata.fields, entries, faqs: questions });
  const locate = (path: Path) => locateIn(items, faqs, metadata.locate, path);
  // Where nothing can be read, one problem already names all columns.
  const read = sorted.filter(({ entries, faqs }) => entries.length + faqs.length > 0);
  const { joined, others, unknown } = joinMissing(withoutConsequences(checked.problems), items, faqs, read);
  addAll(problems, joined);
  addAll(
    problems,
    others.map((problem) => toProblem(problem, locate, items)),
  );
  addAll(problems, misnamedMetadata(Object.keys(extraFields(metadata.fields)), metadata.locate));
  addAll(problems, unknownFields(unknown));

  const used = new Set<unknown>([...checked.entries.values(), ...checked.faqs]);
  const keptItems = items.filter((_, index) => used.has(entries[index]));
  const keptFaqs = faqs.filter((_, index) => used.has(questions[index]));
  const bundle = {
    ...checked.metadata,
    ...extraFields(metadata.fields),
    entries: [...checked.entries.values()],
    ...(checked.faqs.length > 0 && { faqs: checked.faqs }),
  } as Bundle;
  return {
    bundle,
    glossary: createGlossary(bundle),
    skipped: all.length - keptItems.length + faqs.length - keptFaqs.length,
    problems,
    locate: (path) => locateIn(keptItems, keptFaqs, metadata.locate, path),
  };
}

function toItem(draft: Draft, file: string): DraftItem {
  const { value } = draft;
  if (!isFields(value)) return { draft, file, fields: value };
  if (draft.origin === 'bundle') return { draft, file, fields: trimNames(value) };
  const fields: Record<string, unknown> = {};
  for (const name of ENTRY_FIELDS.keys()) if (value[name] !== undefined) fields[name] = value[name];
  return { draft, file, fields };
}

function withoutDuplicates(items: readonly DraftItem[], problems: Problem[]): DraftItem[] {
  const known = new Map<unknown, DraftItem>();
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
      message: `Another entry already has the id "${String(id)}" (${file}:${line}), so this entry was skipped.`,
      advice: 'Give this entry another id, or merge the two entries.',
    });
    return false;
  });
}

function idOf({ fields }: DraftItem): unknown {
  return isFields(fields) ? fields['id'] : undefined;
}

/**
 * Sorts by the position in `first`, then by id. Ids are compared by code units, because the order of a
 * language may differ from machine to machine.
 */
function inOrder(items: readonly DraftItem[], first: readonly string[]): DraftItem[] {
  const ranks = new Map(first.map((id, rank) => [id, rank]));
  const rank = (item: DraftItem) => ranks.get(String(idOf(item))) ?? first.length;
  return [...items].sort((one, other) => {
    const [id, otherId] = [String(idOf(one)), String(idOf(other))];
    return rank(one) - rank(other) || (id === otherId ? 0 : id < otherId ? -1 : 1);
  });
}

function toValue({ draft, fields }: DraftItem): Entry | Faq {
  const value =
    draft.origin === 'bundle'
      ? fields
      : mapRichText(fields, (text) => (isRichNodes(text) ? toBundleText(text) : text));
  return value as unknown as Entry | Faq;
}

function locateIn(
  entries: readonly DraftItem[],
  faqs: readonly DraftItem[],
  locateMetadata: (path: Path) => SourceLocation,
  [list, index, ...path]: Path,
): SourceLocation {
  const items = list === 'entries' ? entries : list === 'faqs' ? faqs : [];
  const item = items[Number(index)];
  if (item === undefined) return locateMetadata(list === undefined ? [] : [list]);
  if (item.draft.origin === 'bundle') return item.draft.locate(path);
  const offset = offsetOfNode(item.fields, path);
  return item.draft.locate(pathOfText(item.fields, path), offset);
}

/** The fields of the glossary that the schema does not define; a bundle may carry data of its own. */
function extraFields(fields: Fields): Fields {
  const ours = new Set(['entries', 'faqs', ...Object.keys(metadataSchema.properties)]);
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !ours.has(name)));
}
