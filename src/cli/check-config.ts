/** Reads the text of glossary.config.json, and says where it is wrong. Called by commands/config.ts. Pure. */
import { getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Schema } from '../core/schema.js';
import { configSchema, type Config } from './config-schema.js';
import { nearestName } from '../core/nearest-name.js';
import { LineIndex } from './sources/line-index.js';

export interface CheckedConfig {
  readonly config: Config;
  /** A sentence for each mistake: "glossary.config.json:3:5 …". */
  readonly mistakes: readonly string[];
}

export function checkConfig(file: string, text: string): CheckedConfig {
  const lines = new LineIndex(file, text);
  const mistakes: string[] = [];
  const report = (offset: number, message: string) => {
    const { line, column } = lines.locationAt(offset);
    mistakes.push(`${file}:${line}:${column} ${message}`);
  };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined || root === undefined)
    report(
      error?.offset ?? 0,
      'This is not valid JSON. The usual reason is a missing quote, comma or bracket.',
    );
  else checkNode(root, configSchema, 'The configuration', report);
  return {
    config: mistakes.length > 0 || root === undefined ? {} : (getNodeValue(root) as Config),
    mistakes,
  };
}

type Report = (offset: number, message: string) => void;

/** @param name of the value, for messages */
function checkNode(node: Node, schema: Schema, name: string, report: Report): void {
  const options = schema.anyOf ?? [schema];
  const option = options.find(({ type }) => type === node.type);
  if (option === undefined) {
    const wanted = options.map(({ type }) => NAMES[type ?? 'object']).join(' or ');
    return report(node.offset, `${name} must be ${wanted}.`);
  }
  if (option.items !== undefined)
    for (const item of node.children ?? []) checkNode(item, option.items, `An item of ${name}`, report);
  const { properties } = option;
  if (properties === undefined) return;
  for (const { children: [key, value] = [] } of node.children ?? []) {
    const field = String(key?.value);
    const known = Object.hasOwn(properties, field) ? properties[field] : undefined;
    if (known !== undefined && value !== undefined) checkNode(value, known, `"${field}"`, report);
    else report(key?.offset ?? node.offset, unknownField(field, Object.keys(properties)));
  }
}

const NAMES: Readonly<Record<NonNullable<Schema['type']>, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list of texts',
  object: 'an object',
};

function unknownField(name: string, known: readonly string[]): string {
  const meant = nearestName(name, known);
  const advice =
    meant === undefined ? `The fields here are ${known.join(', ')}.` : `Did you mean "${meant}"?`;
  return `"${name}" is not a field of the configuration. ${advice}`;
}
