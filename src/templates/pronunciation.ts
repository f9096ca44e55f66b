/**
 * How a term is said: phonetic signs, a respelling, and what plays a recording. Called by the templates of card and entry;
 * an index shows none of it.
 */
import type { Glossary } from '../core/glossary.js';
import { pronunciationOf, SOUND_ATTRIBUTE } from '../core/pronunciation.js';
import type { Entry } from '../core/schema.js';
import type { Strings } from '../core/strings.js';
import { langOf } from './entry-parts.js';
import { h, nodes, type TreeElement, type TreeNode } from '../core/tree.js';

/** The URL of the recording for the page; `undefined` if there is none, or it is not safe. */
export function recordingOf(glossary: Glossary, entry: Entry): string | undefined {
  return glossary.resolve(pronunciationOf(entry).audio);
}

/** The name of what plays the term. */
export function listenLabel({ term }: Entry, { listenTo }: Strings): string {
  return listenTo.replace('{term}', () => term);
}

/** The signs and the respelling; nothing where the entry has neither. */
export function spelledSound(glossary: Glossary, entry: Entry): readonly TreeNode[] {
  const { ipa, respelling } = pronunciationOf(entry);
  // The signs are no words of a language, and go from left to right in every text.
  const signs = { lang: `${langOf(glossary, entry) ?? 'und'}-fonipa`, dir: 'ltr', translate: 'no' };
  return nodes([ipa && h('span', signs, ipa), ipa && respelling && ' · ', respelling]);
}

/**
 * The paragraph below the heading of an entry; none without content. Its link opens the recording in the browser's own
 * player where no script runs.
 */
export function pronunciationLine(
  glossary: Glossary,
  entry: Entry,
  strings: Strings,
): TreeElement | undefined {
  const spelled = spelledSound(glossary, entry);
  const href = recordingOf(glossary, entry);
  const label = { 'aria-label': listenLabel(entry, strings) };
  const link = href && h('a', { href, [SOUND_ATTRIBUTE]: true, ...label }, strings.listen);
  const content = nodes([spelled, spelled.length > 0 && link && ' ', link]);
  return content.length > 0 ? h('p', {}, content) : undefined;
}
