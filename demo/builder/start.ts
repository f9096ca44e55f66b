/**
 * The script of /builder/: defines the app, and registers the service worker, which exists only in the built site. Knows
 * nothing of glossaries.
 */
import './builder-app.js';

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  // Without it the builder works all the same, but not offline.
  navigator.serviceWorker.register('/builder/service-worker.js').catch(() => undefined);
}
