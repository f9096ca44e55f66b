/**
 * The script of the demo's pages. It defines the elements, like an application that bundles them, and adds the two
 * buttons that need JavaScript: the theme and "Copy".
 */
import '../src/define.js';

addThemeButton();
openExample();
for (const snippet of document.querySelectorAll<HTMLPreElement>('pre.snippet')) {
  addCopyButton(snippet);
}

/**
 * The page follows the system's theme until the button is pressed, whose label says which theme it turns on. Choosing the
 * system's own theme removes the stored choice.
 */
function addThemeButton(): void {
  const button = document.querySelector<HTMLButtonElement>('#theme');
  const label = button?.querySelector('span');
  if (!button || !label) return;
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const systemTheme = (): string => (system.matches ? 'dark' : 'light');
  const otherTheme = (): string => ((root.style.colorScheme || systemTheme()) === 'dark' ? 'light' : 'dark');
  const show = (): void => {
    button.dataset.to = otherTheme();
    label.textContent = button.dataset.to === 'dark' ? 'Dark theme' : 'Light theme';
  };

  button.addEventListener('click', () => {
    const wanted = otherTheme();
    const chosen = wanted === systemTheme() ? '' : wanted;
    root.style.colorScheme = chosen;
    remember(chosen);
    show();
  });
  system.addEventListener('change', show);
  show();
  button.hidden = false;
}

/**
 * Shows a card where the page has one to show, and room for it: when its term is in the upper half of the window, so that
 * it opens below. On a phone it would cover what the page is about.
 */
function openExample(): void {
  const example = document.querySelector('#example');
  if (!example || !matchMedia('(width >= 60rem) and (height >= 40rem)').matches) return;
  const observer = new IntersectionObserver(
    ([seen]) => {
      if (!seen?.isIntersecting) return;
      observer.disconnect();
      // The card that the user has opened stays.
      if (!document.querySelector('glossary-term[open]')) showUntilOtherTerm(example);
    },
    { rootMargin: '0px 0px -50%' },
  );
  observer.observe(example);
}

/** Opens the card of `term`. A card that a script opens stays until a press; this one also yields to the next term. */
function showUntilOtherTerm(term: Element): void {
  const listening = new AbortController();
  const { signal } = listening;
  const yieldToOther = ({ target }: Event): void => {
    const other = (target as Element).closest('glossary-term');
    if (other && other !== term) term.removeAttribute('open');
  };
  // Before the listener of the elements, which leaves an open card as it is.
  document.addEventListener('pointerover', yieldToOther, { capture: true, signal });
  term.addEventListener('glossary-term-closed', () => listening.abort(), { signal });
  term.setAttribute('open', '');
}

/** Stores the choice. public/theme.js reads it before the next page is painted. */
function remember(theme: string): void {
  try {
    if (theme) localStorage.setItem('theme', theme);
    else localStorage.removeItem('theme');
  } catch {
    // Storage is blocked: the choice applies to this page only.
  }
}

function addCopyButton(snippet: HTMLPreElement): void {
  // Browsers have it on https and localhost only. Elsewhere the user can still select the text.
  if (!('clipboard' in navigator)) return;
  const code = snippet.textContent.trim();
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  const status = document.createElement('span');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');

  button.addEventListener('click', () => {
    navigator.clipboard.writeText(code).then(
      () => say('Copied', 'The snippet was copied.'),
      () => say('Not allowed', 'The browser did not allow copying.'),
    );
  });
  const say = (label: string, message: string): void => {
    button.textContent = label;
    status.textContent = message;
    // Long enough to read the message, short enough before the next press.
    setTimeout(() => {
      button.textContent = 'Copy';
      status.textContent = '';
    }, 2500);
  };
  const frame = document.createElement('div');
  frame.className = 'snippet-frame';
  snippet.replaceWith(frame);
  frame.append(snippet, button, status);
}
