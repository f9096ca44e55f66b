// The page of `View` in Angular's own words: without zone.js, and compiled in the browser (JIT).
import { Component, createComponent, signal } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import type { Mount, View } from './owner.js';

class Box {
  readonly name = 'webhooks';
}
// A decorator is a function; the test server compiles no decorators.
Component({ selector: 'app-box', template: '<div>A box of {{ name }}: <ng-content /></div>' })(Box);

class Page {
  readonly view = signal<View>({ text: '', isOpen: false, list: [], html: '' });
}
Component({
  selector: 'app-page',
  imports: [Box],
  template: `
    {{ view().text }} at the root, API
    <p>{{ view().text }}</p>
    <p [textContent]="view().text"></p>
    <p>An API, {{ view().text }} and webhooks, {{ view().text }}</p>
    <p>One <em>API</em> {{ view().text }}<b>{{ view().text }}</b> webhook</p>
    @if (view().isOpen) {<p>An API key is open.</p>} @else {<p>No webhook.</p>}
    <p>The API @if (view().isOpen) {of the webhook {{ view().text }}} key API</p>
    <ul>@for (item of view().list; track item.key) {<li>{{ item.text }}: an API</li>}</ul>
    <p>@for (item of view().list; track item.key) { {{ item.text }} API, }</p>
    @for (item of view().list; track item.key) {
      <app-box>{{ item.text }} API @if (view().isOpen) {<i>{{ view().text }}</i>}</app-box>
    }
    @switch (view().isOpen) {
      @case (true) {<div>An API {{ view().text }}</div>}
      @default {<section>An API {{ view().text }}</section>}
    }
    <div [innerHTML]="view().html"></div>`,
})(Page);

export const mountAngular: Mount = async (article, first) => {
  const app = await createApplication();
  const hostElement = article.appendChild(document.createElement('app-page'));
  const page = createComponent(Page, { environmentInjector: app.injector, hostElement });
  app.attachView(page.hostView);
  const show = (view: View) => {
    page.instance.view.set(view);
    app.tick();
  };
  show(first);
  return { show, unmount: () => app.destroy() };
};
