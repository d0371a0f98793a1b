import { decideAllowed, DomainError, type Decider } from '@anxin/domain-kit';
import { freeze } from './freeze';

/** An expected refusal: its code and, if given, the details it must carry. */
export type Refusal = { readonly refusal: string; readonly details?: Readonly<Record<string, string>> };

/** What `then` expects instead of events when the command is refused with this code. */
export const refused = (code: string, details?: Readonly<Record<string, string>>): Refusal => ({
  refusal: code,
  ...(details && { details }),
});

export type Given<Command, Event> = {
  readonly when: (command: Command) => { readonly then: (expected: readonly Event[] | Refusal) => void };
};

const outcomeOf = <Event>(decide: () => readonly Event[]): readonly Event[] | Required<Refusal> => {
  try {
    return decide();
  } catch (error) {
    if (error instanceof DomainError) return { refusal: error.code, details: error.details };
    throw error;
  }
};

/**
 * A decider's behaviour in its own words: `given(...events).when(command).then([events])` or `.then(refused('CODE'))`.
 * Given events are folded without being asked for sense; new ones must fold too.
 */
export const specify = <State, Command extends { readonly type: string }, Event>(
  decider: Decider<State, Command, Event>,
) => ({
  given: (...events: readonly Event[]): Given<Command, Event> => ({
    when: (command) => ({
      then: (expected) => {
        const fold = (state: State, news: readonly Event[]) =>
          news.reduce((before, event) => freeze(decider.evolve(before, freeze(event))), freeze(state));
        const state = fold(decider.initial, events);
        const outcome = outcomeOf(() => decideAllowed(decider, state, freeze(command)));
        if ('refusal' in expected) expect(outcome).toMatchObject(expected);
        else expect(outcome).toEqual(expected);
        if (!('refusal' in outcome)) fold(state, outcome);
      },
    }),
  }),
});
