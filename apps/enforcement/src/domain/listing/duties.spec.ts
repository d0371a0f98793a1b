import { plainDate } from '@anxin/domain-kit';
import { listingDuties, type ListingCommand } from '.';
import { at, COMMANDS as C, LAW, listing, proposal, RELEASED, SETTLED, TODAY } from './listing.fixture';

const changes = (state: ReturnType<typeof proposal>, command: ListingCommand) =>
  listing.decide(state, command).flatMap((event) => {
    const found = state.stage === 'UNKNOWN' ? listing.evolve(state, event) : state;
    return found.stage === 'UNKNOWN' ? [] : listingDuties(event, found.listing, LAW);
  });
const start = (duty: string, rule: string, length: number, on: string = TODAY) => ({
  ...{ type: 'START', duty, rule, on, term: { length, unit: 'WD' } },
});
const on = TODAY;

describe('the clocks of a listing', () => {
  it('BLK-05: to decide runs from the last day of the order, not from the proposal, and is extended by as much', () => {
    expect(changes(proposal(), C.ProposeListing)).toEqual([start('DECIDE', 'BLK-05', 20, '2026-03-06')]);
    expect(changes(at('HEARD'), C.ExtendListingDecision)).toEqual([{ type: 'EXTEND', duty: 'DECIDE', by: 20 }]);
  });

  it('BLK-03: to object runs from the service, to answer from the objection', () => {
    expect(changes(at('PROPOSED'), C.ServeListingNotice)).toEqual([start('OBJECT', 'BLK-03', 5)]);
    expect(changes(at('NOTICED'), C.ContestListing)).toEqual([
      { type: 'MEET', duties: ['OBJECT'], on },
      start('ANSWER', 'BLK-03', 5),
    ]);
    expect(changes(at('OBJECTED'), C.AnswerListingObjection)).toEqual([{ type: 'MEET', duties: ['ANSWER'], on }]);
  });

  it('BLK-08: to end runs to the end of its last day, through rest days and beyond every calendar', () => {
    expect(changes(at('HEARD'), C.DecideListing)).toEqual([
      { type: 'MEET', duties: ['DECIDE'], on },
      { type: 'VOID', duties: ['STOP'], on },
      {
        ...{ type: 'START', duty: 'EXPIRE', rule: 'BLK-08', on, at: '2026-03-10T16:00:00.000Z' },
        term: { length: 24 * 1_096, unit: 'H' },
      },
    ]);
  });

  it('BLK-11: to decide on a removal runs from its application', () => {
    const asked = at('LISTED', {}, { order: SETTLED });
    const today = plainDate('2026-09-10');
    expect(changes(asked, { ...C.ApplyForListingRemoval, today })).toEqual([
      start('DECIDE_REMOVAL', 'BLK-11', 15, today),
    ]);
  });

  it('BLK-12: to stop runs from the end of what was published, and of nothing else', () => {
    const expire = { ...C.MissListingDuty, duty: 'EXPIRE', dueOn: plainDate('2026-03-09') };
    const ended = [
      { type: 'MEET', duties: ['EXPIRE'], on },
      { type: 'VOID', on },
    ];
    expect(changes(at('LISTED', RELEASED), expire)).toEqual([...ended, start('STOP', 'BLK-12', 10)]);
    expect(changes(at('LISTED'), expire)).toEqual(ended);
    const removing = at('REMOVAL_ASKED', RELEASED, { order: SETTLED });
    expect(changes(removing, C.RemoveListing).at(-1)).toEqual(start('STOP', 'BLK-12', 10));
    expect(changes(at('LISTED', RELEASED), C.RevokeListing)).toEqual([
      { type: 'VOID', on },
      start('STOP', 'BLK-12', 10),
    ]);
  });

  it('end with a listing that comes to nothing', () => {
    expect(changes(at('HEARD', {}, { order: SETTLED }), C.SpareListing)).toEqual([{ type: 'VOID', on }]);
  });
});
