/** A handler cannot apply an event before something else is known; the event waits, and its key with it. */
export class NotYet extends Error {
  /** @param waitsFor what is missing, such as `project:…` */
  constructor(readonly waitsFor: string) {
    super(`waits for ${waitsFor}`);
    this.name = 'NotYet';
  }
}
