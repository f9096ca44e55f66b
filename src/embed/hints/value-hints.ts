/** What is wrong with the value of an option or attribute. Used by option-hints.ts and element-hints.ts. */
import { nearestName } from '../../core/nearest-name.js';
import type { Values } from '../../core/script-options.js';

/** Returns nothing if `value` is one of `values`. An empty one means the default, unless it has to be a selector. */
export function valueHints(name: string, value: string, values: Values | undefined): readonly string[] {
  const written = value.trim();
  if (values === 'selector')
    return isSelector(value)
      ? []
      : [`${name}="${value}" is not a selector. Write one like "article" or ".post".`];
  if (written === '' || values === undefined || values === 'text') return [];
  if (values === 'number')
    return Number(written) >= 0 ? [] : [`${name}="${value}" is no number, so the default holds.`];
  if (values.includes(written)) return [];
  const meant = nearestName(written, values);
  const advice = meant === undefined ? `Write ${values.join(', ')}.` : `Did you mean "${meant}"?`;
  return [`${name}="${value}" has no effect. ${advice}`];
}

function isSelector(text: string): boolean {
  try {
    document.head.matches(text);
    return true;
  } catch {
    return false;
  }
}
