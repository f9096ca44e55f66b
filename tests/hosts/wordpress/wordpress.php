<?php
// Commands for the site of the test, from the command line: php wordpress.php SITE COMMAND, with JSON on standard input. Its output
// is JSON, too. Called by site.js.

[, $site, $command] = $argv;
$input = json_decode(stream_get_contents(STDIN), true);
$_SERVER += ['HTTP_HOST' => $input['host'], 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REMOTE_ADDR' => '127.0.0.1'];
if ($command === 'install') {
    define('WP_INSTALLING', true);
}
require "$site/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/admin.php';

/** Saves a post as an administrator does; one with an ID is changed. @return int the id */
function save(array $post, array $meta = []): int
{
    kses_remove_filters();
    $post += ['post_author' => 1, 'meta_input' => $meta];
    return isset($post['ID']) ? wp_update_post(wp_slash($post)) : wp_insert_post(wp_slash($post + ['post_status' => 'publish']));
}

$commands = [
    'install' => function (array $input): string {
        require_once ABSPATH . 'wp-admin/includes/upgrade.php';
        wp_install('How systems talk', 'admin', 'admin@example.org', true, '', $input['password']);
        update_option('permalink_structure', '/%postname%/');
        update_option('show_avatars', 0);
        wp_insert_user(['user_login' => 'author', 'user_pass' => $input['password'], 'role' => 'author', 'user_email' => 'author@example.org']);
        foreach (get_posts(['post_type' => ['post', 'page'], 'post_status' => 'any']) as $old) {
            wp_delete_post($old->ID, true);
        }
        return get_bloginfo('version');
    },
    'theme' => function (array $input): void {
        switch_theme($input['theme']);
        // Twenty Twenty-One becomes dark where this is on.
        set_theme_mod('respect_user_color_preference', true);
        // Classic themes have no menu by themselves; block themes list all pages.
        $menu = wp_get_nav_menu_object('Pages')->term_id ?? wp_create_nav_menu('Pages');
        foreach (wp_get_nav_menu_items($menu) ? [] : get_pages() as $page) {
            wp_update_nav_menu_item($menu, 0, ['menu-item-object' => 'page', 'menu-item-object-id' => $page->ID, 'menu-item-type' => 'post_type', 'menu-item-status' => 'publish']);
        }
        set_theme_mod('nav_menu_locations', ['primary' => $menu]);
    },
    // The plugin from its zip, as the upload form installs it.
    'plugin' => function (array $input): void {
        require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
        $upgrader = new Plugin_Upgrader(new Automatic_Upgrader_Skin());
        $upgrader->install($input['zip']);
        activate_plugin('glossary-elements/glossary-elements.php');
        do_action('admin_init');
    },
    'terms' => fn (array $input) => array_map(fn ($entry) => save(
        ['post_type' => 'glossary_term', 'post_name' => $entry['id'], 'post_title' => $entry['term'], 'post_content' => $entry['definition']],
        ['_glossary_expansion' => $entry['expansion'] ?? '', '_glossary_faqs' => $entry['faqs'] ?? []]
    ), $input['entries']),
    'save' => fn (array $input) => save($input['post'], $input['meta'] ?? []),
    'meta' => fn (array $input) => (bool) update_post_meta($input['id'], $input['key'], $input['value']),
    // As other plugins set tags: without saving the term.
    'tag' => fn (array $input) => wp_set_object_terms($input['id'], $input['tags'], 'glossary_tag'),
    'trash' => fn (array $input) => (bool) wp_trash_post($input['id']),
    'page' => fn (array $input) => get_page_by_path($input['path']),
    'content' => fn (array $input) => get_post($input['id'])->post_content,
    // All rows of all tables as text, without the numbers that count up.
    'rows' => function (): array {
        global $wpdb;
        $rows = [];
        foreach ($wpdb->get_col('SHOW TABLES') as $table) {
            foreach ($wpdb->get_results("SELECT * FROM `$table`", ARRAY_A) as $row) {
                unset($row['option_id'], $row['umeta_id'], $row['meta_id']);
                $rows[] = $table . ' ' . json_encode($row, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
            }
        }
        return $rows;
    },
];
echo json_encode($commands[$command]($input));
