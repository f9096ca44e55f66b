/**
 * The style sheet of the ready page: a plain page in the fonts of the system, light and dark. Headings and links follow the theme
 * of the glossary. Used by ready-page.ts.
 */
export const pageStyle = `:root {
  color-scheme: light dark;
  background: light-dark(#fff, #17191c);
  color: light-dark(#24272c, #e4e5e8);
  font: 1.0625rem/1.65 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
body {
  max-inline-size: 44rem;
  margin: 0 auto;
  padding: clamp(1.5rem, 6vw, 4rem) clamp(1.1rem, 5vw, 2rem);
  overflow-wrap: break-word;
}
h1, h2, h3 { font-family: var(--glossary-title-font); line-height: 1.25; text-wrap: balance }
h1 { margin-block: 0 0.6em; font-size: clamp(1.8rem, 1.4rem + 2vw, 2.5rem); letter-spacing: -0.015em }
h2 { margin-block: 0 0.7em; font-size: 1.4rem }
h3 { margin-block: 1.6em 0.5em; font-size: 1.125rem }
a { color: color-mix(in srgb, var(--glossary-accent, light-dark(#1b56b8, #8ab8ff)) 80%, currentcolor); text-underline-offset: 0.15em }
small { color: light-dark(#5b616b, #a4a9b3); font-size: 0.9375rem }
section { margin-block-start: 3rem }
`;
