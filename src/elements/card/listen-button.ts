/**
 * Has the button of a card play how its term is said: the recording of the entry, else the browser's own voice. The card
 * imports it, with all that plays, when it shows such a button.
 */
import type { Strings } from '../../core/strings.js';
import { recording, toggleSound } from '../../dom/sound.js';
import { speech } from './speech.js';

/** What a button plays. A page asks for the voice with `data-speech` on the script tag or on `<link rel="glossary">`. */
export interface Spoken {
  /** The URL of the recording; without one, `text` is spoken. */
  readonly url: string | undefined;
  readonly text: string;
  /** BCP 47 tag of the language of `text`. */
  readonly lang: string;
}

/**
 * When it cannot be played the button says so, and can be pressed no more; it keeps the focus. It goes where the browser
 * has no voice.
 *
 * @param live screen readers read what comes into it
 */
export function playOnPress(
  button: HTMLElement,
  { url, text, lang }: Spoken,
  { soundFailed }: Strings,
  live: HTMLElement,
): void {
  if (url === undefined && !('speechSynthesis' in window)) return button.remove();
  const start = url === undefined ? speech(text, lang) : recording(url);
  const onFail = () => {
    button.ariaDisabled = 'true';
    button.ariaLabel = null;
    live.textContent = button.textContent = soundFailed;
  };
  button.ariaPressed = 'false';
  button.addEventListener('click', () => {
    if (button.ariaDisabled !== 'true') toggleSound(button, start, onFail);
  });
}
