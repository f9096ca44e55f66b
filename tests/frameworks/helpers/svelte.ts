// The page of `View` in Svelte: page.svelte, which the test server compiles.
import { flushSync, mount, unmount } from 'svelte';
import type { Mount, View } from './owner.js';
import Page from './page.svelte';

export const mountSvelte: Mount = (article, first) => {
  const page = mount(Page, { target: article, props: { first } }) as { show(view: View): void };
  return {
    show: (next) => flushSync(() => page.show(next)),
    unmount: () => unmount(page),
  };
};
