// Vue renders an article that the auto-linker links: the page always shows what Vue renders.
import { mountVue } from './helpers/vue.js';
import { testOwner } from './helpers/owner-tests.js';

testOwner('Vue', mountVue);
