/**
 * The engine of the builder: all that is not user interface. The app imports it from here. It knows no element of the app; what
 * touches the outside is keep.ts (storage), release.ts (requests) and page-frame.ts (a frame).
 */
export { checkProject } from './check-project.js';
export { makeCss, wrongColours } from './css.js';
export { makePage, makeZip } from './download.js';
export { entriesWithQuestions } from './elements.js';
export { explainPage, type Explained, type Place, type Refused, type Suggestion } from './explain-page.js';
export { applyFix, fixProject } from './fixes.js';
export { History } from './history.js';
export { schemeOf, type Scheme } from './page-scheme.js';
export { loadHistory, saveHistory } from './keep.js';
export { placeName, problemWords } from './problem-words.js';
export {
  COLUMN_FIELDS,
  defaultOptions,
  emptyEntry,
  emptyProject,
  MOST_ENTRIES,
  type ColumnField,
  type ColumnUse,
  type FormEntry,
  type Limit,
  type Mode,
  type Options,
  type Project,
  type ProjectSource,
  type Script,
  type Theme,
} from './project.js';
export {
  readSources,
  type Bundle,
  type Fix,
  type InputFile,
  type LangOrigin,
  type Problem,
  type ReadOptions,
  type ReadResult,
  type SourceLocation,
  type UnknownColumn,
} from './read-sources.js';
export { IS_PUBLISHED } from './published.js';
export { makeReadyPage, makeSinglePage } from './ready-page.js';
export { loadRelease, toRelease, type Release } from './release.js';
export { fromHash, isShareHash, toHash } from './share.js';
export { makeSnippet, titleOf, type SnippetPart } from './snippet.js';
export { toForm } from './to-form.js';
export {
  addSource,
  fileNames,
  FORM_FILE,
  formIndexOf,
  guessName,
  inputFiles,
  isPasted,
  toSource,
} from './sources.js';
