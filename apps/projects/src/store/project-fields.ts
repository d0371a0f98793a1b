import { fen, type Fen } from '@anxin/domain-kit';
import { jsonText } from '@anxin/service-kit';
import type { ProjectChange } from '@anxin/law';
import { type Project, standingOf } from '../domain/project';
import { initialsOf } from './found-by-name';
import type { ProjectEntity } from './project-entity';

/** As JSON has it: an amount is a text. */
type AsJson<Of> = { readonly [Name in keyof Of]: Of[Name] extends Fen | undefined ? string : Of[Name] };

/** A project as `project_fact` keeps it, what is not known left out; before anything could change, without changes. */
export type ProjectFields = Omit<AsJson<Project>, 'changes'> & {
  readonly deposit: AsJson<Project['deposit']>;
  readonly changes?: readonly AsJson<ProjectChange>[];
};

export const toFields = (project: Project): string => jsonText(project);

const changeOf = ({ labourCostMonthlyFen, depositAmountFen, ...change }: AsJson<ProjectChange>): ProjectChange => ({
  ...change,
  ...(labourCostMonthlyFen === undefined ? {} : { labourCostMonthlyFen: fen(BigInt(labourCostMonthlyFen)) }),
  ...(depositAmountFen === undefined ? {} : { depositAmountFen: fen(BigInt(depositAmountFen)) }),
});

export const fromFields = ({
  deposit: { amountFen, ...deposit },
  changes = [],
  ...fields
}: ProjectFields): Project => ({
  ...fields,
  contractSumFen: fen(BigInt(fields.contractSumFen)),
  labourCostMonthlyFen: fen(BigInt(fields.labourCostMonthlyFen)),
  deposit: { ...deposit, ...(amountFen === undefined ? {} : { amountFen: fen(BigInt(amountFen)) }) },
  changes: changes.map(changeOf),
});

/** A project as it stands in its row: its name and place as they are now, all else as it was registered. */
export const toEntity = (known: Project): ProjectEntity => {
  const { wageAccount, deposit, changes: _, standing: __, ...project } = known;
  const standing = standingOf(known);
  return {
    ...project,
    ...standing,
    initials: initialsOf(standing.name),
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
  };
};
