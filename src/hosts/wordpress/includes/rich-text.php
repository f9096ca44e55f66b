<?php
// Rich text of the bundle: from the HTML that editors write to mdast nodes. Only what the cards can show is kept; of all
// other elements only the text. Called by bundle.php; it knows neither WordPress's posts nor the page.

namespace GlossaryElements;

defined('ABSPATH') || exit;

/** The types of nodes, by element. Elements that are missing are replaced by their content. */
const NODE_TYPES = [
    'p' => 'paragraph', 'em' => 'emphasis', 'i' => 'emphasis', 'strong' => 'strong', 'b' => 'strong', 'del' => 'delete',
    's' => 'delete', 'blockquote' => 'blockquote', 'br' => 'break', 'hr' => 'thematicBreak', 'a' => 'link', 'img' => 'image',
    'ul' => 'list', 'ol' => 'list', 'li' => 'listItem', 'code' => 'inlineCode', 'pre' => 'code', 'table' => 'table',
    'tr' => 'tableRow', 'th' => 'tableCell', 'td' => 'tableCell', 'h1' => 'heading', 'h2' => 'heading', 'h3' => 'heading',
    'h4' => 'heading', 'h5' => 'heading', 'h6' => 'heading',
];
const INLINE = ['text', 'emphasis', 'strong', 'delete', 'break', 'link', 'image', 'inlineCode'];

/** @return array[] mdast nodes that are blocks */
function rich_text(string $html): array
{
    $document = new \DOMDocument();
    // The parser complains about elements that are newer than it is.
    $document->loadHTML('<?xml encoding="utf-8"?><body>' . $html . '</body>', LIBXML_NOERROR | LIBXML_NOWARNING);
    $blocks = [];
    $inline = [];
    $end_paragraph = function () use (&$blocks, &$inline): void {
        if (trim(implode('', array_map(__NAMESPACE__ . '\text_of', $inline))) !== '') {
            $blocks[] = ['type' => 'paragraph', 'children' => $inline];
        }
        $inline = [];
    };
    foreach (nodes_in($document->getElementsByTagName('body')->item(0)) as $node) {
        if (in_array($node['type'], INLINE, true)) {
            $inline[] = $node;
        } else {
            $end_paragraph();
            $blocks[] = $node;
        }
    }
    $end_paragraph();
    return array_values(array_filter($blocks, fn ($node) => $node['type'] !== 'paragraph' || text_of($node) !== ''));
}

/** Plain text where the text is nothing else, which is shorter. @return string|array[] */
function plain_or_rich(array $nodes)
{
    $only = count($nodes) === 1 && $nodes[0]['type'] === 'paragraph' ? $nodes[0]['children'] : [];
    return count($only) === 1 && $only[0]['type'] === 'text' ? trim($only[0]['value']) : $nodes;
}

function nodes_in(?\DOMNode $parent): array
{
    $nodes = [];
    foreach ($parent ? $parent->childNodes : [] as $child) {
        array_push($nodes, ...nodes_of($child));
    }
    return $nodes;
}

function nodes_of(\DOMNode $node): array
{
    if ($node instanceof \DOMText) {
        return [['type' => 'text', 'value' => preg_replace('/\s+/u', ' ', $node->data)]];
    }
    if (!$node instanceof \DOMElement || in_array($node->tagName, ['script', 'style', 'template'], true)) {
        return [];
    }
    $type = NODE_TYPES[$node->tagName] ?? null;
    switch ($type) {
        case null:
            return nodes_in($node);
        case 'code':
        case 'inlineCode':
            return [['type' => $type, 'value' => $node->textContent]];
        case 'break':
        case 'thematicBreak':
            return [['type' => $type]];
        case 'image':
            return [['type' => $type, 'url' => $node->getAttribute('src'), 'alt' => $node->getAttribute('alt')]];
        case 'link':
            return [['type' => $type, 'url' => $node->getAttribute('href'), 'children' => nodes_in($node)]];
        case 'heading':
            return [['type' => $type, 'depth' => (int) $node->tagName[1], 'children' => nodes_in($node)]];
        case 'list':
            return [['type' => $type, 'ordered' => $node->tagName === 'ol', 'children' => nodes_in($node)]];
        default:
            return [['type' => $type, 'children' => nodes_in($node)]];
    }
}

function text_of(array $node): string
{
    $children = array_map(__NAMESPACE__ . '\text_of', $node['children'] ?? []);
    return ($node['value'] ?? $node['alt'] ?? '') . implode('', $children);
}
