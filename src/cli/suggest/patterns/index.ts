/** All languages whose definitions are known. Read by compiled-patterns.ts. */
import { asian } from './asian.js';
import { english } from './english.js';
import { further } from './further.js';
import { germanic } from './germanic.js';
import type { DefinitionPatterns } from './patterns.js';
import { romance } from './romance.js';
import { slavic } from './slavic.js';

/** By the tag of a language, without region and script. */
export const definitionPatterns: Readonly<Record<string, DefinitionPatterns>> = {
  ...english,
  ...germanic,
  ...romance,
  ...slavic,
  ...further,
  ...asian,
};
