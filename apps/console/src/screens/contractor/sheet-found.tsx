import { CheckCircleFilled } from '@ant-design/icons';
import { Alert, Card, Flex, Grid, Statistic, Switch, Table } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KEYED, Money } from '../../look';
import './contractor.css';
import { type Checked, type Finding, findingsByRow, type SheetLine } from './sheet';

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
            <Card size="small" title={t('contractorSend.sheet.line', { line: row.line })} extra={row.payeeNameMasked}>
              <Flex vertical gap={4}>
                <span>
                  {row.idCardNumberMasked} · {t('contractorSend.column.netAmount')} <Money fen={row.netFen} />
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
      components={KEYED}
      columns={[
        { title: t('contractorSend.sheet.lineNo'), dataIndex: 'line', width: 64, fixed: 'left' },
        ...CELLS.map((cell) => ({
          title: t(`contractorSend.column.${cell.column}`),
          align: cell.of.endsWith('Fen') ? ('right' as const) : ('left' as const),
          onCell: ({ columns }: Row) => (columns.has(cell.column) ? { className: 'at-fault' } : {}),
          render: (_: unknown, row: Row) => shown(row, cell),
        })),
        {
          title: t('contractorSend.sheet.said'),
          width: 360,
          render: (_, { said }) =>
            said.length > 0 ? (
              <Said of={said} />
            ) : (
              <span className="level level-calm">
                <CheckCircleFilled aria-hidden /> {t('contractorSend.sheet.fine')}
              </span>
            ),
        },
      ]}
    />
  );
};

type Counts = Readonly<Record<'rows' | 'atFault' | 'refused' | 'missing', number>>;

const Figures = ({ of }: { readonly of: Counts }) => {
  const { t } = useTranslation();
  return (
    <Flex gap={12} wrap className="figures">
      {(['rows', 'atFault', 'refused', 'missing'] as const).map((word) => (
        <Card key={word} size="small">
          <Statistic title={t(`contractorSend.sheet.${word}`)} value={of[word]} />
        </Card>
      ))}
    </Flex>
  );
};

/** What was found in a sheet: its figures, what comes next, and its rows with the faults in their cells. */
export const Found = ({
  of: { rows, refused, rowsAtFault, findings, lines },
  next,
}: {
  readonly of: Checked;
  readonly next: ReactNode;
}) => {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const [onlyFaults, setOnlyFaults] = useState(rowsAtFault > 0);
  const { rows: byRow, missing } = useMemo(() => findingsByRow(findings), [findings]);
  const all = lines.map((line): Row => ({ ...line, said: [], columns: new Set(), ...byRow.get(line.row) }));
  const isFine = findings.length === 0;
  return (
    <Flex vertical gap={16} role="region" aria-label={t('contractorSend.sheet.found')}>
      <Figures of={{ rows, atFault: rowsAtFault, refused, missing: missing.length }} />
      <Alert
        showIcon
        type={isFine ? 'success' : refused > 0 ? 'error' : 'warning'}
        title={t(
          isFine
            ? 'contractorSend.sheet.allFine'
            : refused > 0
              ? 'contractorSend.sheet.mend'
              : 'contractorSend.sheet.look',
        )}
        description={t('contractorSend.sheet.next')}
      />
      {next}
      {missing.length > 0 && (
        <Card size="small" title={t('contractorSend.sheet.missingPeople')}>
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
        <label htmlFor="only-faults">{t('contractorSend.sheet.onlyFaults')}</label>
      </Flex>
      <Rows rows={onlyFaults ? all.filter(({ said }) => said.length > 0) : all} />
    </Flex>
  );
};
