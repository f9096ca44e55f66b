<?php
/**
 * Plugin Name: Glossary Elements
 * Description: A glossary whose terms explain themselves: cards in your articles, FAQs, and an index from A to Z.
 * Version: 0.0.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: glossary-elements
 */

// WordPress loads this file on every request. Names that several files share are here; each file of `includes` is one
// concept, and adds its own hooks. The build writes the version and adds the folder `embed`, the files of the script tag.

namespace GlossaryElements;

defined('ABSPATH') || exit;

const PLUGIN_FILE = __FILE__;
const VERSION = '0.0.0';

/** Names in the database. uninstall.php removes all of them. */
const POST_TYPE = 'glossary_term';
const TAXONOMY = 'glossary_tag';
const META = ['aliases' => '_glossary_aliases', 'expansion' => '_glossary_expansion', 'faqs' => '_glossary_faqs', 'related' => '_glossary_related'];
const SETTINGS = 'glossary_elements';
const SETUP = 'glossary_elements_setup';
const CACHE = 'glossary_elements_json';
const CHANGED = 'glossary_elements_changed';

// Rich text needs the one, letters of all scripts the other; few servers have neither.
if (!extension_loaded('dom') || !extension_loaded('mbstring')) {
    add_action('admin_notices', function (): void {
        printf('<div class="notice notice-error"><p>%s</p></div>', esc_html__('Glossary Elements needs the PHP extensions dom and mbstring.', 'glossary-elements'));
    });
    return;
}

foreach (['terms', 'rich-text', 'bundle', 'editing', 'elements', 'paragraphs', 'content', 'shortcodes', 'settings', 'script'] as $file) {
    require __DIR__ . "/includes/$file.php";
}
