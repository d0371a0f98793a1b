import type { DossierQuery } from '@anxin/client';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWordOf, yuan } from '../../look';
import { pageOf } from '../pages';
import { AmendFact } from './amend/amend-fact';
import type { FactName } from './amend/facts';
import { Waiting } from './amend/waiting';
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
  const fact = (name: FactName, value: ReactNode, none: ReactNode = null): Fact => {
    const says = t(`dossier.${name}`);
    return [says, value ?? none, <AmendFact key={name} project={project} name={name} says={says} stands={value} />];
  };
  const facts: readonly Fact[] = [
    fact('owner', named(owner)),
    fact('contractor', named(contractor)),
    [
      t('dossier.subcontractors'),
      subcontractors.length > 0 ? <span>{subcontractors.map(named)}</span> : t('dossier.noSubcontractors'),
    ],
    fact('funded', funded === null ? null : t(funded ? 'dossier.yes' : 'dossier.no')),
    fact('contractSum', amount(project.contractSumFen)),
    fact(
      'labourCost',
      t('dossier.labourCostOn', { amount: yuan(project.labourCostMonthlyFen), day: project.labourCostDay }),
    ),
    fact('payDay', t(payPeriodOffset === 0 ? 'dossier.payDaySame' : 'dossier.payDayNext', { day: payDay })),
    fact('agreement', project.agreementSignedOn, t('dossier.none')),
    fact('signedOn', project.contractSignedOn),
    fact('permitOn', project.permitIssuedOn),
    fact('startedOn', project.startedOn),
    fact('plannedEnd', project.plannedEndOn),
    fact('board', project.rightsBoardPostedOn, t('dossier.none')),
  ];
  return (
    <Sheet title={t('dossier.parties')}>
      <Facts of={facts} />
    </Sheet>
  );
};

/** The deposit behind the wages. */
export const DepositSheet = ({ project }: Of) => {
  const { deposit } = project;
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const amount = (fen: string | null) => (fen === null ? null : t('dossier.yuan', { amount: yuan(fen) }));
  const required =
    deposit.requiredFen === null
      ? t('dossier.undetermined', { what: deposit.missing })
      : deposit.requiredFen === '0'
        ? t('dossier.exempt')
        : amount(deposit.requiredFen);
  const form = deposit.form && wordOf('DepositForm', deposit.form);
  const lodged = [amount(deposit.amountFen), deposit.lodgedOn];
  const amend = (name: FactName, stands: readonly (string | null)[]) => (
    <AmendFact
      project={project}
      name={name}
      says={t(`amend.${name}`)}
      stands={stands.filter(Boolean).join(' · ') || null}
    />
  );
  return (
    <Sheet title={t('dossier.deposit')}>
      <Facts
        of={[
          [t('dossier.required'), required],
          [t('dossier.lodged'), amount(deposit.amountFen), amend('lodged', lodged)],
          [t('dossier.form'), form],
          [t('dossier.lodgedOn'), deposit.lodgedOn],
          [t('dossier.expiresOn'), deposit.expiresOn, amend('form', [form, deposit.expiresOn])],
          [t('dossier.held'), amount(deposit.balanceFen)],
          ...(deposit.topUpDueOn ? [[t('dossier.topUp'), deposit.topUpDueOn] as const] : []),
        ]}
      />
      {deposit.proposals?.map(({ id, kind, amountFen, on, reason, proposedBy, proposedOn }) => (
        <Waiting
          key={id}
          says={t(`amend.deposit.${kind}`, { amount: yuan(amountFen), day: on })}
          reason={reason}
          by={proposedBy}
          on={proposedOn}
          to={{ projectCode: project.code, proposalId: id }}
          confirm="depositMovementConfirm"
          reject="depositMovementReject"
        />
      ))}
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
