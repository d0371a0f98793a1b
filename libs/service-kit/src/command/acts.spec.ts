import { defineErrors, DomainError } from '@anxin/domain-kit';
import type { Role } from '@anxin/identity';
import type { Rows } from '../database/rows';
import { actsOf, actThatBegins } from './acts';

type Type = 'Open' | 'Sign' | 'Close' | 'Miss';
type State = { readonly stage: 'UNKNOWN' | 'OPEN' | 'CLOSED'; readonly unpaid: number };
const errors = defineErrors('BOX', {
  STAGE: '环节不对 At another stage.',
  UNPAID: '仍有未付 Somebody is unpaid.',
});

const MINE: Rows = () => Promise.resolve([]);
const OTHERS: Rows = () => Promise.resolve([]);
const asked: (readonly string[])[] = [];

const commands = {
  name: 'box',
  initial: { stage: 'UNKNOWN', unpaid: 0 } as State,
  statuses: ['UNKNOWN', 'OPEN', 'CLOSED'],
  statusOf: ({ stage }: State) => stage,
  allowed: { Open: ['UNKNOWN'], Sign: ['OPEN'], Close: ['OPEN'], Miss: ['OPEN'] },
  refuse: () => errors.STAGE(),
  bars: {
    Close: ({ unpaid }: State) => {
      if (unpaid > 0) throw errors.UNPAID();
    },
  },
  givenBy: { Open: ['OFFICE'], Sign: ['OFFICE', 'TOWN'], Close: ['OFFICE'], Miss: [] } as Record<Type, readonly Role[]>,
  where: { Sign: 'of its unit' },
  inPlace: (rows: Rows, ids: readonly string[]) => {
    asked.push(ids);
    return Promise.resolve(new Set(rows === MINE ? ids : []));
  },
} as const;

const acts = async (role: Role, state: State, { rows = MINE, id = 'B1' } = {}) => {
  const of = { id, state, commands: commands as never, mutationOf: (command: string) => `box${command}` };
  const all = await actsOf<State, Type>(of, { actor: { id: 'a', role }, rows });
  return Object.fromEntries(all.map(({ act, code }) => [act, code]));
};
const OPEN: State = { stage: 'OPEN', unpaid: 0 };

it('every command that people give to what is there is listed: open ones with no reason, closed ones with theirs', async () => {
  expect(await acts('OFFICE', OPEN)).toEqual({ boxSign: null, boxClose: null });
  expect(await acts('OFFICE', { ...OPEN, stage: 'CLOSED' })).toEqual({ boxSign: 'BOX_STAGE', boxClose: 'BOX_STAGE' });
});

it('what the decision would refuse however it is asked is the reason', async () =>
  expect(await acts('OFFICE', { ...OPEN, unpaid: 1 })).toEqual({ boxSign: null, boxClose: 'BOX_UNPAID' }));

it('what others do, and what the unit does whose it is, is said before all else', async () =>
  expect(await acts('TOWN', { ...OPEN, unpaid: 1 }, { rows: OTHERS })).toEqual({
    boxSign: 'ACT_OF_ITS_UNIT',
    boxClose: 'ACT_OF_OTHERS',
  }));

it('of a whole list a place is asked once, and again after what changed it', async () => {
  asked.length = 0;
  await Promise.all(['B1', 'B2', 'B3'].map((id) => acts('TOWN', OPEN, { id })));
  await acts('TOWN', OPEN);
  expect(asked).toEqual([['B1', 'B2', 'B3'], ['B1']]);
});

it.each<[Role, string | null]>([
  ['OFFICE', null],
  ['TOWN', 'ACT_OF_OTHERS'],
])('what begins something else is open to whoever may begin it: %s', (role, code) =>
  expect(
    actThatBegins<State, Type>({ commands: commands, mutationOf: (command) => `box${command}` }, 'Open', {
      actor: { id: 'a', role },
    }),
  ).toMatchObject({ act: 'boxOpen', isOpen: code === null, code }),
);

it('what begins something else is closed to everybody by what bars it, and tells whoever may not begin it that alone', () => {
  const barred = new DomainError('BOX_HAS_LID', '已盖好 It has a lid.');
  const of = (role: Role) =>
    actThatBegins<State, Type>({ commands, mutationOf: (command) => command }, 'Open', {
      actor: { id: 'a', role },
      barred,
    });
  expect([of('OFFICE').code, of('TOWN').code]).toEqual(['BOX_HAS_LID', 'ACT_OF_OTHERS']);
});
