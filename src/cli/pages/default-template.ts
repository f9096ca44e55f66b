/**
 * The default template and style sheet for pages, for users without a template of their own. The template is
 * Mustache (https://mustache.github.io/mustache.5.html) with the data of a PageView; prerender fills the
 * elements in it. The pages command uses both; `glossary template` prints the template.
 */

export const DEFAULT_TEMPLATE = `<!doctype html>
<html lang="{{lang}}" dir="{{dir}}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{title}}</title>
    <meta name="description" content="{{description}}">
    <link rel="canonical" href="{{canonical}}">
    {{#entry}}
    <link rel="alternate" type="text/markdown" href="{{markdown}}">
    {{/entry}}
    <link rel="stylesheet" href="{{assets}}glossary.css">
    <link rel="stylesheet" href="{{assets}}pages.css">
    <script type="module" src="{{assets}}glossary.js" data-src="{{bundle}}"></script>
  </head>
  <body>
    {{#entry}}
    <header><a href="{{home.url}}">{{home.title}}</a></header>
    <main>
      <glossary-entry term="{{id}}" heading-level="1" json-ld></glossary-entry>
      {{#hasMentions}}
      <section class="mentions">
        <h2>{{labels.mentionedIn}}</h2>
        <ul>
          {{#mentions}}
          <li><a href="{{url}}">{{term}}</a></li>
          {{/mentions}}
        </ul>
      </section>
      {{/hasMentions}}
    </main>
    <nav class="neighbours" aria-label="{{home.title}}">
      {{#previous}}
      <a rel="prev" href="{{url}}"><span>{{labels.previous}}</span> {{term}}</a>
      {{/previous}}
      {{#next}}
      <a rel="next" href="{{url}}"><span>{{labels.next}}</span> {{term}}</a>
      {{/next}}
    </nav>
    {{/entry}}
    {{^entry}}
    <main>
      <h1>{{home.title}}</h1>
      <glossary-index json-ld></glossary-index>
    </main>
    {{/entry}}
  </body>
</html>
`;

export const DEFAULT_STYLES = `:root {
  color-scheme: light dark;
  --line: light-dark(#d9dce3, #3a3f4b);
  --paper: light-dark(#fff, #16181d);
  --muted: light-dark(#596072, #a4acbd);
  --link: light-dark(#0b57d0, #a8c7fa);
}
body {
  max-inline-size: 44rem;
  margin: 0 auto;
  padding: 1.5rem 1.25rem 4rem;
  background: var(--paper);
  color: light-dark(#1b1e26, #e7e9ee);
  font: 1.0625rem/1.65 system-ui, sans-serif;
  overflow-wrap: break-word;
}
h1, h2, h3 { line-height: 1.25; text-wrap: balance }
h1 { margin-block: .6em .5em; font-size: 2.1rem }
h2 { margin-block: 2em .5em; font-size: 1.3rem }
h3 { margin-block: 1.6em .4em; font-size: 1.1rem }
a { color: var(--link); text-underline-offset: .2em }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px }
code { font-size: .9em }
pre { padding: .9em 1em; border: 1px solid var(--line); border-radius: 8px }
blockquote { margin-inline: 0; padding-inline-start: 1em; border-inline-start: 3px solid var(--line); color: var(--muted) }
table { border-collapse: collapse }
th, td { padding: .4em .7em; border: 1px solid var(--line); text-align: start }
header a { color: var(--muted); font-size: .95rem }
ul { padding-inline-start: 1.25em }
glossary-index { --glossary-index-bar: var(--paper) }
glossary-index section ul { padding: 0 }
.neighbours { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1rem; margin-block-start: 3rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line) }
.neighbours span { display: block; color: var(--muted); font-size: .85rem }
.neighbours [rel='next'] { margin-inline-start: auto; text-align: end }
`;
