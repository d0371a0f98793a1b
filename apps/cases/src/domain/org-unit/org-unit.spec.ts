import { decideAllowed, plainDate } from '@anxin/domain-kit';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import {
  type OrgUnitCommand,
  orgUnitGaps,
  type OrgUnitKind,
  orgUnits,
  type OrgUnitState,
  type StandingOrgUnit,
  trainingGaps,
} from '.';

const TODAY = plainDate('2026-03-10');
const COMMANDS = {
  FoundOrgUnit: {
    ...{ type: 'FoundOrgUnit', kind: 'SPECIAL_TEAM', name: '兴国镇治欠专班', areaCode: '620522104', today: TODAY },
    ...{ duties: ['受理转办线索', '联合核查'], foundedOn: plainDate('2026-01-05'), basis: '秦治欠办〔2026〕1号' },
    members: [
      { account: 'leader-1', role: 'HEAD' },
      { account: 'inspector-1', role: 'INSPECTOR' },
    ],
  },
  SetOrgUnitMembers: { type: 'SetOrgUnitMembers', members: [{ account: 'leader-2', role: 'HEAD' }], today: TODAY },
  RenameOrgUnit: { type: 'RenameOrgUnit', name: '兴国街道治欠专班', from: plainDate('2026-03-01'), today: TODAY },
  DissolveOrgUnit: {
    type: 'DissolveOrgUnit',
    reason: '并入县专班',
    mergedInto: '620522-ORG-2026-000001',
    today: TODAY,
  },
} as const satisfies { readonly [Type in OrgUnitCommand['type']]: Extract<OrgUnitCommand, { readonly type: Type }> };

const NEW: OrgUnitState = { stage: 'UNKNOWN', code: '620522-ORG-2026-000002' };
const after = (...commands: readonly OrgUnitCommand[]) =>
  commands.reduce<OrgUnitState>(
    (state, command) => decideAllowed(orgUnits, state, command).reduce(orgUnits.evolve, state),
    NEW,
  );
const { given } = specify({ ...orgUnits, initial: NEW });

describe('each command at each stage', () => {
  walkCommands(orgUnits, {
    states: {
      UNKNOWN: NEW,
      STANDING: after(COMMANDS.FoundOrgUnit),
      DISSOLVED: after(COMMANDS.FoundOrgUnit, COMMANDS.DissolveOrgUnit),
    },
    commands: COMMANDS,
  });
});

it('S0-11, S0-34, S1-33: a team is founded with its list of duties, its head, its members and the document that founds it', () => {
  expect(after(COMMANDS.FoundOrgUnit)).toMatchObject({
    stage: 'STANDING',
    entry: { duties: ['受理转办线索', '联合核查'], basis: '秦治欠办〔2026〕1号', members: [{ role: 'HEAD' }, {}] },
  });
});

it('S1-02: a unit that is renamed keeps what it was called, and one that is merged says into which', () => {
  expect(after(COMMANDS.FoundOrgUnit, COMMANDS.RenameOrgUnit, COMMANDS.DissolveOrgUnit)).toMatchObject({
    stage: 'DISSOLVED',
    entry: {
      name: '兴国街道治欠专班',
      formerNames: [{ name: '兴国镇治欠专班', until: plainDate('2026-03-01') }],
      dissolved: { mergedInto: '620522-ORG-2026-000001' },
    },
  });
});

it.each`
  what                            | change                                                                             | code
  ${'with a name for an account'} | ${{ members: [{ account: '张三', role: 'HEAD' }] }}                                | ${'ORG_UNIT_MEMBER_INVALID'}
  ${'with a member twice'}        | ${{ members: [{ account: 'a', role: 'HEAD' }, { account: 'a', role: 'MEMBER' }] }} | ${'ORG_UNIT_MEMBER_REPEATED'}
  ${'that nobody leads'}          | ${{ members: [{ account: 'a', role: 'MEMBER' }] }}                                 | ${'ORG_UNIT_HEAD_MISSING'}
  ${'that two lead'}              | ${{ members: [{ account: 'a', role: 'HEAD' }, { account: 'b', role: 'HEAD' }] }}   | ${'ORG_UNIT_HEAD_MISSING'}
  ${'of a day that has not come'} | ${{ foundedOn: plainDate('2026-03-11') }}                                          | ${'ORG_UNIT_DAY_NOT_COME'}
  ${'with a phone in its duties'} | ${{ duties: ['联系 13812345678'] }}                                                | ${'ORG_UNIT_TEXT_PERSONAL'}
  ${'without a name'}             | ${{ name: ' ' }}                                                                   | ${'ORG_UNIT_TEXT_MISSING'}
`('a team $what is refused', ({ change, code }) => {
  given()
    .when({ ...COMMANDS.FoundOrgUnit, ...change })
    .then(refused(code));
});

