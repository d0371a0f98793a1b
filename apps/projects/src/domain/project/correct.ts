import { NOTHING } from '@anxin/domain-kit';
import type { CorrectProject } from './commands';
import { projectErrors } from './errors';
import type { ProjectEvent } from './events';
import { type Deposit, type Project, type Registered, type Registration, registrationOf, standingOf } from './project';
import { statedReason } from '../reason';

/** The event of a value that was another, told again as it always was. */
const corrected = <Value>(
  known: Value | undefined,
  stated: Value | undefined,
  was: (value: Value) => ProjectEvent,
): ProjectEvent[] => (stated === undefined || stated === known ? [] : [was(stated)]);

/** What was registered wrongly, as one event. */
const registrationCorrected = (project: Project, { values }: CorrectProject): ProjectEvent[] => {
  const { name, sector, areaCode, ownerCreditCode, contractorCreditCode, contractSumFen, contractSignedOn } = values;
  const { labourCostMonthlyFen, labourCostDay, payDay, payPeriodOffset } = values;
  if ([contractSumFen, labourCostMonthlyFen].some((sum) => sum !== undefined && sum < NOTHING))
    throw projectErrors.AMOUNT_NOT_POSITIVE();
  const stated = {
    ...{ name, sector, areaCode, ownerCreditCode, contractorCreditCode, contractSumFen, contractSignedOn },
    ...{ labourCostMonthlyFen, labourCostDay, payDay, payPeriodOffset },
  };
  const known = registrationOf(project);
  const changed = Object.entries(stated).filter(
    ([field, value]) => value !== undefined && known[field as keyof Registration] !== value,
  );
  if (changed.length === 0) return [];
  const registration: Registration = { ...known, ...Object.fromEntries(changed) };
  return [{ type: 'RegistrationCorrected', before: standingOf(project), registration }];
};

/** The form of a deposit and its expiry, as one event; its amount and its day are for two officers. */
const depositCorrected = (
  deposit: Deposit,
  { depositForm: form = deposit.form, depositExpiresOn: expiresOn = deposit.expiresOn }: CorrectProject['values'],
): ProjectEvent[] =>
  form === deposit.form && expiresOn === deposit.expiresOn
    ? []
    : [{ type: 'DepositLodged', deposit: { ...deposit, form, expiresOn } }];

/**
 * What was always otherwise is told again as it is; a row of a file that still says it wrongly contradicts. Throws
 * `PROJECT_NOTHING_CORRECTED`, `PROJECT_REASON_INVALID`.
 */
export const correct = ({ project }: Registered, command: CorrectProject): readonly ProjectEvent[] => {
  const { values } = command;
  const reason = statedReason(command.reason, projectErrors);
  const { wageAccount, deposit } = project;
  const events: readonly ProjectEvent[] = [
    ...registrationCorrected(project, command),
    ...corrected(project.governmentFunded, values.governmentFunded, (governmentFunded) => ({
      type: 'FundingStated',
      governmentFunded,
    })),
    ...corrected(project.permitIssuedOn, values.permitIssuedOn, (issuedOn) => ({ type: 'PermitIssued', issuedOn })),
    ...corrected(project.startedOn, values.startedOn, (startedOn) => ({ type: 'WorksStarted', startedOn })),
    ...corrected(project.plannedEndOn, values.plannedEndOn, (plannedEndOn) => ({
      type: 'PlannedEndSet',
      plannedEndOn,
    })),
    ...corrected(wageAccount.accountNo, values.escrowAccountNo, (accountNo) => ({
      type: 'WageAccountNamed',
      accountNo,
    })),
    ...corrected(wageAccount.openedOn, values.escrowOpenedOn, (openedOn) => ({ type: 'WageAccountOpened', openedOn })),
    ...corrected(project.agreementSignedOn, values.agreementSignedOn, (signedOn) => ({
      type: 'AgreementSigned',
      signedOn,
    })),
    ...depositCorrected(deposit, values),
    ...corrected(project.rightsBoardPostedOn, values.rightsBoardPostedOn, (postedOn) => ({
      type: 'RightsBoardPosted',
      postedOn,
    })),
  ];
  if (events.length === 0) throw projectErrors.NOTHING_CORRECTED();
  return [{ type: 'ChangeExplained', reason }, ...events];
};
