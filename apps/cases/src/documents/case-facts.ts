import { capitalYuan, dayInWords, type Fen, formatYuan, NOTHING, type PlainMonth, sum } from '@anxin/domain-kit';
import type { DocumentFacts } from '@anxin/service-kit/documents';
import type { CaseConclusion, Paid, Party, PartyRole } from '../domain/case';
import type { CaseEntity } from '../store/cases/case-entity';

const ROLES: Readonly<Record<PartyRole, string>> = {
  OWNER: '建设单位',
  GENERAL_CONTRACTOR: '施工总承包单位',
  SUBCONTRACTOR: '分包单位',
  LABOUR_COMPANY: '劳务公司',
  EMPLOYER: '用人单位',
  CREW_LEADER: '班组长',
};

const CONCLUSIONS: Readonly<Record<CaseConclusion, string>> = {
  PAID: '拖欠工资已支付',
  ORDERED: '已依法作出责令支付的行政处理决定',
  AWARDED: '已经仲裁裁决或者调解',
  NO_ARREARS: '经查不存在拖欠工资',
  WITHDRAWN: '投诉人已撤回投诉',
};

/** Enterprises by their role and name; a natural person by the role alone. */
const partiesIn = (parties: readonly Party[]): string | undefined =>
  parties.length === 0
    ? undefined
    : parties.map(({ role, name, creditCode }) => `${ROLES[role]}${name ?? creditCode ?? ''}`).join('、');

const monthInWords = (month: PlainMonth): string => {
  const [year, number] = month.split('-').map(Number);
  return `${year}年${number}月`;
};

const amount = (name: string, capitals: string, fen: Fen): DocumentFacts => ({
  [name]: formatYuan(fen),
  [capitals]: capitalYuan(fen),
});

/** What a document may say of a case: its people and sum as determined, or else as claimed. */
export const caseFacts = (row: CaseEntity, people: number, paid: Readonly<Record<string, Paid>>): DocumentFacts => {
  const { code: caseCode, openedOn, closedOn, periodFrom, periodTo, wageFen, foundFen, foundPeople, conclusion } = row;
  const arrived = sum(Object.values(paid).map(({ paidFen }) => paidFen));
  const [from, to] = [monthInWords(periodFrom), monthInWords(periodTo)];
  const parties = partiesIn(row.parts.parties);
  return {
    ...amount('amount', 'capitals', foundFen ?? wageFen),
    ...amount('claim', 'claimCapitals', wageFen),
    ...(arrived > NOTHING ? amount('arrived', 'arrivedCapitals', arrived) : {}),
    caseCode,
    people: String(foundPeople ?? people),
    openedOn: dayInWords(openedOn),
    period: from === to ? from : `${from}至${to}`,
    ...(parties === undefined ? {} : { parties }),
    ...(conclusion === null ? {} : { caseConclusion: CONCLUSIONS[conclusion] }),
    ...(closedOn === null ? {} : { closedOn: dayInWords(closedOn) }),
  };
};
