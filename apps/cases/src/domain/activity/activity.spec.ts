import { decideAllowed, plainDate } from '@anxin/domain-kit';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import {
  activities,
  ACTIVITY_KINDS,
  type ActivityCommand,
  activityDuties,
  type ActivityKind,
  type ActivityReport,
  type ActivityState,
  type RecordActivity,
} from '.';

const TODAY = plainDate('2026-03-10');
const CODE = '620522-ACT-2026-000001';
const PLAN = { kind: 'PATROL', title: '园区巡查', areaCode: '620522104', host: 'TOWN:620522104' } as const;
const EVERYTHING: ActivityReport = {
  heldOn: TODAY,
  place: '兴国镇工业园区',
  summary: '走访园区和工地',
  meeting: 'REGULAR',
  media: ['LEAFLET', 'WECHAT'],
  audiences: ['EMPLOYERS', 'WORKERS'],
  units: ['DEPARTMENT:HOUSING'],
  officers: ['office-1', 'grid-7'],
  counts: { people: 40, copies: 1_000, works: 70, parks: 159, sites: 7_014, clues: 321 },
  about: 'QA-PLAN-2026',
  evidence: ['E-1'],
};
const COMMANDS = {
  PlanActivity: { type: 'PlanActivity', ...PLAN, plannedFor: plainDate('2026-03-12'), today: TODAY },
  RecordActivity: { type: 'RecordActivity', ...PLAN, report: EVERYTHING, today: TODAY },
  HoldActivity: { type: 'HoldActivity', report: EVERYTHING, today: TODAY },
  WithdrawActivity: { type: 'WithdrawActivity', reason: '重复登记', today: TODAY },
  MissActivityDuty: { type: 'MissActivityDuty', duty: 'HOLD', dueOn: plainDate('2026-03-12'), today: TODAY },
} as const satisfies { readonly [Type in ActivityCommand['type']]: Extract<ActivityCommand, { readonly type: Type }> };

const NEW: ActivityState = { stage: 'UNKNOWN', code: CODE };
const after = (...commands: readonly ActivityCommand[]) =>
  commands.reduce<ActivityState>(
    (state, command) => decideAllowed(activities, state, command).reduce(activities.evolve, state),
    NEW,
  );
const PLANNED = after(COMMANDS.PlanActivity);

describe('each command at each stage', () => {
  walkCommands(activities, {
    states: {
      UNKNOWN: NEW,
      PLANNED,
      HELD: after(COMMANDS.RecordActivity),
      WITHDRAWN: after(COMMANDS.PlanActivity, COMMANDS.WithdrawActivity),
    },
    commands: COMMANDS,
  });
});

const { given } = specify({ ...activities, initial: NEW });
const record = (kind: ActivityKind, change: Partial<ActivityReport> = {}): RecordActivity => ({
  ...COMMANDS.RecordActivity,
  kind,
  report: { ...EVERYTHING, ...change },
});
const kinds = Object.keys(ACTIVITY_KINDS) as ActivityKind[];

const NOTHING: ActivityReport = {
  ...{ heldOn: TODAY, media: [], audiences: [], units: [], officers: [], counts: {}, evidence: [] },
};

it.each(kinds)('%s tells what its kind asks for, and nothing less', (kind) => {
  given()
    .when(record(kind))
    .then([expect.objectContaining({ type: 'ActivityRecorded', report: EVERYTHING })]);
  given()
    .when({ ...COMMANDS.RecordActivity, kind, report: NOTHING })
    .then(refused('ACTIVITY_TOLD_INCOMPLETE', { missing: ACTIVITY_KINDS[kind].join(', ') }));
});

