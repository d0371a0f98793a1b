import { WarningDetail, type WarningDetailQuery, WarningHistory, type WarningHistoryQuery } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Alert, Button, Descriptions, Drawer, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActPanel } from '../../acts';
import { parsedOf, useSession } from '../../api';
import { Deadlines, Level, Nothing, Screen, useSaid, useWordOf, WhyIndicator, WhyWarning } from '../../look';
import { useAreas } from '../casework/areas';
import { Evidence } from '../casework/evidence';
import { History } from '../casework/history';
import { ToCase } from '../casework/to-case';
import { useUnit } from '../casework/unit';
import { pageOf } from '../pages';
import { dayBefore, toldOn } from './told-on';

type Warning = NonNullable<WarningDetailQuery['warning']>;

type Came = NonNullable<Warning['case']>;

/** The case that came of it, and how it stands. */
const CaseLink = ({ of: { code, stage } }: { readonly of: Came }) => {
  const wordOf = useWordOf();
  return (
    <>
      <Link to={pageOf('cases', code)}>{code}</Link> {wordOf('CaseStage', stage)}
    </>
  );
};

/** Of what and since when. */
const Facts = ({ of, asOf }: { readonly of: Warning; readonly asOf: string | null }) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const unit = useUnit();
  const { project, enterprise } = of;
  const items = [
    [
      'of',
      project ? (
        <Link to={pageOf('projects', project.code)}>{project.name}</Link>
      ) : (
        `${enterprise?.name ?? ''} ${enterprise?.creditCode ?? ''}`
      ),
    ],
    ['area', project?.area?.name ?? '—'],
    ['stage', wordOf('WarningStage', of.stage)],
    ['unit', of.unit ? unit(of.unit) : '—'],
    ['case', of.case ? <CaseLink of={of.case} /> : '—'],
    ['since', of.since],
    ['raisedOn', of.raisedOn],
    ['abnormality', wordOf('Abnormality', of.abnormality)],
    ['ruleVersion', of.ruleVersion ?? '—'],
    ['asOf', asOf ?? '—'],
  ] as const;
  return (
    <Descriptions
      size="small"
      column={{ xs: 1, sm: 2 }}
      items={items.map(([key, children]) => ({ key, label: t(`warnings.columns.${key}`), children }))}
    />
  );
};

/** The arithmetic that made the level, what it rests on a click away. */
const Reasons = ({ of }: { readonly of: Warning }) => {
  const { t } = useTranslation();
  const mayRead = useSession().account.role !== 'CONTRACTOR';
  const said = useSaid();
  return (
    <section>
      <h3 className="panel-head">{t('warnings.why')}</h3>
      {of.figures.map((figure) => (
        <p key={figure.zh} className="panel-figure figure">
          {said(figure)}
        </p>
      ))}
      {of.enterprise && mayRead && (
        <WhyWarning id={of.id} title={`${of.code} ${said(of.title)}`} shown={t('warnings.whole')} />
      )}
      {of.project && (
        <WhyIndicator
          {...{ project: of.project.code, code: of.code, title: said(of.title), shown: t('warnings.whole') }}
          on={of.clearedOn ? dayBefore(of.clearedOn) : undefined}
          toldAt={(day) => toldOn(of.history?.nodes ?? [], day)}
        />
      )}
    </section>
  );
};

type KeptProps = { readonly of: Warning; readonly again: () => unknown };

/** What proves an answer or an explanation: who answers sends it here first, and picks it in the form. */
const Kept = ({ of: { id, evidence }, again }: KeptProps) => {
  const { t } = useTranslation();
  return (
    <section>
      <h3 className="panel-head">{t('casework.tab.evidence', { count: evidence?.totalCount ?? 0 })}</h3>
      <p className="soft">{t('warnings.evidenceFirst')}</p>
      <Evidence subject={`warning:${id}`} kept={evidence?.nodes ?? []} onKept={again} />
    </section>
  );
};

type ActsProps = {
  readonly of: Warning;
  readonly businessDay: string | null;
  readonly onDone: () => unknown;
};

