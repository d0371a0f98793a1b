import { addDays, dayInChina, DomainError, type PlainDate } from '@anxin/domain-kit';
import { dutyDue, hourDutyDue, isClockUnit, isUndetermined } from '@anxin/law';
import { addSeconds } from '@anxin/domain-kit';
import fc from 'fast-check';
import { listingDuties, type ListingCommand, type ListingEvent, type ListingState } from '.';
import { anOrder, COMMANDS, LAW, listing, proposal, SETTLED, TODAY } from './listing.fixture';

type Clock = { readonly duty: string; readonly due: PlainDate; isOpen: boolean };

/** A listing with its clocks, as its service keeps them; every day that passes is told. */
const world = () => {
  let state: ListingState = proposal();
  let today = TODAY;
  let clocks: Clock[] = [];
  let order = anOrder();
  const told: ListingEvent[] = [];
  const give = (command: ListingCommand): void => {
    if (!listing.allowed[command.type].includes(listing.statusOf(state))) return;
    const found = state.stage === 'UNKNOWN' ? proposal({ order }) : { ...state, facts: { order } };
    try {
      for (const event of listing.decide(found, command)) {
        const next: ListingState = listing.evolve(state, event);
        if (next.stage === 'UNKNOWN') continue;
        const own = state.stage === 'UNKNOWN' ? next.listing : state.listing;
        state = next;
        told.push(event);
        for (const change of listingDuties(event, own, LAW)) {
          if (change.type === 'START') {
            if (isUndetermined(change.term)) throw new Error(change.duty);
            const { length, unit } = change.term;
            const due =
              isClockUnit(unit) && change.at
                ? dayInChina(addSeconds(hourDutyDue({ start: change.at, length, unit, extension: 0, paused: 0 }), -1))
                : dutyDue.decide({ start: change.on, length, unit: unit as 'WD', extension: 0, paused: 0 }, LAW);
            clocks.push({ duty: change.duty, due: isUndetermined(due) ? addDays(change.on, 40) : due, isOpen: true });
          } else if (change.type === 'MEET' || change.type === 'VOID')
            clocks = clocks.filter(({ duty }) => change.duties !== undefined && !change.duties.includes(duty));
        }
      }
    } catch (fault) {
      if (!(fault instanceof DomainError)) throw fault;
    }
  };
  return {
    give: (command: ListingCommand) => give({ ...command, today }),
    state: () => state,
    today: () => today,
    told,
    settle: () => (order = SETTLED),
    pass: (days: number): void => {
      today = addDays(today, days);
      for (const clock of clocks.filter(({ due, isOpen }) => isOpen && due < today)) {
        clock.isOpen = false;
        give({ ...COMMANDS.MissListingDuty, today, duty: clock.duty, dueOn: clock.due });
      }
    },
  };
};

const { MissListingDuty: _, ...given } = COMMANDS;
const steps = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom(...Object.values(given)).map((command) => ({ kind: 'GIVE', command }) as const),
  },
  { weight: 3, arbitrary: fc.constantFrom(1, 8, 30, 400, 1_200).map((days) => ({ kind: 'PASS', days }) as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'SETTLE' } as const) },
);

it('however commands and days follow each other, nobody is listed without due process and no end is missed', () => {
  let listed = 0;
  let ended = 0;
  fc.assert(
    fc.property(fc.array(steps, { minLength: 20, maxLength: 60 }), (all) => {
      const w = world();
      w.give(COMMANDS.ProposeListing);
      for (const step of all) {
        if (step.kind === 'GIVE') w.give(step.command);
        else if (step.kind === 'PASS') w.pass(step.days);
        else w.settle();
        const state = w.state();
        if (state.stage !== 'LISTED' && state.stage !== 'REMOVAL_ASKED') continue;
        const { listing: own } = state;
        const types = w.told.map(({ type }) => type);
        const [first] = [types.indexOf('Listed')];
        listed += 1;
        // Told of it, heard or silent to the end, and decided by a second officer.
        expect(types.indexOf('ListingNoticeServed')).toBeLessThan(first);
        const heard = types.findIndex((type) => type === 'ListingUnobjected' || type === 'ListingObjectionAnswered');
        expect(heard).toBeGreaterThan(-1);
        expect(heard).toBeLessThan(first);
        expect(own.decision?.isAgain || own.decision?.by !== own.proposedBy).toBe(true);
        expect(own.publication?.releasedBy).not.toBe(own.publication?.editedBy ?? '');
        // It has not outlived its term.
        expect(w.today() <= (own.decision?.expiresOn ?? '')).toBe(true);
      }
      // Whoever heard that it stands hears, once, that it does not.
      const on = w.told.filter(({ type }) => type === 'Listed').length;
      const wasListed = w.told.findIndex(({ type }) => type === 'Listed');
      const off = w.told.filter(
        ({ type }, place) => place > wasListed && ['ListingRemoved', 'ListingExpired', 'ListingRevoked'].includes(type),
      ).length;
      const stands = ['LISTED', 'REMOVAL_ASKED'].includes(w.state().stage);
      if (on > 0) expect(off).toBe(stands ? on - 1 : on);
      ended += off;
    }),
    { seed: 13, numRuns: 400 },
  );
  expect(listed).toBeGreaterThan(100);
  expect(ended).toBeGreaterThan(20);
});
