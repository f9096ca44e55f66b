/**
 * Where the user is in the builder: the tabs that are shown. Kept in this tab of the browser, so that a reload leads back there;
 * where storage is blocked, it does not. Called by builder-app.ts.
 */
export interface Place {
  readonly step: string;
  readonly input: string;
}

const KEY = 'glossary-builder-place';
const STEPS = ['glossary', 'look', 'page', 'take'];
const INPUTS = ['text', 'form'];

export function loadPlace(): Place {
  const [step = '', input = ''] = read().split(' ');
  return { step: STEPS.includes(step) ? step : 'glossary', input: INPUTS.includes(input) ? input : 'text' };
}

export function savePlace({ step, input }: Place): void {
  try {
    sessionStorage.setItem(KEY, `${step} ${input}`);
  } catch {
    // Blocked: the next visit begins at the first tab.
  }
}

function read(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}
