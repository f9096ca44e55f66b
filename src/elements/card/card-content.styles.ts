/** The look of what the card shows: a part of its style sheet (glossary-card.styles.ts), whose properties it uses. */
export const cardContentStyles = `
  [part='expansion'] {
    display: block;
    color: var(--_muted);
    font-size: 0.8em;
    font-weight: 400;
  }
  [part='pronunciation'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.4em;
    align-items: center;
    margin-block: -0.35em 0.35em;
    color: var(--_muted);
    font-size: 0.9em;
  }
  a {
    border-radius: 2px;
    color: var(--_accent);
    text-decoration-line: underline;
    text-decoration-color: color-mix(in srgb, currentcolor 40%, transparent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-color: currentcolor;
  }
  p,
  ul,
  ol,
  pre,
  blockquote {
    margin: 0.5em 0 0;
  }
  p:first-child {
    margin-block-start: 0;
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    max-block-size: min(14em, 30vh);
    margin-block-start: 0.7em;
    border-radius: calc(var(--_radius) * 0.6);
    object-fit: contain;
    /* Softens white images in the dark: no media query, and no filter, knows the colour scheme of an element. */
    mask-image: linear-gradient(var(--_image), var(--_image));
  }
  code {
    font:
      0.9em ui-monospace,
      monospace;
  }
  pre {
    overflow: auto;
  }
  [part='sense'] {
    margin-block-start: 0.7em;
    padding-block-start: 0.7em;
    border-block-start: 1px solid var(--_border);
  }
  [part='sense'] h3 {
    margin-block: 0 0.2em;
    font-size: 1em;
  }
  [part='source'] {
    color: var(--_muted);
    font-size: 0.85em;
  }
  [part='see-also'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
    align-items: baseline;
    margin-block-start: 0.7em;
    color: var(--_muted);
    font-size: 0.9em;
  }
  [part='languages'] button {
    inline-size: auto;
    block-size: auto;
    min-block-size: 24px;
    padding-inline: 0.45em;
    margin-inline-start: -0.45em;
    margin-inline-end: 0.6em;
    color: var(--_accent);
    font-size: 0.9em;
  }
  [part='see-also'] ul {
    display: contents;
    list-style: none;
  }
  /* Links in a list, unlike links in a sentence, must be 24 px high (WCAG 2.5.8). */
  [part='see-also'] a {
    display: inline-block;
    padding-block: 3px;
  }
`;
