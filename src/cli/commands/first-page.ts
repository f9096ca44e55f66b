/** The page that `glossary init --page` writes. It shows the first terms in an article, in questions and in an index. */

/** The folder for the files of the script tag, beside the page. */
export const PAGE_SCRIPTS = 'glossary';

/** All addresses are relative, so that the page works wherever its folder is published. */
export const FIRST_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Does the campaign work?</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${PAGE_SCRIPTS}/glossary.css">
    <script type="module" src="${PAGE_SCRIPTS}/glossary.js" data-src="glossary.json" data-autolink="article"></script>
    <style>
      body { max-width: 40rem; margin: 0 auto; padding: 2rem 1rem; font: 1.0625rem/1.6 system-ui, sans-serif; }
      h1, h2, h3 { line-height: 1.25; }
    </style>
  </head>
  <body>
    <main>
      <article>
        <h1>Does the campaign work?</h1>
        <p>An ad leads to a landing page. Its conversion rate says whether that page keeps what the ad has promised.</p>
        <p>Point at an underlined word, tap it, or move to it with Tab and press Enter.</p>
      </article>

      <h2>Questions</h2>
      <faq-accordion>
        <faq-item id="own-terms">
          <h3>Where do I write my own terms?</h3>
          <p>In the files beside this page. <code>npx glossary-elements build</code> makes glossary.json of them.</p>
        </faq-item>
        <faq-item id="by-hand">
          <h3>Can I mark a term by hand?</h3>
          <p>Yes: <glossary-term>CVR</glossary-term> is marked, here in an answer.</p>
        </faq-item>
      </faq-accordion>

      <h2>Glossary</h2>
      <glossary-index definitions heading-level="3"></glossary-index>
    </main>
  </body>
</html>
`;
