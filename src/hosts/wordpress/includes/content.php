<?php
// What the server writes into our elements, so that crawlers, feeds of links and visitors without scripts find it: the index, and
// a term's questions and related links, on its own page and in shortcodes. The elements take it over as it is.

namespace GlossaryElements;

defined('ABSPATH') || exit;

add_filter('the_content', __NAMESPACE__ . '\term_page');
add_filter('the_content', __NAMESPACE__ . '\fill_indexes', 13);

/** The page of a term: its text, its questions, its related links. */
function term_page(string $text): string
{
    $is_page = is_singular(POST_TYPE) && in_the_loop() && is_main_query() && get_the_ID() === get_queried_object_id();
    if (!$is_page || is_feed() || post_password_required()) {
        return $text;
    }
    $questions = questions_of(get_post(), 'h2');
    $links = related_links_of(get_post(), 'h2');
    return $text . ($questions === '' ? '' : "\n<faq-accordion>$questions</faq-accordion>") . ($links === '' ? '' : "\n<related-links>$links</related-links>");
}

/** Fills empty indexes that list all terms by their names; the script fills the others. */
function fill_indexes(string $text): string
{
    $empty = '~(<glossary-index(?:\s+(?!src|tag|definitions|teasers|heading-level)[^>\s]+)*\s*>)\s*(</glossary-index>)~';
    return is_feed() ? $text : preg_replace_callback($empty, function (array $match): string {
        $tags = str_contains($match[1], 'no-search') ? '' : tag_list();
        return $match[1] . $tags . index_list() . $match[2];
    }, $text) ?? $text;
}

/** The tags of <glossary-index>: links whose fragments choose. */
function tag_list(): string
{
    $tags = get_terms(['taxonomy' => TAXONOMY]);
    $items = array_map(fn ($tag) => sprintf('<li><a href="#tag=%s">%s <span>%d</span></a></li>', rawurlencode($tag->name), esc_html($tag->name), $tag->count), $tags);
    return $items ? sprintf('<details slot="tags"><summary>%s</summary><ul>%s</ul></details>', esc_html__('Tags', 'glossary-elements'), implode('', $items)) : '';
}

/** The content of <glossary-index>: letters, and their terms. */
function index_list(): string
{
    $letters = [];
    foreach (published_terms() as $term) {
        $first = mb_strtoupper(mb_substr(remove_accents(name_of($term)), 0, 1));
        $letter = preg_match('/\p{L}/u', $first) ? $first : '#';
        $letters[$letter][] = sprintf('<li><a href="%s">%s</a></li>', esc_url(get_permalink($term)), esc_html(name_of($term)));
    }
    $links = '';
    $sections = '';
    foreach ($letters as $letter => $items) {
        $links .= sprintf('<li><a href="#letter-%s">%s</a></li>', rawurlencode($letter), esc_html($letter));
        $sections .= sprintf('<section id="letter-%1$s"><h2>%1$s</h2><ul>%2$s</ul></section>', esc_html($letter), implode('', $items));
    }
    $label = esc_attr(array_key_first($letters) . '–' . array_key_last($letters));
    return count($letters) > 1 ? "<nav aria-label=\"$label\"><ul>$links</ul></nav>$sections" : $sections;
}

/** The questions of a term as items of an accordion. */
function questions_of(\WP_Post $term, string $heading): string
{
    return implode('', array_map(fn ($faq) => sprintf(
        '<faq-item id="%s"><%4$s slot="question">%s</%4$s>%s</faq-item>',
        esc_attr(question_id($faq['question'])),
        esc_html($faq['question']),
        wp_kses_post(wpautop($faq['answer'])),
        $heading
    ), details_of($term)['faqs']));
}

function related_links_of(\WP_Post $term, string $heading): string
{
    $links = details_of($term)['related'];
    $items = array_map(fn ($link) => sprintf('<li><a href="%s">%s</a></li>', esc_url($link['url']), esc_html($link['title'])), $links);
    return $items ? sprintf('<%1$s>%2$s</%1$s><ul>%3$s</ul>', $heading, esc_html__('Related links', 'glossary-elements'), implode('', $items)) : '';
}
