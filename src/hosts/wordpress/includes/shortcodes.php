<?php
// Shortcodes, for editors and builders that keep no elements: each becomes the element of almost its name, with the same
// attributes. In feeds only their text is left.

namespace GlossaryElements;

const SHORTCODES = [
    'glossary-term' => 'glossary-term',
    'glossary-faq' => 'faq-accordion',
    'glossary-index' => 'glossary-index',
    'glossary-entry' => 'glossary-entry',
    'glossary-related' => 'related-links',
];

foreach (SHORTCODES as $shortcode => $_element) {
    add_shortcode($shortcode, __NAMESPACE__ . '\element_of_shortcode');
}

/** @param array|string $given attributes as written; WordPress gives those without a value a number as their name */
function element_of_shortcode($given, ?string $text, string $shortcode): string
{
    $content = do_shortcode((string) $text);
    if (is_feed()) {
        return $content;
    }
    $element = SHORTCODES[$shortcode];
    $written = '';
    foreach ((array) $given as $name => $value) {
        [$name, $value] = is_int($name) ? [strtolower($value), null] : [$name, $value];
        if (in_array($name, [...ELEMENTS[$element], 'id', 'class', 'lang'], true)) {
            $written .= $value === null ? " $name" : sprintf(' %s="%s"', $name, $name === 'src' ? esc_url($value) : esc_attr($value));
        }
    }
    return "<$element$written>" . ($content ?: content_of_term($element, $given['term'] ?? '')) . "</$element>";
}

/** What the server can write for a term; the script fills what stays empty, and knows terms by all of their names. */
function content_of_term(string $element, string $name): string
{
    $term = $name === '' ? null : get_page_by_path(sanitize_title($name), OBJECT, POST_TYPE);
    if (!$term || $term->post_status !== 'publish' || $term->post_password !== '') {
        return '';
    }
    switch ($element) {
        case 'faq-accordion':
            return questions_of($term, 'h3');
        case 'related-links':
            return related_links_of($term, 'h2');
        default:
            return '';
    }
}
