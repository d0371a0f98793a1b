import { WageMonthOfProject, type WageMonthOfProjectQuery } from '@anxin/client';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { useListed, useSession } from '../../api';
import { type Column, Listing, Money, Nothing, Screen, useWordOf, WhyLine, yuan } from '../../look';
import { useAmends } from './amend/amend';
import { ToldOfLine } from './amend/told';
import { LinesWaiting } from './amend/lines-waiting';
import './dossier.css';

const PAGE = 100;
const route = getRouteApi('/projects/$code/months/$month');

type Asked = NonNullable<WageMonthOfProjectQuery['project']>;
type Row = NonNullable<Asked['wageLines']>['nodes'][number];

/** Whose line it is, and how many days it is of. */
const useWhoseColumns = (): readonly Column<Row>[] => {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      title: t('owed.name'),
      of: ({ worker }) => (
        <span className="named">
          {worker.nameMasked ?? '—'}
          <small className="figure">{worker.idCardNumberMasked}</small>
        </span>
      ),
    },
    {
      key: 'days',
      title: t('wageMonth.attendance'),
      align: 'right',
      of: ({ attendanceDays, incompleteDays }) => (
        <span
          className="figure"
          title={incompleteDays > 0 ? t('wageMonth.incomplete', { count: incompleteDays }) : undefined}
        >
          {attendanceDays}
          {incompleteDays > 0 && <small> +{incompleteDays}</small>}
        </span>
      ),
    },
  ];
};

/** What is told of a line, for who may amend it. */
const useToldColumn = (code: string): readonly Column<Row>[] => {
  const { t } = useTranslation();
  if (!useAmends()) return [];
  return [
    {
      key: 'told',
      title: t('amend.told.open'),
      of: ({ worker: { id, nameMasked }, payMonth }) => (
        <ToldOfLine project={code} month={payMonth} worker={id} name={nameMasked ?? ''} />
      ),
    },
  ];
};

const useColumns = (code: string): readonly Column<Row>[] => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const title = ({ worker, payMonth }: Row) =>
    t('wageMonth.why', { name: worker.nameMasked ?? worker.idCardNumberMasked ?? '', month: payMonth });
  const why = (row: Row, fen: string | null) => (
    <WhyLine
      project={code}
      month={row.payMonth}
      worker={row.worker.id}
      title={title(row)}
      shown={fen === null ? t('wageMonth.unknown') : <Money fen={fen} />}
    />
  );
  return [
    ...useWhoseColumns(),
    { key: 'basis', title: t('wageMonth.basis'), of: ({ basis }) => wordOf('PayableBasis', basis) },
    { key: 'payable', title: t('wageMonth.payable'), align: 'right', of: (row) => why(row, row.payableFen) },
    { key: 'paid', title: t('wageMonth.paid'), align: 'right', of: ({ paidFen }) => <Money fen={paidFen} /> },
    {
      key: 'astray',
      title: t('wageMonth.misdirected'),
      align: 'right',
      of: ({ misdirectedFen }) => (misdirectedFen === '0' ? '—' : <Money fen={misdirectedFen} />),
    },
    {
      key: 'arrears',
      title: t('wageMonth.arrears'),
      align: 'right',
      of: (row) => <span className={row.arrearsFen === '0' ? undefined : 'owing'}>{why(row, row.arrearsFen)}</span>,
    },
    {
      key: 'due',
      title: t('wageMonth.due'),
      of: ({ dueOn, daysLate, arrearsFen }) => (
        <span className="named figure">
          {dueOn ?? '—'}
          {daysLate !== null && daysLate > 0 && arrearsFen !== '0' && (
            <small>{t('wageMonth.late', { count: daysLate })}</small>
          )}
        </span>
      ),
    },
    ...useToldColumn(code),
  ];
};

/** The wage lines of a month of a project, each with its why. */
export const WageMonth = () => {
  const { t } = useTranslation();
  const { code, month } = route.useParams();
  const { data, rows, total, loading, fault, again, more } = useListed(
    WageMonthOfProject,
    { variables: { code, month, first: PAGE } },
    ({ project }) => project?.wageLines,
  );
  const columns = useColumns(code);
  const isOwn = useSession().account.role === 'SUBCONTRACTOR';
  const project = data?.project;
  const whole = project?.wageMonths?.nodes.find(({ payMonth }) => payMonth === month);
  if (data && !project && !fault) return <Nothing says={t('dossier.notFound')} />;
  return (
    <Screen loading={loading} fault={fault} isBare={!project} again={again}>
      <div>
        <Link to={isOwn ? '/sites/$code' : '/projects/$code'} params={{ code }} className="no-print">
          ‹ {t('wageMonth.back')}
        </Link>
        <Typography.Title level={1}>
          {project?.name} · {t('wageMonth.title', { month })}
        </Typography.Title>
        {whole && (
          <p className="intro figure">
            {t('wageMonth.payable')} {yuan(whole.payableFen)} · {t('wageMonth.paid')} {yuan(whole.paidFen)} ·{' '}
            {t('wageMonth.arrears')} {yuan(whole.arrearsFen)} · {t('wageMonth.due')} {whole.dueOn ?? '—'}
          </p>
        )}
      </div>
      <LinesWaiting project={code} />
      <Listing
        label={t('wageMonth.title', { month })}
        columns={columns}
        rows={rows}
        keyOf={({ worker }) => worker.id}
        total={total}
        loading={loading}
        more={more}
        empty={t('wageMonth.none')}
      />
    </Screen>
  );
};
