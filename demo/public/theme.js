// Applies the theme that the user chose on an earlier page. It is a blocking script in the head, so that no page appears
// in the wrong colours first. main.ts has the button that stores the choice.
try {
  document.documentElement.style.colorScheme = localStorage.getItem('theme') ?? '';
} catch {
  // Storage is blocked: the system's theme applies.
}
