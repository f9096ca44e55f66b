// The reader's theme from an earlier page. A blocking script in the head, so that no page
// flashes up in the wrong colours; main.ts has the button that stores the choice.
try {
  document.documentElement.style.colorScheme = localStorage.getItem('theme') ?? '';
} catch {
  // Storage is blocked: the system's theme applies.
}
