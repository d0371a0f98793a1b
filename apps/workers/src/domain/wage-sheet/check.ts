import { type Fen, firstDayOf, formatYuan, type PlainMonth } from '@anxin/domain-kit';
import { DAYS_AT_MOST, isAmount } from '@anxin/intake';
import {
  belowMinimumWage,
  indicators,
  isBelowMinimum,
  isUndetermined,
  ownAccount,
  type ParameterBook,
  type RuleHead,
  signedSheet,
  type Text,
  text,
} from '@anxin/law';
import type { DraftRow, FindingCode, KnownWorker, SheetFinding } from './draft';

type Said = { readonly code: FindingCode; readonly rule?: RuleHead; readonly says: Text };

const said = (code: FindingCode, rule: RuleHead | undefined, zh: string, en: string): Said => ({
  code,
  ...(rule ? { rule } : {}),
  says: rule ? text(`${zh}${rule.says.zh}`, `${en} ${rule.says.en}`) : text(zh, en),
});

/** GCP-03: the account to be paid is that of a stay of the worker on the project. */
const cardFinding = ({ cardToken, nameToken }: DraftRow, { stays }: KnownWorker): Said[] => {
  const own = stays.some(
    (stay) => (cardToken ?? stay.cardToken) === stay.cardToken && (nameToken ?? stay.nameToken) === stay.nameToken,
  );
  if (own) return [];
  return [
    said(
      'CARD_NOT_OWN',
      ownAccount,
      '收款卡号或户名与本人进场登记不一致。',
      "Card or name is not that of any stay of the worker's.",
    ),
  ];
};

/** GCP-02: the sheet's days against those of the gate. */
const daysFinding = ({ days }: DraftRow, { attendanceDays }: KnownWorker): Said[] =>
  days === undefined || days === attendanceDays
    ? []
    : [
        said(
          'DAYS_DIFFER',
          signedSheet,
          `工资表 ${days} 天，考勤 ${attendanceDays} 天。`,
          `The sheet says ${days} days, the gate ${attendanceDays}.`,
        ),
      ];

/** `formats.md`, Rows: another value for a line that has one is refused; a correction settles it. */
const standingFinding = ({ netFen }: DraftRow, { standingFen }: KnownWorker): Said[] =>
  standingFen === undefined || standingFen === netFen
    ? []
    : [
        said(
          'CONTRADICTS',
          undefined,
          `本月工资表已有此人，工资数 ${formatYuan(standingFen)} 元（扣款后）；这一行会被拒收，更正须另行办理。`,
          `The month's sheet has ${formatYuan(standingFen)} yuan for this person: the row would be refused, a correction settles it.`,
        ),
      ];

/** What the file reader would refuse of the row itself. */
const valueFindings = ({ days, netFen }: DraftRow): Said[] => [
  ...(days === undefined || (days >= 0 && days <= DAYS_AT_MOST)
    ? []
    : [said('NUMBER', undefined, `${days} 不是允许的天数。`, `${days} is not a number of days.`)]),
  ...(isAmount(netFen)
    ? []
    : [said('AMOUNT', undefined, '金额不能为负，也不能过大。', 'An amount is not negative, nor beyond a file.')]),
];

const undetermined = (rule: RuleHead, missing: string): Said =>
  said('UNDETERMINED', rule, `无法判定，缺少 ${missing}。`, `Undetermined: ${missing} is missing.`);

