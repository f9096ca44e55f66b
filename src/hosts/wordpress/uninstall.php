<?php
// WordPress runs this file when the plugin is deleted. It removes everything that the plugin has written, from every site of a
// network: terms with their data, tags, the page with the index, options, and what editors chose on our screens.

namespace GlossaryElements;

defined('WP_UNINSTALL_PLUGIN') || exit;

require __DIR__ . '/glossary-elements.php';
// Where PHP lacks an extension, the plugin has stopped before it.
require_once __DIR__ . '/includes/terms.php';

function remove_site_data(): void
{
    // Without its type, a post would leave its tags behind.
    register_terms();
    foreach (get_posts(['post_type' => POST_TYPE, 'post_status' => array_keys(get_post_stati()), 'numberposts' => -1, 'fields' => 'ids']) as $id) {
        wp_delete_post($id, true);
    }
    foreach (get_terms(['taxonomy' => TAXONOMY, 'hide_empty' => false, 'fields' => 'ids']) as $id) {
        wp_delete_term($id, TAXONOMY);
    }
    $page = get_post((get_option(SETUP)['page'] ?? 0) ?: -1);
    // A page with words on it is an editor's own by now.
    if ($page && trim(wp_strip_all_tags($page->post_content)) === '') {
        wp_delete_post($page->ID, true);
    }
    foreach ([SETTINGS, SETUP, CHANGED, TAXONOMY . '_children', 'rewrite_rules'] as $option) {
        delete_option($option);
    }
    delete_transient(CACHE);
}

if (is_multisite()) {
    foreach (get_sites(['number' => 0, 'fields' => 'ids']) as $site) {
        switch_to_blog($site);
        remove_site_data();
        restore_current_blog();
    }
} else {
    remove_site_data();
}
foreach ([POST_TYPE, TAXONOMY] as $list) {
    delete_metadata('user', 0, "edit_{$list}_per_page", '', true);
}
foreach ([POST_TYPE, 'edit-' . POST_TYPE, 'edit-' . TAXONOMY] as $screen) {
    foreach (['closedpostboxes_%s', 'metaboxhidden_%s', 'meta-box-order_%s', 'screen_layout_%s', 'manage%scolumnshidden'] as $key) {
        delete_metadata('user', 0, sprintf($key, $screen), '', true);
    }
}
