// Property tests take `fc` from here, never from fast-check itself.
export * as fc from './fast-check.js';
