import { addDays, fen, plainDate } from '@anxin/domain-kit';
import { ParameterBook } from '@anxin/law';
import { specify, walkCommands, refused } from '@anxin/testing/decider';
import { listingBy, LISTING_STAGES, type ListingCommand, type ListingState } from '.';
import * as f from './listing.fixture';

const { COMMANDS: C, at, listing, TODAY } = f;

const decide = (state: ListingState, command: ListingCommand) => listing.decide(state, command);
const codeOf = (state: ListingState, command: ListingCommand): string => {
  try {
    decide(state, command);
    return 'decided';
  } catch (fault) {
    return (fault as { code: string }).code;
  }
};
const typesOf = (state: ListingState, command: ListingCommand) => decide(state, command).map(({ type }) => type);

describe('each command at each stage', () => {
  walkCommands(listing, {
    states: { UNKNOWN: f.proposal(), ...Object.fromEntries(LISTING_STAGES.map((stage) => [stage, at(stage)])) },
    commands: C,
  });
});

describe('a proposal', () => {
  const propose = (more: object = {}) => ({ ...C.ProposeListing, ...more });

  it('rests on an order that lapsed, its ground, and the standard of the place', () => {
    expect(decide(f.proposal(), propose())).toMatchObject([
      {
        type: 'ListingProposed',
        listing: {
          code: f.CODE,
          ground: 'LARGE_SUM',
          threshold: { oneWorker: 1_000_000n, mark: 'F[T-JS]' },
          orderLastDay: '2026-03-06',
        },
      },
    ]);
  });

  it.each`
    what                                    | from                                          | more                                                                                 | code
    ${'of an order that is not there'}      | ${{ order: undefined }}                       | ${{}}                                                                                | ${'LISTING_ORDER_UNKNOWN'}
    ${'of an order that has not lapsed'}    | ${{ order: f.anOrder({ hasLapsed: false }) }} | ${{}}                                                                                | ${'LISTING_ORDER_NOT_LAPSED'}
    ${'of an order that was revoked'}       | ${{ order: f.anOrder({ isRevoked: true }) }}  | ${{}}                                                                                | ${'LISTING_ORDER_REVOKED'}
    ${'of a party that has one'}            | ${{ taken: 'X' }}                             | ${{}}                                                                                | ${'LISTING_ALREADY_PROPOSED'}
    ${'of a sum that is not large'}         | ${{ order: f.anOrder({ owed: [] }) }}         | ${{}}                                                                                | ${'LISTING_NO_GROUND'}
    ${'in a province of no known standard'} | ${{ areas: ['620522', '620000'] }}            | ${{}}                                                                                | ${'LISTING_THRESHOLD_UNDETERMINED'}
    ${'with a standard beyond the range'}   | ${{ areas: ['620000'] }}                      | ${{ stated: { oneWorker: fen(1), manyWorkers: fen(3_000_000), source: '省高院' } }}  | ${'LISTING_THRESHOLD_UNDETERMINED'}
    ${'with a standard without a source'}   | ${{ areas: ['620000'] }}                      | ${{ stated: { oneWorker: fen(500_000), manyWorkers: fen(3_000_000), source: ' ' } }} | ${'LISTING_TEXT_MISSING'}
    ${'without a reason'}                   | ${{}}                                         | ${{ reason: '' }}                                                                    | ${'LISTING_TEXT_MISSING'}
    ${'with a phone in its reason'}         | ${{}}                                         | ${{ reason: '联系 13812345678' }}                                                    | ${'LISTING_TEXT_PERSONAL'}
    ${'of a person without a name'}         | ${{}}                                         | ${{ party: { kind: 'PERSON', role: 'MAIN_HEAD', token: 't' } }}                      | ${'LISTING_PERSON_INCOMPLETE'}
    ${'of an enterprise with a name'}       | ${{}}                                         | ${{ personName: '张三' }}                                                            | ${'LISTING_PERSON_INCOMPLETE'}
  `('$what is refused', ({ from, more, code }) => {
    expect(codeOf(f.proposal(from as object), propose(more as object))).toBe(code);
  });

  it('in a province of no known standard rests on what the officer states, which is marked', () => {
    const stated = { oneWorker: fen(1_000_000), manyWorkers: fen(5_000_000), source: '省高院〔2015〕某号' };
    expect(decide(f.proposal({ areas: ['620000'] }), propose({ stated }))).toMatchObject([
      { listing: { threshold: { ...stated, mark: 'M-' } } },
    ]);
  });

  it('of a grave event needs no sum, and still an order that lapsed', () => {
    const grave = propose({ groupEventCode: '620522-EMG-2026-000001' });
    const nothing = f.anOrder({ owed: [] });
    expect(decide(f.proposal({ order: nothing, areas: ['620000'] }), grave)).toMatchObject([
      { listing: { ground: 'GRAVE_EVENT', threshold: undefined } },
    ]);
    expect(codeOf(f.proposal({ order: { ...nothing, hasLapsed: false } }), grave)).toBe('LISTING_ORDER_NOT_LAPSED');
  });

  it('of a person tells nobody the name', () => {
    const party = { kind: 'PERSON', role: 'LEGAL_REPRESENTATIVE', token: 't'.repeat(43) } as const;
    const events = decide(f.proposal(), propose({ party, personName: '张三丰' }));
    expect(events).toMatchObject([{ listing: { party } }]);
    expect(
      JSON.stringify(events, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)),
    ).not.toContain('张三丰');
  });
});

