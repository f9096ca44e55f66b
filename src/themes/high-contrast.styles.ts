/**
 * The theme "high contrast": black, white and one colour, thick lines, nothing pale; every text has a contrast of 7:1 and more
 * (WCAG AAA). It sets all of our custom properties; editorial.styles.ts says why, and what the build makes of it.
 */
export default `
@supports (color: light-dark(#000, #fff)) {
  :where(:root), [data-glossary-theme='high-contrast'] {
    --glossary-background: light-dark(#fff, #000);
    --glossary-color: light-dark(#000, #fff);
    --glossary-muted: light-dark(#000, #fff);
    --glossary-accent: light-dark(#00229e, #ffe14d);
    --glossary-border: currentcolor;
    --glossary-border-width: 2px;
    --glossary-rule: currentcolor;
    --glossary-radius: 2px;
    --glossary-control-radius: 2px;
    --glossary-shadow: none;
    --glossary-width: 24em;
    --glossary-padding: 1.2em;
    --glossary-font-family: initial;
    --glossary-font-size: 1.0625em;
    --glossary-title-font: initial;
    --glossary-title-size: 1.25em;
    --glossary-title-weight: 800;
    --glossary-duration: 0s;
    --glossary-backdrop: rgb(0 0 0 / 60%);
    --glossary-underline: currentcolor;
    --glossary-underline-style: double;
    --glossary-underline-thickness: max(1px, .07em);
    --glossary-underline-offset: .2em;
    --glossary-question-size: 1.1em;
    --glossary-question-weight: 700;
    --glossary-question-padding: .9em;
    --glossary-chevron: currentcolor;
    --glossary-item-background: initial;
    --glossary-item-gap: initial;
    --glossary-item-padding: initial;
    --glossary-item-radius: initial;
    --glossary-index-bar: initial;
    --glossary-index-column: initial;
    --glossary-index-current: color-mix(in srgb, currentcolor 22%, transparent);
    --glossary-index-gap: initial;
    --glossary-index-letter: currentcolor;
    --glossary-quiet: 1;
    --glossary-mark: initial;
    --glossary-tag-background: initial;
    --glossary-tag-radius: 2px;
  }
}
`;
