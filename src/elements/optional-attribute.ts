/**
 * Converters for Lit's `properties`, between attributes and properties. By default, Lit sets `null` when an attribute is
 * removed, and takes each text of a flag for `true`. Used by all reactive elements.
 */
import { isOn } from '../core/flag.js';

/** The converter for a flag: its attribute is there while its property is `true`. */
export const flag = {
  fromAttribute: isOn,
  toAttribute: (value: unknown) => (value ? '' : null),
};

export interface Converter<T> {
  fromAttribute(value: string | null): T | undefined;
}

/**
 * A converter for an attribute whose property is `undefined` while it is absent.
 *
 * @param parse makes the property of an attribute that is present, for example `String` or `Number`
 */
export function optional<T>(parse: (value: string) => T): Converter<T> {
  return { fromAttribute: (value) => (value === null ? undefined : parse(value)) };
}
