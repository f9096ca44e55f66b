// fast-check, set up for this project. The inputs are the same in every run, so that a failure comes from the change
// under test and not from new inputs. `SEED=random npm test` tries new inputs; `SEED=123 npm test` repeats those of a
// run that printed this seed. QUICK (`npm run test:quick`) tries a tenth of the inputs of each property.
import { assert as fullAssert, configureGlobal, type IRawProperty, type Parameters } from 'fast-check';

/** Node's; for browsers, web-test-runner.config.js puts the values in its place. */
declare const process: { readonly env: { readonly SEED?: string; readonly QUICK?: string } };

/** Any number does: it selects the inputs. */
const DEFAULT_SEED = 1;
/** fast-check's own number of runs for a property that names none. */
const DEFAULT_RUNS = 100;
const QUICK_SHARE = 0.1;

const { SEED = '', QUICK = '' } = process.env;
if (SEED !== 'random') configureGlobal({ seed: SEED === '' ? DEFAULT_SEED : Number(SEED) });

const quickAssert = (<Ts>(property: IRawProperty<Ts>, parameters: Parameters<Ts> = {}) => {
  const { numRuns = DEFAULT_RUNS } = parameters;
  return fullAssert(property, { ...parameters, numRuns: Math.ceil(numRuns * QUICK_SHARE) });
}) as typeof fullAssert;

export * from 'fast-check';
// An export of this module's own takes precedence over one of `export *`.
export const assert = QUICK === '' ? fullAssert : quickAssert;
