import type { bankReturn, BankRow } from '@anxin/intake';
import type { PlainDate } from '@anxin/domain-kit';
import type { Vault } from '@anxin/identity';
import { cellOf, type FactTable, type Rows, type Tx } from '@anxin/service-kit';
import type { BankLineEvent, BankLineProposal, BankLineValues, KnownBankLine } from '../../domain/bank-line';
import type { PersonOnProject } from '../../domain/subjects';

/** Which line: of the wage account by token. */
export type BankLineKey = { readonly accountToken: string; readonly batchNo: string; readonly lineNo: number };

const PROPOSAL = 'id::text AS "proposalId", values, payee, reason, proposed_by AS "proposedBy"';

/** What a proposal says of whom the bank paid; it stands sealed beside its other values. */
type Payee = { readonly [Name in 'payeeName' | 'payeeAccount']?: BankLineValues[Name] | undefined };

const placeOfPayee = (proposalId: string): string => cellOf('bank_line_proposal', [proposalId], 'payee');

const sealedPayee = (vault: Vault, { payeeName, payeeAccount }: Payee, proposalId: string): Buffer | null =>
  payeeName === undefined && payeeAccount === undefined
    ? null
    : vault.encrypt(JSON.stringify({ payeeName, payeeAccount }), placeOfPayee(proposalId));

type Kept<Proposal extends BankLineProposal> = Proposal & { readonly payee: Buffer | null };

/** A proposal as it was made, whom it names in clear. */
const unsealed =
  (vault: Vault) =>
  <Proposal extends BankLineProposal>({ payee, ...proposal }: Kept<Proposal>): Omit<Kept<Proposal>, 'payee'> => {
    if (payee === null) return proposal;
    const named = JSON.parse(vault.decrypt(payee, placeOfPayee(proposal.proposalId))) as Pick<
      BankLineValues,
      keyof Payee
    >;
    return { ...proposal, values: { ...proposal.values, ...named } };
  };

type Stored = {
  readonly projectId: number;
  readonly code: string;
  readonly sector: string;
  readonly areaCode: string;
  readonly personId: number;
  readonly token: string;
  readonly accountNo: Buffer;
};

/** The code of the project that a line is of, whatever its wage account is called by now. */
export const projectOfLine = async (
  tx: Tx,
  { accountToken, batchNo, lineNo }: BankLineKey,
): Promise<string | undefined> => {
  const [line] = await tx.query<{ code: string }[]>(
    `SELECT p.code FROM bank_line l JOIN project p ON p.id = l.project_id
     WHERE l.account_token = $1 AND l.batch_no = $2 AND l.line_no = $3 LIMIT 1`,
    [accountToken, batchNo, lineNo],
  );
  return line?.code;
};

/** A line as a command finds it; `undefined` where none is known. */
export const loadBankLine = async (
  tx: Tx,
  lines: FactTable<typeof bankReturn, PersonOnProject>,
  vault: Vault,
  { accountToken, batchNo, lineNo }: BankLineKey,
): Promise<KnownBankLine | undefined> => {
  const key = [accountToken, batchNo, lineNo];
  const [found] = await tx.query<Stored[]>(
    `SELECT p.id AS "projectId", p.code, p.sector, p.area_code AS "areaCode", w.id AS "personId", w.token,
       l.account_no AS "accountNo"
     FROM bank_line l JOIN project p ON p.id = l.project_id JOIN person w ON w.id = l.person_id
     WHERE l.account_token = $1 AND l.batch_no = $2 AND l.line_no = $3 ORDER BY l.version DESC LIMIT 1`,
    key,
  );
  if (!found) return undefined;
  const { projectId: id, personId, token, accountNo, ...place } = found;
  const of: PersonOnProject = { project: { id, ...place }, person: { id: personId, token } };
  const escrowAccountNo = vault.decrypt(accountNo, cellOf('bank_line', key, 'account_no'));
  const [versions = []] = await lines.storedVersions(tx, [
    { values: { escrowAccountNo, batchNo, lineNo } as BankRow, of },
  ]);
  const last = versions.at(-1);
  if (!last) return undefined;
  const proposals = await tx.query<Kept<BankLineProposal>[]>(
    `SELECT ${PROPOSAL} FROM bank_line_proposal
     WHERE outcome IS NULL AND account_token = $1 AND batch_no = $2 AND line_no = $3 ORDER BY id`,
    key,
  );
  return { status: 'KNOWN', of, row: last.values, unknown: last.unknown, proposals: proposals.map(unsealed(vault)) };
};

