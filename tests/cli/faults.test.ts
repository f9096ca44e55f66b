/** Errors that nobody foresaw, in words for users. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeFault, faultIn } from '../../src/cli/faults.js';

describe('a fault', () => {
  it('of this program is called one, with the way to report it', () => {
    const problem = faultIn('a.md', new TypeError('x is not\na function'));
    assert.deepEqual([problem.file, problem.severity, problem.rule], ['a.md', 'error', 'internal-error']);
    assert.equal(
      problem.message,
      'This file could not be processed, because of a fault in glossary-elements: x is not a function.',
    );
    assert.match(problem.advice, /^Please report it .*npm bugs glossary-elements/);
  });

  it('that is a full stack is the depth of the input', () => {
    const overflow = new RangeError('Maximum call stack size exceeded');
    assert.equal(describeFault(overflow, 'The page').message, 'The page is nested too deeply to be read.');
    assert.equal(faultIn('a.md', overflow).rule, 'unreadable');
  });

  it('need not be an error', () => assert.match(describeFault('odd', 'This file').message, /: odd\.$/));
});
