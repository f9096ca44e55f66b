<?php
// The elements and their attributes, for everything in WordPress that removes what it does not know: kses, which cleans the
// posts of authors, and TinyMCE, the classic editor.

namespace GlossaryElements;

defined('ABSPATH') || exit;

/** The attributes of each element that authors may write. */
const ELEMENTS = [
    'glossary-term' => ['term', 'src', 'open', 'placement', 'no-hover'],
    'glossary-autolink' => ['limit', 'max', 'skip', 'mode', 'links', 'disabled', 'src'],
    'glossary-entry' => ['term', 'src', 'heading-level', 'sections', 'json-ld'],
    'glossary-index' => ['src', 'tag', 'definitions', 'teasers', 'no-search', 'heading-level', 'json-ld'],
    'glossary-provider' => ['src'],
    'faq-accordion' => ['term', 'topic', 'src', 'mode', 'heading-level', 'expand-all', 'remember', 'json-ld'],
    'faq-item' => ['open'],
    'related-links' => ['term', 'src', 'heading-level', 'limit'],
];
/** The attributes that WordPress lets authors write on every element; `slot` is the name of a place in ours. */
const GLOBAL_ATTRIBUTES = ['id', 'class', 'lang', 'dir', 'title', 'hidden', 'translate', 'slot', 'data-*'];
/** What TinyMCE never takes for empty, without ours. */
const NEVER_EMPTY = 'td th iframe video audio object script pre code area base br col embed hr img input link meta param source track wbr';
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

add_filter('wp_kses_allowed_html', __NAMESPACE__ . '\allow_elements', 10, 2);
add_filter('tiny_mce_before_init', __NAMESPACE__ . '\keep_elements');
add_action('wp_enqueue_editor', function (): void {
    wp_enqueue_script('glossary-classic-editor', plugins_url('classic-editor.js', PLUGIN_FILE), ['jquery'], VERSION, true);
});

/** @param string|array $context only posts: commenters write none of our elements */
function allow_elements(array $allowed, $context): array
{
    if ($context !== 'post') {
        return $allowed;
    }
    foreach (ELEMENTS as $element => $attributes) {
        $allowed[$element] = array_fill_keys([...$attributes, ...GLOBAL_ATTRIBUTES], true);
    }
    foreach ([...HEADINGS, 'p', 'div', 'span'] as $element) {
        $allowed[$element]['slot'] = true;
    }
    return $allowed;
}

function keep_elements(array $options): array
{
    $add = function (string $option, array $values) use (&$options): void {
        $options[$option] = implode(',', array_filter([$options[$option] ?? '', ...$values]));
    };
    // "~": a part of a line, as a span is; the others are blocks, as a div is.
    $add('custom_elements', array_map(fn ($element) => $element === 'glossary-term' ? "~$element" : $element, array_keys(ELEMENTS)));
    $add('extended_valid_elements', array_map(fn ($element) => "{$element}[*]", array_keys(ELEMENTS)));
    // "#": an empty one gets a space, as TinyMCE does with headings.
    $add('extended_valid_elements', array_map(fn ($heading) => "#{$heading}[*]", HEADINGS));
    // An empty paragraph would go, and an element that fills itself with it.
    $options['non_empty_elements'] = implode(' ', [NEVER_EMPTY, ...array_keys(ELEMENTS)]);
    return $options;
}

/** Addresses with spaces between them, also relative ones; '' if one of them would run a script. */
function safe_addresses(string $addresses): string
{
    $is_safe = fn (string $address) => wp_kses_bad_protocol($address, wp_allowed_protocols()) === $address;
    $all = preg_split('/\s+/', trim($addresses));
    return count(array_filter($all, $is_safe)) === count($all) ? implode(' ', $all) : '';
}
