import { ContractorHome, ContractorProject } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { DownloadOutlined, InboxOutlined } from '@ant-design/icons';
import { useSearch } from '@tanstack/react-router';
import { Button, Flex, Segmented, Typography, Upload } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../../api';
import { Nothing, Screen, useSaid } from '../../../look';
import { speakToo } from '../../../words';
import { handIn } from '../../../words/hand-in';
import { Away } from '../../imports/away';
import type { Table } from '../../imports/offered';
import { useTables } from '../../imports/use-tables';
import '../contractor.css';
import { DueDay } from '../due-day';
import { OfContractors } from '../owner';
import { handInIn } from '../search';
import { type ToDo, toDo } from '../to-do';
import { begunOf, lackingOf } from './filled-rows';
import { Outcome } from './outcome';
import { type Choices, RowsForm } from './rows-form';
import { tableOf } from './tasks';
import { useHandIn } from './use-hand-in';

speakToo(handIn);

type Stays = Parameters<typeof lackingOf>[0];

/** What is missing that this table does, by when and of how many. */
const Missing = ({ of }: { readonly of: readonly ToDo[] }) => {
  const said = useSaid();
  return (
    <ul className="missing">
      {of.map((task) => (
        <li key={task.code}>
          <DueDay of={task} /> <strong>{said(task.title)}</strong> <span className="soft">{said(task.says)}</span>
        </li>
      ))}
    </ul>
  );
};

/** Employers of a roster, to be chosen by their names. */
const employersOf = (stays: Stays): Choices => {
  const named = new Map(stays.map(({ employerCreditCode: value, employer }) => [value, employer?.name ?? value]));
  return { employerCreditCode: [...named].map(([value, name]) => ({ value, label: `${name} ${value}` })) };
};

const ByFile = ({ of: table }: { readonly of: Table }) => {
  const { t } = useTranslation();
  const { state, check, send } = useHandIn(table);
  return (
    <Flex vertical gap={16}>
      <Upload.Dragger
        accept=".xlsx,.csv"
        showUploadList={false}
        disabled={state.is === 'CHECKING' || state.is === 'SENDING'}
        beforeUpload={(file) => {
          void check(file);
          return false;
        }}
      >
        <p className="ant-upload-drag-icon">
          <InboxOutlined aria-hidden />
        </p>
        <p className="ant-upload-text">{t('handIn.drop')}</p>
        <p className="ant-upload-hint">{t('handIn.dropHint')}</p>
      </Upload.Dragger>
      <div aria-live="polite">
        <Outcome of={state} send={(sent, checked) => void send(sent, checked)} showsRows />
      </div>
    </Flex>
  );
};

type ByFormProps = { readonly of: Table; readonly project: string; readonly stays: Stays; readonly today: string };

const ByForm = ({ of: table, project, stays, today }: ByFormProps) => {
  const { t } = useTranslation();
  const handIn = useHandIn(table);
  const begun = useMemo(
    () =>
      table.name === 'roster'
        ? lackingOf(stays, today).map((stay) => ({
            ...begunOf(stay),
            about: t('handIn.about', { name: stay.workerNameMasked, team: stay.teamName ?? '—', day: stay.enteredOn }),
          }))
        : [],
    [table, stays, today, t],
  );
  return (
    <Flex vertical gap={12}>
      {begun.length > 0 && <p className="soft">{t('handIn.begun', { count: begun.length })}</p>}
      <RowsForm
        table={table}
        columns={table.columns}
        fixed={{ projectCode: project }}
        choices={employersOf(stays)}
        begun={begun}
        handIn={handIn}
      />
    </Flex>
  );
};

const WAYS = ['form', 'file'] as const;

const HandInOf = ({ table, ...of }: Omit<ByFormProps, 'of'> & { readonly table: Table }) => {
  const { t } = useTranslation();
  const [way, choose] = useState<(typeof WAYS)[number]>('form');
  return (
    <>
      <Flex justify="space-between" wrap gap={12}>
        <Segmented
          aria-label={t('handIn.way')}
          options={WAYS.map((value) => ({ value, label: t(`handIn.${value}`) }))}
          value={way}
          onChange={choose}
        />
        <Button icon={<DownloadOutlined />} href={`/services/${table.taker}/imports/${table.name}/template`}>
          {t('handIn.template')}
        </Button>
      </Flex>
      {way === 'form' ? <ByForm of={table} {...of} /> : <ByFile of={table} />}
    </>
  );
};

const HandIn = () => {
  const { t } = useTranslation();
  const { table: named = 'roster', project: code = '', month = '' } = handInIn(useSearch({ strict: false }));
  const { tables, away, again } = useTables();
  const home = useQuery(parsedOf(ContractorHome), { variables: { month }, skip: month === '' });
  const project = useQuery(parsedOf(ContractorProject), { variables: { code } });
  const today = project.data?.businessDay ?? '';
  const own = home.data?.projects?.nodes.filter((one) => one.code === code) ?? [];
  const missing = toDo(own, today).open.filter((task) => tableOf(task.code) === named);
  const table = tables.find(({ name }) => name === named);
  const of = project.data?.project;
  if (project.data && !of && !project.error) return <Nothing says={t('contractor.unknown')} />;
  return (
    <Screen
      loading={project.loading}
      fault={project.error ?? home.error}
      isBare={!of}
      again={() => void Promise.all([project.refetch(), home.refetch()])}
    >
      <div>
        <Typography.Title level={1} style={{ margin: 0 }}>
          {t(`handIn.title.${named}`)}
        </Typography.Title>
        <span className="soft">
          {of?.name} · {month}
        </span>
      </div>
      <Missing of={missing} />
      <Away of={away.filter((taker) => taker === 'workers')} again={again} />
      {table && of && (
        <HandInOf key={`${code} ${named}`} table={table} project={code} stays={of.roster?.nodes ?? []} today={today} />
      )}
    </Screen>
  );
};

/** What a contractor hands in of people and their days: a few rows typed, or many as a file; looked at before it is sent. */
export const HandInScreen = () => (
  <OfContractors>
    <HandIn />
  </OfContractors>
);
