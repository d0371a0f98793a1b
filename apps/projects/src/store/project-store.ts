import { fen, NOTHING, type PlainDate } from '@anxin/domain-kit';
import type { ProjectRow, Standing } from '@anxin/intake';
import { markDue, type Tx, uuidv7 } from '@anxin/service-kit';
import type { Project, ProjectEvent } from '../domain/project';
import { ledgerId, post, type Transfer } from './ledger';
import { ProjectEntity } from './project-entity';
import { fromFields, toEntity, toFields } from './project-fields';

/** A project as it stands, with every version of its fields. */
export type StoredProject = { readonly project: Project; readonly versions: Standing<ProjectRow> };

type FactRow = { code: string; fields: Record<string, unknown>; origin: string };

/** Projects by code; those not known are left out. */
export const loadProjects = async (tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, StoredProject>> => {
  const facts = await tx.query<FactRow[]>(
    `SELECT project_code AS code, fields, origin FROM project_fact WHERE project_code = ANY($1) ORDER BY version`,
    [codes],
  );
  const accounts = await tx.query<{ id: string; fen: string; movedOn: PlainDate | null }[]>(
    `SELECT id, balance_fen::text AS fen,
       (SELECT max(effective_on)::text FROM posting WHERE account = ledger_account.id) AS "movedOn"
     FROM ledger_account WHERE id = ANY($1)`,
    [codes.map((code) => ledgerId(code, 'DEPOSIT'))],
  );
  const deposits = new Map(accounts.map((row) => [row.id, row]));
  const stored = new Map<string, StoredProject>();
  for (const { code, fields, origin } of facts) {
    const row = fromFields(fields);
    const deposit = deposits.get(ledgerId(code, 'DEPOSIT'));
    stored.set(code, {
      project: {
        status: 'REGISTERED',
        row,
        depositFen: deposit ? fen(BigInt(deposit.fen)) : NOTHING,
        depositMovedOn: deposit?.movedOn ?? undefined,
      },
      versions: [...(stored.get(code)?.versions ?? []), { values: row, origin }],
    });
  }
  return stored;
};

/** What changed of a project: its states before and after, what happened, and the versions of its fields. */
export type ProjectChange = {
  readonly code: string;
  readonly before: Project;
  readonly after: Project;
  readonly events: readonly ProjectEvent[];
  readonly versions: readonly { readonly row: ProjectRow; readonly origin: string; readonly unknown?: unknown }[];
};

const lodgedOf = (project: Project): bigint =>
  project.status === 'UNKNOWN' || project.row.depositOn === undefined ? 0n : (project.row.depositAmount ?? 0n);

const transfersOf = ({ code, before, after, events }: ProjectChange): Transfer[] => {
  const [wasFen, isFen] = [lodgedOf(before), lodgedOf(after)];
  const transfers: Transfer[] = [];
  const add = (transfer: Pick<Transfer, 'reference' | 'debit' | 'credit' | 'amountFen' | 'effectiveOn'>): void =>
    void transfers.push({ projectCode: code, ...transfer });
  if (isFen > wasFen && after.status === 'REGISTERED' && after.row.depositOn) {
    const [amountFen, effectiveOn] = [fen(isFen - wasFen), after.row.depositOn];
    add({ reference: `deposit:${code}:lodged`, debit: 'DEPOSIT', credit: 'DEPOSITOR', amountFen, effectiveOn });
  }
  for (const event of events) {
    const reference = `deposit:${code}:${uuidv7()}`;
    if (event.type === 'DepositDrawn') {
      add({ reference, debit: 'PAYEES', credit: 'DEPOSIT', amountFen: event.amountFen, effectiveOn: event.on });
    }
    if (event.type === 'DepositToppedUp') {
      add({ reference, debit: 'DEPOSIT', credit: 'DEPOSITOR', amountFen: event.amountFen, effectiveOn: event.on });
    }
  }
  return transfers;
};

const insertFacts = async (tx: Tx, changes: readonly ProjectChange[]): Promise<void> => {
  const versions = changes.flatMap(({ code, versions: own }) => own.map((version) => ({ code, ...version })));
  if (versions.length === 0) return;
  await tx.query(
    `INSERT INTO project_fact (project_code, version, fields, unknown, origin)
     SELECT v.code, coalesce((SELECT max(version) FROM project_fact WHERE project_code = v.code), 0)
       + row_number() OVER (PARTITION BY v.code ORDER BY v.place), v.fields, v.unknown, v.origin
     FROM unnest($1::text[], $2::jsonb[], $3::jsonb[], $4::text[]) WITH ORDINALITY v (code, fields, unknown, origin, place)`,
    [
      versions.map(({ code }) => code),
      versions.map(({ row }) => toFields(row)),
      versions.map(({ unknown }) => (unknown === undefined ? null : JSON.stringify(unknown))),
      versions.map(({ origin }) => origin),
    ],
  );
};

/** Saves what changed: the row as it stands, the versions, the deposit's transfers; and marks it for evaluation. */
export const saveProjects = async (tx: Tx, changes: readonly ProjectChange[]): Promise<void> => {
  const changed = changes.filter(({ events }) => events.length > 0);
  if (changed.length === 0) return;
  const rows = changed.flatMap(({ after }) => (after.status === 'REGISTERED' ? [toEntity(after.row)] : []));
  await tx.upsert(ProjectEntity, rows, ['code']);
  await insertFacts(tx, changed);
  await post(tx, changed.flatMap(transfersOf));
  await markDue(
    tx,
    changed.map(({ code }) => ({ subject: code })),
  );
};
