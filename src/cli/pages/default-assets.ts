/** The files beside the default template: its style sheet, its icon and a script for pages that are opened from a disk. */

/** pages.css. Colours are pairs for light and dark; text on paper has a contrast of at least 4.5 to 1 in both. */
const STYLES = `:root {
  color-scheme: light dark;
  --paper: light-dark(#fff, #14171c);
  --ink: light-dark(#1c2230, #e6e9ef);
  --muted: light-dark(#5a6375, #a2abbc);
  --line: light-dark(#dfe3ea, #323844);
  --tint: light-dark(#f4f6fa, #1d222a);
  --accent: light-dark(#0b5bd3, #8fb8ff);
  --glossary-accent: var(--accent);
}
*, ::before, ::after { box-sizing: border-box }
html { text-size-adjust: none }
body {
  display: flex;
  flex-direction: column;
  max-inline-size: 52rem;
  min-block-size: 100vb;
  margin: 0 auto;
  padding: 1.75rem clamp(1.125rem, 4vw, 2rem) 2rem;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.65 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  overflow-wrap: break-word;
}
main { flex: 1 }
h1, h2, h3 { line-height: 1.2; text-wrap: balance }
h1 { margin: 0 0 .6em; font-size: clamp(2rem, 1.6rem + 2vw, 2.75rem); font-weight: 750; letter-spacing: -.02em }
h2 { margin: 2.2em 0 .6em; font-size: 1.3rem }
h3 { margin: 1.8em 0 .4em; font-size: 1.1rem }
p, ul, ol, dl, pre, table, blockquote { margin: 0 0 1.1em }
p { text-wrap: pretty }
/* A line of about 80 characters. The bar of letters needs more room. */
:is(glossary-entry, .mentions, .faqs) > *, glossary-index dd { max-inline-size: min(42rem, 100%) }
ul, ol { padding-inline-start: 1.3em }
li { margin-block: .2em }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .2em }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px }
img { max-inline-size: 100%; block-size: auto; border-radius: 8px }
glossary-entry > img { display: block; margin-block: 1.5em }
code { padding: .1em .3em; border-radius: 4px; background: var(--tint); font-size: .9em }
pre { overflow-x: auto; padding: 1em 1.1em; border: 1px solid var(--line); border-radius: 8px; background: var(--tint) }
pre code { padding: 0 }
blockquote { margin-inline: 0; padding-inline-start: 1.1em; border-inline-start: 3px solid var(--line); color: var(--muted) }
table { display: block; overflow-x: auto; border-collapse: collapse }
th, td { padding: .4em .7em; border: 1px solid var(--line); text-align: start; vertical-align: top }

.breadcrumbs { margin-block-end: 2.5rem; font-size: .9375rem }
.breadcrumbs ol { display: flex; flex-wrap: wrap; margin: 0; padding: 0; list-style: none }
.breadcrumbs li { margin: 0; color: var(--muted) }
.breadcrumbs li:first-child a { color: var(--ink); font-weight: 650; text-decoration: none }
.breadcrumbs li:first-child a::before { content: ''; display: inline-block; inline-size: 1.35em; block-size: 1.35em; margin-inline-end: .5em; background: url(icon.svg) center / contain no-repeat; vertical-align: -.32em }
.breadcrumbs li:first-child a:hover { text-decoration: underline }
.breadcrumbs li + li::before { content: '/'; margin-inline: .6em; opacity: .5 }

.expansion { margin: 0 0 .3em; color: var(--muted); line-height: 1.45 }
glossary-entry { display: block }
/* The definition, which follows the heading or how the term is said, is what most people come for. */
glossary-entry:not(.is-said) > :is(h1, .other-names) + p:not(.other-names), .is-said > :is(h1, .other-names) + p:not(.other-names) + p { font-size: 1.1875rem; line-height: 1.6 }
/* Other names and how the term is said belong to the title. */
glossary-entry > .other-names, .is-said > :is(h1, .other-names) + p { margin-block: -.8em 1.1em; color: var(--muted) }
.is-said > p.other-names { margin-block-end: .3em }
.is-said > .other-names + p { margin-block-start: 0 }
.mentions ul { columns: 14rem; column-gap: 2rem; padding: 0; list-style: none }
.mentions li { margin: 0; padding-block: .2em; break-inside: avoid }
.tags { display: flex; flex-wrap: wrap; gap: .5rem; margin-block-start: 2.5rem; padding: 0; list-style: none }
.tags li { margin: 0 }
.tags a { display: block; padding: .15rem .8rem; border: 1px solid var(--line); border-radius: 99px; color: var(--muted); font-size: .875rem; text-decoration: none }
.tags a:hover { border-color: currentcolor; color: var(--accent) }

.home::before { content: ''; display: block; inline-size: 1em; block-size: 1em; margin-block: .2em .5em; background: url(icon.svg) center / contain no-repeat }
.count { margin: -.9em 0 1.6em; color: var(--muted) }
glossary-index { --glossary-index-bar: var(--paper) }
glossary-index h2 { color: var(--accent) }
.letter-bar + dl > div { padding-block: .85em; border-block-start: 1px solid var(--line) }
glossary-index dt { font-weight: 600 }
glossary-index dt a { text-decoration: none }
glossary-index dt a:hover { text-decoration: underline }
glossary-index dt span { color: var(--muted); font-weight: 400 }
glossary-index dd { margin: .15em 0 0 }
.letter-bar + dl { margin: 1em 0 0 }
.letters ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(4.5rem, 1fr)); gap: .6rem; margin: 1.5rem 0 0; padding: 0; list-style: none }
.letters li { display: grid; margin: 0 }
.letters a, .letters li > b { display: flex; flex-direction: column; align-items: center; padding: .55rem .25rem; border: 1px solid var(--line); border-radius: 10px; text-decoration: none }
.letters li > b { justify-content: center; border-style: dashed; color: var(--muted) }
.letters b { font-size: 1.35rem; font-weight: 650; line-height: 1.3 }
.letters span { color: var(--muted); font-size: .8125rem; line-height: 1.3 }
.letters a:hover { border-color: var(--accent); background: var(--tint) }
/* All letters in view, also on phones: the one of this page may be the last. */
.letter-bar ul { display: flex; flex-wrap: wrap; gap: 2px; margin: 1rem -.5rem 1.25rem; padding: 0; list-style: none }
.letter-bar li { margin: 0 }
.letter-bar :is(a, span) { display: grid; place-items: center; min-inline-size: 1.65rem; min-block-size: 2rem; padding-inline: .2rem; border-radius: 6px; text-decoration: none }
.letter-bar span { color: var(--muted) }
.letter-bar a:hover { background: var(--tint) }
.letter-bar [aria-current] { background: var(--accent); color: var(--paper); font-weight: 650 }

.neighbours { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin-block-start: 3.5rem }
.neighbours a { padding: .7rem 1rem; border: 1px solid var(--line); border-radius: 10px; font-weight: 600; line-height: 1.4; text-decoration: none }
.neighbours a:hover { border-color: var(--accent); background: var(--tint) }
.neighbours span { display: block; color: var(--muted); font-size: .8125rem; font-weight: 400 }
.neighbours [rel='next'] { grid-column: 2; text-align: end }
footer { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-block-start: 2.5rem; color: var(--muted); font-size: .875rem }
footer p { margin: 0 }
footer a { color: inherit }

:lang(ar) body, :lang(ur) body { line-height: 1.9 }
:is(:lang(ar), :lang(fa), :lang(he), :lang(ur)) h1 { letter-spacing: 0; line-height: 1.4 }
@media print { header, footer, .neighbours { display: none } }
`;

/** A card with a term and its text. It has its own background, so it is seen on light and dark. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <rect width="32" height="32" rx="7" fill="#0b5bd3"/>
  <path d="M9 10h9M9 17h14M9 22h11" stroke="#fff" stroke-width="3" stroke-linecap="round"/>
</svg>
`;

/** Links lead to folders, which a server answers with their index.html, and a disk with a list of files. */
const SCRIPT = `// Makes links work in pages that are opened from a disk.
if (location.protocol === 'file:')
  for (const link of document.links)
    if (link.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
`;

export const DEFAULT_ASSETS: readonly { readonly path: string; readonly text: string }[] = [
  { path: 'pages.css', text: STYLES },
  { path: 'icon.svg', text: ICON },
  { path: 'pages.js', text: SCRIPT },
];
