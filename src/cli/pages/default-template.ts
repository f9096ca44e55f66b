/**
 * The default template for pages, for users without a template of their own. It is Mustache
 * (https://mustache.github.io/mustache.5.html) with the data of a PageView; prerender fills the elements in it. The pages
 * command uses it; `glossary template` prints it. default-assets.ts has its style sheet.
 */

export const DEFAULT_TEMPLATE = `{{!
  The template is Mustache: https://mustache.github.io/mustache.5.html. "glossary pages" fills it once for each page, and then
  the glossary elements in it, as "glossary prerender" does. All URLs are relative to the page, but that of canonical.

  each page:  lang  dir  title  description  canonical  alternates (lang, url)  home (url, title)  assets  bundle  footer  jsonLd  count
              breadcrumbs (name, url)  previous, next (url, term, termLang)  hasNeighbours
              labels (glossary, breadcrumbs, mentionedIn, previous, next, asMarkdown, alsoCalled)
  an entry:   entry (id, term, termLang, expansion, hasPronunciation, markdown, tags (name, url), hasTags)  mentions (url, term, termLang)  hasMentions
  the index:  index, unless it has only the letters  faqs (heading), if the glossary has questions that belong to no entry
  a letter:   section (letter, terms (term, termLang, url, expansion, definition))
  the index and the letters of a long glossary:  letters (letter, url, count, isCurrent)  hasLetters  lettersLabel
}}
<!doctype html>
<html lang="{{lang}}" dir="{{dir}}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{title}}</title>
    <meta name="description" content="{{description}}">
    <link rel="canonical" href="{{canonical}}">
    <meta property="og:title" content="{{title}}">
    <meta property="og:description" content="{{description}}">
    <meta property="og:url" content="{{canonical}}">
    <meta property="og:site_name" content="{{home.title}}">
    {{#alternates}}
    <link rel="alternate" hreflang="{{lang}}" href="{{url}}">
    {{/alternates}}
    {{#entry}}
    <link rel="alternate" type="text/markdown" href="{{markdown}}">
    {{/entry}}
    <link rel="icon" type="image/svg+xml" href="{{assets}}icon.svg">
    <link rel="stylesheet" href="{{assets}}glossary.css">
    <link rel="stylesheet" href="{{assets}}pages.css">
    <script type="module" src="{{assets}}glossary.js" data-src="{{bundle}}"></script>
    <script defer src="{{assets}}pages.js"></script>
    {{#jsonLd}}
    <script type="application/ld+json">{{{.}}}</script>
    {{/jsonLd}}
  </head>
  <body>
    {{! The index page has no breadcrumbs: its heading is the title of the site. }}
    {{#breadcrumbs.length}}
    <header>
      <nav class="breadcrumbs" aria-label="{{labels.breadcrumbs}}">
        <ol>
          {{#breadcrumbs}}
          <li>{{#url}}<a href="{{url}}">{{name}}</a>{{/url}}{{^url}}<span aria-current="page"{{#entry.termLang}} lang="{{entry.termLang}}" dir="auto"{{/entry.termLang}}>{{name}}</span>{{/url}}</li>
          {{/breadcrumbs}}
        </ol>
      </nav>
    </header>
    {{/breadcrumbs.length}}
    <main>
      {{#entry}}
      {{#expansion}}
      <p class="expansion"{{#termLang}} lang="{{termLang}}" dir="auto"{{/termLang}}>{{expansion}}</p>
      {{/expansion}}
      <glossary-entry term="{{id}}" heading-level="1" json-ld{{#hasPronunciation}} class="is-said"{{/hasPronunciation}}></glossary-entry>
      {{#hasMentions}}
      <section class="mentions">
        <h2>{{labels.mentionedIn}}</h2>
        <ul>
          {{#mentions}}
          <li{{#termLang}} lang="{{termLang}}" dir="auto"{{/termLang}}><a href="{{url}}">{{term}}</a></li>
          {{/mentions}}
        </ul>
      </section>
      {{/hasMentions}}
      {{#hasTags}}
      <ul class="tags">
        {{#tags}}
        <li><a href="{{url}}">{{name}}</a></li>
        {{/tags}}
      </ul>
      {{/hasTags}}
      {{/entry}}
      {{#index}}
      <h1 class="home">{{home.title}}</h1>
      <p class="count">{{count}}</p>
      <glossary-index definitions json-ld></glossary-index>
      {{/index}}
      {{! A long glossary: the index has only the letters, and each letter has a page. }}
      {{#hasLetters}}
      {{#section}}
      <h1>{{letter}}</h1>
      {{/section}}
      {{^section}}
      <h1 class="home">{{home.title}}</h1>
      {{/section}}
      <p class="count">{{count}}</p>
      <glossary-index>
        {{^section}}
        <div class="letters">
          <nav aria-label="{{lettersLabel}}">
            <ul>
              {{#letters}}
              <li>{{#url}}<a href="{{url}}"><b>{{letter}}</b> <span>{{count}}</span></a>{{/url}}{{^url}}<b>{{letter}}</b>{{/url}}</li>
              {{/letters}}
            </ul>
          </nav>
        </div>
        {{/section}}
        {{#section}}
        <div class="letter-bar">
          <nav aria-label="{{lettersLabel}}">
            <ul>
              {{#letters}}
              <li>{{#url}}<a href="{{url}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{letter}}</a>{{/url}}{{^url}}<span>{{letter}}</span>{{/url}}</li>
              {{/letters}}
            </ul>
          </nav>
        </div>
        <dl>
          {{#terms}}
          <div{{#termLang}} lang="{{termLang}}" dir="auto"{{/termLang}}>
            <dt><a href="{{url}}">{{term}}</a>{{#expansion}} <span>{{expansion}}</span>{{/expansion}}</dt>
            <dd>{{definition}}</dd>
          </div>
          {{/terms}}
        </dl>
        {{/section}}
      </glossary-index>
      {{/hasLetters}}
      {{#faqs}}
      <section class="faqs">
        <h2>{{heading}}</h2>
        <faq-accordion json-ld></faq-accordion>
      </section>
      {{/faqs}}
    </main>
    {{#hasNeighbours}}
    <nav class="neighbours" aria-label="{{labels.previous}}, {{labels.next}}">
      {{#previous}}
      <a rel="prev" href="{{url}}"><span>{{labels.previous}}</span> {{^termLang}}{{term}}{{/termLang}}{{#termLang}}<bdi lang="{{termLang}}">{{term}}</bdi>{{/termLang}}</a>
      {{/previous}}
      {{#next}}
      <a rel="next" href="{{url}}"><span>{{labels.next}}</span> {{^termLang}}{{term}}{{/termLang}}{{#termLang}}<bdi lang="{{termLang}}">{{term}}</bdi>{{/termLang}}</a>
      {{/next}}
    </nav>
    {{/hasNeighbours}}
    <footer>
      <p><a href="{{home.url}}">{{home.title}}</a></p>
      {{#footer}}
      <p>{{footer}}</p>
      {{/footer}}
      {{#entry}}
      <p><a href="{{markdown}}">{{labels.asMarkdown}}</a></p>
      {{/entry}}
    </footer>
  </body>
</html>
`;
