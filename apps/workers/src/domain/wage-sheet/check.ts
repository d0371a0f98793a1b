import { type Fen, firstDayOf, formatYuan, type PlainDate, type PlainMonth, sum } from '@anxin/domain-kit';
import { noteSentenceOf } from '@anxin/intake';
import {
  belowMinimumWage,
  indicators,
  isBelowMinimum,
  isUndetermined,
  minimumOf,
  ownAccount,
  type ParameterBook,
  type PayeeIs,
  payeeIs,
  type RuleHead,
  signedSheet,
  text,
} from '@anxin/law';
import type { DraftRow, KnownWorker, Said, SheetFinding } from './draft';

const said = (code: string, rule: RuleHead | undefined, zh: string, en: string): Said => ({
  code,
  ...(rule ? { rule } : {}),
  says: rule ? text(`${zh}${rule.says.zh}`, `${en} ${rule.says.en}`) : text(zh, en),
});

type Taken = NonNullable<DraftRow['takes']>;
type Workers = ReadonlyMap<string, KnownWorker>;

/** How a payee is the worker, of a row that names the account, the name or neither. */
const payeeOf = ({ payee }: Taken, { registered }: KnownWorker, on: PlainDate): PayeeIs => {
  const { payeeAccount, payeeName, isNameUnclear } = payee;
  if (payeeAccount !== undefined) {
    const is = payeeIs({ payeeAccount, payeeName, isNameUnclear, postedOn: on }, registered);
    // A row without a name says nothing of it.
    return is === 'NAME_UNCLEAR' && payeeName === undefined ? 'SAME_NAME' : is;
  }
  if (payeeName === undefined || registered.stays.some(({ workerName }) => workerName === payeeName))
    return 'SAME_NAME';
  return isNameUnclear ? 'NAME_UNCLEAR' : null;
};

/** GCP-03: the account to be paid is that of a stay of the worker on the project, or a new card that holds by now. */
const payeeFinding = (row: Taken, worker: KnownWorker, on: PlainDate): Said[] => {
  switch (payeeOf(row, worker, on)) {
    case 'SAME_NAME':
      return [];
    case 'NAME_UNCLEAR':
      return [
        { code: 'NAME_UNCLEAR', rule: ownAccount, says: noteSentenceOf({ column: 'payeeName', code: 'NAME_UNCLEAR' }) },
      ];
    case null:
      return [
        said(
          'CARD_NOT_OWN',
          ownAccount,
          '收款卡号或户名与本人进场登记、已启用的新卡均不一致。',
          "Card or name is that of no stay of the worker's, nor of a new card that holds by now.",
        ),
      ];
  }
};

/** GCP-02: the days of the month's own sheet against those of the gate. */
const daysFinding = ({ days, sheetNo }: Taken, { attendanceDays }: KnownWorker): Said[] =>
  days === undefined || sheetNo !== 1 || days === attendanceDays
    ? []
    : [
        said(
          'DAYS_DIFFER',
          signedSheet,
          `工资表 ${days} 天，考勤 ${attendanceDays} 天。`,
          `The sheet says ${days} days, the gate ${attendanceDays}.`,
        ),
      ];

const undetermined = (rule: RuleHead, missing: string): Said =>
  said('UNDETERMINED', rule, `无法判定，缺少 ${missing}。`, `Undetermined: ${missing} is missing.`);

