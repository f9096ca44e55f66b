<?php
// The script tag with all options of the settings page, and the style sheet of content that the server has written. The tag is
// printed and not enqueued, because enqueued scripts lose type="module" and data attributes. Nothing is loaded where a page is
// being built: there, elements must stay what the editor has written.

namespace GlossaryElements;

defined('ABSPATH') || exit;

/** What builders add to the address of the page in their editor: Elementor, Divi, Beaver Builder, Bricks, Oxygen, WPBakery… */
const BUILDERS = ['elementor-preview', 'et_fb', 'fl_builder', 'bricks', 'ct_builder', 'vc_editable', 'breakdance_iframe', 'brizy-edit-iframe', 'tve', 'siteorigin_panels_live_editor'];

add_action('wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_styles');
add_action('wp_head', __NAMESPACE__ . '\print_script', 20);

/** Whether this is a page for visitors. Other plugins may decide otherwise. */
function is_page_for_visitors(): bool
{
    $is_built = array_intersect_key($_GET, array_flip(BUILDERS)) || is_customize_preview() || defined('IFRAME_REQUEST');
    $is_other = is_admin() || is_feed() || is_embed() || wp_is_json_request() || (function_exists('amp_is_request') && amp_is_request());
    return (bool) apply_filters('glossary_elements_enabled', !$is_built && !$is_other);
}

function enqueue_styles(): void
{
    $has_elements = is_singular() && preg_match('~<(?:faq-|glossary-|related-)|\[glossary-~', get_post()->post_content);
    if (($has_elements || is_singular(POST_TYPE)) && is_page_for_visitors()) {
        wp_enqueue_style('glossary-elements', plugins_url('embed/glossary.css', PLUGIN_FILE), [], VERSION);
    }
}

function print_script(): void
{
    if (is_page_for_visitors()) {
        $src = add_query_arg('ver', VERSION, plugins_url('embed/glossary.js', PLUGIN_FILE));
        wp_print_script_tag(['type' => 'module', 'src' => $src] + data_attributes());
    }
}

/** The options that are set, as attributes. */
function data_attributes(): array
{
    $set = array_filter(settings(), fn ($value) => $value !== '') + ['src' => wp_make_link_relative(versioned_bundle_url())];
    $attributes = [];
    foreach (array_intersect_key(options(), $set) as $name => [, , $kind]) {
        $attributes["data-$name"] = $kind === 'flag' ? true : $set[$name];
    }
    return $attributes;
}
