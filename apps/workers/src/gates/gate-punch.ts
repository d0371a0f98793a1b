import {
  attendance,
  code,
  dayOfInstant,
  type Fault,
  type Instant,
  type Optional,
  parseInstant,
  readRow,
  required,
  type Row,
  table,
  type ToldRow,
  Unreadable,
  type ValuesOf,
} from '@anxin/intake';
import type { PlainDate } from '@anxin/domain-kit';
import { isCitizenNumber, maskNumbers, normaliseLettered, text } from '@anxin/law';
import type { Passage } from '../domain/gate-device';
import { isUserNumber } from '../domain/gate-users';

const { date, direction, attendType } = attendance.columns;

const NO_USER_NUMBER = new Unreadable(
  'CODE',
  text(
    '设备人员编号应为 1 至 32 位字母或数字，或本人身份证号，不得为姓名、手机号、银行卡号：请在设备上改用其他编号。',
    'A user number has 1 to 32 letters or digits, or is the person’s identity number, and no name, phone or card number: give the person another at the device.',
  ),
);

/** A number that a device knows somebody by, or a citizen's own. What is neither may be anything, and is not shown. */
const userNumber: Optional<string> = {
  ...code(),
  personal: 'citizenNumber',
  read: (cell) => {
    const [number, lettered] = [code().read(cell), normaliseLettered(cell)];
    if (isCitizenNumber(lettered)) return lettered;
    return typeof number !== 'string' || isUserNumber(number) ? number : NO_USER_NUMBER;
  },
};

/** A punch as a device says it: by every rule of `attendance`, of a number that the device knows somebody by. */
const gatePunches = table({
  name: 'gate',
  columns: { userNumber: required(userNumber), date, direction, attendType },
  key: ['userNumber', 'date', 'direction'],
  references: {},
});

export type GatePunch = ValuesOf<typeof gatePunches>;

/** A punch as it was read, with its moment, of a day that is refused as well: that tells of the device's clock. */
export type ReadPunch = Row<GatePunch> & { readonly at: Instant | undefined };

/** What a device said at once, line by line. */
export type ToldPunch = { readonly line: number; readonly told: ToldRow };

const ONE_WAY: Readonly<Partial<Record<Passage, '01' | '02'>>> = { ENTRANCE: '01', EXIT: '02' };

const BEFORE_INSTALLED = text(
  '早于设备安装日：请核对设备时钟，或更正安装日。',
  'Before the device was installed: see whether its clock is right, or put its day of installation right.',
);

/** How a punch of a wrong day is restored: of whom it was and which way, for its device does not send it again. */
const restoring = ({ userNumber: number, direction: way }: GatePunch) =>
  text(
    `编号 ${maskNumbers(number)}，${way === '01' ? '进' : '出'}：请校准设备时钟，并按实际时间用 attendance.csv 补报。`,
    `Number ${maskNumbers(number)}, ${way === '01' ? 'in' : 'out'}: set the device’s clock right, and send the punch as it was made in attendance.csv.`,
  );

/** Whether nothing but its day is wrong with a punch: too early, or still to come. */
const isOfWrongDay = (faults: readonly Fault[]): boolean =>
  faults.length > 0 && faults.every(({ code: fault }) => fault === 'DATE' || fault === 'FUTURE');

/** Reads what a device said; a gate of one way makes every punch that way, and nothing counts before it was installed or after `lastDay`. */
export const readPunch = (
  { line, told }: ToldPunch,
  { passage, installedOn }: { readonly passage: Passage; readonly installedOn: PlainDate },
  lastDay: PlainDate,
): ReadPunch => {
  const way = ONE_WAY[passage];
  const row = readRow(gatePunches, { ...told, ...(way ? { direction: way } : {}) }, { today: lastDay });
  const at = parseInstant(told['date'] ?? '');
  const isEarly = at !== undefined && dayOfInstant(at) < installedOn;
  const early: readonly Fault[] = isEarly ? [{ code: 'DATE', column: 'date', shown: at, says: BEFORE_INSTALLED }] : [];
  const faults = [...row.faults, ...early];
  if (!isOfWrongDay(faults)) return { ...row, line, at, faults };
  return { ...row, line, at, faults: faults.map((fault) => ({ ...fault, wayOut: restoring(row.values) })) };
};
