/** Defines the elements of the sample, as a site does. */
import '../../../../src/define.js';
