/**
 * Says what the attribute of a flag means. Read by the elements and by the command line, so that both agree.
 */

/** Whether an attribute switches its flag on. Some frameworks write `false` as a text where HTML has no attribute. */
export function isOn(attribute: string | null | undefined): boolean {
  return attribute != null && attribute !== 'false';
}
