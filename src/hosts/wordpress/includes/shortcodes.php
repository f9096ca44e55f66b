<?php
// Shortcodes, for editors and builders that keep no elements: each becomes the element of almost its name, with the same
// attributes. In feeds only their text is left.

namespace GlossaryElements;

defined('ABSPATH') || exit;

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
        if (is_int($name)) {
            $written .= is_attribute($element, strtolower($value)) ? ' ' . strtolower($value) : '';
        } elseif (is_attribute($element, $name) && ($name !== 'src' || safe_addresses($value) !== '')) {
            $written .= sprintf(' %s="%s"', $name, esc_attr($value));
        }
    }
    return "<$element$written>" . ($content ?: content_of_term($element, (array) $given)) . "</$element>";
}

function is_attribute(string $element, string $name): bool
{
    return in_array($name, [...ELEMENTS[$element], 'id', 'class', 'lang'], true);
}

/** What the server can write for a term; the script fills what stays empty, and knows terms by all of their names. */
function content_of_term(string $element, array $attributes): string
{
    $name = $attributes['term'] ?? '';
    $level = $attributes['heading-level'] ?? '';
    $heading = in_array("h$level", HEADINGS, true) ? "h$level" : ($element === 'faq-accordion' ? 'h3' : 'h2');
    $term = $name === '' ? null : get_page_by_path(sanitize_title($name), OBJECT, POST_TYPE);
    if (!$term || $term->post_status !== 'publish' || $term->post_password !== '') {
        return '';
    }
    switch ($element) {
        case 'faq-accordion':
            return questions_of($term, $heading);
        case 'related-links':
            return related_links_of($term, $heading);
        default:
            return '';
    }
}
