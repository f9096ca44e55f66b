// Frameworks write `false` in different ways: as the property, by leaving the attribute out, or as its text. A flag is off in
// all of them.
import { assert } from '@open-wc/testing';
import { h as preact, render } from 'preact';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { mount as mountSvelte, unmount } from 'svelte';
import { createApp, h as vue } from 'vue';
import '../../src/define.js';
import FlagsInSvelte from './helpers/flags.svelte';

/** Elements and flags: two whose property has the attribute's name, and two whose property has not. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  'glossary-term': ['open', 'no-hover'],
  'glossary-entry': ['json-ld'],
  'glossary-index': ['definitions', 'no-search'],
};

/** How a framework renders the elements of FLAGS with all flags `on`; returns how to remove them. */
type Render = (target: HTMLElement, on: boolean) => () => void;

const propsOf = (tag: string, on: boolean) => Object.fromEntries(FLAGS[tag]!.map((flag) => [flag, on]));
const tags = Object.keys(FLAGS);

const RENDERERS: Readonly<Record<string, Render>> = {
  React(target, on) {
    const root = createRoot(target);
    const children = tags.map((tag) =>
      createElement(tag, { key: tag, ...propsOf(tag, on) }, createElement('p')),
    );
    flushSync(() => root.render(children));
    return () => root.unmount();
  },
  Preact(target, on) {
    render(
      tags.map((tag) => preact(tag, propsOf(tag, on), preact('p', {}))),
      target,
    );
    return () => render(null, target);
  },
  Vue(target, on) {
    const app = createApp(() => tags.map((tag) => vue(tag, propsOf(tag, on), [vue('p')])));
    app.mount(target);
    return () => app.unmount();
  },
  Svelte(target, on) {
    const page = mountSvelte(FlagsInSvelte, { target, props: { on } });
    return () => void unmount(page);
  },
};

const camelCase = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

for (const [framework, renderInto] of Object.entries(RENDERERS))
  describe(`a flag in ${framework}`, () => {
    for (const on of [true, false])
      it(`is ${on ? 'on' : 'off'} where the page says ${on}`, () => {
        const target = document.body.appendChild(document.createElement('div'));
        const remove = renderInto(target, on);
        for (const [tag, flags] of Object.entries(FLAGS))
          for (const flag of flags) {
            const element = target.querySelector(tag);
            assert.equal(element?.[camelCase(flag) as keyof Element], on, `${flag} of <${tag}>`);
          }
        remove();
        target.remove();
      });
  });
