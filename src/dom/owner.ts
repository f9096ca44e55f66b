/**
 * Tells whether the owner of a site looks at the page: on their own computer, or at an address that asks for hints. Used by
 * embed/owner-hints.ts and glossary-hints.ts; readers pay for no advice.
 */

/** `localhost`, `shop.local` and the like. A page that is opened from disk has none. */
const OWN_HOST = /^(|127\..*|\[::1]|(.*\.)?local(host)?)$/;

/** Whether hints for the owner are wanted on this page. */
export function isForOwner(): boolean {
  // Frames are previews and tests.
  const isOwners = top === self && OWN_HOST.test(location.hostname);
  return isOwners || location.href.includes('glossary-debug');
}
