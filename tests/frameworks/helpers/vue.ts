// The page of `View` in Vue's own words. Vue compiles its template in the browser.
import { createApp, nextTick, shallowRef } from 'vue';
import type { Mount } from './owner.js';

const Box = { template: '<div>A box of webhooks: <slot /></div>' };

const template = `
  {{ view.text }} at the root, API
  <p>{{ view.text }}</p>
  <p v-text="view.text"></p>
  <p>An API, {{ view.text }} and webhooks, {{ view.text }}</p>
  <p>One <em>API</em> {{ view.text }}<b>{{ view.text }}</b> webhook</p>
  <p v-if="view.isOpen">An API key is open.</p><p v-else>No webhook.</p>
  <p>The API <template v-if="view.isOpen">of the webhook {{ view.text }}</template> key API</p>
  <ul><li v-for="item in view.list" :key="item.key">{{ item.text }}: an API</li></ul>
  <p><template v-for="item in view.list" :key="item.key">{{ item.text }} API, </template></p>
  <Box v-for="item in view.list" :key="item.key">{{ item.text }} API <i v-if="view.isOpen">{{ view.text }}</i></Box>
  <component :is="view.isOpen ? 'div' : 'section'">An API {{ view.text }}</component>
  <div v-html="view.html"></div>`;

export const mountVue: Mount = (article, first) => {
  const view = shallowRef(first);
  const app = createApp({ components: { Box }, template, setup: () => ({ view }) });
  app.mount(article);
  return {
    show(next) {
      view.value = next;
      return nextTick();
    },
    unmount: () => app.unmount(),
  };
};
