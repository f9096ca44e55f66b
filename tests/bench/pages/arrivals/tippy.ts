/**
 * The script of a site that explains its terms with tippy.js: it fetches the definitions and gives each term a tooltip,
 * without fading, as in ../contenders/tippy.ts. Bundled by arrivals/shipped-site.js into one file, with Popper.
 */
import 'tippy.js/dist/tippy.css';
import tippy from 'tippy.js';

const response = await fetch('/definitions.json');
const definitions = (await response.json()) as Readonly<Record<string, string>>;

for (const term of document.querySelectorAll<HTMLElement>('[data-term]')) {
  const content = definitions[term.dataset['term'] ?? ''];
  if (content !== undefined) tippy(term, { content, duration: 0 });
}
// Tells the bench that the terms can be used.
dispatchEvent(new Event('terms-ready'));