/** W08 and W09: below the minimum with full attendance, or above what one person may sign for. */
const amountFindings = (
  netFen: Fen,
  { attendanceDays }: KnownWorker,
  month: PlainMonth,
  law: ParameterBook,
): Said[] => {
  const [minimumWageFen, fullAttendanceDays, limitFen] = [
    law.at('minimumWageMonthly', firstDayOf(month)),
    law.at('fullAttendanceDays', firstDayOf(month)),
    law.at('highNetAmount', firstDayOf(month)),
  ];
  const findings: Said[] = [];
  if (isUndetermined(minimumWageFen)) findings.push(undetermined(belowMinimumWage, minimumWageFen.missing));
  else if (isUndetermined(fullAttendanceDays))
    findings.push(undetermined(belowMinimumWage, fullAttendanceDays.missing));
  else if (isBelowMinimum({ attendanceDays, payableFen: netFen }, { fullAttendanceDays, minimumWageFen }))
    findings.push(
      said(
        'BELOW_MINIMUM',
        belowMinimumWage,
        `出勤 ${attendanceDays} 天，实发 ${formatYuan(netFen)} 元，最低工资 ${formatYuan(minimumWageFen)} 元。`,
        `${attendanceDays} days, net ${formatYuan(netFen)} yuan, the minimum is ${formatYuan(minimumWageFen)}.`,
      ),
    );
  if (isUndetermined(limitFen)) findings.push(undetermined(indicators.W09, limitFen.missing));
  else if (netFen > limitFen)
    findings.push(
      said(
        'VERY_HIGH',
        indicators.W09,
        `实发 ${formatYuan(netFen)} 元，限额 ${formatYuan(limitFen)} 元。`,
        `Net ${formatYuan(netFen)} yuan, the limit is ${formatYuan(limitFen)}.`,
      ),
    );
  return findings;
};

const rowFindings = (
  row: DraftRow,
  worker: KnownWorker | undefined,
  month: PlainMonth,
  law: ParameterBook,
): readonly Said[] => {
  if (row.person === undefined)
    return [said('ID_NUMBER', undefined, '身份证号长度、日期或校验位有误。', 'The identity number is not valid.')];
  const values = valueFindings(row);
  if (!worker || worker.stays.length === 0)
    return [
      ...values,
      said(
        'UNKNOWN_WORKER',
        undefined,
        '本项目花名册上没有此人，工资表不能导入这一行。',
        "Nobody of that number is on the project's roster: the row would be refused.",
      ),
    ];
  if (values.length > 0) return values;
  return [
    ...standingFinding(row, worker),
    ...cardFinding(row, worker),
    ...daysFinding(row, worker),
    ...amountFindings(row.netFen, worker, month, law),
  ];
};

const missingPeople = (rows: readonly DraftRow[], workers: ReadonlyMap<string, KnownWorker>): SheetFinding[] => {
  const named = new Set(rows.map(({ person }) => person));
  return [...workers]
    .filter(([person, { attendanceDays }]) => attendanceDays > 0 && !named.has(person))
    .map(([person, { attendanceDays }]) => ({
      row: null,
      person,
      ...said(
        'PERSON_MISSING',
        indicators.W07,
        `考勤 ${attendanceDays} 天，工资表上没有此人。`,
        `${attendanceDays} attendance days, and not on the sheet.`,
      ),
    }));
};

/**
 * What would be wrong with a draft, in the order of its rows, then those who were at the gate and are missing.
 * @param workers everybody with a stay or an attendance day in the month on the project, by person token
 */
export const checkSheet = (
  rows: readonly DraftRow[],
  workers: ReadonlyMap<string, KnownWorker>,
  month: PlainMonth,
  law: ParameterBook,
): readonly SheetFinding[] => {
  const seen = new Set<string>();
  const found = rows.flatMap((row, index): SheetFinding[] => {
    const { person } = row;
    const repeated = person !== undefined && seen.has(person);
    if (person !== undefined) seen.add(person);
    const worker = person === undefined ? undefined : workers.get(person);
    const findings = [
      ...(repeated ? [said('REPEATED', undefined, '同一人出现两次。', 'The same person stands twice.')] : []),
      ...rowFindings(row, worker, month, law),
    ];
    return findings.map((finding) => ({ row: index + 1, person: person ?? null, ...finding }));
  });
  return [...found, ...missingPeople(rows, workers)];
};
