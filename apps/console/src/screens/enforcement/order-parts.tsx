import { useNavigate } from '@tanstack/react-router';
import { Alert, Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Begin, type Filled } from '../../acts';
import { KEYED, Money, type Said, useSaid, useWordOf, yuan } from '../../look';
import { pageOf } from '../pages';
import type { Kind } from './kind';

export type Rule = { readonly id: string; readonly title: Said };
export type Opening = {
  readonly rule: Rule;
  readonly isOpen: boolean;
  readonly whyNot: Said | null;
  readonly minFen: string | null;
  readonly maxFen: string | null;
  readonly act: string | null;
};
export type Sum = {
  readonly worker: { readonly id: string; readonly nameMasked: string | null };
  readonly payMonth: string;
  readonly fen: string;
  readonly arrivedFen: string;
};

/** Who is paid how much by an order, and what has arrived. */
export const Sums = ({
  of,
}: {
  readonly of: { readonly nodes: readonly Sum[]; readonly totalCount: number | null };
}) => {
  const { t } = useTranslation();
  const money = (fen: string) => <Money fen={fen} />;
  return (
    <Table
      size="small"
      rowKey={({ worker, payMonth }) => worker.id + payMonth}
      pagination={false}
      scroll={{ x: 'max-content' }}
      components={KEYED}
      dataSource={[...of.nodes]}
      columns={[
        { title: t('casework.worker'), render: (_, { worker }) => worker.nameMasked ?? worker.id.slice(0, 8) },
        { title: t('enforcement.payMonth'), dataIndex: 'payMonth' },
        { title: t('enforcement.ordered'), dataIndex: 'fen', align: 'right', render: money },
        { title: t('casework.paid'), dataIndex: 'arrivedFen', align: 'right', render: money },
      ]}
    />
  );
};

type Begun = {
  readonly path: Kind['path'];
  readonly to: (order: string) => Filled;
  readonly initial?: (rule: string) => Filled;
};

/** What an order opens: how its form is begun, and where it is to be found then. */
const BEGUN: Readonly<Record<string, Begun>> = {
  penaltyPropose: { path: 'penalties', to: (order) => ({ order }), initial: (rule) => ({ rule }) },
  listingPropose: { path: 'listings', to: (orderCode) => ({ orderCode }) },
  referralOpen: { path: 'referrals', to: (orderCode) => ({ orderCode }) },
};

const BeginFrom = ({ order, of: { act, rule } }: { readonly order: string; readonly of: Opening }) => {
  const navigate = useNavigate();
  const begun = BEGUN[act ?? ''];
  if (!act || !begun) return null;
  return (
    <Begin
      act={act}
      to={begun.to(order)}
      initial={begun.initial?.(rule.id) ?? {}}
      onBegun={({ code }) => navigate({ to: pageOf(begun.path, String(code)) })}
    />
  );
};

export type Served = { readonly on: string; readonly way: string; readonly dueOn?: string | null } | null;

/** Whether it has reached whom it binds, how, and until when that gives them. */
export const ServiceState = ({ of }: { readonly of: Served }) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  if (!of) return <Alert type="info" showIcon title={t('enforcement.notServed')} />;
  const until = of.dueOn ? t('enforcement.until', { day: of.dueOn }) : '';
  const served = t('enforcement.served', { day: of.on, way: wordOf('OrderServiceWay', of.way) });
  return <Alert type="success" showIcon title={`${served} ${until}`.trim()} />;
};

/** What an order opens, and what is not open yet and why. */
export const Opens = ({ order, of }: { readonly order: string; readonly of: readonly Opening[] }) => {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <ul className="plain">
      {of.map((one) => {
        const { rule, isOpen, whyNot, minFen, maxFen } = one;
        return (
          <li key={rule.id}>
            <Tag color={isOpen ? 'success' : 'default'}>{t(isOpen ? 'enforcement.open' : 'enforcement.closed')}</Tag>
            {rule.id} {said(rule.title)}{' '}
            {minFen && maxFen && <span className="figure">{`${yuan(minFen)} — ${yuan(maxFen)}`}</span>}
            <BeginFrom order={order} of={one} />
            {whyNot && <div className="soft">{said(whyNot)}</div>}
          </li>
        );
      })}
    </ul>
  );
};