/** W08 and W09: payable below the minimum with full attendance, or above what one person may sign for. */
const payableFindings = (
  payableFen: Fen,
  { attendanceDays }: KnownWorker,
  month: PlainMonth,
  law: ParameterBook,
): Said[] => {
  const [minimum, limitFen] = [minimumOf(month, law), law.at('highNetAmount', firstDayOf(month))];
  const findings: Said[] = [];
  if (isUndetermined(minimum)) findings.push(undetermined(belowMinimumWage, minimum.missing));
  else if (isBelowMinimum({ attendanceDays, payableFen }, minimum))
    findings.push(
      said(
        'BELOW_MINIMUM',
        belowMinimumWage,
        `出勤 ${attendanceDays} 天，应付 ${formatYuan(payableFen)} 元，最低工资 ${formatYuan(minimum.minimumWageFen)} 元。`,
        `${attendanceDays} days, payable ${formatYuan(payableFen)} yuan, the minimum is ${formatYuan(minimum.minimumWageFen)}.`,
      ),
    );
  if (isUndetermined(limitFen)) findings.push(undetermined(indicators.W09, limitFen.missing));
  else if (payableFen > limitFen)
    findings.push(
      said(
        'VERY_HIGH',
        indicators.W09,
        `应付 ${formatYuan(payableFen)} 元，限额 ${formatYuan(limitFen)} 元。`,
        `Payable ${formatYuan(payableFen)} yuan, the limit is ${formatYuan(limitFen)}.`,
      ),
    );
  return findings;
};

/** What would be payable to people of a draft once all is signed, where the month's own sheet is among their lines. */
const payableOf = (rows: readonly Taken[], workers: Workers): ReadonlyMap<string, Fen> => {
  const sheets = new Map<string, Map<number, Fen>>();
  for (const { person, sheetNo, worthFen } of rows) {
    const own = sheets.get(person) ?? new Map(workers.get(person)?.standing);
    sheets.set(person, own.set(sheetNo, worthFen));
  }
  return new Map([...sheets].flatMap(([person, own]) => (own.has(1) ? [[person, sum(own.values())] as const] : [])));
};

/** Who was at the gate and is on no sheet of the month: a draft of supplementary sheets alone leaves nobody out. */
const missingPeople = (rows: readonly Taken[], isOfOthersAlone: boolean, workers: Workers): SheetFinding[] => {
  if (isOfOthersAlone) return [];
  const named = new Set(rows.map(({ person }) => person));
  return [...workers]
    .filter(([person, { attendanceDays, standing }]) => attendanceDays > 0 && !named.has(person) && !standing.has(1))
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

const NOBODY: KnownWorker = { registered: { stays: [], cards: [] }, attendanceDays: 0, standing: new Map() };
const REPEATED = said(
  'REPEATED',
  undefined,
  '同一人在同一表中出现两次。',
  'The same person stands twice on one sheet.',
);

/** The day on which a draft is looked at, and the month that it is of. */
export type Looked = { readonly month: PlainMonth; readonly on: PlainDate };

/**
 * What would be wrong with a draft, in the order of its rows, then those who were at the gate and are missing: what the
 * import would say, and of the rows that it would take what the rules will.
 * @param workers everybody whom the draft names, or with an attendance day in the month on the project, by token
 */
export const checkSheet = (
  rows: readonly DraftRow[],
  workers: Workers,
  { month, on }: Looked,
  law: ParameterBook,
): readonly SheetFinding[] => {
  const taken = rows.flatMap(({ takes }) => takes ?? []);
  const payable = payableOf(taken, workers);
  const seen = new Set<string>();
  /** What the rules say of a row: of a person's sum once. */
  const ruled = (row: Taken): readonly Said[] => {
    const { person, sheetNo } = row;
    const [key, worker, payableFen] = [`${person} ${sheetNo}`, workers.get(person) ?? NOBODY, payable.get(person)];
    const [isRepeated, isFirst] = [seen.has(key), !seen.has(person)];
    seen.add(key).add(person);
    if (isRepeated) return [REPEATED];
    return [
      ...payeeFinding(row, worker, on),
      ...daysFinding(row, worker),
      ...(isFirst && payableFen !== undefined ? payableFindings(payableFen, worker, month, law) : []),
    ];
  };
  const found = rows.flatMap(({ judged, takes }, index): SheetFinding[] =>
    [...judged, ...(takes ? ruled(takes) : [])].map((finding) => ({ row: index + 1, person: null, ...finding })),
  );
  const isOfOthersAlone = taken.length > 0 && taken.every(({ sheetNo }) => sheetNo !== 1);
  return [...found, ...missingPeople(taken, isOfOthersAlone, workers)];
};
