import { fen, NOTHING, type PlainDate } from '@anxin/domain-kit';
import { markDue, rowsIn, type Tx, uuidv7 } from '@anxin/service-kit';
import type { Project, ProjectCommand, ProjectEvent, ProjectState } from '../domain/project';
import { correctionBy } from './corrected';
import { eventsIn, type ProjectChange } from './project-change';
import { isOfLodging, ledgerId, post, type Transfer } from './money/ledger';
import { ProjectEntity } from './project-entity';
import { toEntity, toFields } from './project-fields';
import { pendingProposals } from './money/deposit-proposals';
import { projectsKnown } from './read-projects';

type Deposit = Pick<Extract<ProjectState, { status: 'REGISTERED' }>, 'depositFen' | 'depositMovedOn' | 'depositUsed'>;

type Held = {
  readonly code: string;
  readonly balance: string;
  readonly movedOn: PlainDate | null;
  readonly firstOn: PlainDate | null;
  readonly lowest: string | null;
};

/** When deposits moved after the lodging, whichever day that was booked on, and the least that they held at the end of a day since. */
const DEPOSITS = `
SELECT project_code AS code, balance_fen::text AS balance, moved."movedOn", moved."firstOn", moved.lowest
FROM ledger_account a CROSS JOIN LATERAL (
  SELECT max(day) FILTER (WHERE used)::text AS "movedOn", min(day) FILTER (WHERE used)::text AS "firstOn",
    min(held) FILTER (WHERE since)::text AS lowest
  FROM (
    SELECT day, used, held, bool_or(used) OVER (ORDER BY day) AS since FROM (
      SELECT effective_on AS day, sum(sum(amount_fen)) OVER (ORDER BY effective_on) AS held,
        bool_or(NOT ${isOfLodging('reference', 'a.project_code')}) AS used
      FROM posting WHERE account = a.id GROUP BY effective_on
    ) days
  ) marked
) moved
WHERE a.id = ANY($1)`;

/** What the ledger has of deposits, by project; of one that never moved, nothing. */
const depositsOf = async (tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, Deposit>> => {
  const accounts = await rowsIn(tx)<Held>(DEPOSITS, [codes.map((code) => ledgerId(code, 'DEPOSIT'))]);
  return new Map(
    accounts.map(({ code, balance, movedOn, firstOn, lowest }) => [
      code,
      {
        depositFen: fen(BigInt(balance)),
        depositMovedOn: movedOn ?? undefined,
        depositUsed: firstOn !== null && lowest !== null ? { firstOn, lowestFen: fen(BigInt(lowest)) } : undefined,
      },
    ]),
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
    case 'DepositCorrected': {
      const { proposalId, reversed, booked } = event;
      const lodging = `deposit:${projectCode}:lodged:${proposalId}`;
      const [DEPOSIT, DEPOSITOR] = ['DEPOSIT', 'DEPOSITOR'] as const;
      return [
        {
          ...{ reference: lodging, projectCode, debit: DEPOSIT, credit: DEPOSITOR },
          ...{ amountFen: booked.amountFen, effectiveOn: booked.on },
        },
        ...(reversed
          ? [
              {
                ...{ reference: `${lodging}:reversed`, projectCode, debit: DEPOSITOR, credit: DEPOSIT },
                ...{ amountFen: reversed.amountFen, effectiveOn: reversed.on },
              },
            ]
          : []),
      ];
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

type Version = {
  readonly project: Project;
  readonly origin: string;
  /** Why it was corrected. */
  readonly reason?: string | undefined;
  readonly unknown?: unknown;
};

const CORRECTIONS: ReadonlySet<ProjectCommand['type']> = new Set(['CorrectProject', 'CorrectChange']);

/** Where the version comes from that an officer's command left. */
const saidBy = ({ command, events }: ProjectChange['steps'][number], origin: string): Omit<Version, 'project'> => {
  const isCorrection = CORRECTIONS.has(command.type) || events.some(({ type }) => type === 'DepositCorrected');
  const explained = events.find((event) => event.type === 'ChangeExplained');
  return isCorrection ? { origin: correctionBy(origin), reason: explained?.reason } : { origin };
};

/** Each step that left other fields is a version of the project, with where it came from. */
const versionsOf = ({ before, steps }: ProjectChange, origin: string): Version[] => {
  let project = before.status === 'REGISTERED' ? before.project : undefined;
  return steps.flatMap((step) => {
    const { command, after } = step;
    if (after.status === 'UNKNOWN' || after.project === project) return [];
    project = after.project;
    const isOfFile = command.type === 'RecordFromFile' || command.type === 'RecordChange';
    return [isOfFile ? { ...command, project } : { project, ...saidBy(step, origin) }];
  });
};

const insertVersions = async (tx: Tx, versions: readonly Version[]): Promise<void> => {
  if (versions.length === 0) return;
  await tx.query(
    `INSERT INTO project_fact (project_code, version, fields, unknown, origin, reason)
     SELECT v.code, coalesce((SELECT max(version) FROM project_fact WHERE project_code = v.code), 0)
       + row_number() OVER (PARTITION BY v.code ORDER BY v.place), v.fields, v.unknown, v.origin, v.reason
     FROM unnest($1::text[], $2::jsonb[], $3::jsonb[], $4::text[], $5::text[])
       WITH ORDINALITY v (code, fields, unknown, origin, reason, place)`,
    [
      versions.map(({ project }) => project.code),
      versions.map(({ project }) => toFields(project)),
      versions.map(({ unknown }) => (unknown === undefined ? null : JSON.stringify(unknown))),
      versions.map(({ origin }) => origin),
      versions.map(({ reason }) => reason ?? null),
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
