// Adds and removes rows of questions and links in the box of a term (includes/editing.php). The browser of an editor runs it.
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest('[data-glossary-add], [data-glossary-remove]');
  if (!button) return;
  if (button.matches('[data-glossary-remove]')) return button.parentElement.remove();
  const template = button.closest('[data-glossary-rows]').querySelector('template');
  const row = template.content.cloneNode(true);
  const field = row.querySelector('input, textarea');
  template.before(row);
  field.focus();
});