describe('due process', () => {
  it.each(['PROPOSED', 'NOTICED', 'OBJECTED'] as const)('nobody is listed at %s', (stage) => {
    expect(listing.allowed.DecideListing).not.toContain(stage);
  });

  it('is heard once the time to object has ended, or the objection was answered', () => {
    const unobjected = { ...C.MissListingDuty, duty: 'OBJECT', dueOn: plainDate('2026-03-17') };
    expect(decide(at('NOTICED'), unobjected)).toEqual([
      { type: 'ListingUnobjected', on: '2026-03-18', dueOn: '2026-03-17' },
    ]);
    expect(decide(at('OBJECTED'), unobjected)).toEqual([]);
    const [answered] = decide(at('OBJECTED'), C.AnswerListingObjection);
    expect(listing.evolve(at('OBJECTED'), answered!).stage).toBe('HEARD');
  });

  it('an objection that holds ends it, and is not answered by who proposed it', () => {
    const upheld = { ...C.AnswerListingObjection, finding: 'UPHELD' } as const;
    expect(typesOf(at('OBJECTED'), upheld)).toEqual(['ListingObjectionAnswered', 'ListingDropped']);
    expect(codeOf(at('OBJECTED'), { ...upheld, by: 'office-1' })).toBe('LISTING_SECOND_OFFICER_NEEDED');
  });

  it('BLK-04: a party is spared whom payments show as having paid, and nobody’s word instead', () => {
    for (const stage of ['PROPOSED', 'NOTICED', 'OBJECTED', 'HEARD'] as const) {
      expect(codeOf(at(stage), C.SpareListing)).toBe('LISTING_NOT_CORRECTED');
      expect(typesOf(at(stage, {}, { order: f.SETTLED }), C.SpareListing)).toEqual(['ListingDropped']);
    }
    expect(codeOf(at('HEARD', {}, { order: f.SETTLED }), { ...C.SpareListing, promise: '' })).toBe(
      'LISTING_TEXT_MISSING',
    );
  });

  it('is not decided by who proposed it, nor without measures, nor by an order that was revoked', () => {
    expect(codeOf(at('HEARD'), { ...C.DecideListing, by: 'office-1' })).toBe('LISTING_SECOND_OFFICER_NEEDED');
    expect(codeOf(at('HEARD'), { ...C.DecideListing, measures: [] })).toBe('LISTING_MEASURES_MISSING');
    expect(codeOf(at('HEARD'), { ...C.DecideListing, measures: ['FUNDS', 'FUNDS'] })).toBe('LISTING_MEASURES_MISSING');
    const revoked = at('HEARD', {}, { order: f.anOrder({ isRevoked: true }) });
    expect(codeOf(revoked, C.DecideListing)).toBe('LISTING_ORDER_REVOKED');
    const { decide: without } = listingBy(new ParameterBook([]));
    expect(() => without(at('HEARD'), C.DecideListing)).toThrow(
      expect.objectContaining({ code: 'LISTING_TERM_UNDETERMINED' }),
    );
  });

  it('is not decided by an order of which it became known that it was paid in time', () => {
    const inTime = at('HEARD', {}, { order: f.anOrder({ hasLapsed: false }) });
    expect(codeOf(inTime, C.DecideListing)).toBe('LISTING_ORDER_NOT_LAPSED');
  });

  it('BLK-08: what is decided stands for three years', () => {
    expect(decide(at('HEARD'), C.DecideListing)).toMatchObject([
      { type: 'Listed', decision: { by: 'office-2', expiresOn: '2029-03-10', isAgain: false } },
    ]);
  });

  it('BLK-05: the time to decide is extended once, by another officer, and not after it has passed', () => {
    expect(typesOf(at('HEARD'), C.ExtendListingDecision)).toEqual(['ListingDecisionExtended']);
    expect(codeOf(at('HEARD'), { ...C.ExtendListingDecision, by: 'office-1' })).toBe('LISTING_SECOND_OFFICER_NEEDED');
    expect(codeOf(at('HEARD', { isExtended: true }), C.ExtendListingDecision)).toBe('LISTING_EXTENDED_ALREADY');
    expect(codeOf(at('HEARD', { isOverdue: true }), C.ExtendListingDecision)).toBe('LISTING_EXTENSION_TOO_LATE');
  });

  it('nothing is served before there was anything, or ahead of the day', () => {
    const serving = (on: string) => ({
      ...C.ServeListingNotice,
      served: { ...C.ServeListingNotice.served, on: plainDate(on) },
    });
    expect(codeOf(at('PROPOSED'), serving('2026-03-09'))).toBe('LISTING_OUT_OF_ORDER');
    expect(codeOf(at('PROPOSED'), serving('2026-03-11'))).toBe('LISTING_DAY_NOT_COME');
  });
});

