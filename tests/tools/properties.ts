// fast-check with the same inputs in every run, so that a run that fails tells of the change it ran on. Every property
// takes it from here. `SEED=random npm test` looks at new inputs; `SEED=123` at those of a run that said so.
import fc from 'fast-check';

/** Node's; for browsers, the configuration of the test runner writes it in. */
declare const process: { readonly env: { readonly SEED?: string } };

/** Any number: it names which inputs are tried. */
const ALWAYS = 1;

const { SEED = '' } = process.env;
if (SEED !== 'random') fc.configureGlobal({ seed: SEED === '' ? ALWAYS : Number(SEED) });

export { fc };
