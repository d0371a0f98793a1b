import { fen, type Fen } from '@anxin/domain-kit';
import { jsonText } from '@anxin/service-kit';
import type { Project } from '../domain/project';
import type { ProjectEntity } from './project-entity';

/** As JSON has it: an amount is a text. */
type AsJson<Of> = { readonly [Name in keyof Of]: Of[Name] extends Fen | undefined ? string : Of[Name] };

/** A project as `project_fact` keeps it, what is not known left out. */
export type ProjectFields = AsJson<Project> & { readonly deposit: AsJson<Project['deposit']> };

export const toFields = (project: Project): string => jsonText(project);

export const fromFields = ({ deposit: { amountFen, ...deposit }, ...fields }: ProjectFields): Project => ({
  ...fields,
  contractSumFen: fen(BigInt(fields.contractSumFen)),
  labourCostMonthlyFen: fen(BigInt(fields.labourCostMonthlyFen)),
  deposit: { ...deposit, ...(amountFen === undefined ? {} : { amountFen: fen(BigInt(amountFen)) }) },
});

/** A project as it stands in its row. */
export const toEntity = ({ wageAccount, deposit, ...project }: Project): ProjectEntity => ({
  ...project,
  governmentFunded: project.governmentFunded ?? null,
  permitIssuedOn: project.permitIssuedOn ?? null,
  startedOn: project.startedOn ?? null,
  plannedEndOn: project.plannedEndOn ?? null,
  wageAccountNo: wageAccount.accountNo ?? null,
  wageAccountOpenedOn: wageAccount.openedOn ?? null,
  agreementSignedOn: project.agreementSignedOn ?? null,
  depositForm: deposit.form ?? null,
  depositAmountFen: deposit.amountFen ?? null,
  depositLodgedOn: deposit.lodgedOn ?? null,
  depositExpiresOn: deposit.expiresOn ?? null,
  rightsBoardPostedOn: project.rightsBoardPostedOn ?? null,
});
