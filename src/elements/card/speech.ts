/**
 * The browser's own voice, for terms without a recording. A page asks for it with `data-speech` on the script tag or on
 * `<link rel="glossary">`; without that, it never speaks. Used by the card.
 */
import type { StartSound } from '../../dom/sound.js';

/** Whether the page wants it and the browser has it. */
export function maySpeak(): boolean {
  return 'speechSynthesis' in window && document.querySelector(':is(script,link)[data-speech]') !== null;
}

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
