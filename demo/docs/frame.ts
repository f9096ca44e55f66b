/**
 * The script of the frame of a live example: takes the code from the page, shows it, and says how high it is. The bundles are
 * part of the script, because a sandboxed frame can fetch nothing (frame-build.ts says why). live-example.ts is the other side.
 */
import '../../src/define.js';
import { pageState, setDefaultUrl } from '../../src/dom/page-registry.js';
import arabic from './example-glossary.ar.json' with { type: 'json' };
import english from './example-glossary.json' with { type: 'json' };
import type { FromFrame, Show } from './messages.js';

/** The default of the page, and the one that examples name. */
const ENGLISH_URL = new URL('/glossary.json', document.baseURI).href;
const ARABIC_URL = new URL('/glossary.ar.json', document.baseURI).href;

// Outside of a sandbox, another site could open this page and run code of its own on our origin.
if (self.origin === 'null') start();

function start(): void {
  setDefaultUrl(ENGLISH_URL);
  pageState().requests.set(ENGLISH_URL, Promise.resolve(english));
  pageState().requests.set(ARABIC_URL, Promise.resolve(arabic));
  let hasShown = false;
  addEventListener('message', ({ source, data }: MessageEvent<Show>) => {
    // The page may answer twice: a script of the example must not run twice.
    if (source !== parent || data.type !== 'show' || hasShown) return;
    hasShown = true;
    show(data.code);
  });
  document.addEventListener('click', keepLinksOutside, { capture: true });
  new ResizeObserver(() => {
    // A frame has no width until the page has told it: each letter stands on a line of its own then.
    if (innerWidth === 0) return;
    say({ type: 'height', height: Math.ceil(document.body.getBoundingClientRect().height) });
  }).observe(document.body);
  say({ type: 'ready' });
}

/** Unlike `innerHTML`, a fragment that is made this way runs its scripts. */
function show(code: string): void {
  const range = document.createRange();
  range.selectNodeContents(document.body);
  document.body.replaceChildren(range.createContextualFragment(code));
}

/** A link of an example opens a new tab: the frame is too small for a page. */
function keepLinksOutside(event: Event): void {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (link && !link.getAttribute('href')?.startsWith('#')) link.target = '_blank';
}

function say(message: FromFrame): void {
  parent.postMessage(message, '*');
}
