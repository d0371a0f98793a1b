import type { DossierQuery } from '@anxin/client';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Level, Told, useSaid, useWordOf, WhyIndicator, yuan } from '../../look';
import { Preview, type Previewed } from '../casework/preview';
import { Amend } from './amend/amend';
import { CHANGE } from './amend/facts';
import { pageOf } from '../pages';
import { Sheet } from './sheet';

type Project = NonNullable<DossierQuery['project']>;
type Of = { readonly project: Project };

const None = ({ says }: { readonly says: string }) => (
  <p>
    <Told value={null} none={says} />
  </p>
);

/** The warnings of a project, those that stand first, each with its why. */
export const Warnings = ({ project }: Of) => {
  const { t } = useTranslation();
  const [said, wordOf] = [useSaid(), useWordOf()];
  const warnings = project.warnings?.nodes ?? [];
  const inOrder = [...warnings.filter(({ clearedOn }) => !clearedOn), ...warnings.filter(({ clearedOn }) => clearedOn)];
  return (
    <Sheet title={t('dossier.warnings')}>
      {inOrder.length === 0 && <None says={t('dossier.noWarnings')} />}
      <ul className="rows">
        {inOrder.map(({ id, code, title, level, raisedLevel, since, clearedOn, stage, figures }) => (
          <li key={id} className={clearedOn ? 'past' : undefined}>
            <Level of={raisedLevel ?? level} />
            <div className="rows-said">
              <b>
                {code} {said(title)}
              </b>
              {!clearedOn && <WhyIndicator project={project.code} code={code} title={said(title)} />}{' '}
              <span className="soft figure">
                {clearedOn
                  ? t('dossier.cleared', { day: clearedOn })
                  : `${t('dossier.since')} ${since} · ${wordOf('WarningStage', stage)}`}
              </span>
              {!clearedOn && figures.map((figure) => <p key={figure.zh}>{said(figure)}</p>)}
            </div>
          </li>
        ))}
      </ul>
    </Sheet>
  );
};

const Cases = ({ cases }: { readonly cases: NonNullable<Project['cases']> }) => {
  const { t } = useTranslation();
  const [shown, read] = useState<Previewed>();
  const wordOf = useWordOf();
  return (
    <>
      <ul className="rows">
        {cases.nodes.map(({ code, stage, openedOn, claimFen, documents }) => (
          <li key={code}>
            <div className="rows-said">
              <Link to={pageOf('cases', code)}>{code}</Link> · {wordOf('CaseStage', stage)} ·{' '}
              <span className="figure">{openedOn}</span> · {t('dossier.yuan', { amount: yuan(claimFen) })}
              {documents?.nodes.map((written) => (
                <p key={written.id}>
                  <Button type="link" size="small" className="written" onClick={() => read(written)}>
                    {wordOf('DocumentKind', written.kind)} {written.number}
                  </Button>{' '}
                  <span className="soft figure">{written.issuedOn}</span>
                  {written.isWithdrawn && ` · ${t('dossier.withdrawn')}`}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {shown && <Preview of={shown} service="cases" kinds="DocumentKind" onClose={() => read(undefined)} />}
    </>
  );
};

/** What the authority did about it: cases with their documents, orders, inspections, the grade. */
export const Work = ({ project }: Of) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const { cases, orders, inspections, tenderGrade } = project;
  return (
    <Sheet title={t('dossier.cases')}>
      {cases && cases.nodes.length > 0 ? <Cases cases={cases} /> : <None says={t('dossier.noCases')} />}
      <h3>{t('dossier.orders')}</h3>
      {!orders?.nodes.length && <None says={t('dossier.noOrders')} />}
      <ul className="rows">
        {orders?.nodes.map(({ code, kind, stage, filedOn, unpaidFen }) => (
          <li key={code}>
            <div className="rows-said">
              <Link to={pageOf('orders', code)}>{code}</Link> · {wordOf('OrderKind', kind)} ·{' '}
              {wordOf('OrderStage', stage)} · <span className="figure">{filedOn}</span> ·{' '}
              {t('dossier.unpaid', { amount: yuan(unpaidFen) })}
            </div>
          </li>
        ))}
      </ul>
      <h3>{t('dossier.inspections')}</h3>
      {!inspections?.nodes.length && <None says={t('dossier.noInspections')} />}
      <ul className="rows">
        {inspections?.nodes.map(({ code, kind, stage, plannedOn }) => (
          <li key={code}>
            <div className="rows-said">
              <Link to={pageOf('inspections', code)}>{code}</Link> · {wordOf('InspectionKind', kind)} ·{' '}
              {wordOf('InspectionStage', stage)} · <span className="figure">{plannedOn}</span>
            </div>
          </li>
        ))}
      </ul>
      {tenderGrade && (
        <p>
          {t('dossier.grade')}: {wordOf('TenderGrade', tenderGrade.grade)}{' '}
          <span className="soft figure">{tenderGrade.gradedOn}</span>
        </p>
      )}
    </Sheet>
  );
};

type Change = Project['changes'][number];

const AMOUNTS: readonly string[] = ['labourCostMonthlyFen', 'depositAmountFen'];

/** What changes of a project from days on. */
export const Changes = ({ project: { code, changes } }: Of) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const valueOf = (key: string, value: string | number): string | number => {
    if (key === 'sector') return wordOf('Sector', String(value));
    if (key === 'depositForm') return wordOf('DepositForm', String(value));
    return AMOUNTS.includes(key) ? yuan(String(value)) : value;
  };
  const saidOf = ({ changedOn: _on, owner, contractor, ...change }: Change): readonly string[] =>
    Object.entries({ owner: owner?.name ?? null, contractor: contractor?.name ?? null, ...change }).flatMap(
      ([key, value]) => (value === null ? [] : [t(`dossier.change.${key}`, { value: valueOf(key, value) })]),
    );
  return (
    <Sheet title={t('dossier.changes')}>
      {changes.length === 0 && <p>{t('dossier.noChanges')}</p>}
      <ul className="rows">
        {changes.map((change) => (
          <li key={change.changedOn}>
            <div className="rows-said">
              <b className="figure">{t('dossier.changedOn', { day: change.changedOn })}</b> {saidOf(change).join('；')}
              <Amend
                fact={t('amend.changeOf', { day: change.changedOn })}
                of={CHANGE}
                to={{ projectCode: code, changedOn: change.changedOn }}
                stands={saidOf(change).join('；')}
              />
            </div>
          </li>
        ))}
      </ul>
    </Sheet>
  );
};
