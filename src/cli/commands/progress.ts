/**
 * Shows a progress bar on standard error while a command works. Only a terminal gets one, so that logs and
 * pipes contain no control characters. Used by the commands.
 */
import { SingleBar } from 'cli-progress';

export interface Progress {
  /** Counts one more item as done. */
  step(): void;
  stop(): void;
}

/** @param items the name of the items, in the plural: "pages" */
export function progress(items: string, total: number): Progress {
  if (process.stderr.isTTY !== true) return { step: () => undefined, stop: () => undefined };
  const bar = new SingleBar({ format: `{bar} {value} of {total} ${items}`, clearOnComplete: true });
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
