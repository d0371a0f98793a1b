import { NOTHING } from '@anxin/domain-kit';
import { contradictions } from '../contradictions';
import { projectErrors } from './errors';
import type { DepositLodged, ProjectEvent } from './events';
import type { Deposit, Progress, Project } from './project';

/** The event of a value that is told and was not known. */
const filled = <Value>(
  known: Value | undefined,
  told: Value | undefined,
  happened: (value: Value) => ProjectEvent,
): ProjectEvent[] => (known === undefined && told !== undefined ? [happened(told)] : []);

/** What can be booked of a deposit. */
const bookable = ({ amountFen, lodgedOn: on }: Deposit): DepositLodged['booked'] =>
  amountFen === undefined || amountFen === NOTHING || on === undefined ? undefined : { amountFen, on };

/** The parts of a deposit that are told and were not known, as one event. */
const lodged = (known: Deposit, told: Deposit): ProjectEvent[] => {
  const isNew = ([name, value]: readonly [string, unknown]): boolean =>
    value !== undefined && known[name as keyof Deposit] === undefined;
  const parts = Object.entries(told).filter(isNew);
  if (parts.length === 0) return [];
  const deposit: Deposit = { ...known, ...Object.fromEntries(parts) };
  return [{ type: 'DepositLodged', deposit, booked: bookable(known) ? undefined : bookable(deposit) }];
};

/** The progress that is told and was not known, an event for each thing that happened. */
const progressed = (known: Progress, told: Partial<Progress>): ProjectEvent[] => [
  ...filled(known.governmentFunded, told.governmentFunded, (governmentFunded) => ({
    type: 'FundingStated',
    governmentFunded,
  })),
  ...filled(known.permitIssuedOn, told.permitIssuedOn, (issuedOn) => ({ type: 'PermitIssued', issuedOn })),
  ...filled(known.startedOn, told.startedOn, (startedOn) => ({ type: 'WorksStarted', startedOn })),
  ...filled(known.plannedEndOn, told.plannedEndOn, (plannedEndOn) => ({ type: 'PlannedEndSet', plannedEndOn })),
  ...filled(known.wageAccount.accountNo, told.wageAccount?.accountNo, (accountNo) => ({
    type: 'WageAccountNamed',
    accountNo,
  })),
  ...filled(known.wageAccount.openedOn, told.wageAccount?.openedOn, (openedOn) => ({
    type: 'WageAccountOpened',
    openedOn,
  })),
  ...filled(known.agreementSignedOn, told.agreementSignedOn, (signedOn) => ({ type: 'AgreementSigned', signedOn })),
  ...lodged(known.deposit, told.deposit ?? {}),
  ...filled(known.rightsBoardPostedOn, told.rightsBoardPostedOn, (postedOn) => ({
    type: 'RightsBoardPosted',
    postedOn,
  })),
];

/**
 * What is told fills what was not known, an event for each thing that happened; what was known already changes nothing
 * (`formats.md`, Rows). Throws `PROJECT_CONTRADICTS`, naming the fields.
 */
export const fill = (project: Project, told: Partial<Project>): readonly ProjectEvent[] => {
  const fields = contradictions(project, told);
  if (fields.length > 0) throw projectErrors.CONTRADICTS({ fields: fields.join(' ') });
  return progressed(project, told);
};
