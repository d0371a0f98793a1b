import { plainDate } from '@anxin/domain-kit';
import { nationalParameters, ParameterBook } from '@anxin/law';
import { walkCommands } from '@anxin/testing/decider';
import { campaignBy, type CampaignCommand, type CampaignState, zerosOf } from '.';

const campaign = campaignBy(new ParameterBook([nationalParameters]));
const today = plainDate('2026-03-10');
const officers = [
  { id: 'inspector-1', certificateNo: '甘-001' },
  { id: 'inspector-2', certificateNo: '甘-002' },
];
const given = { today, by: 'office-1' };
const C: { readonly [Type in CampaignCommand['type']]: Extract<CampaignCommand, { readonly type: Type }> } = {
  PlanCampaign: {
    ...{ type: 'PlanCampaign', ...given, campaignType: 'SUMMER', title: '夏季行动', areaCode: '620522' },
    ...{
      from: today,
      to: plainDate('2026-04-10'),
      tags: ['工程项目'],
      targets: ['P-1', 'P-2'],
      linkedTo: ['安全生产月'],
    },
    teams: [{ name: '第一组', officers }],
  },
  EndCampaign: { type: 'EndCampaign', ...given, words: '检查完毕' },
  CancelCampaign: { type: 'CancelCampaign', ...given, words: '并入夏季行动' },
};
const UNKNOWN: CampaignState = { stage: 'UNKNOWN', code: '620522-CAMP-2026-000001' };
const after = (state: CampaignState, command: CampaignCommand) =>
  campaign.decide(state, command).reduce(campaign.evolve, state);
const PLANNED = after(UNKNOWN, C.PlanCampaign);
const codeOf = (state: CampaignState, command: CampaignCommand): string => {
  try {
    campaign.decide(state, command);
    return 'decided';
  } catch (fault) {
    return (fault as { code: string }).code;
  }
};

describe('each command at each stage', () => {
  walkCommands(campaign, {
    states: {
      UNKNOWN,
      PLANNED,
      ENDED: after(PLANNED, C.EndCampaign),
      CANCELLED: after(PLANNED, C.CancelCampaign),
    },
    commands: C,
  });
});

it.each(['SPRING', 'ILLEGAL_LABOUR', 'STABILITY'] as const)(
  'S0-20, S0-21, S0-22, S1-14: a campaign of type %s has a period, target classes, teams and what it goes together with',
  (campaignType) => {
    expect(campaign.decide(UNKNOWN, { ...C.PlanCampaign, campaignType })).toMatchObject([
      { campaign: { campaignType, tags: ['工程项目'], linkedTo: ['安全生产月'], teams: [{ name: '第一组' }] } },
    ]);
  },
);

it.each`
  what                        | more                                                               | code
  ${'that ends before'}       | ${{ to: plainDate('2026-03-09') }}                                 | ${'CAMPAIGN_PERIOD_INVALID'}
  ${'of nothing'}             | ${{ targets: [] }}                                                 | ${'CAMPAIGN_TARGETS_INVALID'}
  ${'of something twice'}     | ${{ targets: ['P-1', 'P-1'] }}                                     | ${'CAMPAIGN_TARGETS_INVALID'}
  ${'by nobody'}              | ${{ teams: [] }}                                                   | ${'CAMPAIGN_TEAMS_INVALID'}
  ${'by one officer'}         | ${{ teams: [{ name: '第一组', officers: officers.slice(1) }] }}    | ${'CAMPAIGN_TEAMS_INVALID'}
  ${'by two teams of a name'} | ${{ teams: [{ name: '一', officers }, { name: '一', officers }] }} | ${'CAMPAIGN_TEAMS_INVALID'}
  ${'without a title'}        | ${{ title: '' }}                                                   | ${'CAMPAIGN_TEXT_MISSING'}
  ${'with somebody’s number'} | ${{ tags: ['13800138000'] }}                                       | ${'CAMPAIGN_TEXT_PERSONAL'}
`('a campaign $what is refused: $code', ({ more, code }) => {
  expect(codeOf(UNKNOWN, { ...C.PlanCampaign, ...(more as object) })).toBe(code);
});

it('S2-01: a winter campaign has its period and what it is to bring to zero, and says how much is left', () => {
  const zeros = ['UNVISITED_TARGETS', 'OPEN_PROBLEMS'] as const;
  expect(campaign.decide(UNKNOWN, { ...C.PlanCampaign, campaignType: 'WINTER', zeros })).toMatchObject([
    { campaign: { campaignType: 'WINTER', from: today, to: '2026-04-10', zeros } },
  ]);
  expect(zerosOf(zeros, { targets: 36, visitedTargets: 36, problemsFound: 83, problemsRectified: 80 })).toEqual([
    { of: 'UNVISITED_TARGETS', count: 0, isZero: true },
    { of: 'OPEN_PROBLEMS', count: 3, isZero: false },
  ]);
});

it('does not end before it has begun, and may be cancelled then', () => {
  const later = after(UNKNOWN, { ...C.PlanCampaign, from: plainDate('2026-03-11') });
  expect(codeOf(later, C.EndCampaign)).toBe('CAMPAIGN_NOT_BEGUN');
  expect(after(later, C.CancelCampaign).stage).toBe('CANCELLED');
});
