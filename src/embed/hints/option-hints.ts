/**
 * What is wrong with the options of the script tag: names and values that nobody reads. Used by check-page.ts. Other
 * `data-` attributes stay unmentioned: site builders and caches give scripts theirs.
 */
import { nearestName } from '../../core/nearest-name.js';
import { SCRIPT_OPTIONS, type Values } from '../../core/script-options.js';
import { valueHints } from './value-hints.js';

const options: ReadonlyMap<string, Values> = new Map(Object.entries(SCRIPT_OPTIONS));

/** Attributes of any script that have the name of an option. */
const OF_SCRIPTS = ['src', 'lang'];

/** @param tag the script tag, or a `<link rel="glossary">` */
export function optionHints(tag: Element): readonly string[] {
  return [...tag.attributes].flatMap(({ name, value }) => {
    const [, option] = /^data-(.+)/.exec(name) ?? [];
    if (option === undefined)
      return options.has(name) && !OF_SCRIPTS.includes(name)
        ? [`${name} on <${tag.localName}> has no effect. Did you mean data-${name}?`]
        : [];
    if (options.has(option)) return valueHints(name, value, options.get(option));
    const meant = nearestName(option, options.keys());
    return meant === undefined ? [] : [`${name} is no option. Did you mean data-${meant}?`];
  });
}
