/** What graphql-sse sends by itself, to keep a connection open. */
const isPing = (text: string): boolean => text.startsWith(':');

/** Lets one in at a time: graphql-sse keeps in memory what it is given, however slowly that is taken. */
export class Pace {
  #isFree = true;
  #next: (() => void) | undefined;

  /** Waits until the one before was taken. */
  async turn(): Promise<void> {
    if (!this.#isFree) await new Promise<void>((resolve) => (this.#next = resolve));
    this.#isFree = false;
  }

  /** A text was taken: the next may come, where it was no ping, which nobody let in. */
  taken(text: string): void {
    if (!isPing(text)) this.end();
  }

  /** Nobody takes any more: whoever waits is let in, to find that out. */
  end(): void {
    this.#isFree = true;
    this.#next?.();
  }
}