describe('what an activity of each kind has to tell', () => {
  it.each`
    title                                                                                               | kind                    | missing
    ${'S0-25, S1-37, S2-36: publicity says whom it is for and by which media'}                          | ${'PUBLICITY'}          | ${'audiences, media'}
    ${'S0-16: a bulletin says whom it is for and what it says'}                                         | ${'BULLETIN'}           | ${'audiences, summary'}
    ${'S1-13: a training says which officers it trained and in what'}                                   | ${'TRAINING'}           | ${'officers, summary'}
    ${'S2-03, S4-06: a meeting is regular or called, of several units, with its minutes'}               | ${'MEETING'}            | ${'meeting, units, summary'}
    ${'S3-10: a demonstration is at a site, before so many'}                                            | ${'SITE_DEMONSTRATION'} | ${'place, people'}
    ${'S3-11: an exhibition says where, and of how many works'}                                         | ${'EXHIBITION'}         | ${'place, works'}
    ${'S3-12: a quiz says by what, and how many took part'}                                             | ${'QUIZ'}               | ${'media, people'}
    ${'S1-09: care for each other is of an enterprise and so many'}                                     | ${'MUTUAL_CARE'}        | ${'about, people'}
    ${'S2-37: a drill is of a plan, with so many, and says what came of it'}                            | ${'DRILL'}              | ${'about, people, summary'}
    ${'S1-27: a contact says where, who called and what was said'}                                      | ${'CONTACT'}            | ${'place, officers, summary'}
    ${'S1-21: an analysis says what is found and done'}                                                 | ${'ANALYSIS'}           | ${'summary'}
    ${'S1-19, S4-20: a patrol says who went, to how many parks and sites, and how many clues it found'} | ${'PATROL'}             | ${'officers, parks, sites, clues'}
  `('$title', ({ kind, missing }: { kind: ActivityKind; missing: string }) => {
    expect(ACTIVITY_KINDS[kind].join(', ')).toBe(missing);
    for (const what of missing.split(', ')) {
      const { [what as keyof typeof EVERYTHING.counts]: _, ...counts } = EVERYTHING.counts;
      const left = Array.isArray(EVERYTHING[what as 'media']) ? [] : undefined;
      const report = { counts, ...(what in EVERYTHING ? { [what]: left } : {}) };
      given()
        .when(record(kind, report))
        .then(refused('ACTIVITY_TOLD_INCOMPLETE', { missing: what }));
    }
  });
});

it.each`
  what                            | change                                             | code
  ${'of a day that has not come'} | ${{ heldOn: plainDate('2026-03-11') }}             | ${'ACTIVITY_DAY_NOT_COME'}
  ${'with a phone in its words'}  | ${{ summary: '联系 13812345678' }}                 | ${'ACTIVITY_TEXT_PERSONAL'}
  ${'with empty words'}           | ${{ place: ' ' }}                                  | ${'ACTIVITY_TEXT_MISSING'}
  ${'with a name for an account'} | ${{ officers: ['张三'] }}                          | ${'ACTIVITY_OFFICER_INVALID'}
  ${'with an officer twice'}      | ${{ officers: ['grid-7', 'grid-7'] }}              | ${'ACTIVITY_REPEATED'}
  ${'with a medium twice'}        | ${{ media: ['LEAFLET', 'LEAFLET'] }}               | ${'ACTIVITY_REPEATED'}
  ${'with less than none'}        | ${{ counts: { ...EVERYTHING.counts, sites: -1 } }} | ${'ACTIVITY_COUNT_INVALID'}
`('a report $what is refused', ({ change, code }) => {
  given().when(record('PATROL', change)).then(refused(code));
});

it('nothing found is told as 0, which is not the same as untold', () => {
  given()
    .when(record('PATROL', { counts: { ...EVERYTHING.counts, clues: 0 } }))
    .then([expect.objectContaining({ type: 'ActivityRecorded' })]);
});

it('what is planned is for a day that is still to come', () => {
  given()
    .when({ ...COMMANDS.PlanActivity, plannedFor: TODAY })
    .then(refused('ACTIVITY_DAY_PASSED', { today: TODAY }));
});

it('S1-19: a patrol that was planned and not held is told once', () => {
  const [planned] = decideAllowed(activities, NEW, COMMANDS.PlanActivity);
  expect(activityDuties(planned!)).toEqual([
    { type: 'START', duty: 'HOLD', rule: 'S1-19', on: TODAY, term: { length: 2, unit: 'CD' } },
  ]);
  const missed = after(COMMANDS.PlanActivity, COMMANDS.MissActivityDuty);
  expect(missed).toMatchObject({ stage: 'PLANNED', entry: { isOverdue: true } });
  expect(decideAllowed(activities, missed, COMMANDS.MissActivityDuty)).toEqual([]);
  expect(decideAllowed(activities, after(COMMANDS.RecordActivity), COMMANDS.MissActivityDuty)).toEqual([]);
});
