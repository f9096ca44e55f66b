<?php
// A must-use plugin of the site of the test. It sends no mail, asks nobody for avatars, and offers the classic editor at an
// address with `classic`, as the plugin Classic Editor does.

add_filter('pre_wp_mail', '__return_true');
add_filter('pre_get_avatar', '__return_empty_string');
add_filter('emoji_svg_url', '__return_false');
remove_action('wp_head', 'print_emoji_detection_script', 7);
if (isset($_GET['classic'])) {
    add_filter('use_block_editor_for_post', '__return_false');
}
// No icon: a page that is left while its icon is on its way never becomes idle for the browser's driver.
add_action('wp_head', function (): void {
    echo '<link rel="icon" href="data:,">';
});
// The line that the recipe puts into the head of the theme, where there is no plugin.
add_action('wp_head', function (): void {
    if (is_file(dirname(ABSPATH) . '/header-in-use.html')) {
        readfile(dirname(ABSPATH) . '/header-in-use.html');
    }
});
add_filter('glossary_elements_enabled', fn (bool $enabled) => $enabled && !isset($_GET['another-plugin']));
// An editor renames a term while its bundle is being made: the terms are read by then.
if (isset($_GET['renamed-meanwhile'])) {
    add_filter('the_title', function (string $title): string {
        $id = (int) ($_GET['renamed-meanwhile'] ?? 0);
        unset($_GET['renamed-meanwhile']);
        if ($id > 0) {
            wp_update_post(['ID' => $id, 'post_title' => 'Later']);
        }
        return $title;
    });
}
