/**
 * Makes converters for Lit's `properties` whose property is `undefined` while its attribute is absent; by default,
 * Lit sets `null` when an attribute is removed. Used by all reactive elements.
 */

export interface Converter<T> {
  fromAttribute(value: string | null): T | undefined;
}

/**
 * A converter for an optional attribute.
 *
 * @param parse makes the property of an attribute that is present, for example `String` or `Number`
 */
export function optional<T>(parse: (value: string) => T): Converter<T> {
  return { fromAttribute: (value) => (value === null ? undefined : parse(value)) };
}