describe('publication', () => {
  it('S0-46: nobody releases what he or she edited', () => {
    expect(codeOf(at('LISTED', f.EDITED), { ...C.ReleaseListing, by: 'office-1' })).toBe(
      'LISTING_SECOND_OFFICER_NEEDED',
    );
    expect(typesOf(at('LISTED', f.EDITED), C.ReleaseListing)).toEqual(['ListingReleased']);
  });

  it('needs something edited, and a decision that was served', () => {
    expect(codeOf(at('LISTED'), C.ReleaseListing)).toBe('LISTING_NOT_EDITED');
    const decision = { ...at('LISTED').listing.decision!, served: undefined };
    expect(codeOf(at('LISTED', { ...f.EDITED, decision }), C.ReleaseListing)).toBe('LISTING_NOT_SERVED');
  });

  it('PUB-02: says each of its blocks, and nobody’s number; what is released is not edited any more', () => {
    const edit = C.EditListingPublication;
    for (const field of ['unitName', 'address', 'facts', 'result'])
      expect(codeOf(at('LISTED'), { ...edit, publication: { ...edit.publication, [field]: '' } })).toBe(
        'LISTING_TEXT_MISSING',
      );
    expect(codeOf(at('LISTED'), { ...edit, representative: '' })).toBe('LISTING_TEXT_MISSING');
    expect(codeOf(at('LISTED', f.RELEASED), edit)).toBe('LISTING_RELEASED_ALREADY');
    expect(JSON.stringify(decide(at('LISTED'), edit))).not.toContain('张三');
  });

  it('S3-26: has one receipt of each channel, and none before it was released', () => {
    expect(codeOf(at('LISTED', f.EDITED), C.RecordListingReceipt)).toBe('LISTING_NOT_RELEASED');
    const [received] = decide(at('LISTED', f.RELEASED), C.RecordListingReceipt);
    const shown = listing.evolve(at('LISTED', f.RELEASED), received!);
    expect(codeOf(shown, C.RecordListingReceipt)).toBe('LISTING_RECEIVED_ALREADY');
  });
});

