import {
  attendance,
  code,
  dayOfInstant,
  type Fault,
  type Instant,
  readRow,
  required,
  type Row,
  table,
  type ToldRow,
  type ValuesOf,
} from '@anxin/intake';
import type { PlainDate } from '@anxin/domain-kit';
import { text } from '@anxin/law';
import type { Passage } from '../domain/gate-device';

const { date, direction, attendType } = attendance.columns;

/** A punch as a device says it: by every rule of `attendance`, of a number that the device knows somebody by. */
const gatePunches = table({
  name: 'gate',
  columns: { userNumber: required(code()), date, direction, attendType },
  key: ['userNumber', 'date', 'direction'],
  references: {},
});

export type GatePunch = ValuesOf<typeof gatePunches>;

/** What a device said at once, line by line. */
export type ToldPunch = { readonly line: number; readonly told: ToldRow };

const ONE_WAY: Readonly<Partial<Record<Passage, '01' | '02'>>> = { ENTRANCE: '01', EXIT: '02' };

const BEFORE_INSTALLED = text(
  '早于设备安装日：请核对设备时钟，或更正安装日。',
  'Before the device was installed: see whether its clock is right.',
);

/** Reads what a device said; a gate of one way makes every punch that way, and nothing counts before it was installed. */
export const readPunch = (
  { line, told }: ToldPunch,
  { passage, installedOn }: { readonly passage: Passage; readonly installedOn: PlainDate },
  today: PlainDate,
): Row<GatePunch> => {
  const way = ONE_WAY[passage];
  const row = readRow(gatePunches, { ...told, ...(way ? { direction: way } : {}) }, { today });
  const { date: at } = row.values;
  // A moment that cannot be read has no value, whatever its type says.
  const day = (at as Instant | undefined) && dayOfInstant(at);
  const early: readonly Fault[] =
    day && day < installedOn ? [{ code: 'DATE', column: 'date', shown: day, says: BEFORE_INSTALLED }] : [];
  return { ...row, line, faults: [...row.faults, ...early] };
};
