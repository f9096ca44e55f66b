/**
 * Plays how a term is said while a button is pressed: a recording, fetched at the press and not before, or what `start` of
 * the caller plays. One sound at a time on the page, whichever copy of the script plays it. Called by the card and by
 * `<glossary-entry>`; it knows nothing of glossaries.
 */
import { pageState } from './page-registry.js';

/** Starts a sound and returns what stops it. Calls `end` when it is over, `fail` when it cannot be played. */
export type StartSound = (end: () => void, fail: () => void) => () => void;

/** The recording at `url`. Must run in the handler of the press: WebKit lets no later code play. */
export function recording(url: string): StartSound {
  return (end, fail) => {
    const audio = document.createElement('audio');
    audio.onended = end;
    audio.src = url;
    // Also where the policy of the page forbids it, or the browser knows no such format.
    audio.play().catch(fail);
    return () => audio.pause();
  };
}

/**
 * Plays the sound of `button`, or stops it. `aria-pressed` of the button tells which.
 *
 * @param onFail called when it cannot be played, unless it was stopped
 */
export function toggleSound(button: HTMLElement, start: StartSound, onFail: () => void): void {
  const state = pageState();
  const isPlaying = state.sound?.button === button;
  stopSound();
  if (isPlaying) return;
  const endWith = (then?: () => void) => () => {
    if (state.sound !== sound) return;
    stopSound();
    then?.();
  };
  const sound = { button, stop: start(endWith(), endWith(onFail)) };
  state.sound = sound;
  button.setAttribute('aria-pressed', 'true');
}

/** Stops the sound that plays, if its button is in `place`. */
export function stopSound(place: Node = document): void {
  const state = pageState();
  const { sound } = state;
  if (sound === undefined || (place !== document && !place.contains(sound.button))) return;
  state.sound = undefined;
  sound.button.setAttribute('aria-pressed', 'false');
  sound.stop();
}
