/**
 * Recognizes glossaries in JSON-LD: schema.org's DefinedTerm, which our own pages write, too, and SKOS concepts, under whatever
 * prefix, in whatever list or graph. Texts in several languages become one object a language, of which languages.ts picks one.
 * Called by json.ts.
 */
import { reshape, type Part, type Reshaped } from './reshaped.js';
import type { Fields, Located, Path } from './source.js';
import { isFields } from './values.js';

interface Node {
  readonly path: Path;
  /** The fields by their local names: `prefLabel` of `skos:prefLabel` or of a whole IRI. */
  readonly fields: ReadonlyMap<string, Part>;
}

export function readLinkedData(whole: Located<unknown>): Located<Fields> | undefined {
  const nodes = nodesIn(whole.value, []);
  const terms = nodes.filter((node) => hasType(node, 'DefinedTerm') && node.fields.has('name'));
  const set = nodes.find((node) => hasType(node, 'DefinedTermSet') || hasType(node, 'ConceptScheme'));
  const metadata = set === undefined ? {} : metadataOf(set);
  if (terms.length > 0) return reshape(whole, terms.map(termRecord), metadata);
  const concepts = nodes.filter(
    (node) => node.fields.has('prefLabel') && !hasType(node, 'ConceptScheme', 'Collection'),
  );
  if (concepts.length === 0) return undefined;
  const ids = new Map(concepts.map((node) => [iriOf(node), localName(iriOf(node))]));
  return reshape(
    whole,
    concepts.map((node) => conceptRecord(node, ids)),
    metadata,
  );
}

/** All objects with more than a reference in them, wherever they stand. */
function nodesIn(value: unknown, path: Path, depth = 0): readonly Node[] {
  if (depth > 8 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => nodesIn(item, [...path, index], depth + 1));
  const entries = Object.entries(value).filter(([key]) => key !== '@context');
  const inner = entries.flatMap(([key, item]) => nodesIn(item, [...path, key], depth + 1));
  const fields = new Map(
    entries.map(([key, item]) => [localName(key), { value: item, path: [...path, key] }]),
  );
  return fields.has('name') || fields.has('prefLabel') || fields.has('title') || fields.has('hasDefinedTerm')
    ? [{ path, fields }, ...inner]
    : inner;
}

function hasType({ fields }: Node, ...types: readonly string[]): boolean {
  const stated = [fields.get('@type')?.value ?? fields.get('type')?.value].flat();
  return stated.some((type) => types.includes(localName(String(type))));
}

function localName(name: string): string {
  return name.replace(/[/#]+$/, '').replace(/^.*[#/:]/, '');
}

function metadataOf({ fields }: Node): Reshaped['fields'] {
  const title = fields.get('name') ?? fields.get('title') ?? fields.get('prefLabel') ?? fields.get('label');
  const lang = fields.get('inLanguage');
  const text = title && textsOf(title)[0]?.value;
  return {
    ...(title && typeof text === 'string' && { title: { value: text, path: title.path } }),
    ...(typeof lang?.value === 'string' && { lang }),
  };
}

function termRecord({ path, fields }: Node): Reshaped {
  const name = fields.get('name') as Part;
  const [term, ...others] = textsOf(name);
  const alternate = fields.get('alternateName');
  const aliases = [...others, ...(alternate ? textsOf(alternate) : [])].map(({ value }) => value);
  const code = fields.get('termCode');
  const id = fields.get('@id');
  const fragment = /#([^#/]+)$/.exec(String(id?.value))?.[1];
  const stated =
    typeof code?.value === 'string' ? code : id && fragment && { value: fragment, path: id.path };
  const definition = fields.get('description') ?? fields.get('disambiguatingDescription');
  return {
    path,
    fields: {
      id: stated || undefined,
      term: { value: term?.value, path: name.path },
      aliases: aliases.length > 0 ? { value: aliases, path: (alternate ?? name).path } : undefined,
      definition: definition && { value: textsOf(definition)[0]?.value, path: definition.path },
      url: fields.get('url'),
    },
  };
}

function conceptRecord(node: Node, ids: ReadonlyMap<string, string>): Reshaped {
  const { path, fields } = node;
  const parts = (...names: readonly string[]) => names.flatMap((name) => fields.get(name) ?? []);
  const labels = parts('prefLabel').flatMap(textsOf);
  const others = parts('altLabel', 'hiddenLabel').flatMap(textsOf);
  const texts = parts('definition', 'scopeNote', 'description', 'comment').flatMap(textsOf);
  const related = parts('related', 'broader', 'narrower').flatMap(({ value }) => [value].flat());
  const targets = new Set(related.flatMap((one) => ids.get(referenceOf(one)) ?? []));
  const place = (name: string): Path => fields.get(name)?.path ?? path;
  const inLanguage = (lang: string | undefined): Record<string, Part> => {
    const isIt = (text: Text) => text.lang === lang || text.lang === undefined;
    const aliases = others.filter(isIt).map(({ value }) => value);
    const definition = texts.find(isIt);
    return {
      term: { value: labels.find(isIt)?.value, path: place('prefLabel') },
      ...(aliases.length > 0 && { aliases: { value: aliases, path: place('altLabel') } }),
      ...(definition && { definition: { value: definition.value, path: definition.path } }),
    };
  };
  const languages = [...new Set(labels.flatMap(({ lang }) => lang ?? []))];
  const id = ids.get(iriOf(node));
  return {
    path,
    fields: {
      ...(id !== undefined && id !== '' && { id: { value: id, path: place('@id') } }),
      ...(targets.size > 0 && { seeAlso: { value: [...targets], path: place('related') } }),
      ...(languages.length === 0
        ? inLanguage(undefined)
        : Object.fromEntries(languages.map((lang) => [lang, { value: valuesOf(inLanguage(lang)), path }]))),
    },
  };
}

function valuesOf(fields: Readonly<Record<string, Part>>): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));
}

interface Text {
  readonly value: unknown;
  readonly lang: string | undefined;
  readonly path: Path;
}

/** The texts of a field: one, a list, `{"@value", "@language"}`, or an object of texts by language. */
function textsOf({ value, path }: Part): readonly Text[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => textsOf({ value: item, path: [...path, index] }));
  if (!isFields(value)) return [{ value, lang: undefined, path }];
  const key = ['@value', 'value'].find((name) => name in value);
  const lang = value['@language'] ?? value['lang'];
  if (key !== undefined)
    return [{ value: value[key], lang: typeof lang === 'string' ? lang : undefined, path: [...path, key] }];
  return Object.entries(value).flatMap(([lang, inner]) =>
    textsOf({ value: inner, path: [...path, lang] }).map((text) => ({ ...text, lang })),
  );
}

function iriOf({ fields }: Node): string {
  return String(fields.get('@id')?.value ?? fields.get('uri')?.value ?? fields.get('id')?.value ?? '');
}

function referenceOf(value: unknown): string {
  return isFields(value) ? String(value['@id'] ?? value['uri'] ?? value['id'] ?? '') : String(value);
}
