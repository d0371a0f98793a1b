import { DomainError, type Decider } from '@anxin/domain-kit';
import { refused, specify } from './specify';

type Purse = { readonly fen: bigint; readonly notes: readonly string[] };
type Command = { readonly type: 'Take' | 'Shake'; readonly fen: bigint };
type Event = { readonly type: 'Filled' | 'Taken'; readonly fen: bigint };

const purse: Decider<Purse, Command, Event> = {
  initial: { fen: 0n, notes: [] },
  statuses: ['EMPTY', 'FILLED'],
  statusOf: ({ fen }) => (fen === 0n ? 'EMPTY' : 'FILLED'),
  allowed: { Take: ['EMPTY', 'FILLED'], Shake: ['FILLED'] },
  refuse: (status, command) => new DomainError('PURSE_SILENT', `${command} ${status}`),
  decide: ({ fen }, { fen: taken }) => {
    if (taken > fen) throw new DomainError('PURSE_EMPTY', 'Not enough.', { fen: String(fen) });
    return [{ type: 'Taken', fen: taken }];
  },
  evolve: (state, { type, fen }) => ({ ...state, fen: type === 'Filled' ? state.fen + fen : state.fen - fen }),
};

const take = (fen: bigint): Command => ({ type: 'Take', fen });
const filled: Event = { type: 'Filled', fen: 5n };

describe('given, when, then', () => {
  const { given } = specify(purse);

  it('compares the events', () => {
    given(filled)
      .when(take(3n))
      .then([{ type: 'Taken', fen: 3n }]);
    expect(() => given(filled).when(take(3n)).then([])).toThrow();
    expect(() =>
      given(filled)
        .when(take(3n))
        .then([{ type: 'Taken', fen: 4n }]),
    ).toThrow();
  });

  it('asks the table of states before the decision', () => {
    given().when({ type: 'Shake', fen: 0n }).then(refused('PURSE_SILENT'));
    given(filled)
      .when({ type: 'Shake', fen: 1n })
      .then([{ type: 'Taken', fen: 1n }]);
  });

  it('compares the refusal and its details', () => {
    given().when(take(1n)).then(refused('PURSE_EMPTY'));
    given(filled)
      .when(take(6n))
      .then(refused('PURSE_EMPTY', { fen: '5' }));
    expect(() => given().when(take(1n)).then(refused('PURSE_STOLEN'))).toThrow();
    expect(() =>
      given()
        .when(take(1n))
        .then(refused('PURSE_EMPTY', { fen: '1' })),
    ).toThrow();
  });

  it('fails when a refusal was expected and none came, and the other way', () => {
    expect(() => given(filled).when(take(1n)).then(refused('PURSE_EMPTY'))).toThrow();
    expect(() => given().when(take(1n)).then([])).toThrow();
  });

  it('does not take a programming error for a refusal', () => {
    const broken = specify({
      ...purse,
      decide: () => {
        throw new TypeError('undefined is not a function');
      },
    });
    expect(() => broken.given().when(take(1n)).then(refused('PURSE_EMPTY'))).toThrow(TypeError);
  });

  it('catches a decider that writes into its state', () => {
    const impure = specify({
      ...purse,
      decide: (state: Purse) => {
        (state.notes as string[]).push('seen');
        return [];
      },
    });
    expect(() => impure.given().when(take(1n)).then([])).toThrow(/not extensible/);
  });

  it('folds the new events too', () => {
    const deaf = specify({
      ...purse,
      evolve: (state: Purse, event: Event) => {
        if (event.type === 'Taken') throw new Error('unknown event');
        return purse.evolve(state, event);
      },
    });
    expect(() =>
      deaf
        .given(filled)
        .when(take(1n))
        .then([{ type: 'Taken', fen: 1n }]),
    ).toThrow('unknown event');
  });
});
