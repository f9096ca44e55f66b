/**
 * The browser's own voice, for terms without a recording, on pages that ask for it. Used by listen-button.ts.
 */
import type { StartSound } from '../../dom/sound.js';

/** @param lang BCP 47 tag of the language of `text` */
export function speech(text: string, lang: string): StartSound {
  return (end, fail) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = lang;
    utterance.onend = end;
    utterance.onerror = fail;
    speechSynthesis.speak(utterance);
    return () => {
      utterance.onend = null; // also keeps the utterance, which Chromium else forgets while it speaks
      speechSynthesis.cancel();
    };
  };
}
