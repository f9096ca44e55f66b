/**
 * A JSON Schema of the package as a table: each field with its path, its type and whether it must be there. Pure;
 * generated.ts calls it for the bundle and for glossary.config.json.
 */
import type { Table } from 'mdast';
import type { Schema } from '../../src/core/schema.js';
import { code, table, type Inline } from './nodes.js';

interface Field {
  readonly path: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
}

export function schemaTable(schema: Schema): Table {
  const fields = fieldsOf(schema, '');
  const isDescribed = fields.some((field) => field.schema.description !== undefined);
  const head = ['field', 'type', isDescribed ? 'what it is' : 'must be there'];
  return table(
    head,
    fields.map((field): Inline[] => [
      [code(field.path)],
      typeOf(field.schema),
      isDescribed ? (field.schema.description ?? '').replace(/\.$/, '') : field.isRequired ? 'yes' : '',
    ]),
  );
}

/** The fields of an object and of what it contains, as `entries[].faqs[].question`. */
function fieldsOf(schema: Schema, path: string): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const own = path === '' ? name : `${path}.${name}`;
    const isRequired = schema.required?.includes(name) ?? false;
    return [{ path: own, schema: field, isRequired }, ...fieldsInside(field, own)];
  });
}

function fieldsInside(schema: Schema, path: string): Field[] {
  const inside = [schema, ...(schema.anyOf ?? [])].flatMap((one) =>
    one.items ? fieldsInside(one.items, `${path}[]`) : fieldsOf(one, path),
  );
  // Nodes of rich text are described by mdast, not by us.
  return inside.length === 1 && inside[0]?.path.endsWith('[].type') ? [] : inside;
}

function typeOf({ type, anyOf, items }: Schema): string {
  if (anyOf) return [...new Set(anyOf.map(typeOf))].join(' or ');
  if (type !== 'array') return type ?? 'anything';
  const item = typeOf(items ?? {});
  return items?.properties?.['type'] && Object.keys(items.properties).length === 1
    ? 'list of mdast nodes'
    : `list of ${item}s`;
}
