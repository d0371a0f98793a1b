import { fen, type Fen, NOTHING, type PlainDate } from '@anxin/domain-kit';
import { markDue, rowsIn, type Tx, uuidv7 } from '@anxin/service-kit';
import type { Project, ProjectEvent, ProjectState } from '../domain/project';
import { eventsIn, type ProjectChange } from './project-change';
import { ledgerId, post, type Transfer } from './ledger';
import { ProjectEntity } from './project-entity';
import { toEntity, toFields } from './project-fields';
import { pendingProposals } from './deposit-proposals';
import { projectsKnown } from './read-projects';

type Deposit = { readonly depositFen: Fen; readonly depositMovedOn?: PlainDate | undefined };

/** What the ledger has of deposits, by project; of one that never moved, nothing. */
const depositsOf = async (tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, Deposit>> => {
  const accounts = await rowsIn(tx)<{ code: string; fen: string; movedOn: PlainDate | null }>(
    `SELECT project_code AS code, balance_fen::text AS fen,
       (SELECT max(effective_on)::text FROM posting WHERE account = ledger_account.id) AS "movedOn"
     FROM ledger_account WHERE id = ANY($1)`,
    [codes.map((code) => ledgerId(code, 'DEPOSIT'))],
  );
  return new Map(
    accounts.map((row) => [row.code, { depositFen: fen(BigInt(row.fen)), depositMovedOn: row.movedOn ?? undefined }]),
  );
};

/** Projects as their commands find them, by code; those not known are left out. */
export const loadProjects = async (tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, ProjectState>> => {
  const rows = rowsIn(tx);
  const [known, deposits] = [await projectsKnown(rows, codes), await depositsOf(tx, codes)];
  const proposals = await pendingProposals(rows, codes);
  return new Map(
    [...known].map(([code, project]) => [
      code,
      {
        status: 'REGISTERED',
        project,
        depositFen: NOTHING,
        ...deposits.get(code),
        proposals: proposals.get(code) ?? [],
      },
    ]),
  );
};

/** What an event moves in the ledger. */
const transferOf = (projectCode: string, event: ProjectEvent): Transfer[] => {
  const reference = `deposit:${projectCode}:${uuidv7()}`;
  switch (event.type) {
    case 'DepositLodged': {
      if (!event.booked) return [];
      const { amountFen, on: effectiveOn } = event.booked;
      const once = `deposit:${projectCode}:lodged`;
      return [{ reference: once, projectCode, debit: 'DEPOSIT', credit: 'DEPOSITOR', amountFen, effectiveOn }];
    }
    case 'DepositDrawn': {
      const { amountFen, drawnOn: effectiveOn } = event;
      return [{ reference, projectCode, debit: 'PAYEES', credit: 'DEPOSIT', amountFen, effectiveOn }];
    }
    case 'DepositRefunded': {
      const { amountFen, refundedOn: effectiveOn } = event;
      return [{ reference, projectCode, debit: 'DEPOSITOR', credit: 'DEPOSIT', amountFen, effectiveOn }];
    }
    case 'DepositToppedUp': {
      const { amountFen, toppedUpOn: effectiveOn } = event;
      return [{ reference, projectCode, debit: 'DEPOSIT', credit: 'DEPOSITOR', amountFen, effectiveOn }];
    }
    default:
      return [];
  }
};

type Version = { readonly project: Project; readonly origin: string; readonly unknown?: unknown };

/** Each step that left other fields is a version of the project, with where it came from. */
const versionsOf = ({ before, steps }: ProjectChange, origin: string): Version[] => {
  let project = before.status === 'REGISTERED' ? before.project : undefined;
  return steps.flatMap(({ command, after }) => {
    if (after.status === 'UNKNOWN' || after.project === project) return [];
    project = after.project;
    const isOfFile = command.type === 'RecordFromFile' || command.type === 'RecordChange';
    return [isOfFile ? { ...command, project } : { project, origin }];
  });
};

const insertVersions = async (tx: Tx, versions: readonly Version[]): Promise<void> => {
  if (versions.length === 0) return;
  await tx.query(
    `INSERT INTO project_fact (project_code, version, fields, unknown, origin)
     SELECT v.code, coalesce((SELECT max(version) FROM project_fact WHERE project_code = v.code), 0)
       + row_number() OVER (PARTITION BY v.code ORDER BY v.place), v.fields, v.unknown, v.origin
     FROM unnest($1::text[], $2::jsonb[], $3::jsonb[], $4::text[]) WITH ORDINALITY v (code, fields, unknown, origin, place)`,
    [
      versions.map(({ project }) => project.code),
      versions.map(({ project }) => toFields(project)),
      versions.map(({ unknown }) => (unknown === undefined ? null : JSON.stringify(unknown))),
      versions.map(({ origin }) => origin),
    ],
  );
};

/**
 * Saves what changed: the project as it stands, its versions, the transfers of its deposit; and marks it due.
 * @param origin of a version that no file stated
 */
export const saveProjects = async (tx: Tx, changes: readonly ProjectChange[], origin: string): Promise<void> => {
  const rows = changes.flatMap(({ after }) => (after.status === 'REGISTERED' ? [toEntity(after.project)] : []));
  await tx.upsert(ProjectEntity, rows, ['code']);
  await insertVersions(
    tx,
    changes.flatMap((change) => versionsOf(change, origin)),
  );
  await post(
    tx,
    eventsIn(changes).flatMap(({ id, event }) => transferOf(id, event)),
  );
  await markDue(
    tx,
    changes.map(({ id }) => ({ subject: id })),
  );
};
