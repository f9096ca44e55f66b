/** A bar for long work, on a terminal only: what is piped or read by machines stays clean. Used by the commands. */
import { SingleBar } from 'cli-progress';

export interface Progress {
  /** One more is done. */
  step(): void;
  stop(): void;
}

/** @param what is counted: "pages" */
export function progress(what: string, total: number): Progress {
  if (process.stderr.isTTY !== true) return { step: () => undefined, stop: () => undefined };
  const bar = new SingleBar({ format: `{bar} {value} of {total} ${what}`, clearOnComplete: true });
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
