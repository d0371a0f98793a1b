import { wageSheetSigned } from '@anxin/contracts';
import { type Fen, firstDayOf, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import { append, type Cause, markDirty, published, type Tx, type Vault } from '@anxin/service-kit';
import { correctSheetLine, type SheetKeyIds, type SheetLineChange, type SheetLineColumn } from '../store/corrections';
import type { PersonKey } from '../store/persons';
import { registeredOn } from '../store/stays';
import { placeOf, projectStream } from '../store/streams';
import type { KnownProject } from '../store/subjects';
import { rightPersonOf } from '../store/wrong-numbers';
import { correctionErrors } from './errors';
import { holdSubjects, personOfNumber } from './hold';
import { amountOf, onlyRestores, refuseSayings, sheetDays } from './read-values';

export type SheetLineCorrection = {
  /** The token of the person. */
  readonly person: string;
  readonly projectCode: string;
  readonly payMonth: PlainMonth;
  readonly days?: number | null;
  readonly totalPayFen?: Fen | null;
  readonly deductionsFen?: Fen | null;
  readonly netFen?: Fen | null;
  readonly signedOn?: PlainDate | null;
  readonly idCardNumber?: string | null;
  /** The line never was; `false`: it was after all. */
  readonly withdrawn?: boolean | null;
  /** What should be empty. */
  readonly clear?: readonly SheetLinePart[] | null;
  readonly reason: string;
};

/** What may be empty of a line of a wage sheet. */
type SheetLinePart = 'DAYS' | 'TOTAL_PAY' | 'DEDUCTIONS' | 'SIGNED_ON';

const PART_OF: Readonly<Record<SheetLinePart, keyof SheetLineCorrection>> = {
  DAYS: 'days',
  TOTAL_PAY: 'totalPayFen',
  DEDUCTIONS: 'deductionsFen',
  SIGNED_ON: 'signedOn',
};

const COLUMN_OF: Readonly<Record<SheetLinePart, SheetLineColumn>> = {
  DAYS: 'days',
  TOTAL_PAY: 'total_fen',
  DEDUCTIONS: 'deductions_fen',
  SIGNED_ON: 'signed_on',
};

type Last = { readonly withdrawn: boolean; readonly netFen: string; readonly signedOn: PlainDate | null };

const lastOf = async (tx: Tx, { projectId, personId, payMonth }: SheetKeyIds): Promise<Last | undefined> => {
  const [last] = await tx.query<Last[]>(
    `SELECT withdrawn, net_fen::text AS "netFen", signed_on::text AS "signedOn" FROM sheet_line
     WHERE project_id = $1 AND person_id = $2 AND pay_month = $3 ORDER BY version DESC LIMIT 1`,
    [projectId, personId, payMonth],
  );
  return last;
};

/** What a correction says of the line, without which line it is and why. */
const sayingsOf = ({ days, totalPayFen, deductionsFen, netFen, signedOn, ...more }: SheetLineCorrection) => {
  const { idCardNumber, withdrawn, clear } = more;
  return { days, totalPayFen, deductionsFen, netFen, signedOn, idCardNumber, withdrawn, clear };
};

/** Throws `CORRECTION_VALUE_INVALID`: what no file may say, and a signature that has not come yet. */
const changeOf = (correction: SheetLineCorrection, { businessDay }: Cause): SheetLineChange => {
  const { signedOn } = correction;
  if (signedOn && signedOn > businessDay) throw correctionErrors.VALUE_INVALID({ column: 'signedOn' });
  return {
    cleared: correction.clear?.map((part) => COLUMN_OF[part]) ?? [],
    days: sheetDays(correction.days),
    totalPayFen: amountOf('totalPayFen', correction.totalPayFen),
    deductionsFen: amountOf('deductionsFen', correction.deductionsFen),
    netFen: amountOf('netFen', correction.netFen),
    signedOn: signedOn ?? undefined,
  };
};

type Held = { readonly project: KnownProject; readonly person: PersonKey; readonly key: SheetKeyIds };

/** A person's line, and whether it is to stand again. */
type Found = Held & { readonly withdrawn: boolean };

/** A line under its number, and under the right one where its stay went there from a wrong one. */
const linesOf = async (tx: Tx, project: KnownProject, person: PersonKey, payMonth: PlainDate): Promise<Found[]> => {
  const own = { projectId: project.id, personId: person.id, payMonth };
  const found: Found[] = [];
  for (const owner of [person, await rightPersonOf(tx, own)]) {
    const key = owner && { ...own, personId: owner.id };
    const last = key && (await lastOf(tx, key));
    if (owner && key && last) found.push({ project, person: owner, key, withdrawn: last.withdrawn });
  }
  return found;
};

/** Throws `CORRECTION_SHEET_LINE_UNKNOWN`, and `CORRECTION_EMPTY` where a line that stands should stand. */
const hold = async (tx: Tx, correction: SheetLineCorrection): Promise<Found> => {
  const { person: token, projectCode, payMonth, withdrawn } = correction;
  const held = await holdSubjects(tx, projectCode, token);
  const lines = held ? await linesOf(tx, held.project, held.person, firstDayOf(payMonth)) : [];
  const line = lines.find((one) => !one.withdrawn) ?? (withdrawn === false ? lines.at(-1) : undefined);
  if (!line) throw correctionErrors.SHEET_LINE_UNKNOWN({ projectCode, payMonth });
  if (!line.withdrawn && onlyRestores(sayingsOf(correction))) throw correctionErrors.EMPTY();
  return line;
};

/**
 * Whose the line should be; throws `CORRECTION_SHEET_LINE_EXISTS` where that person has one, and `CORRECTION_STAY_UNKNOWN`
 * where that person is not on the project: a line needs a stay, as in a file.
 */
const shouldBelongTo = async (
  tx: Tx,
  vault: Vault,
  { key, person, project, withdrawn }: Found,
  correction: SheetLineCorrection,
) => {
  const owner = (await personOfNumber(tx, vault, correction.idCardNumber)) ?? person;
  if (owner.id === person.id && !withdrawn) return person;
  if ((await registeredOn(tx, [{ project, person: owner }])).size === 0)
    throw correctionErrors.STAY_UNKNOWN({ projectCode: project.code });
  const there = await lastOf(tx, { ...key, personId: owner.id });
  const { projectCode, payMonth } = correction;
  if (there && !there.withdrawn) throw correctionErrors.SHEET_LINE_EXISTS({ projectCode, payMonth });
  return owner;
};

/** Which lines of a sheet were corrected: of these persons and this month. */
type Corrected = {
  readonly project: KnownProject;
  readonly persons: readonly PersonKey[];
  readonly payMonth: PlainMonth;
  readonly reason: string;
};

/** Lines of a sheet as they stand now, to be told. */
export const tellSheetLines = async (tx: Tx, { project, persons, payMonth, reason }: Corrected) => {
  const entries = [];
  for (const { id, token } of persons) {
    const line = await lastOf(tx, { projectId: project.id, personId: id, payMonth: firstDayOf(payMonth) });
    if (line) entries.push({ person: token, netFen: line.netFen, signedOn: line.withdrawn ? null : line.signedOn });
  }
  const [stream, place, projectCode] = [projectStream(project.code), placeOf(project), project.code];
  return [
    { stream, type: 'SheetLineCorrected', place, payload: { projectCode, payMonth, reason, lines: entries.length } },
    published(stream, place, wageSheetSigned, { projectCode, payMonth, entries }),
  ];
};

/** Corrects a line of a wage sheet; the old version is kept beside the new. Throws `CORRECTION_…`. */
export const correctASheetLine = async (
  tx: Tx,
  vault: Vault,
  correction: SheetLineCorrection,
  cause: Cause,
): Promise<string> => {
  refuseSayings(sayingsOf(correction), PART_OF);
  const change = changeOf(correction, cause);
  const { reason, withdrawn, projectCode } = correction;
  const held = await hold(tx, correction);
  const owner = withdrawn ? held.person : await shouldBelongTo(tx, vault, held, correction);
  const isMoved = owner.id !== held.person.id;
  const why = { origin: `correction by ${cause.actor}`, reason };
  if (!withdrawn) await correctSheetLine(tx, held.key, { ...change, personId: owner.id }, why);
  if (isMoved || withdrawn) await correctSheetLine(tx, held.key, { withdrawn: true }, why);
  await markDirty(tx, [projectCode]);
  const persons = isMoved ? [held.person, owner] : [owner];
  const { payMonth } = correction;
  await append(tx, await tellSheetLines(tx, { project: held.project, persons, payMonth, reason }), cause);
  return owner.token;
};
