/**
 * What an element of the builder says to the user. The app alone has the place for it (builder-app.ts), which screen readers
 * announce.
 */
export class SayEvent extends Event {
  readonly text: string;

  constructor(text: string) {
    super('builder-say', { bubbles: true, composed: true });
    this.text = text;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'builder-say': SayEvent;
  }
}
