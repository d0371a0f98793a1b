import { inBoth } from './in-both';

/** The words of an enterprise's credit grade. */
export const credit = inBoth(
  {
    credit: {
      title: '劳动保障守法诚信等级',
      stands: '现为 {{grade}}（{{year}} 年度）',
      noneYet: '还没有评定过。每年初按上一年度的情况评定。',
      year: '年度',
      grade: '等级',
      stage: '环节',
      punished: '被查处',
      times: '{{count}} 次',
      tests: 'C级情形',
      confirmedOn: '确定日',
      corrected: '{{day}} 由 {{grade}} 更正',
      newest: '只列最近 {{shown}} 次，导出的含全部 {{total}} 次。',
      export: '导出依据与历年等级',
    },
  },
  {
    credit: {
      title: 'Credit grade in labour law',
      stands: '{{grade}} now (of {{year}})',
      noneYet: 'No grade so far. Each year begins with a grade for the year before.',
      year: 'Year',
      grade: 'Grade',
      stage: 'Stage',
      punished: 'Punished',
      times: '{{count}}×',
      tests: 'Tests of a C',
      confirmedOn: 'Confirmed',
      corrected: 'corrected from {{grade}} on {{day}}',
      newest: 'The latest {{shown}} alone; the export has all {{total}}.',
      export: 'Export grades and what they rest on',
    },
  },
);
