/**
 * The script of the demo's pages: defines the elements, as an application that bundles them
 * would, and adds the two buttons that need JavaScript: the theme and "Copy".
 */
import '../src/define.js';

addThemeButton();
for (const snippet of document.querySelectorAll<HTMLPreElement>('pre.snippet')) {
  addCopyButton(snippet);
}

/** Toggles between light and dark; going back to the system's theme forgets the choice. */
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

/** theme.js reads this before the next page is painted. */
function remember(theme: string): void {
  try {
    if (theme) localStorage.setItem('theme', theme);
    else localStorage.removeItem('theme');
  } catch {
    // Storage is blocked: the choice lasts for this page.
  }
}

function addCopyButton(snippet: HTMLPreElement): void {
  // Only there on https and localhost; elsewhere the text can still be selected.
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
    // Long enough to be read, short enough to be ready for the next press.
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
