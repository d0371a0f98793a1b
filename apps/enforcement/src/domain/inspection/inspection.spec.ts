import { decideAllowed, plainDate } from '@anxin/domain-kit';
import { ParameterBook } from '@anxin/law';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import { INSPECTION_STAGES, inspectionBy, type InspectionCommand, inspectionDuties, type InspectionState } from '.';
import * as f from './inspection.fixture';

const { COMMANDS: C, after, at, inspection, plan, carryOut, answers, TODAY } = f;
const decide = (state: InspectionState, command: InspectionCommand) => decideAllowed(inspection, state, command);
const codeOf = (state: InspectionState, command: InspectionCommand): string => {
  try {
    decide(state, command);
    return 'decided';
  } catch (fault) {
    return (fault as { code: string }).code;
  }
};
const [FIRST] = f.OFFICERS;

describe('each command at each stage', () => {
  walkCommands(inspection, {
    states: { UNKNOWN: f.unknown(), ...Object.fromEntries(INSPECTION_STAGES.map((stage) => [stage, at(stage)])) },
    commands: C,
  });
});

describe('a plan', () => {
  it.each`
    what                                 | more                                                                | code
    ${'of nothing'}                      | ${{ projectCode: undefined, creditCode: undefined }}                | ${'INSPECTION_TARGET_MISSING'}
    ${'of no enterprise'}                | ${{ creditCode: '91620599QA4XFD1Y5B' }}                             | ${'INSPECTION_ENTERPRISE_INVALID'}
    ${'with one officer'}                | ${{ officers: [FIRST] }}                                            | ${'INSPECTION_TEAM_INVALID'}
    ${'with one officer twice'}          | ${{ officers: [FIRST, FIRST] }}                                     | ${'INSPECTION_TEAM_INVALID'}
    ${'with a certificate twice'}        | ${{ officers: [FIRST, { id: 'x', certificateNo: '甘-001' }] }}      | ${'INSPECTION_TEAM_INVALID'}
    ${'with an officer’s number as id'}  | ${{ officers: [FIRST, { id: '13800138000', certificateNo: '1' }] }} | ${'INSPECTION_TEXT_PERSONAL'}
    ${'led by nobody of the team'}       | ${{ lead: 'office-9' }}                                             | ${'INSPECTION_LEAD_NOT_OF_TEAM'}
    ${'joint with nobody'}               | ${{ kind: 'JOINT' }}                                                | ${'INSPECTION_JOINT_MISSING'}
    ${'for yesterday'}                   | ${{ plannedOn: '2026-03-09' }}                                      | ${'INSPECTION_DAY_TOO_EARLY'}
    ${'to look back at no case'}         | ${{ kind: 'LOOK_BACK' }}                                            | ${'INSPECTION_CASE_MISSING'}
    ${'of a campaign that is not named'} | ${{ kind: 'CAMPAIGN' }}                                             | ${'INSPECTION_CAMPAIGN_MISSING'}
    ${'of a campaign that is not there'} | ${{ campaignCode: 'X' }}                                            | ${'INSPECTION_CAMPAIGN_UNKNOWN'}
    ${'at random without a draw'}        | ${{ kind: 'DOUBLE_RANDOM' }}                                        | ${'INSPECTION_DRAW_MISSING'}
    ${'by a draw that is not there'}     | ${{ kind: 'DOUBLE_RANDOM', drawCode: 'X' }}                         | ${'INSPECTION_DRAW_UNKNOWN'}
  `('$what is refused: $code', ({ more, code }) => {
    expect(codeOf(f.unknown(), plan(more as object))).toBe(code);
  });

  it('S0-23, S4-10: is of a joint check with its departments, and of a look-back with the first case', () => {
    const joint = plan({ kind: 'JOINT', jointDepartments: ['住建局'] });
    expect(decide(f.unknown(), joint)).toMatchObject([{ inspection: { jointDepartments: ['住建局'] } }]);
    const back = plan({ kind: 'LOOK_BACK', firstCase: '620522-CASE-2026-000001' });
    expect(decide(f.unknown(), back)).toMatchObject([{ inspection: { firstCase: '620522-CASE-2026-000001' } }]);
  });

  it('of a campaign is within it, through its last day and not after its end', () => {
    const campaign = (more: object = {}) => ({ campaign: { isEnded: false, from: TODAY, to: TODAY, ...more } });
    const within = plan({ kind: 'CAMPAIGN', campaignCode: 'C' });
    expect(codeOf(f.unknown(campaign()), within)).toBe('decided');
    expect(codeOf(f.unknown(campaign()), { ...within, plannedOn: plainDate('2026-03-11') })).toBe(
      'INSPECTION_CAMPAIGN_OVER',
    );
    expect(codeOf(f.unknown(campaign({ isEnded: true })), within)).toBe('INSPECTION_CAMPAIGN_OVER');
  });

  it('CHK-02: by a draw sends whom it drew where it drew, once', () => {
    const draw = (more: object = {}) => ({
      draw: { isDrawn: true, officers: ['inspector-2', 'inspector-1'], ...more },
    });
    const drawn = plan({ kind: 'DOUBLE_RANDOM', drawCode: 'D' });
    expect(codeOf(f.unknown(draw()), drawn)).toBe('decided');
    expect(codeOf(f.unknown(draw({ officers: ['inspector-1', 'office-9'] })), drawn)).toBe('INSPECTION_NOT_DRAWN');
    expect(codeOf(f.unknown(draw({ officers: undefined })), drawn)).toBe('INSPECTION_NOT_DRAWN');
    expect(codeOf(f.unknown(draw({ taken: 'I' })), drawn)).toBe('INSPECTION_DRAWN_ALREADY');
    expect(codeOf(f.unknown(draw({ isDrawn: false })), drawn)).toBe('INSPECTION_DRAW_UNKNOWN');
    expect(codeOf(f.unknown(draw()), plan({ drawCode: 'D' }))).toBe('INSPECTION_NOT_DRAWN');
  });

  it('is refused where no list is known', () => {
    const nowhere = inspectionBy(new ParameterBook([]));
    expect(() => nowhere.decide(f.unknown(), plan())).toThrow(
      expect.objectContaining({ code: 'INSPECTION_TEAM_INVALID' }),
    );
  });
});

