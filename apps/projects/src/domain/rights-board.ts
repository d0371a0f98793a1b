import type { Fen } from '@anxin/domain-kit';
import type { Project } from './project';

/** What stands on a board and is not the project's own. */
export type BoardFacts = {
  readonly owner: string;
  readonly contractor: string;
  readonly minimumWageFen: Fen | undefined;
  readonly office: { readonly name: string; readonly phone?: string | undefined };
  readonly reportUrl: string;
};

const SUPERVISORS = { HOUSING: '住房和城乡建设局', WATER: '水利局', TRANSPORT: '交通运输局' } as const;

/** 1960.00 of fen. */
const yuan = (amount: Fen): string => {
  const digits = amount.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/**
 * The rights board of a project (维权信息告示牌, Regulation art. 34): who builds, what is paid when, where to complain. What
 * the register does not know is left to be written in.
 */
export const rightsBoardOf = (project: Project, facts: BoardFacts) => {
  const { owner, contractor, minimumWageFen, office, reportUrl } = facts;
  const payMonth = project.payPeriodOffset === 0 ? '当月' : '次月';
  return {
    title: '农民工维权信息告示牌',
    parts: [
      {
        title: '一、项目和单位',
        lines: [
          { name: '项目名称', value: project.name },
          { name: '建设单位', value: owner },
          { name: '施工总承包单位', value: contractor },
          { name: '分包单位' },
          { name: '行业主管部门', value: SUPERVISORS[project.sector] },
          { name: '劳资专管员、电话' },
        ],
      },
      {
        title: '二、工资',
        lines: [
          { name: '工资支付日', value: `${payMonth} ${project.payDay} 日；遇节假日提前发放` },
          {
            name: '最低工资标准',
            value: minimumWageFen === undefined ? undefined : `每月 ${yuan(minimumWageFen)} 元`,
          },
          { name: '发放方式', value: '由总承包单位通过工资专用账户直接发到工人本人银行卡' },
        ],
      },
      {
        title: '三、投诉和求助',
        lines: [
          { name: office.name, value: office.phone },
          { name: '劳动保障监察、劳动仲裁', value: '12333' },
          { name: '政务服务便民热线', value: '12345' },
          { name: '法律援助、公共法律服务', value: '12348' },
        ],
      },
    ],
    report: {
      address: `${reportUrl}?${new URLSearchParams({ project: project.code }).toString()}`,
      title: '扫码反映欠薪',
      words: ['不用注册，三步就能提交，当场给查询码。', '反映人的姓名和电话只有办案人员能看到，不会告诉老板。'],
    },
    foot: `项目代码 ${project.code}。总承包单位应在施工现场醒目位置设立（《保障农民工工资支付条例》第三十四条）。`,
  };
};
