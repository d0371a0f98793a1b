import { CheckCircleOutlined, WarningFilled } from '@ant-design/icons';
import { DataQuality, type DataQualityQuery } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Checkbox, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parsedOf, useSession } from '../../api';
import {
  type Column,
  Level,
  Listing,
  momentInChina,
  Screen,
  Told,
  useSaid,
  useWordOf,
  Why,
  WhyIndicator,
} from '../../look';
import './dossier.css';
import { Corrected, Restated } from './restated';
import { SetAside } from './set-aside';
import { Sheet } from './sheet';

/** Attendance that did not come: the rule that says when it is late is W01. */
const LATE = 'W01';

type Projects = NonNullable<DataQualityQuery['projects']>;
type Feed = NonNullable<DataQualityQuery['signalFeeds']>[number];
type Import = NonNullable<DataQualityQuery['workersImports']>['nodes'][number];

const Late = ({ projects }: { readonly projects: Projects }) => {
  const { t } = useTranslation();
  type Row = Projects['nodes'][number];
  const told = (value: string | null | undefined) => (
    <span className="figure">
      <Told value={value} none={t('quality.never')} />
    </span>
  );
  const columns: readonly Column<Row>[] = [
    {
      key: 'name',
      title: t('projects.name'),
      of: ({ code, name, contractor }) => (
        <Link to="/projects/$code" params={{ code }} className="named">
          {name}
          <small>{contractor.name}</small>
        </Link>
      ),
    },
    {
      key: 'level',
      title: t('projects.level'),
      of: ({ code, name, warningLevel }) => (
        <>
          <Level of={warningLevel} />
          <WhyIndicator project={code} code={LATE} title={name} />
        </>
      ),
    },
    { key: 'attendance', title: t('quality.attendance'), of: ({ lastTold }) => told(lastTold?.attendanceOn) },
    { key: 'sheet', title: t('quality.sheet'), of: ({ lastTold }) => told(lastTold?.sheetMonth) },
    { key: 'bank', title: t('quality.bank'), of: ({ lastTold }) => told(lastTold?.bankReturnOn) },
  ];
  return (
    <Sheet title={t('quality.late')}>
      <Listing
        label={t('quality.late')}
        columns={columns}
        rows={projects.nodes}
        keyOf={({ code }) => code}
        total={projects.totalCount}
        loading={false}
        empty={t('quality.lateNone')}
      />
      {projects.totalCount > projects.nodes.length && (
        <Link to="/projects" search={{ codes: [LATE] }}>
          {t('listing.more')}
        </Link>
      )}
    </Sheet>
  );
};

const FeedState = ({ late }: Pick<Feed, 'late'>) => {
  const { t } = useTranslation();
  if (late === null) return t('quality.unset');
  return (
    <span className={`system ${late ? 'system-lacking' : 'system-met'}`}>
      {late ? <WarningFilled aria-hidden /> : <CheckCircleOutlined aria-hidden />}{' '}
      {t(late ? 'quality.isLate' : 'quality.inTime')}
    </span>
  );
};

const Signals = ({ feeds }: { readonly feeds: readonly Feed[] }) => {
  const { t } = useTranslation();
  const said = useSaid();
  const never = t('quality.never');
  const inOrder = [...feeds.filter(({ late }) => late), ...feeds.filter(({ late }) => !late)];
  const columns: readonly Column<Feed>[] = [
    { key: 'source', title: t('quality.source'), of: ({ title }) => said(title) },
    { key: 'state', title: t('quality.state'), of: ({ late }) => <FeedState late={late} /> },
    {
      key: 'period',
      title: t('quality.lastPeriod'),
      of: ({ lastPeriod }) => <span className="figure">{lastPeriod ?? never}</span>,
    },
    {
      key: 'on',
      title: t('quality.lastOn'),
      of: ({ lastReportedOn }) => <span className="figure">{lastReportedOn ?? '—'}</span>,
    },
    { key: 'enterprises', title: t('quality.enterprises'), align: 'right', of: ({ enterprises }) => enterprises },
    {
      key: 'restated',
      title: t('quality.restatedSignals'),
      align: 'right',
      of: ({ title, restated: count, restatedFor: reasons }) =>
        count === 0 ? (
          <span className="figure">0</span>
        ) : (
          <Corrected title={t('quality.restatedFeed', { source: said(title), count })} {...{ count, reasons }} />
        ),
    },
  ];
  return (
    <Sheet title={t('quality.signals')}>
      <Listing
        label={t('quality.signals')}
        columns={columns}
        rows={inOrder}
        keyOf={({ source }) => source}
        total={inOrder.length}
        loading={false}
        empty={t('quality.signalsNone')}
      />
    </Sheet>
  );
};

