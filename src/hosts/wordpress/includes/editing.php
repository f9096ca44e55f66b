<?php
// The box below the text of a term, with its other names, questions and related links. It is a meta box, which the block editor
// and the classic editor both show. Values are cleaned when they are saved, and escaped when they are shown.

namespace GlossaryElements;

defined('ABSPATH') || exit;

/** Lists of pairs: what each row has, and how it is cleaned. Visitors see rows of which no field is empty (terms.php). */
const PAIRS = [
    'faqs' => ['question' => 'sanitize_text_field', 'answer' => 'wp_kses_post'],
    'related' => ['title' => 'sanitize_text_field', 'url' => 'sanitize_url'],
];

add_action('add_meta_boxes_' . POST_TYPE, function (): void {
    add_meta_box(POST_TYPE, __('Glossary', 'glossary-elements'), __NAMESPACE__ . '\print_box', null, 'normal', 'high');
});
add_action('admin_enqueue_scripts', function (): void {
    if (get_current_screen()->id === POST_TYPE) {
        wp_enqueue_script('glossary-elements', plugins_url('editing.js', PLUGIN_FILE), [], VERSION, true);
    }
});
add_action('save_post_' . POST_TYPE, __NAMESPACE__ . '\save_box');

function print_box(\WP_Post $term): void
{
    wp_nonce_field(POST_TYPE, 'glossary_nonce', false);
    $details = written_details_of($term);
    echo '<p>', esc_html__('The first paragraph of the text is the definition, which the card shows.', 'glossary-elements'), '</p>';
    print_field('glossary[expansion]', __('Long form of an acronym', 'glossary-elements'), $details['expansion']);
    print_field('glossary[aliases]', __('Other names, one a line', 'glossary-elements'), implode("\n", $details['aliases'] ?: []), true);
    print_pairs('faqs', __('Questions', 'glossary-elements'), [
        'question' => __('Question', 'glossary-elements'),
        'answer' => __('Answer', 'glossary-elements'),
    ], $details['faqs'] ?: []);
    print_pairs('related', __('Related links', 'glossary-elements'), [
        'title' => __('Title', 'glossary-elements'),
        'url' => __('Address', 'glossary-elements'),
    ], $details['related'] ?: []);
}

function print_field(string $name, string $label, string $value, bool $is_long = false): void
{
    printf('<p><label>%s<br>', esc_html($label));
    $is_long
        ? printf('<textarea class="large-text" rows="3" name="%s">%s</textarea>', esc_attr($name), esc_textarea($value))
        : printf('<input class="large-text" name="%s" value="%s">', esc_attr($name), esc_attr($value));
    echo '</label></p>';
}

/** Rows of two fields; editing.js copies the template for a new one. */
function print_pairs(string $name, string $title, array $labels, array $rows): void
{
    printf('<fieldset data-glossary-rows><legend><strong>%s</strong></legend>', esc_html($title));
    foreach ($rows as $row) {
        print_row($name, $labels, $row);
    }
    echo '<template>';
    print_row($name, $labels, []);
    printf('</template><p><button type="button" class="button" data-glossary-add>%s</button></p></fieldset>', esc_html__('Add', 'glossary-elements'));
}

function print_row(string $name, array $labels, array $row): void
{
    echo '<div>';
    foreach ($labels as $field => $label) {
        print_field("glossary[$name][$field][]", $label, $row[$field] ?? '', $field === 'answer');
    }
    printf('<button type="button" class="button-link" data-glossary-remove>%s</button></div>', esc_html__('Remove', 'glossary-elements'));
}

function save_box(int $id): void
{
    $is_ours = isset($_POST['glossary'], $_POST['glossary_nonce']) && wp_verify_nonce(sanitize_key($_POST['glossary_nonce']), POST_TYPE);
    if (!$is_ours || wp_is_post_autosave($id) || wp_is_post_revision($id) || !current_user_can('edit_post', $id)) {
        return;
    }
    $posted = wp_unslash((array) $_POST['glossary']);
    $aliases = array_map('sanitize_text_field', explode("\n", (string) ($posted['aliases'] ?? '')));
    $details = [
        'expansion' => sanitize_text_field($posted['expansion'] ?? ''),
        'aliases' => array_values(array_filter(array_unique($aliases), 'strlen')),
    ];
    foreach (PAIRS as $name => $fields) {
        $details[$name] = pairs((array) ($posted[$name] ?? []), $fields);
    }
    foreach ($details as $name => $value) {
        $value ? update_post_meta($id, META[$name], wp_slash($value)) : delete_post_meta($id, META[$name]);
    }
}

/** Rows of the columns that a form sends, without empty ones. Half a row stays, for its editor to go on with. */
function pairs(array $columns, array $fields): array
{
    $rows = [];
    foreach ($fields as $field => $clean) {
        foreach (array_values((array) ($columns[$field] ?? [])) as $index => $value) {
            $rows[$index][$field] = trim($clean((string) $value));
        }
    }
    return array_values(array_filter($rows, fn ($row) => array_filter($row, 'strlen')));
}
