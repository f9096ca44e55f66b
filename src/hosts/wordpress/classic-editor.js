// The classic editor, when it is switched to Visual: wp.editor.autop puts <p> and <br /> across the tags of our elements, and
// TinyMCE then takes their content out of them. This does what includes/paragraphs.php does on the page, before TinyMCE sees it.
{
  const blockTag = /(<\/?(?!glossary-term)(?:glossary|faq|related)-[a-z]+(?:[^>"']|"[^"]*"|'[^']*')*>)/;

  const wholeParagraphs = (html) => {
    const text = html.replace(/^(?:\s|<br\s*\/?>|<\/p>)+|(?:\s|<br\s*\/?>|<p>)+$/g, '');
    const isCutBefore = /^(?:(?!<\/?p[\s>])[^])*<\/p>/.test(text);
    const isCutAfter = /<p[\s>](?:(?!<\/?p[\s>])[^])*$/.test(text);
    return `${isCutBefore ? '<p>' : ''}${text}${isCutAfter ? '</p>' : ''}`.replaceAll('<p></p>', '');
  };

  jQuery('body').on('afterWpautop', (event, content) => {
    const parts = content.data.split(blockTag);
    // Every second part is a tag.
    if (parts.length > 1)
      content.data = parts.map((part, index) => (index % 2 ? part : wholeParagraphs(part))).join('');
  });
}
