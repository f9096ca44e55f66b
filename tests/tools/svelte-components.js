// A plugin of the test runner that compiles Svelte's components, as they are in production, and serves them as modules.
import { compile } from 'svelte/compiler';

const isComponent = (path) => path.endsWith('.svelte');

/** @returns {import('@web/test-runner-core').TestRunnerPlugin} */
export const svelteComponents = () => ({
  name: 'svelte-components',
  resolveMimeType: ({ path }) => (isComponent(path) ? 'js' : undefined),
  transform: ({ path, body }) =>
    isComponent(path) ? compile(String(body), { filename: path }).js.code : undefined,
});