/** A case begins from it where the API has that open, with what it is about filled in. */
const BeginCase = ({ of: { id, project }, businessDay }: Omit<ActsProps, 'onDone'>) => {
  const { t } = useTranslation();
  const { own, towns } = useAreas();
  const [isOpen, setOpen] = useState(false);
  const areas = [...towns, ...own];
  const source = { from: { warnings: [id] }, project, area: project?.area };
  return (
    <>
      <Button type="primary" style={{ alignSelf: 'flex-start' }} onClick={() => setOpen(true)}>
        {t('casework.toCase')}
      </Button>
      {isOpen && (
        <ToCase
          of={source}
          businessDay={businessDay}
          offers={{ areaCode: areas, townCode: areas }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
};

const BEGINS = 'caseOpen';

/** What can be done with it: its towns and its evidence are chosen by their names. */
const Acts = ({ of, businessDay, onDone }: ActsProps) => {
  const { id, acts, evidence } = of;
  const { towns } = useAreas();
  const begins = acts.some(({ act, isOpen }) => act === BEGINS && isOpen);
  const files = (evidence?.nodes ?? []).map((file) => ({ value: file.id, label: file.fileName }));
  return (
    <Flex vertical gap={12}>
      <ActPanel
        acts={acts.filter(({ act, isOpen }) => act !== BEGINS || !isOpen)}
        stages="WarningStage"
        to={{ id }}
        offers={{ townCode: towns, evidence: files }}
        onDone={onDone}
      />
      {begins && <BeginCase of={of} businessDay={businessDay} />}
    </Flex>
  );
};

type PanelProps = {
  readonly id: string | undefined;
  readonly onClose: () => void;
  /** Something was done with it. */
  readonly onDone: (id: string) => void;
};

const Whole = ({ id, onDone }: { readonly id: string; readonly onDone: (id: string) => void }) => {
  const { t } = useTranslation();
  const said = useSaid();
  const { data, loading, error, refetch } = useQuery(parsedOf(WarningDetail), {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  const warning = data?.warning;
  const done = async (): Promise<void> => {
    await refetch();
    onDone(id);
  };
  return (
    <Screen loading={loading} fault={error} isBare={!warning} again={() => void refetch()}>
      {warning ? (
        <Flex vertical gap={20}>
          <h2 className="panel-title">
            <Level of={warning.raisedLevel ?? warning.level} /> {said(warning.title)}{' '}
            <small className="figure">{warning.code}</small>
          </h2>
          <Facts of={warning} asOf={data.businessDay} />
          <Reasons of={warning} />
          {warning.explained && (
            <Alert
              type="info"
              showIcon
              title={t('warnings.explained', { day: warning.explained.on })}
              description={warning.explained.words}
            />
          )}
          <Acts of={warning} businessDay={data.businessDay} onDone={done} />
          <Kept of={warning} again={() => refetch()} />
          {warning.deadlines && (
            <section>
              <h3 className="panel-head">{t('warnings.clocks')}</h3>
              <Deadlines of={warning.deadlines} />
            </section>
          )}
          {warning.history && (
            <section>
              <h3 className="panel-head">{t('warnings.history')}</h3>
              <History
                key={warning.history.totalCount}
                question={WarningHistory}
                variables={{ id }}
                pageOf={(asked: WarningHistoryQuery) => asked.warning?.history}
                files={warning.evidence?.nodes ?? []}
              />
            </section>
          )}
        </Flex>
      ) : (
        !loading && <Nothing says={t('warnings.unknown')} />
      )}
    </Screen>
  );
};

/** A warning beside its list: why, what can be done and is done with it, its clocks and its history. */
export const WarningPanel = ({ id, onClose, onDone }: PanelProps) => {
  const { t } = useTranslation();
  return (
    <Drawer
      open={id !== undefined}
      onClose={onClose}
      size="min(620px, 100vw)"
      title={t('warnings.one')}
      destroyOnHidden
    >
      {id !== undefined && <Whole key={id} id={id} onDone={onDone} />}
    </Drawer>
  );
};
