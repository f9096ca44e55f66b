/**
 * The theme "editorial": a magazine. Serif titles, hairlines, square corners, oxblood on paper. Like every theme it sets all
 * of our custom properties (`initial`: the default), so that one theme inside of another keeps nothing of it. Its accents are
 * shares of `--glossary-accent`, so that a site changes all of them with that. Colours in the page are mixed with its text,
 * because a theme does not know what they stand on; those of the card are its own.
 * The build publishes it as themes/editorial.css, and as the file that the script tag loads.
 */
export default `
@supports (color: light-dark(#000, #fff)) {
  :where(:root), [data-glossary-theme='editorial'] {
    --glossary-background: light-dark(#fffdf8, #1d1a17);
    --glossary-color: light-dark(#26211c, #ece5da);
    --glossary-muted: light-dark(#6b6158, #b3a899);
    --glossary-accent: light-dark(#8c1d2f, #f0a3a0);
    --glossary-border: color-mix(in srgb, currentcolor 50%, transparent);
    --glossary-border-width: 1px;
    --glossary-rule: color-mix(in srgb, currentcolor 35%, transparent);
    --glossary-radius: 0px;
    --glossary-control-radius: 0px;
    --glossary-shadow: 0 -4px var(--glossary-accent), 0 18px 40px -18px rgb(0 0 0 / 35%);
    --glossary-width: 24em;
    --glossary-padding: 1.5em;
    --glossary-font-family: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Sitka Text', Georgia, 'Noto Serif', serif;
    --glossary-font-size: 1.0625em;
    --glossary-title-font: Didot, 'Bodoni 72', 'Playfair Display', 'Iowan Old Style', Palatino, 'Noto Serif Display', Georgia, 'Noto Serif', serif;
    --glossary-title-size: 1.4em;
    --glossary-title-weight: 500;
    --glossary-duration: .2s;
    --glossary-backdrop: rgb(20 14 10 / 35%);
    --glossary-underline: color-mix(in srgb, var(--glossary-accent) 62%, currentcolor);
    --glossary-underline-style: solid;
    --glossary-underline-thickness: 1px;
    --glossary-underline-offset: .28em;
    --glossary-question-size: 1.3em;
    --glossary-question-weight: 500;
    --glossary-question-padding: 1.05em;
    --glossary-chevron: color-mix(in srgb, var(--glossary-accent) 45%, currentcolor);
    --glossary-item-background: initial;
    --glossary-item-gap: initial;
    --glossary-item-padding: initial;
    --glossary-item-radius: initial;
    --glossary-index-bar: initial;
    --glossary-index-column: 14em;
    --glossary-index-current: color-mix(in srgb, var(--glossary-accent) 16%, transparent);
    --glossary-index-gap: 1.1em;
    --glossary-index-letter: color-mix(in srgb, var(--glossary-accent) 62%, currentcolor);
    --glossary-quiet: initial;
    --glossary-mark: color-mix(in srgb, var(--glossary-accent) 18%, transparent);
    --glossary-tag-background: initial;
    --glossary-tag-radius: 0px;
  }
  @media (prefers-contrast: more) {
    :where(:root), [data-glossary-theme='editorial'] {
      --glossary-muted: var(--glossary-color);
      --glossary-border: currentcolor;
      --glossary-rule: currentcolor;
      --glossary-underline: currentcolor;
    }
  }
}
`;
