<?php
// Repairs what wpautop does to our elements in posts of the classic editor: it knows no blocks but HTML's own, and puts <p>, </p>
// and <br /> around and across the tags of ours. classic-editor.js does the same in the browser.

namespace GlossaryElements;

defined('ABSPATH') || exit;

const BLOCK_TAG = <<<'PATTERN'
~(</?(?!glossary-term)(?:glossary|faq|related)-[a-z]+(?:[^>"']|"[^"]*"|'[^']*')*+>)~
PATTERN;

// After wpautop (10) and shortcodes (11).
foreach (['the_content', 'widget_text_content', 'widget_block_content'] as $text) {
    add_filter($text, __NAMESPACE__ . '\repair_paragraphs', 12);
}

/** Between two tags of ours, paragraphs begin and end. */
function repair_paragraphs(string $html): string
{
    // Texts that are too much for PCRE stay as they are.
    $parts = preg_split(BLOCK_TAG, $html, -1, PREG_SPLIT_DELIM_CAPTURE) ?: [$html];
    if (count($parts) === 1) {
        return $html;
    }
    foreach ($parts as $index => $part) {
        // Every second part is a tag.
        $parts[$index] = $index % 2 ? $part : whole_paragraphs($part);
    }
    return implode('', $parts);
}

function whole_paragraphs(string $html): string
{
    $html = preg_replace('~^(?:\s|<br\s*/?>|</p>)++|(?:\s|<br\s*/?>|<p>)++$~', '', $html) ?? $html;
    // Up to its first tag of a paragraph, which closes one; from the last, which opens one.
    $is_cut_before = preg_match('~^(?:(?!</?p[\s>]).)*+</p>~s', $html);
    $is_cut_after = preg_match('~<p[\s>](?:(?!</?p[\s>]).)*+$~s', $html);
    return str_replace('<p></p>', '', ($is_cut_before ? '<p>' : '') . $html . ($is_cut_after ? '</p>' : ''));
}
