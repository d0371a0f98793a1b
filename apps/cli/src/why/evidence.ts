import { firstDayOf, formatYuan, monthOf, type PlainDate } from '@anxin/domain-kit';
import { dayOfInstant } from '@anxin/intake';
import {
  attendance,
  countDays,
  covers,
  daysBy,
  daysSinceLeaving,
  isBelowMinimum,
  isDiversion,
  isUndetermined,
  type IndicatorCode,
  maskForLists,
  type ParameterBook,
  sheetSignedBy,
  staysOn,
  text,
  type Text,
  windowStart,
} from '@anxin/law';
import type { PunchFact } from '../county/attendance';
import type { BankFact, MovementFact, Person, PersonMonth, Place, Project, SheetFact, StayFact } from '../county/facts';
import { type Line, misdirectedLines, type PersonOn } from '../answer/lines';
import { rosterCards } from '../answer/roster-cards';

/** A fact that an answer rests on, and where it stands. */
export type Evidence = { readonly says: Text; readonly places: readonly Place[] };

/** The facts of a project as of a day. */
export type Known = {
  readonly project: Project;
  readonly people: readonly PersonOn[];
  readonly punches: readonly PunchFact[];
  readonly on: PlainDate;
  readonly law: ParameterBook;
};

const person = (idCardNumber: string): string => maskForLists('citizenNumber', idCardNumber);
const card = (account: string): string => maskForLists('bankCard', account);

const ofStay = ({ row, places }: StayFact): Evidence => ({
  places,
  says: text(
    `进场 ${row.enteredOn}${row.leftOn ? `，离场 ${row.leftOn}` : ''}，合同 ${row.contractSignedOn ?? '无'}，${row.wageType === 'DAY' ? '日工资' : '月工资'} ${formatYuan(row.wageRate)}：${person(row.idCardNumber)}`,
    `entered ${row.enteredOn}${row.leftOn ? `, left ${row.leftOn}` : ''}, contract ${row.contractSignedOn ?? 'none'}, ${row.wageType === 'DAY' ? 'day' : 'month'} rate ${formatYuan(row.wageRate)}: ${person(row.idCardNumber)}`,
  ),
});

const ofSheet = ({ row, places }: SheetFact): Evidence => ({
  places,
  says: text(
    `${row.payMonth} 工资表：应发 ${formatYuan(row.netAmount)}，${row.signedOn ? `${row.signedOn} 签字` : '未签字'}：${person(row.idCardNumber)}`,
    `sheet ${row.payMonth}: net ${formatYuan(row.netAmount)}, ${row.signedOn ? `signed ${row.signedOn}` : 'unsigned'}: ${person(row.idCardNumber)}`,
  ),
});

const ofBankLine = ({ row, places }: BankFact): Evidence => ({
  places,
  says: text(
    `${row.postedAt} 银行支付 ${formatYuan(row.amount)} 到 ${maskForLists('name', row.payeeName ?? '')} ${card(row.payeeAccount)}（${row.payMonth}，${person(row.idCardNumber)}）`,
    `${row.postedAt} bank paid ${formatYuan(row.amount)} to ${maskForLists('name', row.payeeName ?? '')} ${card(row.payeeAccount)} (${row.payMonth}, ${person(row.idCardNumber)})`,
  ),
});

const ofMovement = ({ row, places }: MovementFact): Evidence => ({
  places,
  says: text(
    `${row.postedAt} ${row.direction === 'IN' ? '收入' : '支出'} ${formatYuan(row.amount)}，对方 ${row.counterpartyAccount ? card(row.counterpartyAccount) : '无账号'}`,
    `${row.postedAt} ${row.direction} ${formatYuan(row.amount)}, counterparty ${row.counterpartyAccount ? card(row.counterpartyAccount) : 'no account'}`,
  ),
});

const ofPunch = ({ row, place }: PunchFact): Evidence => ({
  places: [place],
  says: text(
    `${row.date} ${row.direction === '01' ? '进' : '出'}：${person(row.idCardNumber)}`,
    `${row.date} ${row.direction === '01' ? 'in' : 'out'}: ${person(row.idCardNumber)}`,
  ),
});

const ofProject = ({ row, places }: Project, columns: readonly (keyof Project['row'])[]): Evidence => {
  const values = columns.map(
    (column) => `${column}=${typeof row[column] === 'bigint' ? formatYuan(row[column]) : String(row[column] ?? '')}`,
  );
  return { places, says: text(`项目：${values.join('，')}`, `project: ${values.join(', ')}`) };
};

const paymentsOf = ({ sheet, bankLines }: PersonMonth, on: PlainDate): Evidence[] => [
  ...(sheet ? [ofSheet(sheet)] : []),
  ...bankLines.filter(({ postedOn }) => postedOn <= on).map(ofBankLine),
];

/** What a wage line rests on. */
export const evidenceOfLine = (
  { project, punches, on }: Known,
  worker: Person | undefined,
  month: PersonMonth | undefined,
): Evidence[] => [
  ofProject(project, ['payDay', 'payPeriodOffset']),
  ...staysOn(worker?.stays ?? [], on).map(ofStay),
  ...(month ? paymentsOf(month, on) : []),
  ...punches.filter(({ row }) => dayOfInstant(row.date) <= on).map(ofPunch),
];

const linesOf = ({ people }: Known): Line[] => people.flatMap(({ lines }) => lines);

const owedLines = (known: Known): Evidence[] =>
  linesOf(known)
    .filter(({ arrearsFen }) => !isUndetermined(arrearsFen) && arrearsFen > 0n)
    .flatMap(({ idCardNumber, payMonth }) => {
      const worker = known.project.people.get(idCardNumber);
      const month = worker?.months.get(payMonth);
      return [...staysOn(worker?.stays ?? [], known.on).map(ofStay), ...(month ? paymentsOf(month, known.on) : [])];
    });

