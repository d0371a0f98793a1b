import { decideAllowed, DomainError, type Decider } from '@anxin/domain-kit';
import { freeze } from './freeze';

/** One state of each status, and one command of each type. */
export type Walk<State, Command extends { readonly type: string }> = {
  readonly states: Readonly<Record<string, State>>;
  readonly commands: { readonly [Type in Command['type']]: Extract<Command, { readonly type: Type }> };
};

const outcomeOf = <Event>(decide: () => readonly Event[]): readonly Event[] | DomainError => {
  try {
    return decide();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
};

/**
 * Walks a decider's table cell by cell, one test each: a command that the state allows leads to events that fold into a
 * state of the table, or to a refusal of the decision's own; every other is refused as the table says.
 */
export const walkCommands = <State, Command extends { readonly type: string }, Event>(
  decider: Decider<State, Command, Event>,
  { states, commands }: Walk<NoInfer<State>, Command>,
): void => {
  const { statuses, statusOf, allowed, evolve } = decider;
  const cells = (Object.keys(allowed) as Command['type'][]).flatMap((type) =>
    statuses.map((status) => ({ type, status, isAllowed: allowed[type].includes(status) })),
  );
  it.each(cells.filter(({ isAllowed }) => isAllowed))('$type is decided in state $status', ({ type, status }) => {
    const state = freeze(states[status] as State);
    expect(statusOf(state)).toBe(status);
    expect(commands[type].type).toBe(type);
    const outcome = outcomeOf(() => decideAllowed(decider, state, freeze(commands[type])));
    if (outcome instanceof DomainError) expect(outcome.code).not.toBe(decider.refuse(status, type).code);
    else expect(statuses).toContain(statusOf(outcome.reduce((before, event) => freeze(evolve(before, event)), state)));
  });
  const refused = cells.filter(({ isAllowed }) => !isAllowed);
  // A table may refuse nothing, and Jest takes no empty list.
  if (refused.length === 0) return;
  it.each(refused)('$type is refused in state $status', ({ type, status }) => {
    const state = freeze(states[status] as State);
    expect(statusOf(state)).toBe(status);
    expect(outcomeOf(() => decideAllowed(decider, state, freeze(commands[type])))).toMatchObject({
      code: decider.refuse(status, type).code,
    });
  });
};
