/**
 * The Trusted Types policy of the script tag. Lit makes one when it is loaded, and throws where the page's
 * Content-Security-Policy does not list it; so the embed's copy of Lit uses this one (the build replaces Lit's
 * own call), which is tried before anything is defined.
 */

const NAME = 'glossary-elements';

/** `undefined` where the browser has no Trusted Types, and where the page refuses the policy (see litMayRender). */
export const litPolicy = createPolicy();

/** Whether Lit can render here. If not, nothing may be defined, or the page's own text would vanish. */
export function litMayRender(): boolean {
  return litPolicy !== undefined || trustedTypesOf(globalThis) === undefined;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): unknown;
}

function trustedTypesOf(scope: object): PolicyFactory | undefined {
  return (scope as { trustedTypes?: PolicyFactory }).trustedTypes;
}

function createPolicy(): unknown {
  try {
    // Lit only passes the literal parts of its templates, never data.
    return trustedTypesOf(globalThis)?.createPolicy(NAME, { createHTML: (html) => html });
  } catch {
    return undefined;
  }
}
