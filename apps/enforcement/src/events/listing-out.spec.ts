import { plainDate } from '@anxin/domain-kit';
import type { ListingEvent, ListingState } from '../domain/listing';
import { aListing, at, COMMANDS, listing, proposal, RELEASED, SETTLED } from '../domain/listing/listing.fixture';
import { tellListing } from './listing-out';

const on = plainDate('2026-03-10');

/** What the journal gets of a command's events, each told upon the state that it left. */
const told = (state: ListingState, command: (typeof COMMANDS)[keyof typeof COMMANDS]) => {
  let after = state;
  return listing.decide(state, command).flatMap((event: ListingEvent) => {
    after = listing.evolve(after, event);
    return after.stage === 'UNKNOWN' ? [] : tellListing(after, event);
  });
};
const published = (state: ListingState, command: (typeof COMMANDS)[keyof typeof COMMANDS]) =>
  told(state, command).flatMap(({ contract, payload, rules }) =>
    contract ? [{ name: contract.name, payload, rules }] : [],
  );

const expire = { ...COMMANDS.MissListingDuty, duty: 'EXPIRE', dueOn: plainDate('2029-03-10') };

it('who is listed is told with days and measures, by the enterprise, and by its rules', () => {
  expect(told(at('HEARD'), COMMANDS.DecideListing)).toMatchObject([
    { type: 'Listed' },
    {
      contract: { name: 'enforcement.listed', version: 2, key: aListing().creditCode },
      payload: { on, expiresOn: '2029-03-10', measures: ['FUNDS', 'TENDERS'], ground: 'LARGE_SUM', again: false },
      rules: ['BLK-08', 'BLK-15'],
    },
  ]);
});

it.each([
  ['REMOVED', at('REMOVAL_ASKED', {}, { order: SETTLED }), COMMANDS.RemoveListing, 'BLK-11'],
  ['EXPIRED', at('LISTED', RELEASED), expire, 'BLK-08'],
  ['EXPIRED', at('REMOVAL_ASKED'), expire, 'BLK-08'],
  ['REVOKED', at('LISTED'), COMMANDS.RevokeListing, 'BLK-14'],
] as const)('whoever heard that it stands hears that it does not: %s', (because, state, command, rule) => {
  expect(published(state, command)).toMatchObject([
    {
      name: 'enforcement.delisted',
      payload: { because, measures: ['FUNDS', 'TENDERS'] },
      rules: expect.arrayContaining([rule]) as unknown,
    },
  ]);
});

it('what never stood is told to nobody', () => {
  expect(published(at('HEARD'), COMMANDS.RevokeListing)).toEqual([]);
  expect(published(at('HEARD', {}, { order: SETTLED }), COMMANDS.SpareListing)).toEqual([]);
  expect(published(proposal(), COMMANDS.ProposeListing)).toEqual([]);
});

it('of a person the role is told, and neither token nor name', () => {
  const party = { kind: 'PERSON', role: 'MAIN_HEAD', token: 't'.repeat(43) } as const;
  const [listed] = published(at('HEARD', { party }), COMMANDS.DecideListing);
  expect(listed?.payload).toMatchObject({ party: 'PERSON', role: 'MAIN_HEAD' });
  expect(JSON.stringify(listed)).not.toContain('ttt');
});