/** A proposal with the line that it is about. */
export type WaitingProposal = BankLineProposal &
  BankLineKey & {
    readonly projectCode: string;
    /** The token of the worker whom it names. */
    readonly person: string;
    readonly amountFen: string;
    readonly postedOn: PlainDate;
  };

/** What waits to be confirmed, oldest first; of one project alone where it is named. */
export const waitingProposals = async (
  rows: Rows,
  vault: Vault,
  projectCode?: string,
): Promise<readonly WaitingProposal[]> => {
  const waiting = await rows<Kept<WaitingProposal>>(
    `SELECT w.id::text AS "proposalId", w.values, w.payee, w.reason, proposed_by AS "proposedBy",
       w.account_token AS "accountToken", w.batch_no AS "batchNo", w.line_no AS "lineNo", p.code AS "projectCode",
       n.token AS person, l.amount_fen::text AS "amountFen", l.posted_on::text AS "postedOn"
     FROM bank_line_proposal w CROSS JOIN LATERAL (
       SELECT * FROM bank_line l WHERE l.account_token = w.account_token AND l.batch_no = w.batch_no
         AND l.line_no = w.line_no ORDER BY version DESC LIMIT 1) l
     JOIN project p ON p.id = l.project_id JOIN person n ON n.id = l.person_id
     WHERE outcome IS NULL AND ($1::text IS NULL OR p.code = $1) ORDER BY w.id`,
    [projectCode ?? null],
  );
  return waiting.map(unsealed(vault));
};

/** The line that a proposal is about, decided or not. */
export const lineOfProposal = async (rows: Rows, proposalId: string): Promise<BankLineKey | undefined> => {
  const [line] = await rows<BankLineKey>(
    `SELECT account_token AS "accountToken", batch_no AS "batchNo", line_no AS "lineNo" FROM bank_line_proposal
     WHERE id::text = $1`,
    [proposalId],
  );
  return line;
};

const insertProposal = (
  tx: Tx,
  vault: Vault,
  { accountToken, batchNo, lineNo }: BankLineKey,
  { proposalId, values: { payeeName, payeeAccount, ...values }, reason, proposedBy }: BankLineProposal,
): Promise<unknown> =>
  tx.query(
    `INSERT INTO bank_line_proposal (id, account_token, batch_no, line_no, values, payee, reason, proposed_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[proposalId, accountToken, batchNo, lineNo, JSON.stringify(values)],
      ...[sealedPayee(vault, { payeeName, payeeAccount }, proposalId), reason, proposedBy],
    ],
  );

/** Keeps what was proposed, and what became of it. */
export const saveProposal = async (
  tx: Tx,
  vault: Vault,
  key: BankLineKey,
  event: BankLineEvent,
  actor: string,
): Promise<void> => {
  if (event.type === 'BankLineProposed') {
    await insertProposal(tx, vault, key, event.proposal);
    return;
  }
  const [id, outcome] =
    event.type === 'BankLineCorrected' ? [event.proposal.proposalId, 'CONFIRMED'] : [event.proposalId, 'REJECTED'];
  await tx.query('UPDATE bank_line_proposal SET outcome = $2, decided_by = $3 WHERE id = $1', [id, outcome, actor]);
};

/** The last that is said of a line of the worker and month that it was told of: it is told of others from here on. */
export const leavePlace = (tx: Tx, { accountToken, batchNo, lineNo }: BankLineKey, origin: string): Promise<unknown> =>
  tx.query(
    `INSERT INTO bank_line
     SELECT (jsonb_populate_record(l, jsonb_build_object('version', l.version + 1, 'moved', true, 'origin', $4::text,
       'recorded_at', now()))).*
     FROM bank_line l WHERE account_token = $1 AND batch_no = $2 AND line_no = $3 ORDER BY version DESC LIMIT 1`,
    [accountToken, batchNo, lineNo, origin],
  );
