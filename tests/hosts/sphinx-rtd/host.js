// Sphinx with the theme of Read the Docs, which has no dark one either.
import { makeSite } from '../sphinx/host.js';

export { checks, settings } from '../sphinx/host.js';

const python = '/usr/lib/python3/dist-packages';
export const needs = ['sphinx-build', `${python}/myst_parser`, `${python}/sphinx_rtd_theme`];
export const packages = ['python3-sphinx', 'python3-myst-parser', 'python3-sphinx-rtd-theme'];

/** @param {import('../harness/host.js').Start} start */
export const start = (start) => makeSite(start, 'sphinx_rtd_theme');
