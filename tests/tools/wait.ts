// Waiting for a condition in tests. Longer than the library's second, because a machine may be busy; a test that
// fails still fails within Mocha's own limit.
import { waitUntil as waitUntilWithin } from '@open-wc/testing';

const TIMEOUT_MS = 25_000;

/** Resolves when `condition` is truthy; rejects with `message` after 25 s. */
export function waitUntil(condition: () => unknown, message?: string): Promise<void> {
  return waitUntilWithin(condition, message, {
    timeout: TIMEOUT_MS,
  });
}
