/** A service that answers when the page has long arrived. */
export const fetchPrice = (): Promise<string> =>
  new Promise((resolve) => setTimeout(() => resolve('Nothing'), 1500));
