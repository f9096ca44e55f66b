/**
 * Makes buttons of the links to recordings in an entry (templates/pronunciation.ts): they play in place. Without this file
 * they lead to the recording, and they do so again when it cannot be played here. Used by `<glossary-entry>`.
 */
import { loadStringsFor } from '../dom/localize.js';
import { recording, toggleSound } from '../dom/sound.js';
import { SOUND_ATTRIBUTE } from '../templates/pronunciation.js';

/** Call when `entry` has got its content; links that are buttons already stay so. */
export function upgradeSounds(entry: HTMLElement): void {
  for (const link of entry.querySelectorAll<HTMLAnchorElement>(`a[${SOUND_ATTRIBUTE}]:not([role])`))
    upgrade(link);
}

function upgrade(link: HTMLAnchorElement): void {
  const listening = new AbortController();
  const { signal } = listening;
  link.role = 'button';
  link.ariaPressed = 'false';
  const onFail = () => {
    listening.abort();
    link.role = link.ariaPressed = null;
    void loadStringsFor(link).then(({ soundFailed }) => {
      link.ariaLabel = null;
      link.textContent = soundFailed;
    });
  };
  const press = (event: Event) => {
    event.preventDefault();
    toggleSound(link, recording(link.href), onFail);
  };
  link.addEventListener('click', press, { signal });
  // Enter presses a link, Space only a button.
  link.addEventListener('keydown', (event) => event.key === ' ' && press(event), { signal });
}
