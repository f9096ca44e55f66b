// Tests of the summary at the end of `npm test`. CI reads its last line.
import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { describe, it } from 'node:test';
import { engineLine, resultsOfSession, resultsOfStream, summary } from './results.js';

const test = (name, outcome) => ({
  name,
  passed: outcome === 'passed',
  skipped: outcome === 'skipped',
  ...(outcome === 'failed' && { error: { message: 'expected 1 to equal 2' } }),
});

/** A session of the test runner with one suite. */
const session = (engine, tests, rest = {}) =>
  resultsOfSession(
    /** @type {any} */ ({
      browser: { name: engine },
      testFile: '/project/tests/a.test.ts',
      testResults: { name: '', tests: [], suites: [{ name: 'suite', tests, suites: [] }] },
      errors: [],
      passed: tests.every(({ passed, skipped }) => passed || skipped),
      ...rest,
    }),
    '/project',
  );

describe('the summary of a test run', () => {
  it('counts a test once, in however many engines it runs', () => {
    const tests = [test('one', 'passed'), test('two', 'passed')];
    const lines = summary([...session('Chromium', tests), ...session('Firefox', tests)]).split('\n');
    assert.match(lines.at(-2) ?? '', /^2 distinct tests, run 4 times/);
    assert.equal(lines.at(-1), '4 passed, 0 failed');
  });

  it('says how often the promises of a guest were tested, and how many were broken', () => {
    const at = (name, tests) =>
      session('Chromium', tests).map((result) => ({ ...result, file: `tests/${name}.test.ts` }));
    const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map((outcome) => test('one', outcome));
    const lines = summary([
      ...at('e2e/strict-pages', [passed, passed, skipped]),
      ...at('frameworks/react', [passed, failed]),
      ...at('core/fold', [failed]),
    ]).split('\n');
    assert.equal(lines.at(-2), 'A guest on other pages: policies 2, frameworks 2; 1 lost');
    assert.doesNotMatch(summary(at('core/fold', [passed])), /guest/);
  });

  it('counts skipped runs apart', () => {
    const results = [
      ...session('Chromium', [test('one', 'passed')]),
      ...session('WebKit', [test('one', 'skipped')]),
    ];
    assert.match(summary(results), /^1 distinct tests, run 1 times .*; 1 skipped$/m);
    assert.equal(engineLine('WebKit', results.slice(1)), 'WebKit: 0 passed, 0 failed, 1 skipped; 0 s');
  });

  it('names each failure with engine, file, full title and message', () => {
    const text = summary(session('Firefox', [test('one', 'failed')]));
    assert.match(text, /^- Firefox tests\/a\.test\.ts › suite › one: expected 1 to equal 2$/m);
    assert.match(text, /\n0 passed, 1 failed$/);
  });

  it('counts a file that does not load as one failure, and not as a test', () => {
    const text = summary(session('WebKit', [], { passed: false, errors: [{ message: 'No such module' }] }));
    assert.match(text, /^- WebKit tests\/a\.test\.ts: No such module$/m);
    assert.match(text, /^0 distinct tests, run 0 times/m);
    assert.match(text, /\n0 passed, 1 failed$/);
  });

  it('counts a file that does not pass although all its tests do', () => {
    const text = summary(session('WebKit', [test('one', 'passed')], { passed: false }));
    assert.match(text, /\n1 passed, 1 failed$/);
  });

  it('names the files that take long, the longest first', () => {
    const tests = [
      { ...test('one', 'passed'), duration: 20_000 },
      { ...test('two', 'passed'), duration: 21_400 },
    ];
    assert.doesNotMatch(summary(session('Chromium', tests.slice(1))), /Longest/);
    const slower = tests.map((each) => ({ ...each, duration: each.duration * 2 }));
    assert.match(
      summary([...session('Chromium', tests), ...session('WebKit', slower)]),
      /^Longest: WebKit tests\/a\.test\.ts 83 s, Chromium tests\/a\.test\.ts 41 s$/m,
    );
  });

  it('knows the tests of Node by the titles of their suites, too', () => {
    const stream = /** @type {any} */ (new EventEmitter());
    const results = resultsOfStream(stream, '/project');
    const emit = (type, name, nesting, details = {}) =>
      stream.emit(type, { name, nesting, file: '/project/tests/b.test.js', details });
    for (const suite of ['first', 'second']) {
      emit('test:start', suite, 0);
      emit('test:start', 'works', 1);
      emit('test:pass', 'works', 1);
      emit('test:pass', suite, 0, { type: 'suite' });
    }
    assert.deepEqual(
      results.map(({ file, title, outcome }) => [file, title, outcome]),
      [
        ['tests/b.test.js', 'first › works', 'passed'],
        ['tests/b.test.js', 'second › works', 'passed'],
      ],
    );
  });
});
