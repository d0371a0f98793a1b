import { wageSheetSigned } from '@anxin/contracts';
import { type Fen, firstDayOf, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import { append, type Cause, markDirty, published, type Tx, type Vault } from '@anxin/service-kit';
import { type KnownProject, placeOf, projectStream } from '../events/streams';
import { correctSheetLine, type SheetKeyIds } from '../store/corrections';
import type { PersonKey } from '../store/persons';
import { registeredOn } from '../store/stays';
import { rightPersonOf } from '../store/wrong-numbers';
import { correctionErrors } from './errors';
import { holdSubjects, personOfNumber } from './hold';
import { amountOf, saysNothing } from './read-values';

export type SheetLineCorrection = {
  /** The token of the person. */
  readonly person: string;
  readonly projectCode: string;
  readonly payMonth: PlainMonth;
  readonly netFen?: Fen | null;
  readonly signedOn?: PlainDate | null;
  readonly idCardNumber?: string | null;
  readonly withdrawn?: boolean | null;
  readonly reason: string;
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

/** Throws `CORRECTION_EMPTY`, `CORRECTION_VALUE_INVALID`: an amount that no file may say, a signature that has not come yet. */
const refuseValues = (
  { netFen, signedOn, idCardNumber, withdrawn }: SheetLineCorrection,
  { businessDay }: Cause,
): void => {
  if (saysNothing({ netFen, signedOn, idCardNumber, withdrawn })) throw correctionErrors.EMPTY();
  amountOf('netFen', netFen);
  if (signedOn && signedOn > businessDay) throw correctionErrors.VALUE_INVALID({ column: 'signedOn' });
};

type Held = { readonly project: KnownProject; readonly person: PersonKey; readonly key: SheetKeyIds };

/** The line that stands; one that went with its stay to another number is found under the wrong one too. */
const standingLine = async (tx: Tx, project: KnownProject, person: PersonKey, payMonth: PlainDate) => {
  const own = { projectId: project.id, personId: person.id, payMonth };
  for (const owner of [person, await rightPersonOf(tx, own)]) {
    const key = owner && { ...own, personId: owner.id };
    const last = key && (await lastOf(tx, key));
    if (owner && key && last && !last.withdrawn) return { project, person: owner, key };
  }
  return undefined;
};

/** Throws `CORRECTION_SHEET_LINE_UNKNOWN`. */
const hold = async (tx: Tx, { person: token, projectCode, payMonth }: SheetLineCorrection): Promise<Held> => {
  const held = await holdSubjects(tx, projectCode, token);
  const line = held && (await standingLine(tx, held.project, held.person, firstDayOf(payMonth)));
  if (!line) throw correctionErrors.SHEET_LINE_UNKNOWN({ projectCode, payMonth });
  return line;
};

/**
 * Whose the line should be; throws `CORRECTION_SHEET_LINE_EXISTS` where that person has one, and `CORRECTION_STAY_UNKNOWN`
 * where that person is not on the project: a line needs a stay, as in a file.
 */
const shouldBelongTo = async (
  tx: Tx,
  vault: Vault,
  { key, person, project }: Held,
  correction: SheetLineCorrection,
) => {
  const owner = (await personOfNumber(tx, vault, correction.idCardNumber)) ?? person;
  if (owner.id === person.id) return person;
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
  refuseValues(correction, cause);
  const { reason, withdrawn, projectCode } = correction;
  const held = await hold(tx, correction);
  const owner = withdrawn ? held.person : await shouldBelongTo(tx, vault, held, correction);
  const isMoved = owner.id !== held.person.id;
  const why = { origin: `correction by ${cause.actor}`, reason };
  const change = {
    personId: owner.id,
    netFen: correction.netFen ?? undefined,
    signedOn: correction.signedOn ?? undefined,
  };
  if (!withdrawn) await correctSheetLine(tx, held.key, change, why);
  if (isMoved || withdrawn) await correctSheetLine(tx, held.key, { withdrawn: true }, why);
  await markDirty(tx, [projectCode]);
  const persons = isMoved ? [held.person, owner] : [owner];
  const { payMonth } = correction;
  await append(tx, await tellSheetLines(tx, { project: held.project, persons, payMonth, reason }), cause);
  return owner.token;
};
