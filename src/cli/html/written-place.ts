/**
 * Finds where the author has written an element that a problem is about: Vite and its plugins add lines to a page before
 * prerender sees it. Called by vite.ts; pure.
 */
import type { Problem } from '../problems.js';
import { LineIndex } from '../sources/line-index.js';

/**
 * The problem with the place of its element in `source`; as it is, if the element cannot be told there from others.
 *
 * @param page the text that the problem was found in
 * @param source the text of the file
 */
export function atWrittenPlace(problem: Problem, page: string, source: string): Problem {
  const tag = /^<[a-z][\w-]*/i.exec(page.slice(offsetOf(problem, page)))?.[0];
  if (tag === undefined) return problem;
  const places = placesOf(tag, page);
  const written = placesOf(tag, source);
  const place = written[places.indexOf(offsetOf(problem, page))];
  if (place === undefined || places.length !== written.length) return problem;
  const { line, column } = new LineIndex(problem.file, source).locationAt(place);
  return { ...problem, line, column };
}

function offsetOf({ line, column }: Problem, text: string): number {
  const before = text.split(/(?<=\r\n|\n|\r(?!\n))/).slice(0, line - 1);
  return before.join('').length + column - 1;
}

function placesOf(tag: string, text: string): readonly number[] {
  return [...text.matchAll(new RegExp(`${tag}(?![\\w-])`, 'gi'))].map(({ index }) => index);
}
