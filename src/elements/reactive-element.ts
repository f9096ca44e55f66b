/**
 * Lit's base class, for runtimes without a DOM, too: bundles for workers may take Lit's build for browsers, which extends
 * `HTMLElement` when it is loaded. All elements import the class from here. The script tag's build leaves this file out.
 */
import { removeStandIn } from './html-element-stand-in.js';
import { ReactiveElement } from '@lit/reactive-element';

removeStandIn();

export { ReactiveElement };
