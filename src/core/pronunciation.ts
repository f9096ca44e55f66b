/** How an entry says that its term is said, in one form. Used by templates and the command line. */
import type { Entry } from './schema.js';

/** The attribute of links to recordings; elements/entry-sounds.ts makes buttons of them. */
export const SOUND_ATTRIBUTE = 'data-glossary-sound';

export interface Pronunciation {
  /** Signs of the International Phonetic Alphabet, between slashes or brackets. */
  readonly ipa?: string | undefined;
  /** In letters that every reader knows: "ay-pee-EYE". */
  readonly respelling?: string | undefined;
  /** URL of a recording, as the bundle has it. */
  readonly audio?: string | undefined;
}

/** A text alone is IPA. Signs without slashes or brackets get slashes. */
export function pronunciationOf({ pronunciation = {} }: Entry): Pronunciation {
  const given: Pronunciation = typeof pronunciation === 'string' ? { ipa: pronunciation } : pronunciation;
  const ipa = given.ipa?.trim();
  return { ...given, ipa: ipa && (/^[/[]/.test(ipa) ? ipa : `/${ipa}/`) };
}
