/**
 * The parts of dist/custom-elements.json that the pages of elements show, and the fields of events, which the manifest does
 * not have: they are read from the source of src/dom/events.ts. Pure; element-api.ts makes tables of them.
 */

export interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Typed extends Named {
  readonly type?: { readonly text: string };
  readonly default?: string;
}

export interface Member extends Typed {
  readonly kind: string;
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly parameters?: readonly Typed[];
  readonly return?: { readonly type: { readonly text: string } };
}

export interface ElementDeclaration {
  readonly tagName: string;
  readonly name: string;
  readonly description?: string;
  readonly attributes?: readonly Typed[];
  readonly members?: readonly Member[];
  readonly events?: readonly Typed[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssStates?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly (Partial<ElementDeclaration> & { readonly name: string })[];
  }[];
}

/** The elements by tag name. */
export function elementsOf(manifest: Manifest): ReadonlyMap<string, ElementDeclaration> {
  const declarations = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  return new Map(
    declarations
      .filter((one): one is ElementDeclaration => one.tagName !== undefined)
      .map((one) => [one.tagName, one]),
  );
}

/** The fields of each event class in the source of src/dom/events.ts, with their types and comments. */
export function eventFields(source: string): ReadonlyMap<string, readonly Typed[]> {
  const named = new Map(
    [...source.matchAll(/^export type (\w+) = ([^;]+);/gm)].map(([, name, type]) => [name, type]),
  );
  const classes = source.matchAll(/^export class (\w+) extends \w+ \{\n([^]*?)^\}/gm);
  return new Map(
    [...classes].map(([, name = '', body = '']) => {
      const fields = body.matchAll(/(?:\/\*\* (.*?) \*\/\s+)?readonly (\w+): ([^;]+);/g);
      return [
        name,
        [...fields].map(([, description = '', field = '', type = '']) => ({
          name: field,
          description,
          type: { text: named.get(type) ?? type },
        })),
      ];
    }),
  );
}
