import { wageSheetSigned } from '@anxin/contracts';
import { type Fen, firstDayOf, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import { append, type Cause, lockStreams, markDirty, published, type Tx, type Vault } from '@anxin/service-kit';
import { placeOf, projectStream } from '../events/streams';
import { correctSheetLine, type SheetKeyIds } from '../store/corrections';
import { ensurePersons, findPersons, personByToken } from '../store/persons';
import { projectsByCode } from '../store/subjects';
import { correctionErrors } from './errors';
import { rosterValue } from './read-values';

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

const refuseNothing = ({ netFen, signedOn, idCardNumber, withdrawn }: SheetLineCorrection): void => {
  if ([netFen, signedOn, idCardNumber, withdrawn].every((value) => value === undefined || value === null))
    throw correctionErrors.EMPTY();
  if (netFen && netFen < 0n) throw correctionErrors.VALUE_INVALID({ column: 'netFen' });
};

/** Corrects a line of a wage sheet; the old version is kept beside the new. Throws `CORRECTION_…`. */
export const correctASheetLine = async (
  tx: Tx,
  vault: Vault,
  correction: SheetLineCorrection,
  cause: Cause,
): Promise<string> => {
  refuseNothing(correction);
  const { projectCode, payMonth, person: token, reason, withdrawn } = correction;
  await lockStreams(tx, [projectStream(projectCode)]);
  const project = (await projectsByCode(tx, [projectCode])).get(projectCode);
  const person = await personByToken(tx, token);
  const key = project && person && { projectId: project.id, personId: person.id, payMonth: firstDayOf(payMonth) };
  const last = key && (await lastOf(tx, key));
  if (!project || !key || !last || last.withdrawn) throw correctionErrors.SHEET_LINE_UNKNOWN({ projectCode, payMonth });
  const number = rosterValue('idCardNumber', correction.idCardNumber);
  const moved =
    number === undefined || withdrawn
      ? undefined
      : (await ensurePersons(tx, vault, [number], await findPersons(tx, vault, [number]))).get(number);
  const newKey = { ...key, personId: moved?.id ?? key.personId };
  const isMoved = newKey.personId !== key.personId;
  const there = isMoved ? await lastOf(tx, newKey) : undefined;
  if (there && !there.withdrawn) throw correctionErrors.SHEET_LINE_EXISTS({ projectCode, payMonth });
  const why = { origin: `correction by ${cause.actor}`, reason };
  if (!withdrawn) {
    const change = {
      personId: moved?.id,
      netFen: correction.netFen ?? undefined,
      signedOn: correction.signedOn ?? undefined,
    };
    await correctSheetLine(tx, key, change, why);
  }
  if (isMoved || withdrawn) await correctSheetLine(tx, key, { withdrawn: true }, why);
  const lines = [{ whose: token, at: key }, ...(isMoved && moved ? [{ whose: moved.token, at: newKey }] : [])];
  const told = [];
  for (const { whose, at } of lines) {
    const line = await lastOf(tx, at);
    if (line) told.push({ person: whose, netFen: line.netFen, signedOn: line.withdrawn ? null : line.signedOn });
  }
  const [stream, place] = [projectStream(projectCode), placeOf(project)];
  await markDirty(tx, [projectCode]);
  await append(
    tx,
    [
      { stream, type: 'SheetLineCorrected', place, payload: { projectCode, payMonth, reason, persons: lines.length } },
      published(stream, place, wageSheetSigned, { projectCode, payMonth, entries: told }),
    ],
    cause,
  );
  return moved?.token ?? token;
};
