/** A `<span>`: the cost of the text without any element of a library. */
import { assert } from '../contender.js';
import { provide } from '../provide.js';

provide({
  markup: ({ text }) => `<span class="term">${text}</span>`,
  check(root, count) {
    const found = root.querySelectorAll('span.term').length;
    assert(found === count, `${found} of ${count} are there.`);
  },
});
