import { decideAllowed, plainDate } from '@anxin/domain-kit';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import { type WatchCommand, watchDuties, watchItems, type WatchKind, type WatchState, type WatchTag } from '.';

const [TODAY, DUE] = [plainDate('2026-03-10'), plainDate('2026-03-20')];
const COMMANDS = {
  OpenWatchItem: {
    ...{ type: 'OpenWatchItem', kind: 'HIDDEN_DANGER', areaCode: '620522104', sector: 'HOUSING' },
    ...{ creditCode: '91620599QA4XFD1Y5A', tags: ['CONSTRUCTION'], grade: 'HIGH', facts: '连续两月欠缴电费，停工' },
    ...{ owner: 'office-1', dueOn: DUE, today: TODAY, by: 'office-2' },
  },
  NoteWatchItem: { type: 'NoteWatchItem', note: '约谈企业', today: TODAY, by: 'office-1' },
  ResolveWatchItem: {
    ...{ type: 'ResolveWatchItem', what: '已复工并发放工资', evidence: ['E-1'], today: TODAY, by: 'office-1' },
  },
  ConfirmWatchItem: { type: 'ConfirmWatchItem', today: TODAY, by: 'office-2' },
  RejectWatchItem: { type: 'RejectWatchItem', reason: '工资未发放到卡', today: TODAY, by: 'office-2' },
  MissWatchItemDuty: { type: 'MissWatchItemDuty', duty: 'RESOLVE', dueOn: DUE, today: plainDate('2026-03-21') },
} as const satisfies { readonly [Type in WatchCommand['type']]: Extract<WatchCommand, { readonly type: Type }> };
const { OpenWatchItem, ResolveWatchItem, ConfirmWatchItem, RejectWatchItem, MissWatchItemDuty } = COMMANDS;

const NEW: WatchState = { stage: 'UNKNOWN', code: '620522-WATCH-2026-000001' };
const after = (...commands: readonly WatchCommand[]) =>
  commands.reduce<WatchState>(
    (state, command) => decideAllowed(watchItems, state, command).reduce(watchItems.evolve, state),
    NEW,
  );
const { given } = specify({ ...watchItems, initial: NEW });

describe('each command at each stage', () => {
  walkCommands(watchItems, {
    states: {
      UNKNOWN: NEW,
      WATCHED: after(OpenWatchItem),
      RESOLVED: after(OpenWatchItem, ResolveWatchItem),
      CONFIRMED: after(OpenWatchItem, ResolveWatchItem, ConfirmWatchItem),
    },
    commands: COMMANDS,
  });
});

it.each`
  title                                                                              | kind               | tags
  ${'S0-26: an employer in danger of not paying'}                                    | ${'HIDDEN_DANGER'} | ${[]}
  ${'S1-28: an employer that matters most'}                                          | ${'KEY_EMPLOYER'}  | ${[]}
  ${'S0-13: a hard problem, whose owner is the leader on duty'}                      | ${'HARD_PROBLEM'}  | ${[]}
  ${'S1-07: an employer of a park, of catering or of construction'}                  | ${'KEY_EMPLOYER'}  | ${['INDUSTRIAL_PARK', 'CATERING', 'CONSTRUCTION']}
  ${'S3-14: an employer of much labour, or one that trade friction hits'}            | ${'KEY_EMPLOYER'}  | ${['LABOUR_INTENSIVE', 'TRADE_FRICTION']}
  ${'S4-14: a developer or a project of the government, by how great the danger is'} | ${'KEY_EMPLOYER'}  | ${['DEVELOPER', 'GOVERNMENT_PROJECT']}
`(
  '$title is watched until it is resolved and another found it so',
  ({ kind, tags }: { kind: WatchKind; tags: readonly WatchTag[] }) => {
    const opened = { ...OpenWatchItem, kind, tags };
    const found = after(opened, ResolveWatchItem, RejectWatchItem, ResolveWatchItem, ConfirmWatchItem);
    expect(after(opened)).toMatchObject({ stage: 'WATCHED', entry: { kind, tags, grade: 'HIGH', owner: 'office-1' } });
    expect(found).toMatchObject({
      stage: 'CONFIRMED',
      entry: { resolution: { by: 'office-1' }, confirmed: { by: 'office-2' } },
    });
  },
);

