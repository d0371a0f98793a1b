import type { DossierQuery } from '@anxin/client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWordOf, yuan } from '../../look';
import { pageOf } from '../pages';
import { type Fact, Facts, Sheet, SmallTable } from './sheet';
import { SystemCell } from './systems';

type Project = NonNullable<DossierQuery['project']>;
type Of = { readonly project: Project };
type Party = Project['owner'];

const named = ({ name, creditCode }: Party) => (
  <span className="named" key={creditCode}>
    <Link to={pageOf('enterprises', creditCode)}>{name}</Link>
    <small className="figure">{creditCode}</small>
  </span>
);

/** Who builds it, and what was agreed. */
export const Parties = ({ project }: Of) => {
  const { t } = useTranslation();
  const { owner, contractor, employers, payDay, payPeriodOffset } = project;
  const subcontractors = employers?.filter(({ creditCode }) => creditCode !== contractor.creditCode) ?? [];
  const funded = project.governmentFunded;
  const amount = (fen: string) => t('dossier.yuan', { amount: yuan(fen) });
  const facts: readonly Fact[] = [
    [t('dossier.owner'), named(owner)],
    [t('dossier.contractor'), named(contractor)],
    [
      t('dossier.subcontractors'),
      subcontractors.length > 0 ? <span>{subcontractors.map(named)}</span> : t('dossier.noSubcontractors'),
    ],
    [t('dossier.funded'), funded === null ? null : t(funded ? 'dossier.yes' : 'dossier.no')],
    [t('dossier.contractSum'), amount(project.contractSumFen)],
    [
      t('dossier.labourCost'),
      t('dossier.labourCostOn', { amount: yuan(project.labourCostMonthlyFen), day: project.labourCostDay }),
    ],
    [t('dossier.payDay'), t(payPeriodOffset === 0 ? 'dossier.payDaySame' : 'dossier.payDayNext', { day: payDay })],
    [t('dossier.agreement'), project.agreementSignedOn ?? t('dossier.none')],
    [t('dossier.signedOn'), project.contractSignedOn],
    [t('dossier.permitOn'), project.permitIssuedOn],
    [t('dossier.startedOn'), project.startedOn],
    [t('dossier.plannedEnd'), project.plannedEndOn],
    [t('dossier.board'), project.rightsBoardPostedOn ?? t('dossier.none')],
  ];
  return (
    <Sheet title={t('dossier.parties')}>
      <Facts of={facts} />
    </Sheet>
  );
};

/** The deposit behind the wages. */
export const DepositSheet = ({ project: { deposit } }: Of) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const amount = (fen: string | null) => (fen === null ? null : t('dossier.yuan', { amount: yuan(fen) }));
  const required =
    deposit.requiredFen === null
      ? t('dossier.undetermined', { what: deposit.missing })
      : deposit.requiredFen === '0'
        ? t('dossier.exempt')
        : amount(deposit.requiredFen);
  return (
    <Sheet title={t('dossier.deposit')}>
      <Facts
        of={[
          [t('dossier.required'), required],
          [t('dossier.lodged'), amount(deposit.amountFen)],
          [t('dossier.form'), deposit.form && wordOf('DepositForm', deposit.form)],
          [t('dossier.lodgedOn'), deposit.lodgedOn],
          [t('dossier.expiresOn'), deposit.expiresOn],
          [t('dossier.held'), amount(deposit.balanceFen)],
          ...(deposit.topUpDueOn ? [[t('dossier.topUp'), deposit.topUpDueOn] as const] : []),
        ]}
      />
    </Sheet>
  );
};

/** The five systems, each with what shows it. */
export const SystemsSheet = ({ project }: Of) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const { fiveSystems } = project;
  return (
    <Sheet title={t('dossier.systems')}>
      {fiveSystems ? (
        <SmallTable
          label={t('dossier.systems')}
          heads={[t('dossier.systems'), t('quality.state')]}
          rows={fiveSystems.systems.map((system) => ({
            key: system.item,
            cells: [wordOf('CheckItem', system.item), <SystemCell key="cell" of={system} project={project} />],
          }))}
        />
      ) : (
        <p>{t('systems.unknown')}</p>
      )}
    </Sheet>
  );
};
