import { ContractorProjects } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { CheckCircleFilled, DownloadOutlined, InboxOutlined } from '@ant-design/icons';
import { useNavigate, useSearch } from '@tanstack/react-router';
import {
  Alert,
  Button,
  Card,
  Flex,
  Form,
  Grid,
  Select,
  Spin,
  Statistic,
  Switch,
  Table,
  Typography,
  Upload,
} from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../api';
import { Money, Screen } from '../../look';
import './contractor.css';
import { OfContractors, OfficePhone } from './owner';
import { monthsBack } from './search';
import { type Checked, checkSheet, type Finding, findingsByRow, type SheetLine } from './sheet';

const MONTHS = 12;
const MOST_BYTES = 20 * 1024 * 1024;

type Row = SheetLine & { readonly said: readonly Finding[]; readonly columns: ReadonlySet<string> };

/** What the sheet's own columns are called by the API, in the order in which a clerk knows them. */
const CELLS = [
  { column: 'idCardNumber', of: 'idCardNumberMasked' },
  { column: 'workerName', of: 'payeeNameMasked' },
  { column: 'payeeAccount', of: 'payeeAccountMasked' },
  { column: 'days', of: 'days' },
  { column: 'totalPayAmount', of: 'totalPayFen' },
  { column: 'deductions', of: 'deductionsFen' },
  { column: 'netAmount', of: 'netFen' },
  { column: 'signedOn', of: 'signedOn' },
] as const;
type Cell = (typeof CELLS)[number];

const shown = (row: Row, { of }: Cell) =>
  of.endsWith('Fen') ? <Money fen={row[of] as string | null} /> : (row[of] ?? '—');

const Said = ({ of }: { readonly of: readonly Finding[] }) => {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  return (
    <ul className="faults">
      {of.map(({ code, says, rule }, place) => (
        <li key={code + String(place)}>
          {says[language]} {rule && <span className="soft">（{rule}）</span>}
        </li>
      ))}
    </ul>
  );
};

const Rows = ({ rows }: { readonly rows: readonly Row[] }) => {
  const { t } = useTranslation();
  const { md } = Grid.useBreakpoint();
  if (!md)
    return (
      <ul className="cards">
        {rows.map((row) => (
          <li key={row.row}>
            <Card size="small" title={t('contractor.sheet.line', { line: row.line })} extra={row.payeeNameMasked}>
              <Flex vertical gap={4}>
                <span>
                  {row.idCardNumberMasked} · {t('contractor.column.netAmount')} <Money fen={row.netFen} />
                </span>
                {row.said.length > 0 && <Said of={row.said} />}
              </Flex>
            </Card>
          </li>
        ))}
      </ul>
    );
  return (
    <Table<Row>
      size="small"
      rowKey="row"
      dataSource={[...rows]}
      pagination={{ pageSize: 50, showSizeChanger: false, hideOnSinglePage: true }}
      scroll={{ x: 1100 }}
      columns={[
        { title: t('contractor.sheet.lineNo'), dataIndex: 'line', width: 64, fixed: 'left' },
        ...CELLS.map((cell) => ({
          title: t(`contractor.column.${cell.column}`),
          align: cell.of.endsWith('Fen') ? ('right' as const) : ('left' as const),
          onCell: ({ columns }: Row) => (columns.has(cell.column) ? { className: 'at-fault' } : {}),
          render: (_: unknown, row: Row) => shown(row, cell),
        })),
        {
          title: t('contractor.sheet.said'),
          width: 360,
          render: (_, { said }) =>
            said.length > 0 ? (
              <Said of={said} />
            ) : (
              <span className="level level-calm">
                <CheckCircleFilled aria-hidden /> {t('contractor.sheet.fine')}
              </span>
            ),
        },
      ]}
    />
  );
};

