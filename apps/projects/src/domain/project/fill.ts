import { NOTHING } from '@anxin/domain-kit';
import { contradictions } from '../contradictions';
import { projectErrors } from './errors';
import type { DepositLodged, ProjectEvent } from './events';
import type { Deposit, Progress, Project } from './project';

/** The event of a value that is stated and was not known. */
const filled = <Value>(
  known: Value | undefined,
  stated: Value | undefined,
  happened: (value: Value) => ProjectEvent,
): ProjectEvent[] => (known === undefined && stated !== undefined ? [happened(stated)] : []);

/** What can be booked of a deposit. */
export const bookable = ({ amountFen, lodgedOn: on }: Deposit): DepositLodged['booked'] =>
  amountFen === undefined || amountFen === NOTHING || on === undefined ? undefined : { amountFen, on };

/** The parts of a deposit that are stated and were not known, as one event. */
const lodged = (known: Deposit, stated: Deposit): ProjectEvent[] => {
  const isNew = ([name, value]: readonly [string, unknown]): boolean =>
    value !== undefined && known[name as keyof Deposit] === undefined;
  const parts = Object.entries(stated).filter(isNew);
  if (parts.length === 0) return [];
  const deposit: Deposit = { ...known, ...Object.fromEntries(parts) };
  return [{ type: 'DepositLodged', deposit, booked: bookable(known) ? undefined : bookable(deposit) }];
};

/** The progress that is stated and was not known, an event for each thing that happened. */
const progressed = (known: Progress, stated: Partial<Progress>): ProjectEvent[] => [
  ...filled(known.governmentFunded, stated.governmentFunded, (governmentFunded) => ({
    type: 'FundingStated',
    governmentFunded,
  })),
  ...filled(known.permitIssuedOn, stated.permitIssuedOn, (issuedOn) => ({ type: 'PermitIssued', issuedOn })),
  ...filled(known.startedOn, stated.startedOn, (startedOn) => ({ type: 'WorksStarted', startedOn })),
  ...filled(known.plannedEndOn, stated.plannedEndOn, (plannedEndOn) => ({ type: 'PlannedEndSet', plannedEndOn })),
  ...filled(known.wageAccount.accountNo, stated.wageAccount?.accountNo, (accountNo) => ({
    type: 'WageAccountNamed',
    accountNo,
  })),
  ...filled(known.wageAccount.openedOn, stated.wageAccount?.openedOn, (openedOn) => ({
    type: 'WageAccountOpened',
    openedOn,
  })),
  ...filled(known.agreementSignedOn, stated.agreementSignedOn, (signedOn) => ({ type: 'AgreementSigned', signedOn })),
  ...lodged(known.deposit, stated.deposit ?? {}),
  ...filled(known.rightsBoardPostedOn, stated.rightsBoardPostedOn, (postedOn) => ({
    type: 'RightsBoardPosted',
    postedOn,
  })),
];

/**
 * What is stated fills what was not known, an event for each thing that happened; what was known already changes nothing
 * (`formats.md`, Rows). Throws `PROJECT_CONTRADICTS`, naming the fields.
 */
export const fill = (project: Project, stated: Partial<Project>): readonly ProjectEvent[] => {
  const fields = contradictions(project, stated);
  if (fields.length > 0) throw projectErrors.CONTRADICTS({ fields: fields.join(' ') });
  return progressed(project, stated);
};
