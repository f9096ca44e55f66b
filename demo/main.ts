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

/** Toggles between light and dark. Choosing the system's own theme removes the stored choice. */
function addThemeButton(): void {
  const button = document.querySelector<HTMLButtonElement>('#theme');
  if (!button) return;
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const systemTheme = (): string => (system.matches ? 'dark' : 'light');
  const theme = (): string => root.style.colorScheme || systemTheme();
  const show = (): void => button.setAttribute('aria-pressed', String(theme() === 'dark'));

  button.addEventListener('click', () => {
    const wanted = theme() === 'dark' ? 'light' : 'dark';
    const chosen = wanted === systemTheme() ? '' : wanted;
    root.style.colorScheme = chosen;
    remember(chosen);
    show();
  });
  system.addEventListener('change', show);
  show();
  button.hidden = false;
}

/** Shows a card on the home page where there is room for it. On a phone it would cover what the page is about. */
function openExample(): void {
  if (matchMedia('(width >= 60rem) and (height >= 40rem)').matches)
    document.querySelector('#example')?.setAttribute('open', '');
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
