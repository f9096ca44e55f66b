<?php
// The post type "Glossary term" with its tags, the data of a term beside its text, and the page "Glossary", which the plugin
// makes once, as a page that editors may change. The page is not made where the site has one at /glossary/.

namespace GlossaryElements;

defined('ABSPATH') || exit;

add_action('init', __NAMESPACE__ . '\register_terms');
add_action('admin_init', __NAMESPACE__ . '\set_up');
add_filter('request', __NAMESPACE__ . '\prefer_pages');
register_deactivation_hook(PLUGIN_FILE, __NAMESPACE__ . '\forget_addresses');

function register_terms(): void
{
    register_post_type(POST_TYPE, [
        'labels' => [
            'name' => __('Glossary terms', 'glossary-elements'),
            'singular_name' => __('Glossary term', 'glossary-elements'),
            'menu_name' => __('Glossary', 'glossary-elements'),
            'add_new_item' => __('Add a term', 'glossary-elements'),
            'edit_item' => __('Edit the term', 'glossary-elements'),
            'search_items' => __('Search terms', 'glossary-elements'),
            'not_found' => __('No terms yet.', 'glossary-elements'),
        ],
        'public' => true,
        'show_in_rest' => true,
        'rest_base' => 'glossary',
        'menu_icon' => 'dashicons-book-alt',
        'supports' => ['title', 'editor', 'author', 'revisions'],
        'rewrite' => ['slug' => 'glossary', 'with_front' => false],
    ]);
    register_taxonomy(TAXONOMY, POST_TYPE, [
        'labels' => ['name' => __('Glossary tags', 'glossary-elements'), 'singular_name' => __('Glossary tag', 'glossary-elements')],
        'public' => false,
        'show_ui' => true,
        'show_in_rest' => true,
        'show_admin_column' => true,
    ]);
    add_rewrite_rule('^glossary\.json$', 'index.php?glossary_json=1', 'top');
}

/** After the plugin was activated or updated: addresses of this version, and once the page with the index. */
function set_up(): void
{
    $done = get_option(SETUP);
    if (wp_doing_ajax() || ($done['version'] ?? '') === VERSION) {
        return;
    }
    flush_rewrite_rules();
    $page = $done['page'] ?? (get_page_by_path('glossary') ? 0 : wp_insert_post([
        'post_type' => 'page',
        'post_status' => 'publish',
        'post_title' => __('Glossary', 'glossary-elements'),
        'post_name' => 'glossary',
        'post_content' => "<!-- wp:html -->\n<glossary-index></glossary-index>\n<!-- /wp:html -->",
    ]));
    update_option(SETUP, ['version' => VERSION, 'page' => $page], true);
}

/** A page below /glossary/ that the site had before keeps its address. */
function prefer_pages(array $query): array
{
    $name = $query[POST_TYPE] ?? '';
    return $name !== '' && !get_page_by_path($name, OBJECT, POST_TYPE) && get_page_by_path("glossary/$name")
        ? ['pagename' => "glossary/$name"]
        : $query;
}

function forget_addresses(): void
{
    unregister_post_type(POST_TYPE);
    delete_option('rewrite_rules');
    // The page stays. Without the version, the next activation makes the addresses again.
    update_option(SETUP, array_diff_key(get_option(SETUP) ?: [], ['version' => true]));
}

/** The published terms, by name. @return \WP_Post[] */
function published_terms(): array
{
    $terms = get_posts(['post_type' => POST_TYPE, 'has_password' => false, 'numberposts' => -1]);
    $names = array_map(__NAMESPACE__ . '\name_of', $terms);
    $collator = class_exists('Collator') ? collator_create(get_locale()) : null;
    // Servers without the extension intl sort by the letters without their accents.
    $collator ? $collator->asort($names) : uasort($names, fn ($one, $other) => strnatcasecmp(remove_accents($one), remove_accents($other)));
    return array_map(fn ($index) => $terms[$index], array_keys($names));
}

/** The name of a term as plain text. */
function name_of(\WP_Post $term): string
{
    return html_entity_decode(wp_strip_all_tags(get_the_title($term)), ENT_QUOTES, 'UTF-8');
}

/** Aliases, expansion, questions and related links of a term, as its editor left them. */
function written_details_of(\WP_Post $term): array
{
    return array_map(fn ($key) => get_post_meta($term->ID, $key, true), META);
}

/** The same for visitors, without rows of which a field is empty; and the tags of the term. */
function details_of(\WP_Post $term): array
{
    $details = written_details_of($term);
    foreach (PAIRS as $name => $fields) {
        $is_whole = fn ($row) => !array_diff_key($fields, array_filter($row, 'strlen'));
        $details[$name] = array_values(array_filter($details[$name] ?: [], $is_whole));
    }
    $tags = get_the_terms($term, TAXONOMY);
    return $details + ['tags' => is_array($tags) ? wp_list_pluck($tags, 'name') : []];
}

/** The text of a term as HTML, without what other plugins add to pages. */
function html_of(string $text): string
{
    return strip_shortcodes(has_blocks($text) ? do_blocks($text) : wpautop($text));
}