describe('what was found', () => {
  const planned = at('PLANNED');
  const met = (more: Parameters<typeof answers>[0]) => carryOut({ answers: answers(more), findings: [] });

  it('INS-08: is found by two of the team at least, each once', () => {
    for (const present of [['inspector-1'], ['inspector-1', 'inspector-1'], ['inspector-1', 'office-9']])
      expect(codeOf(planned, carryOut({ present }))).toBe('INSPECTION_PRESENT_INVALID');
  });

  it.each`
    what                                      | command                                                                                                    | code
    ${'an item that is not answered'}         | ${carryOut({ answers: answers().slice(1) })}                                                               | ${'INSPECTION_ITEM_UNANSWERED'}
    ${'an item that is not asked'}            | ${met({ CONTRACT: { item: 'PAY' } })}                                                                      | ${'INSPECTION_ITEM_UNASKED'}
    ${'an item that is answered twice'}       | ${carryOut({ answers: [...answers(), answers()[0]!] })}                                                    | ${'INSPECTION_ITEM_UNASKED'}
    ${'what does not apply without a reason'} | ${met({ WAGE_ACCOUNT: { answer: 'NOT_APPLICABLE' } })}                                                     | ${'INSPECTION_REASON_MISSING'}
    ${'what is not met without evidence'}     | ${met({ WAGE_ACCOUNT: { answer: 'NOT_MET', evidence: [] } })}                                              | ${'INSPECTION_EVIDENCE_MISSING'}
    ${'what is not met without a problem'}    | ${met({ WAGE_ACCOUNT: { answer: 'NOT_MET' } })}                                                            | ${'INSPECTION_PROBLEM_MISSING'}
    ${'a problem of what is met'}             | ${carryOut({ answers: answers() })}                                                                        | ${'INSPECTION_PROBLEM_UNFOUNDED'}
    ${'a problem under no rule'}              | ${carryOut({ findings: carryOut().findings.map((one) => ({ ...one, rule: 'X-1' })) })}                     | ${'INSPECTION_RULE_UNKNOWN'}
    ${'a problem without a time'}             | ${carryOut({ findings: carryOut().findings.map((one) => ({ ...one, term: { length: 0, unit: 'CD' } })) })} | ${'INSPECTION_TERM_INVALID'}
    ${'a visit before it was planned'}        | ${carryOut({ visitedOn: plainDate('2026-03-09') })}                                                        | ${'INSPECTION_DAY_TOO_EARLY'}
    ${'a visit that is to come'}              | ${carryOut({ visitedOn: plainDate('2026-03-11') })}                                                        | ${'INSPECTION_DAY_NOT_COME'}
  `('$what is refused: $code', ({ command, code }) => {
    expect(codeOf(planned, command as InspectionCommand)).toBe(code);
  });

  it.each(['PROMISE_LETTER', 'CONTRACT', 'REAL_NAME', 'RIGHTS_BOARD', 'DEPOSIT'])(
    'S2-27: the item %s is not skipped: neither left out, nor not applicable, nor without evidence',
    (item) => {
      const left = carryOut({ answers: answers().filter((one) => one.item !== item), findings: [] });
      expect(codeOf(planned, left)).toBe('INSPECTION_ITEM_UNANSWERED');
      expect(codeOf(planned, met({ [item]: { answer: 'NOT_APPLICABLE', reason: '无' } }))).toBe(
        'INSPECTION_ITEM_MANDATORY',
      );
      expect(codeOf(planned, met({ [item]: { evidence: [] } }))).toBe('INSPECTION_EVIDENCE_MISSING');
    },
  );

  it('another item may not apply, with a reason', () => {
    expect(codeOf(planned, met({ WAGE_ACCOUNT: { answer: 'NOT_APPLICABLE', reason: '依法免设', evidence: [] } }))).toBe(
      'decided',
    );
  });

  it('S2-28: is a problem each with its last day, which the calendar gives, and a clock', () => {
    const [found] = decide(planned, carryOut());
    expect(found).toMatchObject({
      problems: [
        { no: 1, item: 'RIGHTS_BOARD', rule: 'BRD-01', dueOn: '2026-03-16' },
        { no: 2, item: 'CONTRACT', rule: 'RNM-01', dueOn: '2026-03-25' },
      ],
    });
    expect(inspectionDuties(found!)).toMatchObject([
      { type: 'START', duty: 'RECTIFY_1', on: TODAY, term: { length: 5, unit: 'CD' } },
      { type: 'START', duty: 'RECTIFY_2', on: TODAY },
    ]);
  });
});

