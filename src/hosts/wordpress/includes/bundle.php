<?php
// The bundle of all published terms as /glossary.json: made when it is first asked for, kept until a term changes, and sent
// once to each browser: pages ask for the version of the last change, which stays as it is; others ask by its ETag.

namespace GlossaryElements;

defined('ABSPATH') || exit;

add_filter('query_vars', fn (array $names) => [...$names, 'glossary_json']);
add_action('parse_request', __NAMESPACE__ . '\send_bundle');

foreach (['wp_after_insert_post', 'deleted_post'] as $change) {
    add_action($change, __NAMESPACE__ . '\forget_bundle_with', 99, 2);
}
foreach (['added_post_meta', 'updated_post_meta', 'deleted_post_meta', 'added_term_relationship', 'deleted_term_relationships'] as $change) {
    add_action($change, __NAMESPACE__ . '\forget_bundle_with_data', 99, 3);
}
foreach (['edited_' . TAXONOMY, 'delete_' . TAXONOMY, 'update_option_permalink_structure', 'update_option_home', 'update_option_WPLANG'] as $change) {
    add_action($change, __NAMESPACE__ . '\forget_bundle');
}

/** The address of the bundle, also on a site without permalinks. */
function bundle_url(): string
{
    return get_option('permalink_structure') ? home_url('/glossary.json') : home_url('/?glossary_json=1');
}

/** The address for pages, which changes with the terms, so that a new term shows at once. */
function versioned_bundle_url(): string
{
    return add_query_arg('v', get_option(CHANGED, '0'), bundle_url());
}

function send_bundle(\WP $request): void
{
    if (!isset($request->query_vars['glossary_json'])) {
        return;
    }
    // Read before the terms: one that is saved while they are read makes another version.
    $version = get_option(CHANGED, '0');
    $kept = get_transient(CACHE);
    $json = ($kept['version'] ?? null) === $version ? $kept['json'] : null;
    if ($json === null) {
        $json = wp_json_encode(bundle(), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
        // With an end, because WordPress loads what has none on every page.
        set_transient(CACHE, ['version' => $version, 'json' => $json], DAY_IN_SECONDS);
    }
    $etag = '"' . md5($json) . '"';
    header("ETag: $etag");
    $is_current = ($_GET['v'] ?? '') === $version;
    header('Cache-Control: ' . ($is_current ? 'public, max-age=' . DAY_IN_SECONDS : 'no-cache'));
    header('Content-Type: application/json; charset=utf-8');
    header('X-Content-Type-Options: nosniff');
    header('X-Robots-Tag: noindex');
    // WordPress puts slashes before the quotes, and servers that compress make the tag a weak one: W/"…".
    if (str_contains(wp_unslash($_SERVER['HTTP_IF_NONE_MATCH'] ?? ''), $etag)) {
        status_header(304);
    } else {
        echo $json; // phpcs:ignore WordPress.Security.EscapeOutput -- JSON, and named so above
    }
    exit;
}

/** @param \WP_Post|int $post the second argument of each of the hooks */
function forget_bundle_with($_, $post): void
{
    if (get_post_type($post) === POST_TYPE) {
        forget_bundle();
    }
}

/** Other plugins keep data of their own with a term, and change them on every visit. @param string $name a key of meta, or a taxonomy */
function forget_bundle_with_data($_, $__, $name): void
{
    if (in_array($name, META + [TAXONOMY], true)) {
        forget_bundle();
    }
}

function forget_bundle(): void
{
    update_option(CHANGED, uniqid());
}

function bundle(): array
{
    return [
        'title' => __('Glossary', 'glossary-elements'),
        'lang' => get_bloginfo('language'),
        'url' => wp_make_link_relative(home_url('/glossary/')),
        'entries' => array_values(array_filter(array_map(__NAMESPACE__ . '\entry_of', published_terms()))),
    ];
}

/** The entry of a term: its first paragraph, else its first block, is the definition. Without one, the term has nothing to show. */
function entry_of(\WP_Post $term): ?array
{
    $text = rich_text(html_of($term->post_content));
    $definition = array_splice($text, (int) array_search('paragraph', array_column($text, 'type'), true), 1);
    $details = details_of($term);
    return !$definition || name_of($term) === '' ? null : array_filter([
        'id' => rawurldecode($term->post_name),
        'term' => name_of($term),
        'expansion' => $details['expansion'],
        'aliases' => $details['aliases'],
        'definition' => plain_or_rich($definition),
        'body' => plain_or_rich($text),
        'faqs' => array_map(fn ($faq) => [
            'id' => question_id($faq['question']),
            'question' => $faq['question'],
            'answer' => plain_or_rich(rich_text(html_of($faq['answer']))),
        ], $details['faqs']),
        'related' => $details['related'],
        'tags' => $details['tags'],
        'url' => wp_make_link_relative(get_permalink($term)),
    ], fn ($value) => $value !== [] && $value !== '');
}

/** The fragment of links to a question: its words, in every script. */
function question_id(string $question): string
{
    return trim(preg_replace('/[^\p{L}\p{M}\p{N}]+/u', '-', mb_strtolower($question)), '-') ?: 'faq-' . md5($question);
}
