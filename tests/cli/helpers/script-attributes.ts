/** The options of the script tag and of `<link rel="glossary">`, without `data-`, but for the other name of `src`. */
import { SCRIPT_OPTIONS } from '../../../src/core/script-options.js';

export const ATTRIBUTES_OF_SCRIPT = Object.keys(SCRIPT_OPTIONS).filter((name) => name !== 'glossary');
