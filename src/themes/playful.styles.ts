/**
 * The theme "playful": round corners, wavy lines, pink on violet, questions in boxes of their own. It sets all of our custom
 * properties; editorial.styles.ts says why, and what the build makes of it.
 */
export default `
@supports (color: light-dark(#000, #fff)) {
  :where(:root), [data-glossary-theme='playful'] {
    --glossary-background: light-dark(#fdf7ff, #2a1d3d);
    --glossary-color: light-dark(#35224f, #f4eaff);
    --glossary-muted: light-dark(#6d5689, #c8b3e4);
    --glossary-accent: light-dark(#a3157a, #ff9fdc);
    --glossary-border: color-mix(in srgb, var(--glossary-accent) 70%, transparent);
    --glossary-border-width: 2px;
    --glossary-rule: transparent;
    --glossary-radius: 22px;
    --glossary-control-radius: 999px;
    --glossary-shadow: 0 6px 0 color-mix(in srgb, var(--glossary-accent) 24%, light-dark(#fff, #000)), 0 18px 34px rgb(90 30 140 / 24%);
    --glossary-width: 22em;
    --glossary-padding: 1.3em;
    --glossary-font-family: ui-rounded, 'SF Pro Rounded', 'Nunito', 'Comfortaa', 'Trebuchet MS', system-ui, sans-serif;
    --glossary-font-size: 1em;
    --glossary-title-font: ui-rounded, 'SF Pro Rounded', 'Nunito', 'Comfortaa', 'Trebuchet MS', system-ui, sans-serif;
    --glossary-title-size: 1.35em;
    --glossary-title-weight: 800;
    --glossary-duration: .28s;
    --glossary-backdrop: rgb(60 20 100 / 40%);
    --glossary-underline: color-mix(in srgb, var(--glossary-accent) 80%, currentcolor);
    --glossary-underline-style: wavy;
    --glossary-underline-thickness: 1.5px;
    --glossary-underline-offset: .24em;
    --glossary-question-size: 1.1em;
    --glossary-question-weight: 750;
    --glossary-question-padding: .8em;
    --glossary-chevron: color-mix(in srgb, var(--glossary-accent) 45%, currentcolor);
    --glossary-item-background: color-mix(in srgb, var(--glossary-accent) 12%, transparent);
    --glossary-item-gap: .6em;
    --glossary-item-padding: 1.1em;
    --glossary-item-radius: 18px;
    --glossary-index-bar: initial;
    --glossary-index-column: 14em;
    --glossary-index-current: color-mix(in srgb, var(--glossary-accent) 26%, transparent);
    --glossary-index-gap: .7em;
    --glossary-index-letter: color-mix(in srgb, var(--glossary-accent) 70%, currentcolor);
    --glossary-quiet: initial;
    --glossary-mark: color-mix(in srgb, #ffc93d 45%, transparent);
    --glossary-tag-background: color-mix(in srgb, var(--glossary-accent) 12%, transparent);
    --glossary-tag-radius: 999px;
  }
  @media (prefers-contrast: more) {
    :where(:root), [data-glossary-theme='playful'] {
      --glossary-muted: var(--glossary-color);
      --glossary-border: currentcolor;
      --glossary-rule: currentcolor;
      --glossary-underline: currentcolor;
    }
  }
}
`;
