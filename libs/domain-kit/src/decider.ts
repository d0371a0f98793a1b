import { DomainError } from './domain-error';

/** Which command is allowed in which state. It is printed in the service's README and walked cell by cell by a test. */
export type StateTable<State, Type extends string, Status extends string = string> = {
  readonly statuses: readonly Status[];
  readonly statusOf: (state: State) => Status;
  /** The states in which each command is allowed. */
  readonly allowed: { readonly [Name in Type]: readonly Status[] };
  /** Why a command is refused in a state where it is not allowed. */
  refuse(this: void, status: Status, command: Type): DomainError;
  /** What of its decision bars a command by how things stand, whatever the command says: it throws why. */
  readonly bars?: { readonly [Name in Type]?: (state: State) => void };
};

/**
 * An aggregate as values: where it starts, which command its states allow, what a command leads to, what an event
 * changes. `decide` is asked for allowed commands only and refuses with a `DomainError`; `evolve` has no opinions.
 */
export type Decider<State, Command extends { readonly type: string }, Event> = StateTable<State, Command['type']> & {
  readonly initial: State;
  readonly decide: (state: State, command: Command) => readonly Event[];
  readonly evolve: (state: State, event: Event) => State;
};

/** Why a state refuses a command, whatever the command says; `undefined` where that is left to `decide`. */
export const refusalOf = <State, Type extends string>(
  { statusOf, allowed, refuse, bars }: StateTable<State, Type>,
  state: State,
  command: Type,
): DomainError | undefined => {
  const status = statusOf(state);
  if (!allowed[command].includes(status)) return refuse(status, command);
  try {
    bars?.[command]?.(state);
    return undefined;
  } catch (fault) {
    if (fault instanceof DomainError) return fault;
    throw fault;
  }
};

/** What a command leads to. Throws the table's refusal where the state does not allow it, or what `decide` refuses. */
export const decideAllowed = <State, Command extends { readonly type: string }, Event>(
  { statusOf, allowed, refuse, decide }: Decider<State, Command, Event>,
  state: State,
  command: Command,
): readonly Event[] => {
  const [status, type] = [statusOf(state), command.type as Command['type']];
  if (!allowed[type].includes(status)) throw refuse(status, type);
  return decide(state, command);
};