const Refused = ({ of: { fileName, refused, refusals } }: { readonly of: Import }) => {
  const { t } = useTranslation();
  const said = useSaid();
  if (refused === 0) return <span className="figure">0</span>;
  return (
    <Why title={fileName} shown={<span className="figure owing">{refused}</span>}>
      <p className="why-time">
        {t('quality.firstRefused', { total: refusals.totalCount, shown: refusals.nodes.length })}
      </p>
      <ul className="rows">
        {refusals.nodes.map(({ sheet, line, faults }) => (
          <li key={`${sheet} ${line}`}>
            <div className="rows-said">
              <b className="figure">{[sheet, t('quality.line', { line })].filter(Boolean).join(' ')}</b>
              {faults.map(({ code, column, shown, says }) => (
                <p key={`${code} ${column}`}>
                  {[column, shown].filter(Boolean).join(' ')} · {said(says)}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Why>
  );
};

const Imports = ({ imports }: { readonly imports: readonly Import[] }) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const [only, setOnly] = useState(false);
  const shown = only ? imports.filter(({ refused, status }) => refused > 0 || status === 'REFUSED') : imports;
  const count = (of: number) => <span className="figure">{of}</span>;
  const columns: readonly Column<Import>[] = [
    {
      key: 'file',
      title: t('quality.file'),
      of: ({ fileName, kind }) => (
        <span className="named">
          {fileName}
          <small>{kind}</small>
        </span>
      ),
    },
    {
      key: 'when',
      title: t('quality.when'),
      of: ({ startedAt }) => <span className="figure">{momentInChina(startedAt)}</span>,
    },
    { key: 'by', title: t('quality.by'), of: ({ actor }) => actor },
    { key: 'state', title: t('quality.state'), of: ({ status }) => wordOf('ImportStatus', status) },
    { key: 'rows', title: t('quality.rows'), align: 'right', of: ({ rows }) => count(rows) },
    { key: 'recorded', title: t('quality.recorded'), align: 'right', of: ({ recorded }) => count(recorded) },
    { key: 'same', title: t('quality.same'), align: 'right', of: ({ same }) => count(same) },
    { key: 'refused', title: t('quality.refused'), align: 'right', of: (row) => <Refused of={row} /> },
  ];
  return (
    <Sheet title={t('quality.imports')}>
      <Checkbox checked={only} onChange={({ target }) => setOnly(target.checked)}>
        {t('quality.onlyRefused')}
      </Checkbox>
      <Listing
        label={t('quality.imports')}
        columns={columns}
        rows={shown}
        keyOf={({ id }) => id}
        total={shown.length}
        loading={false}
        empty={t('quality.importsNone')}
      />
    </Sheet>
  );
};

/** The imports of all services, the newest first. */
const importsOf = (data: DataQualityQuery): readonly Import[] =>
  [data.projectsImports, data.workersImports, data.casesImports]
    .flatMap((page) => page?.nodes ?? [])
    .toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1));

/** What came late, what was corrected or refused, and of whom. */
export const Quality = () => {
  const { t } = useTranslation();
  const { role } = useSession().account;
  const { data, loading, error, refetch } = useQuery(parsedOf(DataQuality), {
    variables: { late: { codes: [LATE] }, office: role === 'OFFICE', signals: role !== 'CONTRACTOR' },
  });
  return (
    <Screen loading={loading} fault={error} isBare={!data} again={() => void refetch()}>
      <Typography.Title level={1}>{t('quality.page')}</Typography.Title>
      {data?.projects && <Late projects={data.projects} />}
      {data && <Restated />}
      {data?.signalFeeds && <Signals feeds={data.signalFeeds} />}
      {data && role === 'OFFICE' && <Imports imports={importsOf(data)} />}
      {role === 'OFFICE' && <SetAside />}
    </Screen>
  );
};
