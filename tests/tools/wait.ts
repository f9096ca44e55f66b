// `waitUntil` of @open-wc/testing with 25 s instead of 1 s, because a machine may be busy. That is still within Mocha's
// own limit of 60 s (web-test-runner.config.js).
import { waitUntil as waitUntilWithin } from '@open-wc/testing';

const TIMEOUT_MS = 25_000;

/** Resolves when `condition` is truthy; rejects with `message` after 25 s. */
export function waitUntil(condition: () => unknown, message?: string): Promise<void> {
  return waitUntilWithin(condition, message, {
    timeout: TIMEOUT_MS,
  });
}
