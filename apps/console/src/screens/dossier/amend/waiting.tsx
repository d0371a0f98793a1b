import { useApolloClient } from '@apollo/client/react';
import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { Begin, type Filled } from '../../../acts';
import { useWho } from '../../../look';
import './amend.css';

type WaitingProps = {
  /** What one officer said. */
  readonly says: string;
  readonly reason: string;
  readonly by: string;
  readonly on?: string | undefined;
  /** The proposal, by the key of the inputs that decide it. */
  readonly to: Filled;
  readonly confirm: string;
  readonly reject: string;
};

/** What one officer said and another has to confirm: what is moved by it has not moved yet. */
export const Waiting = ({ says, reason, by, on, to, confirm, reject }: WaitingProps) => {
  const { t } = useTranslation();
  const client = useApolloClient();
  const who = useWho([by]);
  const onBegun = (): unknown => client.refetchQueries({ include: 'active' });
  return (
    <section className="waiting" aria-label={t('amend.waits')}>
      <h3>{t('amend.waits')}</h3>
      <p className="figure">{says}</p>
      <p className="soft">
        {[t('amend.because', { reason }), t('amend.by', { by: who(by) }), on].filter(Boolean).join(' · ')}
      </p>
      <Flex gap={8} wrap className="no-print">
        <Begin act={confirm} says={t('amend.confirm')} to={to} onBegun={onBegun} />
        <Begin act={reject} says={t('amend.reject')} to={to} onBegun={onBegun} />
      </Flex>
    </section>
  );
};
