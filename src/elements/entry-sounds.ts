/**
 * Makes buttons of the links to recordings in an entry (templates/pronunciation.ts): they play in place. Without this file
 * they lead to the recording, and they do so again when it cannot be played here. `<glossary-entry>` imports it for such
 * links.
 */
import type { Strings } from '../core/strings.js';
import { recording, toggleSound } from '../dom/sound.js';

/** @param loadStrings the words of the interface, where a recording cannot be played */
export function makeButton(link: HTMLAnchorElement, loadStrings: () => Promise<Strings>): void {
  if (link.role !== null) return;
  const listening = new AbortController();
  const { signal } = listening;
  link.role = 'button';
  link.ariaPressed = 'false';
  const onFail = async () => {
    listening.abort();
    link.role = link.ariaPressed = null;
    const { soundFailed } = await loadStrings();
    link.ariaLabel = null;
    link.textContent = soundFailed;
  };
  const press = (event: Event) => {
    event.preventDefault();
    toggleSound(link, recording(link.href), () => void onFail());
  };
  link.addEventListener('click', press, { signal });
  // Enter presses a link, Space only a button.
  link.addEventListener('keydown', (event) => event.key === ' ' && press(event), { signal });
}