describe('a problem', () => {
  const open = at('RECTIFYING');
  it('S2-28: is closed by somebody else than who reported it put right, and the check when all are', () => {
    expect(codeOf(open, { ...f.confirm(1), by: 'contractor-1' })).toBe('INSPECTION_SECOND_PERSON_NEEDED');
    expect(codeOf(open, f.confirm(2))).toBe('INSPECTION_RECTIFICATION_MISSING');
    expect(codeOf(open, f.confirm(3))).toBe('INSPECTION_PROBLEM_UNKNOWN');
    const one = after([f.confirm(1)], open);
    expect(one.stage).toBe('RECTIFYING');
    expect(codeOf(one, C.CloseInspection)).toBe('INSPECTION_PROBLEMS_OPEN');
    expect(codeOf(one, f.report(1))).toBe('INSPECTION_PROBLEM_CLOSED');
    const both = after([f.report(2), f.confirm(2)], one);
    expect(both.stage).toBe('CHECKED');
    expect(after([C.CloseInspection], both).stage).toBe('CLOSED');
    expect(decide(open, f.confirm(1)).flatMap((event) => inspectionDuties(event))).toEqual([
      { type: 'MEET', duties: ['RECTIFY_1'], on: TODAY },
    ]);
  });

  it('needs proof, and is open again where that is not enough', () => {
    expect(codeOf(open, { ...f.report(2), proofs: [] })).toBe('INSPECTION_PROOF_MISSING');
    const rejected = after([C.RejectInspectionRectified], open);
    expect(codeOf(rejected, f.confirm(1))).toBe('INSPECTION_RECTIFICATION_MISSING');
    expect(codeOf(after([f.report(1)], rejected), f.confirm(1))).toBe('decided');
  });

  it('is told once when its last day has passed, and not once it is closed', () => {
    expect(decide(open, C.MissInspectionDuty)).toMatchObject([{ type: 'InspectionDutyMissed', duty: 'RECTIFY_1' }]);
    expect(decide(after([C.MissInspectionDuty], open), C.MissInspectionDuty)).toEqual([]);
    expect(decide(after([f.confirm(1)], open), C.MissInspectionDuty)).toEqual([]);
  });

  it('S2-29: is in one notice, which may hold several', () => {
    const noticed = after([C.ServeInspectionNotice], open);
    expect(noticed).toMatchObject({ inspection: { notices: [{ problems: [1, 2] }] } });
    expect(codeOf(noticed, C.ServeInspectionNotice)).toBe('INSPECTION_PROBLEM_NOTICED');
    const of = (more: object) => codeOf(open, { ...C.ServeInspectionNotice, ...more });
    expect(of({ problems: [] })).toBe('INSPECTION_PROBLEM_MISSING');
    expect(of({ problems: [1, 1] })).toBe('INSPECTION_PROBLEM_NOTICED');
    expect(
      of({ served: { on: plainDate('2026-03-09'), way: 'IN_PERSON', proofs: [{ id: 'E', media: 'PHOTO' }] } }),
    ).toBe('INSPECTION_DAY_TOO_EARLY');
    expect(of({ served: { on: TODAY, way: 'POSTED', proofs: [{ id: 'E', media: 'DOCUMENT' }] } })).toBe(
      'INSPECTION_MEDIA_MISSING',
    );
  });
});

it('what is not there is refused whatever is to be done', () => {
  specify(inspection).given().when(C.CloseInspection).then(refused('INSPECTION_UNKNOWN'));
});
