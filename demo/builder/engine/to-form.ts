/**
 * Turns the sources of a project into entries of the form. Nothing that was read is lost: what the form has no field for stays
 * with its entry, and what belongs to the whole glossary stays in a source of its own. Columns that the readers do not know are
 * not read; the app says so. Pure.
 */
import type { RichText } from '../../../src/core/schema.js';
import type { FormEntry, Project } from './project.js';
import type { Bundle, ReadResult } from './read-sources.js';
import { toFormEntry } from './sources.js';

/** The source of what no entry has: the title, the address, questions about everything. */
const REST_FILE = 'glossary.json';

/** The project with all entries that were read in its form; they are in the order of the sources. */
export async function toForm(
  project: Project,
  { bundle, locations, leftOut }: ReadResult,
): Promise<Partial<Project>> {
  const { richMarkdown } = await import('./rich-markdown.js');
  const fileOrder = new Map(project.sources.map(({ name }, index) => [name, index]));
  const rank = (index: number) => fileOrder.get(locations[index]?.file ?? '') ?? Infinity;
  const line = (index: number) => locations[index]?.line ?? 0;
  const order = bundle.entries
    .map((_, index) => index)
    .sort((one, other) => compare(rank(one), rank(other)) || line(one) - line(other));
  const { entries, lang: _lang, ...rest } = bundle;
  return {
    sources: [
      ...project.sources.filter(({ name }) => leftOut.includes(name)),
      ...(Object.keys(rest).length === 0
        ? []
        : [{ name: REST_FILE, text: `${JSON.stringify({ ...rest, entries: [] }, null, 2)}\n` }]),
    ],
    entries: order.map((index) => withMarkdown(entries[index] as Bundle['entries'][number], richMarkdown)),
    // The sources may have said it.
    ...(bundle.lang !== undefined && { lang: bundle.lang }),
  };
}

/** With its texts in Markdown, as the form has them. */
function withMarkdown(entry: Bundle['entries'][number], toText: (text: RichText) => string): FormEntry {
  const { definition, body, faqs } = entry;
  return toFormEntry({
    ...entry,
    definition: toText(definition),
    ...(body !== undefined && { body: toText(body) }),
    ...(faqs !== undefined && { faqs: faqs.map((faq) => ({ ...faq, answer: toText(faq.answer) })) }),
  });
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
