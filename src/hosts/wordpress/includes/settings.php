<?php
// The settings page: every option of the script tag, in one row of the table `options`. Only administrators may open and save it;
// WordPress's own options.php checks the nonce and the right.

namespace GlossaryElements;

defined('ABSPATH') || exit;

/** The articles of classic themes and of block themes. */
const DEFAULTS = ['autolink' => '.entry-content'];

add_action('admin_menu', function (): void {
    $title = __('Glossary', 'glossary-elements');
    add_options_page($title, $title, 'manage_options', SETTINGS, __NAMESPACE__ . '\print_settings_page');
});
add_action('admin_init', function (): void {
    register_setting(SETTINGS, SETTINGS, ['type' => 'array', 'sanitize_callback' => __NAMESPACE__ . '\clean_settings']);
});

/** Label, explanation, and either the values to choose from or the kind of the field, by the name of the option. */
function options(): array
{
    return [
        'src' => [__('Glossary', 'glossary-elements'), sprintf(__('Addresses of bundles, with spaces between. Empty: the terms of this site, %s', 'glossary-elements'), bundle_url()), 'text'],
        'autolink' => [__('Articles', 'glossary-elements'), __('CSS selector of the articles whose terms are linked. Empty: none.', 'glossary-elements'), 'text'],
        'limit' => [__('Links of a term', 'glossary-elements'), __('Its first place in an article (default), the first in each section, or all.', 'glossary-elements'), ['first', 'section', 'all']],
        'max' => [__('Most links in an article', 'glossary-elements'), '', 'number'],
        'skip' => [__('Leave alone', 'glossary-elements'), __('CSS selector of parts in which no term is linked.', 'glossary-elements'), 'text'],
        'mode' => [__('How terms are marked', 'glossary-elements'), __('wrap: an element around each; highlight: the page is not changed at all.', 'glossary-elements'), ['auto', 'wrap', 'highlight']],
        'links' => [__('Links to terms', 'glossary-elements'), __('Links to pages of terms open cards, too. A pattern such as #term-{term}, or off.', 'glossary-elements'), 'text'],
        'wait' => [__('When', 'glossary-elements'), __('load: not before the page has loaded and is idle.', 'glossary-elements'), ['load']],
        'terms' => [__('Marked words', 'glossary-elements'), __('CSS selector of words that become terms, such as abbr.', 'glossary-elements'), 'text'],
        'faq' => [__('Details', 'glossary-elements'), __('CSS selector of details elements that become an accordion.', 'glossary-elements'), 'text'],
        'theme' => [__('Look', 'glossary-elements'), '', ['compact', 'editorial', 'high-contrast', 'playful']],
        'lang' => [__('Language of the interface', 'glossary-elements'), __('Empty: the language of the page.', 'glossary-elements'), 'text'],
        'strings' => [__('Words of the interface', 'glossary-elements'), __('JSON, such as {"readMore": "More"}', 'glossary-elements'), 'json'],
        'hover-delay' => [__('Delay before a card opens', 'glossary-elements'), __('Milliseconds; default: 300.', 'glossary-elements'), 'number'],
        'speech' => [__('Voice', 'glossary-elements'), __('The browser says terms that have no recording.', 'glossary-elements'), 'flag'],
        'layer' => [__('Tag manager', 'glossary-elements'), __('Opened cards and answers are pushed to dataLayer.', 'glossary-elements'), 'flag'],
        'reader-options' => [__('Choices for readers', 'glossary-elements'), __('off: cards have no options.', 'glossary-elements'), ['off']],
    ];
}

/** The options as they were saved. */
function settings(): array
{
    return (array) get_option(SETTINGS, DEFAULTS);
}

/** @param mixed $posted what the form sends, or any code that updates the option */
function clean_settings($posted): array
{
    $clean = [];
    foreach (options() as $name => [$label, , $kind]) {
        $value = is_array($posted) && is_scalar($posted[$name] ?? null) ? trim((string) $posted[$name]) : '';
        $clean[$name] = clean_option($value, $kind, $name);
        if ($kind === 'json' && $value !== '' && $clean[$name] === '') {
            add_settings_error(SETTINGS, $name, sprintf(__('%s: this is no JSON.', 'glossary-elements'), $label));
        }
    }
    return $clean;
}

/** @param string|string[] $kind */
function clean_option(string $value, $kind, string $name): string
{
    if (is_array($kind)) {
        return in_array($value, $kind, true) ? $value : '';
    }
    switch ($kind) {
        case 'number':
            return ctype_digit($value) ? $value : '';
        case 'flag':
            return $value === '' ? '' : '1';
        case 'json':
            $words = json_decode($value, true);
            return is_array($words) ? wp_json_encode($words, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES) : '';
        default:
            $text = sanitize_text_field($value);
            return $name === 'src' ? safe_addresses($text) : $text;
    }
}

function print_settings_page(): void
{
    echo '<div class="wrap"><h1>', esc_html(get_admin_page_title()), '</h1><form action="options.php" method="post">';
    settings_fields(SETTINGS);
    echo '<table class="form-table" role="presentation">';
    foreach (options() as $name => [$label, $help, $kind]) {
        printf('<tr><th scope="row"><label for="glossary-%s">%s</label></th><td>', esc_attr($name), esc_html($label));
        print_option($name, $kind, settings()[$name] ?? '');
        printf('<p class="description">%s</p></td></tr>', esc_html($help));
    }
    echo '</table>';
    submit_button();
    echo '</form></div>';
}

/** @param string|string[] $kind */
function print_option(string $name, $kind, string $value): void
{
    $attributes = sprintf('id="glossary-%s" name="%s[%1$s]"', esc_attr($name), SETTINGS);
    if (is_array($kind)) {
        echo "<select $attributes><option value=\"\">", esc_html__('Default', 'glossary-elements'), '</option>';
        foreach ($kind as $choice) {
            printf('<option%s>%s</option>', selected($value, $choice, false), esc_html($choice));
        }
        echo '</select>';
    } elseif ($kind === 'flag') {
        printf('<input type="checkbox" value="1" %s%s>', $attributes, checked($value, '1', false));
    } elseif ($kind === 'json') {
        printf('<textarea class="large-text code" rows="3" %s>%s</textarea>', $attributes, esc_textarea($value));
    } else {
        printf('<input class="regular-text" type="%s" value="%s" %s>', esc_attr($kind), esc_attr($value), $attributes);
    }
}
