// What assistive technology sees of an element, read from the accessibility tree of each engine. launchers.js gives the pages
// these functions; commands.ts calls them. The test puts the elements into the global `accessible`.

/**
 * @typedef {object} Accessible
 * @property {string} role as the engine names it
 * @property {string} name
 * @property {boolean | undefined} expanded `undefined` where the element has no such state, or the engine does not tell (WebKit)
 * @property {boolean} hasPopup
 */

/** @param {import('puppeteer-core').CDPSession} session @param {number} count @returns {Promise<Accessible[]>} */
export async function accessibleInChromium(session, count) {
  await session.send('Accessibility.enable');
  const found = [];
  for (let index = 0; index < count; index++) {
    const expression = `accessible[${index}]`;
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { nodes } = await session.send('Accessibility.getPartialAXTree', {
      objectId: /** @type {string} */ (result.objectId),
      fetchRelatives: false,
    });
    const { role, name, properties = [] } = /** @type {typeof nodes[number]} */ (nodes[0]);
    const value = (wanted) => properties.find((property) => property.name === wanted)?.value.value;
    found.push({
      role: role?.value ?? '',
      name: name?.value ?? '',
      expanded: value('expanded'),
      hasPopup: value('hasPopup') !== undefined,
    });
  }
  return found;
}

/** WebDriver tells role and name only. @param {(method: string, path: string, body?: object) => Promise<any>} send */
export async function accessibleInWebKit(send) {
  const elements = await send('POST', 'execute/sync', { script: 'return accessible', args: [] });
  const found = [];
  for (const element of elements) {
    const [id] = Object.values(element);
    const role = await send('GET', `element/${id}/computedrole`);
    const name = await send('GET', `element/${id}/computedlabel`);
    found.push({ role, name, expanded: undefined, hasPopup: false });
  }
  return found;
}

/**
 * Firefox has no protocol for its tree; its own scope has. The elements are found by their ids, which the caller sets.
 *
 * @param {(expression: string) => Promise<any>} evaluate evaluates in the browser's own scope
 * @param {readonly string[]} ids
 * @returns {Promise<Accessible[]>}
 */
export async function accessibleInFirefox(evaluate, ids) {
  const json = await evaluate(`(async () => {
    const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    const { STATE_EXPANDED, STATE_COLLAPSED, STATE_HASPOPUP } = Ci.nsIAccessibleStates;
    const search = (accessible, id) => {
      try { if (accessible.id === id) return accessible; } catch {}
      for (let child = accessible.firstChild; child; child = child.nextSibling) {
        const found = search(child, id);
        if (found) return found;
      }
    };
    const all = () => [...Services.wm.getEnumerator('navigator:browser')]
      .flatMap((window) => window.gBrowser.browsers)
      .map((browser) => service.getAccessibleFor(browser))
      .filter(Boolean);
    const read = (id) => {
      const found = all().map((accessible) => search(accessible, id)).find(Boolean);
      if (!found) return undefined;
      const [state, more] = [{}, {}];
      found.getState(state, more);
      const has = (flag) => (state.value & flag) !== 0;
      return {
        role: service.getStringRole(found.role),
        name: found.name ?? '',
        expanded: has(STATE_EXPANDED) ? true : has(STATE_COLLAPSED) ? false : undefined,
        hasPopup: has(STATE_HASPOPUP),
      };
    };
    // The tree of a page is made when somebody asks for it, and follows the page a little later.
    const ids = ${JSON.stringify(ids)};
    for (let tries = 0; tries < 100 && ids.some((id) => !read(id)); tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    await new Promise((resolve) => setTimeout(resolve, 100));
    return JSON.stringify(ids.map(read));
  })()`);
  return JSON.parse(json);
}
