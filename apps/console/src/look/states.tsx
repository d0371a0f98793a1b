import { Alert, Button, Empty, Flex, Skeleton } from 'antd';
import { createContext, type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalsIn } from '../api';

const AWAY = [
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_TIMEOUT',
  'SUBGRAPH_BUSY',
  'DATABASE_BUSY',
  'COMMAND_OUTCOME_UNKNOWN',
  'STOPPING',
  'SERVICE_AWAY',
  'NETWORK',
  'QUESTION_TIMEOUT',
];

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

const Whole = createContext(true);

/**
 * Whether all that the screen asked has come. Where not, what is empty may only be lacking: nothing is said to be calm, to
 * be none or never to have been.
 */
export const useIsWhole = (): boolean => useContext(Whole);

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
    <Whole value={refusalsIn(fault).length === 0}>
      {isBare && loading ? <Skeleton active paragraph={{ rows: 8 }} /> : isBare && fault ? null : children}
    </Whole>
  </Flex>
);

/** Nothing to show, and what that means; of a part that has not come nobody knows. */
export const Nothing = ({ says }: { readonly says: string }) => {
  const { t } = useTranslation();
  return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={useIsWhole() ? says : t('state.unknown')} />;
};

/** What was told, or that there is none; of a part that has not come nobody knows. */
export const Told = ({ value, none }: { readonly value: ReactNode; readonly none: string }) => {
  const { t } = useTranslation();
  const isWhole = useIsWhole();
  return value ?? (isWhole ? none : t('state.unknown'));
};
