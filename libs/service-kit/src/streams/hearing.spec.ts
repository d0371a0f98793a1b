import type { Envelope } from '@anxin/contracts';
import type { Actor } from '@anxin/identity';
import { type EventFilter, hearingOf, type Within } from './hearing';

const event = (over: Partial<Envelope> = {}): Envelope => ({
  publisher: 'projects',
  epoch: 1,
  position: 1,
  name: 'projects.deposit-drawn',
  version: 1,
  key: 'p1',
  keySeq: 1,
  sector: 'WATER',
  area: '620522104001',
  businessDay: '2026-01-20',
  recordedAt: '2026-01-20T00:00:00.000Z',
  data: {},
  ...over,
});
/** An area lies within those whose code its own begins with. */
const within: Within = (area, asked) => asked.some((code) => area.startsWith(code));
const hears = (actor: Omit<Actor, 'id'>, filter: EventFilter, over: Partial<Envelope>): boolean =>
  hearingOf({ id: 'a', ...actor }, filter, within).hears(event(over));

const OFFICE = { role: 'OFFICE' } as const;
const WATER = { role: 'DEPARTMENT', sectors: ['WATER'] } as const;
const TOWN = { role: 'TOWN', areas: ['620522104'] } as const;
const ENTERPRISE = { name: 'projects.enterprise-registered', sector: null } as const;

describe('what is heard', () => {
  it.each`
    who               | actor     | filter                                   | of                       | heard
    ${'the office'}   | ${OFFICE} | ${{}}                                    | ${{ sector: null }}      | ${true}
    ${'the office'}   | ${OFFICE} | ${{ sectors: ['WATER'] }}                | ${{ sector: 'HOUSING' }} | ${false}
    ${'a department'} | ${WATER}  | ${{}}                                    | ${{}}                    | ${true}
    ${'a department'} | ${WATER}  | ${{}}                                    | ${{ sector: 'HOUSING' }} | ${false}
    ${'a department'} | ${WATER}  | ${{}}                                    | ${{ sector: null }}      | ${false}
    ${'a department'} | ${WATER}  | ${{ sectors: ['HOUSING'] }}              | ${{ sector: 'HOUSING' }} | ${false}
    ${'a department'} | ${WATER}  | ${{ sectors: ['HOUSING'] }}              | ${{}}                    | ${false}
    ${'a department'} | ${WATER}  | ${{}}                                    | ${ENTERPRISE}            | ${true}
    ${'a department'} | ${WATER}  | ${{ names: ['projects.deposit-drawn'] }} | ${ENTERPRISE}            | ${false}
    ${'a department'} | ${WATER}  | ${{ keys: ['p2'] }}                      | ${{}}                    | ${false}
    ${'a department'} | ${WATER}  | ${{ keys: [] }}                          | ${{}}                    | ${false}
    ${'a department'} | ${WATER}  | ${{ areas: ['620522'] }}                 | ${{}}                    | ${true}
    ${'a department'} | ${WATER}  | ${{ areas: ['620523'] }}                 | ${{}}                    | ${false}
    ${'a town'}       | ${TOWN}   | ${{}}                                    | ${{}}                    | ${true}
    ${'a town'}       | ${TOWN}   | ${{}}                                    | ${{ area: '620522105' }} | ${false}
    ${'a town'}       | ${TOWN}   | ${{}}                                    | ${{ area: null }}        | ${false}
    ${'a town'}       | ${TOWN}   | ${{ areas: ['620522'] }}                 | ${{ area: '620522105' }} | ${false}
    ${'a town'}       | ${TOWN}   | ${{ names: null, keys: null }}           | ${{ sector: 'HOUSING' }} | ${true}
  `('$who with $filter hears $of: $heard', ({ actor, filter, of, heard }) => {
    expect(hears(actor as Actor, filter as EventFilter, of as Partial<Envelope>)).toBe(heard);
  });

  it.each([
    ['CONTRACTOR', 'FORBIDDEN'],
    ['WORKER', 'FORBIDDEN'],
    ['PUBLIC', 'UNAUTHENTICATED'],
  ] as const)('%s hears nothing: %s', (role, code) => {
    expect(() => hearingOf({ id: 'a', role }, {}, within)).toThrow(expect.objectContaining({ code }) as Error);
  });
});

it.each(['names', 'keys', 'sectors', 'areas'])('a list of more than 500 %s is refused by its name', (list) => {
  const filtered = (length: number) => () =>
    hearingOf({ id: 'a', ...OFFICE }, { [list]: Array<string>(length).fill('x') }, within);
  const refused = { code: 'LIST_TOO_LONG', details: { list, most: '500' } };
  expect(filtered(501)).toThrow(expect.objectContaining(refused) as Error);
  expect(filtered(500)).not.toThrow();
});

describe('what need be read', () => {
  it.each`
    actor     | filter                               | sectors
    ${OFFICE} | ${{}}                                | ${undefined}
    ${OFFICE} | ${{ sectors: ['HOUSING'] }}          | ${['HOUSING']}
    ${WATER}  | ${{}}                                | ${['WATER']}
    ${WATER}  | ${{ sectors: ['HOUSING', 'WATER'] }} | ${['WATER']}
    ${WATER}  | ${{ sectors: ['HOUSING'] }}          | ${[]}
    ${TOWN}   | ${{}}                                | ${undefined}
  `('of $actor.role with $filter is $sectors', ({ actor, filter, sectors }) => {
    expect(hearingOf(actor as Actor, filter as EventFilter, within).sectors).toEqual(sectors);
  });

  it('is the same to those who hear the same, and another to all others', () => {
    const id = (actor: object, filter: EventFilter = {}): string =>
      hearingOf({ id: 'a', ...actor } as Actor, filter, within).id;
    expect(id(WATER)).toBe(hearingOf({ id: 'b', ...WATER }, {}, within).id);
    const all = [id(OFFICE), id(WATER), id(TOWN), id(WATER, { keys: ['WATER'] }), id(OFFICE, { sectors: ['WATER'] })];
    expect(new Set(all).size).toBe(all.length);
  });
});
