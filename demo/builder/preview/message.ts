/** What the builder and a page of its preview send each other (preview-pane.ts and receive.ts). */
import type { Bundle, Options } from '../engine/index.js';

/** From the page, when it can take a state. */
export const READY = 'builder-preview-ready';

/** To the page: all that it shows. */
export interface PreviewState {
  readonly type: 'builder-preview';
  readonly bundle: Bundle;
  readonly options: Options;
  /** The user's own style sheet. */
  readonly css: string;
  /** The HTML of a page of the user. */
  readonly page: string;
  readonly scheme: 'light' | 'dark';
}

export function isPreviewState(data: unknown): data is PreviewState {
  return (data as PreviewState | null)?.type === 'builder-preview';
}
