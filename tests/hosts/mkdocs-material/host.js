// MkDocs with the theme Material: its links change the page by a script, and a switch in its header makes it dark.
import { makeSite } from '../mkdocs/host.js';

export const needs = ['mkdocs', '/usr/share/mkdocs/themes/material'];
export const packages = ['mkdocs', 'mkdocs-material'];

/** @type {import('../harness/host.js').Settings} */
export const settings = {
  article: '/',
  faq: '/',
  index: '/glossary/',
  navigation: 'client',
  // The theme remembers the choice.
  dark: async (page) => {
    if (!(await page.$('body[data-md-color-scheme=slate]'))) await page.locator('label[title=Dark]').click();
  },
};

/** @param {import('../harness/host.js').Start} start */
export const start = (start) => makeSite(start, 'material.yml');
