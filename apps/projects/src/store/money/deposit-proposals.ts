import { fen, groupedBy } from '@anxin/domain-kit';
import type { Rows, Tx } from '@anxin/service-kit';
import type { DepositMovementKind, DepositProposal } from '../../domain/project';
import { eventsIn, type ProjectChange } from '../project-change';

type Stored = Omit<DepositProposal, 'amountFen' | 'kind'> & {
  readonly code: string;
  readonly kind: DepositMovementKind;
  readonly amount: string;
};

/** What waits for its second officer, by project, oldest first. */
export const pendingProposals = async (
  rows: Rows,
  codes: readonly string[],
): Promise<ReadonlyMap<string, readonly DepositProposal[]>> => {
  const stored = await rows<Stored>(
    `SELECT id AS "proposalId", project_code AS code, kind, amount_fen::text AS amount, moves_on::text AS "on", reason,
       proposed_by AS "proposedBy", proposed_on::text AS "proposedOn"
     FROM deposit_proposal WHERE project_code = ANY($1) AND outcome IS NULL ORDER BY id`,
    [codes],
  );
  return groupedBy(
    stored,
    ({ code }) => code,
    ({ code: _, amount, ...proposal }) => ({ ...proposal, amountFen: fen(BigInt(amount)) }),
  );
};

const propose = (tx: Tx, code: string, { proposalId, kind, amountFen, on, reason, ...proposed }: DepositProposal) =>
  tx.query(
    `INSERT INTO deposit_proposal (id, project_code, kind, amount_fen, moves_on, reason, proposed_by, proposed_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [proposalId, code, kind, amountFen, on, reason, proposed.proposedBy, proposed.proposedOn],
  );

const decide = (tx: Tx, proposalId: string, outcome: 'CONFIRMED' | 'REJECTED', by: string) =>
  tx.query('UPDATE deposit_proposal SET outcome = $2, decided_by = $3 WHERE id = $1', [proposalId, outcome, by]);

/** Keeps what was proposed, and what became of it. */
export const saveProposals = async (tx: Tx, changes: readonly ProjectChange[], actor: string): Promise<void> => {
  for (const { id, event } of eventsIn(changes)) {
    switch (event.type) {
      case 'DepositMovementProposed':
        await propose(tx, id, event.proposal);
        break;
      case 'DepositMovementRejected':
        await decide(tx, event.proposalId, 'REJECTED', actor);
        break;
      case 'DepositDrawn':
      case 'DepositRefunded':
      case 'DepositCorrected':
        await decide(tx, event.proposalId, 'CONFIRMED', actor);
        break;
      default:
    }
  }
};