describe('early removal', () => {
  const on = plainDate('2026-09-09');
  const settled = (more: object = {}) => at('LISTED', {}, { order: f.SETTLED, ...more });
  const apply = (day = on) => ({ ...C.ApplyForListingRemoval, today: day });

  it('BLK-09: is open from six months after the correction, to the day', () => {
    expect(codeOf(settled(), apply(addDays(on, -1)))).toBe('LISTING_REMOVAL_TOO_EARLY');
    expect(decide(settled(), apply())).toMatchObject([{ removal: { correctedOn: '2026-03-09', appliedOn: on } }]);
    expect(codeOf(at('LISTED'), apply())).toBe('LISTING_NOT_CORRECTED');
  });

  it('BLK-10: is barred by new arrears and by the crime, when it is asked for and when it is decided', () => {
    const asked = (more: object = {}) => at('REMOVAL_ASKED', {}, { order: f.SETTLED, ...more });
    for (const bar of [{ newOrder: 'O-2' }, { crime: 'R-1' }]) {
      expect(codeOf(settled(bar), { ...apply(), isOwn: false })).toBe('LISTING_REMOVAL_BARRED');
      expect(codeOf(asked(bar), C.RemoveListing)).toBe('LISTING_REMOVAL_BARRED');
    }
    expect(codeOf(at('REMOVAL_ASKED'), C.RemoveListing)).toBe('LISTING_NOT_CORRECTED');
    expect(codeOf(asked(), { ...C.RemoveListing, by: 'contractor-1' })).toBe('LISTING_SECOND_OFFICER_NEEDED');
    expect(typesOf(asked(), C.RemoveListing)).toEqual(['ListingRemoved']);
  });

  it('a party that asks for it is not told thereby that the police look into it', () => {
    expect(codeOf(settled({ crime: 'R-1' }), apply())).toBe('decided');
    expect(() => decide(settled({ newOrder: 'O-2', crime: 'R-1' }), apply())).toThrow(
      expect.objectContaining({ details: { bars: 'NEW_ARREARS', by: 'O-2' } }),
    );
  });

  it('BLK-11: is refused with reasons, and the listing goes on', () => {
    expect(codeOf(at('REMOVAL_ASKED'), { ...C.RefuseListingRemoval, reason: '' })).toBe('LISTING_TEXT_MISSING');
    const [event] = decide(at('REMOVAL_ASKED'), C.RefuseListingRemoval);
    expect(listing.evolve(at('REMOVAL_ASKED'), event!)).toMatchObject({
      stage: 'LISTED',
      listing: { removal: { refusedBecause: '材料不全' } },
    });
  });

  it('BLK-13: got by false papers, is revoked: listed again, by a term of its own, and published anew', () => {
    const again = { ...C.RestoreListing, today: plainDate('2026-12-01') };
    const removed = at('REMOVED', f.RELEASED);
    const [event] = decide(removed, again);
    expect(event).toMatchObject({
      type: 'Listed',
      decision: { expiresOn: '2029-12-01', isAgain: true, measures: ['FUNDS', 'TENDERS'] },
    });
    expect(listing.evolve(removed, event!)).toMatchObject({
      stage: 'LISTED',
      listing: { ended: undefined, publication: undefined },
    });
    expect(codeOf(removed, { ...again, by: 'office-2' })).toBe('LISTING_SECOND_OFFICER_NEEDED');
  });

  it('BLK-14: nobody is listed again by an order that was revoked meanwhile', () => {
    const revoked = at('REMOVED', {}, { order: f.anOrder({ isRevoked: true }) });
    expect(codeOf(revoked, C.RestoreListing)).toBe('LISTING_ORDER_REVOKED');
  });
});

describe('the end', () => {
  it('of the term comes by the clock, whether a removal is asked for or not, and once', () => {
    const expire = { ...C.MissListingDuty, duty: 'EXPIRE', dueOn: plainDate('2029-03-10') };
    for (const stage of ['LISTED', 'REMOVAL_ASKED'] as const)
      expect(decide(at(stage), expire)).toEqual([{ type: 'ListingExpired', on: '2029-03-11' }]);
    for (const stage of ['REMOVED', 'EXPIRED', 'REVOKED'] as const) expect(decide(at(stage), expire)).toEqual([]);
  });

  it('BLK-14: comes with the order, at every stage before it', () => {
    for (const stage of listing.allowed.RevokeListing)
      expect(typesOf(at(stage as 'LISTED'), C.RevokeListing)).toEqual(['ListingRevoked']);
  });

  it('BLK-12: is over when each channel that showed it shows it no more', () => {
    const receipt = (channel: 'CREDIT_CHINA' | 'HRSS_SITE') => ({ channel, receiptNo: 'XY-1', on: TODAY });
    const shown = at('EXPIRED', { receipts: [receipt('CREDIT_CHINA'), receipt('HRSS_SITE')] });
    const [first] = decide(shown, C.RecordListingStopped);
    expect(first).toMatchObject({ isEverywhere: false });
    const next = listing.evolve(shown, first!);
    expect(decide(next, { ...C.RecordListingStopped, channel: 'HRSS_SITE' })).toMatchObject([{ isEverywhere: true }]);
    expect(codeOf(next, C.RecordListingStopped)).toBe('LISTING_RECEIVED_ALREADY');
    expect(codeOf(at('EXPIRED'), C.RecordListingStopped)).toBe('LISTING_NOT_RECEIVED');
  });

  it('another day that passed is told as late', () => {
    expect(decide(at('HEARD'), C.MissListingDuty)).toEqual([
      { type: 'ListingDutyMissed', on: '2026-04-04', duty: 'DECIDE', dueOn: '2026-04-03' },
    ]);
  });
});

it('what is not there is refused whatever is to be done', () => {
  specify(listing).given().when(C.DecideListing).then(refused('LISTING_UNKNOWN'));
});
