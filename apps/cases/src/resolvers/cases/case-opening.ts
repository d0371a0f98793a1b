import type { Vault } from '@anxin/identity';
import { personOf } from '@anxin/law';
import { type CaseWorker, caseErrors, isWarningId, type OpenCase, type Party } from '../../domain/case';
import type { Context } from '../context';
import type { CaseOpenInput, CasePartyInput, CaseWorkerInput } from '../schema.generated';

type Tokens = Pick<Vault, 'personToken'>;
/** A party as it was given. */
export const partyOf = (
  { role, name, creditCode, worker: token, idCardNumber }: CasePartyInput,
  vault: Tokens,
): Party => ({
  role,
  name: name ?? undefined,
  creditCode: creditCode ?? undefined,
  person: personOf({ token, idCardNumber }, vault),
});

/** A worker with the claim as it was given. */
export const workerOf = (
  { claimFen, worker: token, idCardNumber }: CaseWorkerInput,
  vault: Tokens,
): Pick<CaseWorker, 'person' | 'claimFen'> => {
  const person = personOf({ token, idCardNumber }, vault);
  if (person === undefined) throw caseErrors.VALUE_INVALID({ field: 'worker' });
  return { person, claimFen };
};

const placeOf = async (
  { projectCode, areaCode, sector }: CaseOpenInput,
  { reads }: Context,
): Promise<Pick<OpenCase, 'areaCode' | 'sector'>> => {
  type Known = { areaCode: string; sector: OpenCase['sector'] };
  const sql = 'SELECT area_code AS "areaCode", sector FROM project WHERE code = $1';
  const [known] = projectCode ? await reads.rows<Known>(sql, [projectCode]) : [];
  if (known) return known;
  if (!areaCode) throw caseErrors.VALUE_INVALID({ field: 'areaCode' });
  return { areaCode, sector: sector ?? undefined };
};

/** Warnings that the caller sees, each once; of what is no id at all the decision says so. */
const warningsSeen = async (asked: readonly string[], { loaders }: Context): Promise<readonly string[]> => {
  const ids = [...new Set(asked)];
  const known = ids.filter(isWarningId);
  const seen = await Promise.all(known.map((id) => loaders.warning.load(id)));
  const unseen = known.find((_, place) => seen[place] === null);
  if (unseen !== undefined) throw caseErrors.WARNING_UNKNOWN({ id: unseen });
  return ids;
};

/** What was given to open a case: in the place of its project where that is known, from clues and warnings that the caller sees. */
export const opening = async (input: CaseOpenInput, context: Context): Promise<OpenCase> => {
  const { app, actor, loaders } = context;
  const clues = [...new Set(input.clues ?? [])];
  const seen = await Promise.all(clues.map((code) => loaders.clue.load(code)));
  const unseen = clues.find((_, place) => seen[place] === null);
  if (unseen !== undefined) throw caseErrors.CLUE_UNKNOWN({ code: unseen });
  const warnings = await warningsSeen(input.warnings ?? [], context);
  return {
    type: 'OpenCase',
    ...(await placeOf(input, context)),
    kind: input.kind,
    projectCode: input.projectCode ?? undefined,
    clues,
    warnings,
    periodFrom: input.periodFrom,
    periodTo: input.periodTo,
    claimedOn: input.claimedOn,
    claim: input.claim,
    parties: (input.parties ?? []).map((party) => partyOf(party, app.vault)),
    workers: (input.workers ?? []).map((worker) => workerOf(worker, app.vault)),
    obstacles: input.obstacles ?? [],
    urgentBecause: input.urgentBecause ?? undefined,
    by: actor.id,
    today: app.clock.today(),
  };
};
