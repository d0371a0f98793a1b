import { AskerGone, OutOfTime } from './faults';

/** What of an operation is on its way to subgraphs, its time, and whether anybody still waits. */
export class Flight {
  readonly #began = performance.now();
  readonly #questions = new Set<AbortController>();

  constructor(private readonly questionMs: number) {}

  /** Sends a question within what is left of the operation's time; it ends when its asker goes. */
  async question<Answer>(send: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
    const controller = new AbortController();
    this.#questions.add(controller);
    try {
      return await within(this.#began + this.questionMs - performance.now(), controller, send);
    } finally {
      this.#questions.delete(controller);
    }
  }

  /** Sends a command within a time of its own; nobody's going ends it. */
  command<Answer>(ms: number, send: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
    return within(ms, new AbortController(), send);
  }

  /** Whoever asked has gone. */
  cancel(): void {
    for (const controller of this.#questions) controller.abort(new AskerGone());
  }
}

const within = async <Answer>(
  ms: number,
  controller: AbortController,
  send: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> => {
  const timer = setTimeout(() => controller.abort(new OutOfTime()), Math.max(0, ms));
  try {
    return await send(controller.signal);
  } finally {
    clearTimeout(timer);
  }
};
