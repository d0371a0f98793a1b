import { type Decider, DomainError } from '@anxin/domain-kit';
import { walkCommands } from './walk-commands';

type Door = { readonly status: 'OPEN' | 'SHUT' | 'LOCKED' };
type Command = { readonly type: 'Open' } | { readonly type: 'Lock'; readonly hasKey: boolean };

const door: Decider<Door, Command, Door['status']> = {
  initial: { status: 'OPEN' },
  statuses: ['OPEN', 'SHUT', 'LOCKED'],
  statusOf: ({ status }) => status,
  allowed: { Open: ['SHUT'], Lock: ['SHUT'] },
  refuse: (status) => new DomainError(`DOOR_${status}`, 'No.'),
  decide: (_, command) => {
    if (command.type === 'Open') return ['OPEN'];
    if (!command.hasKey) throw new DomainError('DOOR_NO_KEY', 'No.');
    return ['LOCKED'];
  },
  evolve: (_, status) => ({ status }),
};
const states = { OPEN: { status: 'OPEN' }, SHUT: { status: 'SHUT' }, LOCKED: { status: 'LOCKED' } } as const;
const commands = { Open: { type: 'Open' }, Lock: { type: 'Lock', hasKey: true } } as const;

/** The cells that a walk finds at fault: its tests are run as they are registered. */
const faultsOf = (walk: () => void): readonly string[] => {
  const faults: string[] = [];
  const each = (cells: readonly { type: string; status: string }[]) => (_: string, test: (cell: object) => void) =>
    cells.forEach((cell) => {
      try {
        test(cell);
      } catch {
        faults.push(`${cell.type} ${cell.status}`);
      }
    });
  const registering = jest.spyOn(it, 'each').mockImplementation(each as never);
  try {
    walk();
  } finally {
    registering.mockRestore();
  }
  return faults;
};

describe('a walk over a state table', () => {
  walkCommands(door, { states, commands });

  it('takes a refusal of the decision’s own for an answer', () => {
    expect(
      faultsOf(() => walkCommands(door, { states, commands: { ...commands, Lock: { type: 'Lock', hasKey: false } } })),
    ).toEqual([]);
  });

  it('finds the state that is not the one its name says', () => {
    expect(faultsOf(() => walkCommands(door, { states: { ...states, LOCKED: states.SHUT }, commands }))).toEqual([
      'Open LOCKED',
      'Lock LOCKED',
    ]);
  });

  it('finds the event that leads out of the table', () => {
    const lost = { ...door, evolve: () => ({ status: 'GONE' as never }) };
    expect(faultsOf(() => walkCommands(lost, { states, commands }))).toEqual(['Open SHUT', 'Lock SHUT']);
  });

  it('finds the decision that refuses what the table allows, as the table would', () => {
    const strict: typeof door = {
      ...door,
      decide: ({ status }) => {
        throw door.refuse(status, 'Open');
      },
    };
    expect(faultsOf(() => walkCommands(strict, { states, commands }))).toEqual(['Open SHUT', 'Lock SHUT']);
  });
});
