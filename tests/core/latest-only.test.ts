// LatestOnly: which of several runs of a task is the latest one.
import { assert } from '@open-wc/testing';
import { LatestOnly } from '../../src/core/latest-only.js';

describe('LatestOnly', () => {
  it('a run is the latest one until the next run starts', () => {
    const runs = new LatestOnly();
    const isFirstLatest = runs.start();
    assert.isTrue(isFirstLatest());
    const isSecondLatest = runs.start();
    assert.isFalse(isFirstLatest());
    assert.isTrue(isSecondLatest());
  });

  it('cancel ends the present run, and the next one can start', () => {
    const runs = new LatestOnly();
    runs.cancel();
    const isFirstLatest = runs.start();
    runs.cancel();
    assert.isFalse(isFirstLatest());
    const isSecondLatest = runs.start();
    assert.isTrue(isSecondLatest());
    assert.isFalse(isFirstLatest());
  });
});
