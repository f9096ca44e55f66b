/**
 * The form on /autolink/: links the text of the text field with the options of the form, and lists each occurrence of a
 * term, with the reason if it is not linked.
 */
import { autolink, loadGlossary } from '../../src/index.js';
import type { Autolinking, AutolinkRule, Candidate, Glossary } from '../../src/index.js';

/** The rules of the auto-linker, in words for users. */
const REASONS: Record<AutolinkRule, string> = {
  limit: 'Linked before',
  max: 'Enough links already',
  case: 'Not written as the term is',
  'half-word': 'Only a part of a longer word',
  address: 'In an address or a path',
  excluded: 'In a phrase that the glossary excludes',
  'not-auto': 'The glossary never links it by itself',
  near: 'None of the words that it needs is near',
  skipped: 'In a heading',
  'own-page': 'This is its own page',
  markup: 'Would cut an element in two',
  rewritten: 'The page has rewritten the text',
};

const form = find<HTMLFormElement>('#workbench');
const text = find<HTMLTextAreaElement>('#text');
const result = find('#result');
const count = find('#count');
const reasons = find('#reasons');

let linking: Autolinking | undefined;

// Shows the text before the glossary is loaded, so that nothing below it moves then.
result.replaceChildren(...paragraphs(text.value));
// Enter in the number field would submit the form, which sends nothing.
form.addEventListener('submit', (event) => event.preventDefault());
void start();

async function start(): Promise<void> {
  try {
    const glossary = await loadGlossary('/glossary.json');
    form.addEventListener('input', () => void show(glossary));
    await show(glossary);
  } catch {
    count.textContent = 'The glossary could not be loaded, so nothing is linked.';
  }
}

async function show(glossary: Glossary): Promise<void> {
  linking?.undo();
  result.replaceChildren(...paragraphs(text.value));
  const { limit, max } = Object.fromEntries(new FormData(form)) as Record<string, string>;
  const current = autolink(result, glossary, { limit, max, explain: true });
  linking = current;
  await current.done;
  // A long text is linked in several slices; the user may have changed it meanwhile.
  if (linking === current) list(current.report, glossary);
}

function list(report: readonly Candidate[], glossary: Glossary): void {
  const linked = report.filter(({ rule }) => rule === undefined).length;
  count.textContent = `${amount(linked, 'link')}; ${amount(report.length - linked, 'place')} left alone.`;
  const alike = new Map<string, Candidate[]>();
  for (const candidate of report) {
    const key = JSON.stringify([candidate.id, candidate.text, candidate.rule]);
    alike.set(key, [...(alike.get(key) ?? []), candidate]);
  }
  reasons.replaceChildren(...[...alike.values()].map((same) => row(same, glossary)));
}

/** One row for all occurrences of the same text with the same outcome. */
function row(same: readonly Candidate[], glossary: Glossary): HTMLTableRowElement {
  const { id, text, rule } = same[0] as Candidate;
  const words = element('th', same.length > 1 ? `${text} (${String(same.length)} times)` : text);
  words.scope = 'row';
  const outcome = element('td', rule === undefined ? 'Linked' : REASONS[rule]);
  outcome.className = rule === undefined ? 'linked' : 'left';
  const line = document.createElement('tr');
  line.append(words, element('td', glossary.get(id)?.term ?? id), outcome);
  return line;
}

/** A blank line separates paragraphs; a line that begins with # is a heading. */
function paragraphs(plain: string): HTMLElement[] {
  return plain
    .replace(/^#.*$/gm, '\n$&\n')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) =>
      block.startsWith('#') ? element('h3', block.replace(/^#+\s*/, '')) : element('p', block),
    );
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  content: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = content;
  return made;
}

function amount(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

function find<Found extends Element = HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}
