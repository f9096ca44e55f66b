/**
 * The theme "compact": the reference of a tool. A small sans serif, little space, grey lines, no shadow to speak of. It sets
 * all of our custom properties; editorial.styles.ts says why, and what the build makes of it.
 */
export default `
@supports (color: light-dark(#000, #fff)) {
  :where(:root), [data-glossary-theme='compact'] {
    --glossary-background: light-dark(#f8fafc, #161b22);
    --glossary-color: light-dark(#1f2933, #d7dee6);
    --glossary-muted: light-dark(#56636f, #98a4b1);
    --glossary-accent: light-dark(#0b5cad, #79b8ff);
    --glossary-border: color-mix(in srgb, currentcolor 50%, transparent);
    --glossary-border-width: 1px;
    --glossary-rule: color-mix(in srgb, currentcolor 15%, transparent);
    --glossary-radius: 4px;
    --glossary-control-radius: 3px;
    --glossary-shadow: 0 1px 3px rgb(0 0 0 / 14%);
    --glossary-width: 19em;
    --glossary-padding: .7em;
    --glossary-font-family: system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
    --glossary-font-size: .875em;
    --glossary-title-font: system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
    --glossary-title-size: 1em;
    --glossary-title-weight: 600;
    --glossary-duration: .08s;
    --glossary-backdrop: initial;
    --glossary-underline: color-mix(in srgb, currentcolor 60%, transparent);
    --glossary-underline-style: dashed;
    --glossary-underline-thickness: 1px;
    --glossary-underline-offset: .2em;
    --glossary-question-size: .9375em;
    --glossary-question-weight: 550;
    --glossary-question-padding: .45em;
    --glossary-chevron: initial;
    --glossary-item-background: initial;
    --glossary-item-gap: initial;
    --glossary-item-padding: initial;
    --glossary-item-radius: initial;
    --glossary-index-bar: initial;
    --glossary-index-column: 11em;
    --glossary-index-current: color-mix(in srgb, var(--glossary-accent) 22%, transparent);
    --glossary-index-gap: .45em;
    --glossary-index-letter: color-mix(in srgb, currentcolor 70%, transparent);
    --glossary-quiet: initial;
    --glossary-mark: color-mix(in srgb, #ffc53d 40%, transparent);
    --glossary-tag-background: color-mix(in srgb, currentcolor 7%, transparent);
    --glossary-tag-radius: 3px;
  }
  @media (prefers-contrast: more) {
    :where(:root), [data-glossary-theme='compact'] {
      --glossary-muted: var(--glossary-color);
      --glossary-border: currentcolor;
      --glossary-rule: currentcolor;
      --glossary-underline: currentcolor;
    }
  }
}
`;
