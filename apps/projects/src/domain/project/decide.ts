import { mergeRows, type ProjectRow } from '@anxin/intake';
import {
  type DepositMove,
  HAPPENED,
  type LaterFields,
  type Project,
  type ProjectCommand,
  projectErrors,
  type ProjectEvent,
  type Registered,
  type Subject,
  SUBJECTS,
} from './project';

/** One event per subject that has a field among those filled. */
const completed = (filled: LaterFields): ProjectEvent[] =>
  (Object.keys(SUBJECTS) as Subject[]).flatMap((subject) => {
    const names = SUBJECTS[subject].filter((name) => filled[name] !== undefined);
    if (names.length === 0) return [];
    const fields: LaterFields = Object.fromEntries(names.map((name) => [name, filled[name]]));
    return [{ type: 'Completed', subject, fields }];
  });

/** A value for an empty field is an update; another value for a field that has one is refused (`formats.md`, Rows). */
const complete = ({ row }: Registered, said: Partial<ProjectRow>): ProjectEvent[] => {
  const merge = mergeRows<Partial<ProjectRow>>(row, said);
  if (merge.kind === 'CONTRADICTION') throw projectErrors.CONTRADICTS({ columns: merge.columns.join(' ') });
  if (merge.kind === 'SAME') return [];
  return completed(Object.fromEntries(merge.filled.map((name) => [name, said[name]])));
};

/** What an officer tells has happened, and nobody could take it back: a file may be sent ahead of its day, this not. */
const stated = (
  project: Registered,
  { fields, today }: Extract<ProjectCommand, { type: 'Complete' }>,
): ProjectEvent[] => {
  if (HAPPENED.some((name) => (fields[name] ?? today) > today)) throw projectErrors.DAY_NOT_COME({ today });
  const { depositOn } = { ...project.row, ...fields };
  if (fields.depositExpiresOn && depositOn && fields.depositExpiresOn < depositOn)
    throw projectErrors.DEPOSIT_EXPIRES_BEFORE({ depositOn });
  return complete(project, fields);
};

const register = (row: ProjectRow): ProjectEvent[] => [{ type: 'Registered', row }, ...completed(row)];

/** Movements follow each other by day, so that the balance of no day can fall below zero afterwards. */
const checkMove = ({ row, depositMovedOn }: Registered, { amountFen, on, today }: DepositMove): void => {
  if (amountFen <= 0n) throw projectErrors.AMOUNT_NOT_POSITIVE();
  if (on > today) throw projectErrors.DAY_NOT_COME({ today });
  if (row.depositOn === undefined) throw projectErrors.DEPOSIT_NOT_LODGED();
  const since = depositMovedOn ?? row.depositOn;
  if (on < since) throw projectErrors.DEPOSIT_DAY_PASSED({ since });
};

const REASON_LENGTH = 1_000;

/** Provisions art. 15: the deposit is drawn to pay what is owed, and never below zero. */
const drawDeposit = (
  project: Registered,
  command: Extract<ProjectCommand, { type: 'DrawDeposit' }>,
): ProjectEvent[] => {
  checkMove(project, command);
  const { depositFen } = project;
  const { amountFen, on } = command;
  const reason = command.reason.trim();
  if (reason === '' || reason.length > REASON_LENGTH) throw projectErrors.REASON_INVALID();
  if (depositFen < amountFen) throw projectErrors.DEPOSIT_TOO_SMALL({ balanceFen: String(depositFen) });
  return [{ type: 'DepositDrawn', amountFen, on, reason }];
};

const topUpDeposit = (project: Registered, command: DepositMove): ProjectEvent[] => {
  checkMove(project, command);
  const { amountFen, on } = command;
  return [{ type: 'DepositToppedUp', amountFen, on }];
};

export const decide = (project: Project, command: ProjectCommand): readonly ProjectEvent[] => {
  if (project.status === 'UNKNOWN') return command.type === 'Record' ? register(command.row) : [];
  switch (command.type) {
    case 'Record':
      return complete(project, command.row);
    case 'Complete':
      return stated(project, command);
    case 'DrawDeposit':
      return drawDeposit(project, command);
    case 'TopUpDeposit':
      return topUpDeposit(project, command);
  }
};