const Found = ({ of: { rows, refused, rowsAtFault, findings, lines } }: { readonly of: Checked }) => {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const [onlyFaults, setOnlyFaults] = useState(rowsAtFault > 0);
  const { rows: byRow, missing } = useMemo(() => findingsByRow(findings), [findings]);
  const all = lines.map((line): Row => ({ ...line, said: [], columns: new Set(), ...byRow.get(line.row) }));
  const isFine = findings.length === 0;
  return (
    <Flex vertical gap={16} role="region" aria-label={t('contractor.sheet.found')}>
      <Flex gap={12} wrap className="figures">
        {(
          [
            ['rows', rows],
            ['atFault', rowsAtFault],
            ['refused', refused],
            ['missing', missing.length],
          ] as const
        ).map(([word, value]) => (
          <Card key={word} size="small">
            <Statistic title={t(`contractor.sheet.${word}`)} value={value} />
          </Card>
        ))}
      </Flex>
      <Alert
        showIcon
        type={isFine ? 'success' : refused > 0 ? 'error' : 'warning'}
        title={t(isFine ? 'contractor.sheet.allFine' : refused > 0 ? 'contractor.sheet.mend' : 'contractor.sheet.look')}
        description={
          <>
            {t('contractor.sheet.next')} <OfficePhone />
          </>
        }
      />
      {missing.length > 0 && (
        <Card size="small" title={t('contractor.sheet.missingPeople')}>
          <ul className="faults">
            {missing.map(({ idCardNumberMasked, code, says }, place) => (
              <li key={code + String(place)}>
                {idCardNumberMasked} {says[language]}
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Flex gap={8} align="center">
        <Switch id="only-faults" checked={onlyFaults} onChange={setOnlyFaults} />
        <label htmlFor="only-faults">{t('contractor.sheet.onlyFaults')}</label>
      </Flex>
      <Rows rows={onlyFaults ? all.filter(({ said }) => said.length > 0) : all} />
    </Flex>
  );
};

type State =
  | { readonly is: 'EMPTY' }
  | { readonly is: 'CHECKING'; readonly name: string }
  | { readonly is: 'CHECKED'; readonly name: string; readonly checked: Checked }
  | { readonly is: 'FAILED'; readonly name: string; readonly why: string };

const Check = () => {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const search: { project?: string; month?: string } = useSearch({ strict: false });
  const { data, loading, error } = useQuery(parsedOf(ContractorProjects));
  const projects = data?.projects?.nodes ?? [];
  const months = monthsBack((data?.businessDay ?? '2026-01-01').slice(0, 7), MONTHS);
  const project = search.project ?? projects[0]?.code;
  // The sheet that is written now is that of the month that has ended.
  const month = search.month ?? months[1];
  const [state, setState] = useState<State>({ is: 'EMPTY' });
  const choose = (next: { project?: string; month?: string }): void => {
    setState({ is: 'EMPTY' });
    void navigate({ to: '/contractor/sheet', search: { ...search, ...next } });
  };
  const check = async (file: File): Promise<void> => {
    if (!project || !month) return;
    if (file.size > MOST_BYTES) return setState({ is: 'FAILED', name: file.name, why: t('contractor.sheet.tooLarge') });
    setState({ is: 'CHECKING', name: file.name });
    const language = i18n.language === 'en' ? 'en' : 'zh';
    await checkSheet(file, { project, month, language }).then(
      (checked) => setState({ is: 'CHECKED', name: file.name, checked }),
      (fault: unknown) =>
        setState({ is: 'FAILED', name: file.name, why: fault instanceof Error ? fault.message : String(fault) }),
    );
  };
  return (
    <Screen loading={loading} fault={error} isBare={!data?.projects}>
      <Flex justify="space-between" align="center" wrap gap={12}>
        <Typography.Title level={1} style={{ margin: 0 }}>
          {t('contractor.sheet.title')}
        </Typography.Title>
        <Button icon={<DownloadOutlined />} href="/services/workers/wage-sheets/template">
          {t('contractor.sheet.template')}
        </Button>
      </Flex>
      <Form layout="vertical">
        <Flex gap={16} wrap>
          <Form.Item
            label={t('contractor.project')}
            htmlFor="sheet-project"
            style={{ flex: '1 1 320px', marginBottom: 0 }}
          >
            <Select
              id="sheet-project"
              showSearch={{ optionFilterProp: 'label' }}
              {...(project ? { value: project } : {})}
              options={projects.map(({ code, name }) => ({ value: code, label: `${name} ${code}` }))}
              onChange={(next) => choose({ project: next })}
            />
          </Form.Item>
          <Form.Item label={t('contractor.month')} htmlFor="sheet-month" style={{ flex: '0 1 160px', marginBottom: 0 }}>
            <Select
              id="sheet-month"
              {...(month ? { value: month } : {})}
              options={months.map((one) => ({ value: one, label: one }))}
              onChange={(next) => choose({ month: next })}
            />
          </Form.Item>
        </Flex>
      </Form>
      <Upload.Dragger
        accept=".xlsx,.csv"
        showUploadList={false}
        disabled={!project || state.is === 'CHECKING'}
        beforeUpload={(file) => {
          void check(file);
          return false;
        }}
      >
        <p className="ant-upload-drag-icon">
          <InboxOutlined aria-hidden />
        </p>
        <p className="ant-upload-text">{t('contractor.sheet.drop')}</p>
        <p className="ant-upload-hint">{t('contractor.sheet.hint')}</p>
      </Upload.Dragger>
      <div aria-live="polite">
        {state.is === 'CHECKING' && (
          <Flex gap={12} align="center">
            <Spin /> {t('contractor.sheet.checking', { name: state.name })}
          </Flex>
        )}
        {state.is === 'FAILED' && (
          <Alert
            type="error"
            showIcon
            title={t('contractor.sheet.failed', { name: state.name })}
            description={state.why}
          />
        )}
        {state.is === 'CHECKED' && <Found key={state.name} of={state.checked} />}
      </div>
    </Screen>
  );
};

/** A draft of a wage sheet, checked before it is sent: nothing of it is kept. */
export const SheetCheck = () => (
  <OfContractors>
    <Check />
  </OfContractors>
);