const movementsBy = ({ project, on }: Known, of: (movement: MovementFact) => boolean): Evidence[] =>
  project.movements.filter((movement) => movement.postedOn <= on && of(movement)).map(ofMovement);

const diversions = (known: Known): Evidence[] => {
  const cards = rosterCards(known.project, known.on);
  return movementsBy(known, (movement) => isDiversion(movement, cards));
};

const signedSheets = ({ project, on, law }: Known, pick: 'LOW' | 'HIGH'): Evidence[] =>
  [...project.people.values()].flatMap(({ months }) =>
    [...months.values()].flatMap(({ sheet, entries, exits }) => {
      if (!sheet || !sheetSignedBy(sheet, on)) return [];
      const day = firstDayOf(sheet.row.payMonth);
      const limit = law.at(pick === 'LOW' ? 'minimumWageMonthly' : 'highNetAmount', day);
      const full = law.at('fullAttendanceDays', day);
      if (isUndetermined(limit) || isUndetermined(full)) return [];
      const month = sheet.row.payMonth;
      const { attended } = attendance(daysBy(entries, month, on), daysBy(exits, month, on));
      const attendanceDays = countDays(attended);
      const shown =
        pick === 'HIGH'
          ? sheet.netFen > limit
          : isBelowMinimum(
              { attendanceDays, netFen: sheet.netFen },
              { fullAttendanceDays: full, minimumWageFen: limit },
            );
      return shown ? [ofSheet(sheet)] : [];
    }),
  );

/** One punch a person and month is enough to show presence. */
const firstPunches = (known: Known, of: (punch: PunchFact) => boolean): Evidence[] => {
  const seen = new Set<string>();
  return known.punches
    .filter((punch) => {
      const day = dayOfInstant(punch.row.date);
      const key = `${punch.row.idCardNumber} ${monthOf(day)}`;
      if (day > known.on || seen.has(key) || !of(punch)) return false;
      seen.add(key);
      return true;
    })
    .map(ofPunch);
};

const unpaidPunches = (known: Known): Evidence[] => {
  const paid = new Set(
    linesOf(known)
      .filter(({ paidFen }) => paidFen > 0n)
      .map(({ idCardNumber, payMonth }) => `${idCardNumber} ${payMonth}`),
  );
  return firstPunches(known, ({ row }) => !paid.has(`${row.idCardNumber} ${monthOf(dayOfInstant(row.date))}`));
};

const uncoveredPunches = (known: Known): Evidence[] =>
  firstPunches(known, ({ row }) => {
    const stays = staysOn(known.project.people.get(row.idCardNumber)?.stays ?? [], known.on);
    return !stays.some((stay) => covers(stay, dayOfInstant(row.date)));
  });

const leavers = (known: Known): Evidence[] => {
  const owed = new Set(
    linesOf(known)
      .filter(({ payableFen, paidFen }) => !isUndetermined(payableFen) && payableFen > paidFen)
      .map(({ idCardNumber }) => idCardNumber),
  );
  return [...owed].flatMap((id) => {
    const stays = staysOn(known.project.people.get(id)?.stays ?? [], known.on);
    return daysSinceLeaving(stays, known.on) === null ? [] : stays.map(ofStay);
  });
};

const complaints = ({ project, on, law }: Known): Evidence[] => {
  const thresholds = law.thresholds('W24', on);
  if (isUndetermined(thresholds)) return [];
  return project.clues
    .filter(
      ({ row }) =>
        windowStart(on, thresholds.windowDays) <= dayOfInstant(row.receivedAt) && dayOfInstant(row.receivedAt) <= on,
    )
    .map(({ row, places }) => ({
      places,
      says: text(
        `${row.receivedAt} 线索 ${row.channel} ${row.externalNo}`,
        `${row.receivedAt} clue ${row.channel} ${row.externalNo}`,
      ),
    }));
};

/** The facts that an indicator of a project rests on. */
export const evidenceOf = (indicator: IndicatorCode, known: Known): Evidence[] => {
  const { project, on } = known;
  switch (indicator) {
    case 'W02':
    case 'W06':
      return [ofProject(project, ['payDay', 'payPeriodOffset']), ...owedLines(known)];
    case 'W03':
      return [
        ofProject(project, ['labourCostMonthly', 'labourCostDay', 'escrowOpenedOn']),
        ...movementsBy(known, ({ direction }) => direction === 'IN'),
      ];
    case 'W07':
      return [ofProject(project, ['payDay', 'payPeriodOffset']), ...unpaidPunches(known)];
    case 'W08':
      return signedSheets(known, 'LOW');
    case 'W09':
      return signedSheets(known, 'HIGH');
    case 'W10':
      return [...project.people.values()].flatMap((worker) => misdirectedLines(worker, on)).map(ofBankLine);
    case 'W11':
      return diversions(known);
    case 'W12':
      return [ofProject(project, ['contractSignedOn', 'escrowOpenedOn'])];
    case 'W13':
      return [ofProject(project, ['contractSum', 'contractSignedOn', 'permitIssuedOn', 'depositOn'])];
    case 'W14':
      return [ofProject(project, ['depositForm', 'depositOn', 'depositExpiresOn', 'plannedEndOn'])];
    case 'W15':
      return [ofProject(project, ['startedOn', 'rightsBoardPostedOn'])];
    case 'W16':
      return [ofProject(project, ['startedOn', 'agreementSignedOn'])];
    case 'W18':
      return uncoveredPunches(known);
    case 'W19':
      return leavers(known);
    case 'W24':
      return complaints(known);
  }
};
