/**
 * The button of a card that plays how its term is said: the recording of the entry, else the browser's own voice, where the
 * page asks for it. Used by `<glossary-card>`.
 */
import type { Glossary } from '../../core/glossary.js';
import type { Entry } from '../../core/schema.js';
import type { Strings } from '../../core/strings.js';
import { recording, toggleSound, type StartSound } from '../../dom/sound.js';
import { recordingOf } from '../../templates/pronunciation.js';
import { maySpeak, speech } from './speech.js';

/**
 * What plays the term of `entry`; `undefined` where nothing can.
 *
 * @param pageLanguage the language of a glossary that names none
 */
export function soundOf(glossary: Glossary, entry: Entry, pageLanguage: string): StartSound | undefined {
  const url = recordingOf(glossary, entry);
  if (url !== undefined) return recording(url);
  return maySpeak() ? speech(entry.term, glossary.lang ?? pageLanguage) : undefined;
}

/**
 * Has `button` play `start`. When that fails the button says so, and can be pressed no more; it keeps the focus.
 *
 * @param announce has a screen reader read a text
 */
export function playOnPress(
  button: HTMLElement,
  start: StartSound,
  { soundFailed }: Strings,
  announce: (text: string) => void,
): void {
  const onFail = () => {
    button.ariaDisabled = 'true';
    button.ariaLabel = null;
    button.textContent = soundFailed;
    announce(soundFailed);
  };
  button.addEventListener('click', () => {
    if (button.ariaDisabled !== 'true') toggleSound(button, start, onFail);
  });
}