it('is renamed to another name, from a day after the last', () => {
  const founded = decideAllowed(orgUnits, NEW, COMMANDS.FoundOrgUnit);
  const rename = (change: object) => given(...founded).when({ ...COMMANDS.RenameOrgUnit, ...change });
  rename({ name: '兴国镇治欠专班' }).then(refused('ORG_UNIT_NAME_SAME'));
  rename({ from: plainDate('2026-01-05') }).then(refused('ORG_UNIT_DAY_TOO_EARLY', { earliest: '2026-01-05' }));
  rename({ from: plainDate('2026-03-11') }).then(refused('ORG_UNIT_DAY_NOT_COME'));
});

const standing = (code: string, kind: OrgUnitKind, areaCode: string, more: Partial<StandingOrgUnit> = {}) => ({
  ...{ code, kind, areaCode, parent: null, members: [] },
  ...more,
});
const [COUNTY, TOWNS, VILLAGE] = ['620522', ['620522104', '620522105'], '620522104201'];
const ASSISTED = { members: [{ account: 'grid-1', role: 'ASSISTANT' as const }] };

describe('what is missing', () => {
  it('S4-05: each town has a leading group and a special team', () => {
    const all = TOWNS.flatMap((town) => [
      standing(`g${town}`, 'LEADING_GROUP', town),
      standing(`t${town}`, 'SPECIAL_TEAM', town),
    ]);
    const asked = { county: COUNTY, towns: TOWNS, villages: [] };
    expect(orgUnitGaps(all, asked)).toEqual([]);
    expect(orgUnitGaps(all.slice(0, 3), asked)).toEqual([{ areaCode: TOWNS[1], missing: 'SPECIAL_TEAM' }]);
  });

  it('S1-12: each village has a grid, and each grid an assistant', () => {
    const asked = { county: COUNTY, towns: [], villages: [VILLAGE] };
    expect(orgUnitGaps([], asked)).toEqual([{ areaCode: VILLAGE, missing: 'GRID' }]);
    expect(orgUnitGaps([standing('v', 'GRID', VILLAGE)], asked)).toEqual([{ areaCode: VILLAGE, missing: 'ASSISTANT' }]);
    expect(orgUnitGaps([standing('v', 'GRID', VILLAGE, ASSISTED)], asked)).toEqual([]);
  });

  it('S2-04: the team of the county has one office and three groups', () => {
    const [team, office] = [standing('t', 'SPECIAL_TEAM', COUNTY), standing('o', 'OFFICE', COUNTY, { parent: 't' })];
    const groups = [1, 2, 3].map((no) => standing(`g${no}`, 'WORKING_GROUP', COUNTY, { parent: 't' }));
    const asked = { county: COUNTY, towns: [], villages: [] };
    expect(orgUnitGaps([team, office, ...groups], asked)).toEqual([]);
    expect(orgUnitGaps([team, ...groups.slice(1)], asked)).toEqual([
      { areaCode: COUNTY, missing: 'TEAM_OFFICE' },
      { areaCode: COUNTY, missing: 'TEAM_GROUPS' },
    ]);
  });
});

describe('who was not trained in a year', () => {
  const units = [
    { kind: 'SQUADRON', members: [{ account: 'i-1', role: 'INSPECTOR' }] },
    {
      kind: 'MEMBER_UNIT',
      members: [
        { account: 'm-1', role: 'MEMBER' },
        { account: 'i-1', role: 'MEMBER' },
      ],
    },
    { kind: 'GRID', members: [{ account: 'g-1', role: 'ASSISTANT' }] },
  ] as const;

  it('S4-40, S4-41: are inspectors and members of member units without a training, each once', () => {
    expect(trainingGaps(units, new Set())).toEqual([
      { account: 'i-1', rule: 'S4-40' },
      { account: 'm-1', rule: 'S4-41' },
    ]);
    expect(trainingGaps(units, new Set(['i-1']))).toEqual([{ account: 'm-1', rule: 'S4-41' }]);
    expect(trainingGaps(units, new Set(['i-1', 'm-1']))).toEqual([]);
  });
});