it.each`
  what                           | change                                     | code
  ${'of nothing'}                | ${{ creditCode: undefined }}               | ${'WATCH_ITEM_SUBJECT_INVALID'}
  ${'of two'}                    | ${{ caseCode: '620522-CASE-2026-000001' }} | ${'WATCH_ITEM_SUBJECT_INVALID'}
  ${'of a code that is none'}    | ${{ creditCode: '91620599QA4XFD1Y5B' }}    | ${'WATCH_ITEM_ENTERPRISE_INVALID'}
  ${'with a name for its owner'} | ${{ owner: '张三' }}                       | ${'WATCH_ITEM_OWNER_INVALID'}
  ${'with a day that has come'}  | ${{ dueOn: TODAY }}                        | ${'WATCH_ITEM_DAY_PASSED'}
  ${'with a tag twice'}          | ${{ tags: ['CATERING', 'CATERING'] }}      | ${'WATCH_ITEM_TAG_REPEATED'}
  ${'with a phone in its facts'} | ${{ facts: '联系 13812345678' }}           | ${'WATCH_ITEM_TEXT_PERSONAL'}
`('an item $what is refused', ({ change, code }) => {
  given()
    .when({ ...OpenWatchItem, ...change })
    .then(refused(code));
});

it('S0-27: a small site that nobody registered is watched without a code, and no other kind is', () => {
  const unnamed = { ...OpenWatchItem, creditCode: undefined, tags: [], facts: '村道旁自建三层楼，工人 6 名' } as const;
  expect(after({ ...unnamed, kind: 'SMALL_SITE' })).toMatchObject({ stage: 'WATCHED', entry: { kind: 'SMALL_SITE' } });
  given()
    .when({ ...unnamed, kind: 'SMALL_SITE', projectCode: 'P', caseCode: 'C' })
    .then(refused('WATCH_ITEM_SUBJECT_INVALID'));
});

it('nobody confirms what they resolved themselves, and nothing is resolved without evidence', () => {
  const opened = decideAllowed(watchItems, NEW, OpenWatchItem);
  given(...opened)
    .when({ ...ResolveWatchItem, evidence: [] })
    .then(refused('WATCH_ITEM_PROOF_MISSING'));
  const resolved = decideAllowed(watchItems, after(OpenWatchItem), ResolveWatchItem);
  for (const command of [ConfirmWatchItem, RejectWatchItem])
    given(...opened, ...resolved)
      .when({ ...command, by: 'office-1' })
      .then(refused('WATCH_ITEM_SECOND_PERSON_NEEDED'));
});

it('S1-28: what is not resolved by its day is told once, and its clock ends when another finds it resolved', () => {
  const [opened] = decideAllowed(watchItems, NEW, OpenWatchItem);
  expect(watchDuties(opened!)).toEqual([
    { type: 'START', duty: 'RESOLVE', rule: 'S1-28', on: TODAY, term: { length: 10, unit: 'CD' } },
  ]);
  const missed = after(OpenWatchItem, MissWatchItemDuty);
  expect(missed).toMatchObject({ entry: { isOverdue: true } });
  expect(decideAllowed(watchItems, missed, MissWatchItemDuty)).toEqual([]);
  const resolved = after(OpenWatchItem, ResolveWatchItem);
  const [told] = decideAllowed(watchItems, resolved, ConfirmWatchItem);
  expect(watchDuties(told!)).toEqual([{ type: 'MEET', duties: ['RESOLVE'], on: TODAY }]);
  expect(
    decideAllowed(watchItems, after(OpenWatchItem, ResolveWatchItem, ConfirmWatchItem), MissWatchItemDuty),
  ).toEqual([]);
});
