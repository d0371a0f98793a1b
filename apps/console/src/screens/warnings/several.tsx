import { ACTS } from '@anxin/client';
import { gql, type TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../../look';
import { acknowledgeEach, type Given } from './acknowledge';
import type { Row } from './rows';

type Input = Parameters<Parameters<typeof acknowledgeEach>[1]>[0];
const ACKNOWLEDGE = gql(ACTS['warningAcknowledge']?.document ?? '') as TypedDocumentNode<
  object,
  { readonly input: Input }
>;

/** Which of the list are chosen to be acknowledged together; what is signed meanwhile is chosen no more. */
export const usePicked = (all: readonly Row[]) => {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const open = all.filter(({ stage }) => stage === 'RAISED');
  const pick = (id: string): void =>
    setIds((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  return {
    open,
    picked: open.filter(({ id }) => ids.has(id)),
    ids,
    pick,
    pickAll: () => setIds(new Set(open.map(({ id }) => id))),
    drop: () => setIds(new Set()),
  };
};

/** What became of each. */
const Results = ({ of, onClose }: { readonly of: readonly Given[]; readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const said = useSaid();
  const refused = of.filter(({ refusal }) => refusal !== undefined);
  return (
    <Alert
      type={refused.length > 0 ? 'warning' : 'success'}
      showIcon
      closable={{ onClose, 'aria-label': t('warnings.several.close') }}
      role="status"
      title={t('warnings.several.done', { done: of.length - refused.length, count: of.length })}
      description={
        <ul className="plain several-results">
          {of.map(({ row, refusal }) => (
            <li key={row.id}>
              {said(row.title)} · {row.project?.name ?? row.enterprise?.name ?? row.id}：
              {refusal ?? t('warnings.several.one')}
            </li>
          ))}
        </ul>
      }
    />
  );
};

type SeveralProps = {
  readonly of: ReturnType<typeof usePicked>;
  readonly onDone: (id: string) => void;
};

/** Acknowledges several, one act each, and tells of each what became of it. */
export const Several = ({ of: { open, picked, pickAll, drop }, onDone }: SeveralProps) => {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [given, setGiven] = useState<readonly Given[]>([]);
  const [isGiving, setGiving] = useState(false);
  const acknowledge = async (): Promise<void> => {
    setGiving(true);
    const results = await acknowledgeEach(picked, (input) =>
      client.mutate({ mutation: ACKNOWLEDGE, variables: { input } }),
    );
    setGiving(false);
    setGiven(results);
    drop();
    for (const { row } of results) onDone(row.id);
  };
  return (
    <>
      {open.length > 0 && (
        <Flex gap={8} wrap align="center" className="no-print">
          <Button type="primary" disabled={picked.length === 0} loading={isGiving} onClick={() => void acknowledge()}>
            {t('warnings.several.acknowledge', { count: picked.length })}
          </Button>
          <Button onClick={picked.length === open.length ? drop : pickAll}>
            {t(picked.length === open.length ? 'warnings.several.none' : 'warnings.several.all', {
              count: open.length,
            })}
          </Button>
        </Flex>
      )}
      {given.length > 0 && <Results of={given} onClose={() => setGiven([])} />}
    </>
  );
};
