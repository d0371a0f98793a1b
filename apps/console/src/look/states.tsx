import { Alert, Button, Empty, Flex, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalsIn } from '../api';

const AWAY = ['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT', 'SERVICE_AWAY', 'NETWORK', 'QUESTION_TIMEOUT'];

/** What an answer lacks, said once: a service that is away, or what may not be seen, with the way out. */
export const Lacking = ({ fault, again }: { readonly fault: unknown; readonly again?: () => void }) => {
  const { t } = useTranslation();
  const refusals = refusalsIn(fault);
  if (refusals.length === 0) return null;
  const isAway = refusals.some(({ code }) => AWAY.includes(code));
  const said = [...new Set(refusals.map(({ message, code }) => message || code))];
  return (
    <Alert
      className="no-print"
      role="status"
      type={isAway ? 'warning' : 'error'}
      showIcon
      title={t(isAway ? 'state.partial' : 'state.refused')}
      description={said.join(' ')}
      action={again && <Button onClick={again}>{t('state.again')}</Button>}
    />
  );
};

type ScreenProps = {
  /** What was asked for has not come yet. */
  readonly loading: boolean;
  /** What an answer lacks, as the client of GraphQL says it. */
  readonly fault?: unknown;
  readonly again?: () => void;
  /** Nothing of it has come: only then the skeleton is drawn. */
  readonly isBare: boolean;
  readonly children: ReactNode;
};

/** The states of every screen: the first wait, what is lacking above what there is, and the whole. */
export const Screen = ({ loading, fault, again, isBare, children }: ScreenProps) => (
  <Flex vertical gap={16}>
    <Lacking fault={fault} {...(again ? { again } : {})} />
    {isBare && loading ? <Skeleton active paragraph={{ rows: 8 }} /> : isBare && fault ? null : children}
  </Flex>
);

/** Nothing to show, and what that means. */
export const Nothing = ({ says }: { readonly says: string }) => (
  <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={says} />
);
