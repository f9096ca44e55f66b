/**
 * Plays how a term is said while a button is pressed: a recording, fetched at the press and not before, or what `start` of
 * the caller plays. One sound at a time on the page, whichever copy of the script plays it; it stops when its button is no
 * longer shown. In one file with what card and entry load for their buttons; it knows nothing of glossaries.
 */
import { pageState } from './page-registry.js';

/** Starts a sound and returns what stops it. Calls `end` when it is over, `fail` when it cannot be played. */
export type StartSound = (end: () => void, fail: () => void) => () => void;

/** The recording at `url`. Must start in the handler of the press: WebKit lets nothing play later. */
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
  state.sound?.stop();
  if (isPlaying) return;
  const stopThen = (then?: () => void) => () => {
    if (state.sound !== sound) return;
    sound.stop();
    then?.();
  };
  // It also reports that the card has closed, or that the button has left the page.
  const watch = new ResizeObserver(() => button.getClientRects().length === 0 && sound.stop());
  const silence = start(stopThen(), stopThen(onFail));
  const sound = {
    button,
    stop() {
      state.sound = undefined;
      watch.disconnect();
      silence();
      button.setAttribute('aria-pressed', 'false');
    },
  };
  state.sound = sound;
  watch.observe(button);
  button.setAttribute('aria-pressed', 'true');
}
