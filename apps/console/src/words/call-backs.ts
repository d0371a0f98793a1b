import { inBoth } from './in-both';

/** The words of the month's call backs. */
export const callBacks = inBoth(
  {
    callBacks: {
      title: '回访抽查',
      intro: '每月初由系统从上月办结的案件中按牵头单位抽取，谁都不能挑选；按下面的种子，任何人都能重新抽出同样的结果。',
      month: '办结月份',
      none: '{{month}} 没有抽样：当月没有办结的案件，或者还没有到抽样的日子。',
      drawnOn: '抽样日',
      share: '抽样比例',
      seed: '种子',
      how: '怎样复算',
      howSeed: '种子是 SHA-256：第一行为月份，以下每行一个当月办结的案件编号，按升序，行间为换行。',
      howRank: '各单位的案件按 SHA-256（种子、换行、案件编号）升序排列，取前 {{share}}，不足一件的取一件。',
      ofUnit: '{{unit}}：办结 {{closed}} 件，抽中 {{drawn}} 件',
      closed: '当月办结的全部案件',
      case: '案件',
      project: '项目',
      closedOn: '办结日',
      stage: '环节',
      do: '操作',
      record: '记录回访',
      beyond: '另有 {{count}} 件不在您的范围内',
    },
  },
  {
    callBacks: {
      title: 'Call backs',
      intro:
        'Drawn by the system at the beginning of each month from the cases closed in the month before, unit by unit: nobody chooses. With the seed below anybody draws the same again.',
      month: 'Month of closing',
      none: 'There is no sample of {{month}}: no case was closed in it, or the day of the draw has not come.',
      drawnOn: 'Drawn on',
      share: 'Share',
      seed: 'Seed',
      how: 'How to draw it again',
      howSeed:
        'The seed is the SHA-256 of the month and, a line each, the codes of the cases closed in it, in ascending order.',
      howRank:
        'The cases of a unit are ranked by the SHA-256 of the seed, a line break and the code; the first {{share}} are drawn, one at least.',
      ofUnit: '{{unit}}: {{closed}} closed, {{drawn}} drawn',
      closed: 'All cases closed in the month',
      case: 'Case',
      project: 'Project',
      closedOn: 'Closed on',
      stage: 'Stage',
      do: 'To do',
      record: 'Record the call',
      beyond: '{{count}} more are beyond your scope',
    },
  },
);
