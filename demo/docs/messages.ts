/**
 * What a page and the frames of its live examples say to each other. live-example.ts and frame.ts import it.
 */

/** From the frame: it is there, and waits for code. */
export interface Ready {
  readonly type: 'ready';
}

/** From the frame: its content has this height, in px. */
export interface Height {
  readonly type: 'height';
  readonly height: number;
}

/** To the frame: what to show. A frame shows one code; for another one it is loaded again. */
export interface Show {
  readonly type: 'show';
  readonly code: string;
}

export type FromFrame = Ready | Height;
