/**
 * Whether versions of the package are on npm, and so at unpkg.com. Set it to `true` with the first publication; until then the
 * builder gives everybody a copy of the script. Nothing asks the network.
 */
export const IS_PUBLISHED: boolean = false;
