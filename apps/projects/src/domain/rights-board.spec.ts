import { fen } from '@anxin/domain-kit';
import type { Project } from './project';
import { rightsBoardOf } from './rights-board';

const project = {
  ...{ code: '2506-620522-04-01-100263', name: '样例027号工程', sector: 'WATER', payDay: 15, payPeriodOffset: 1 },
} as Project;
const facts = {
  ...{ owner: '甲公司', contractor: '乙公司', minimumWageFen: fen(201_000n), reportUrl: 'https://a.example/report' },
  office: { name: '秦安县治欠办', phone: '0938-6521234' },
};
const linesOf = (board: ReturnType<typeof rightsBoardOf>) =>
  Object.fromEntries(
    board.parts.flatMap(({ lines }) =>
      lines.map(({ name, ...line }) => [name, 'value' in line ? line.value : undefined]),
    ),
  );

it('art. 34: who builds, what is paid when, whom to call, and where to report with the project filled in', () => {
  const board = rightsBoardOf(project, facts);
  expect(linesOf(board)).toMatchObject({
    项目名称: '样例027号工程',
    建设单位: '甲公司',
    施工总承包单位: '乙公司',
    行业主管部门: '水利局',
    工资支付日: '次月 15 日；遇节假日提前发放',
    最低工资标准: '每月 2010.00 元',
    秦安县治欠办: '0938-6521234',
  });
  expect(board.report.address).toBe('https://a.example/report?project=2506-620522-04-01-100263');
});

it('what is not known is left to be written in, and nothing is made up', () => {
  const lines = linesOf(rightsBoardOf(project, { ...facts, minimumWageFen: undefined, office: { name: '治欠办' } }));
  expect([lines['最低工资标准'], lines['治欠办'], lines['分包单位'], lines['劳资专管员、电话']]).toEqual([
    ...[undefined, undefined, undefined, undefined],
  ]);
});
