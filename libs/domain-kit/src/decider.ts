/**
 * An aggregate as three values: where it starts, what a command leads to, what an event changes.
 * `decide` refuses with a `DomainError`; `evolve` has no opinions.
 */
export type Decider<State, Command, Event> = {
  readonly initial: State;
  readonly decide: (state: State, command: Command) => readonly Event[];
  readonly evolve: (state: State, event: Event) => State;
};
