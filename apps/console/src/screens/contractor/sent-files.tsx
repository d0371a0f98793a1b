import { Typography } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askService } from '../../api';
import { Screen } from '../../look';
import type { PastImport } from '../imports/past';
import { PastList } from '../imports/past-list';
import { useTables } from '../imports/use-tables';

const readSent = async (): Promise<readonly PastImport[]> => {
  const response = await askService('workers/imports-sent');
  return ((await response.json()) as { imports: readonly PastImport[] }).imports;
};

/** What whoever is logged in has sent, the latest first: each is opened again as it stood. */
export const SentFiles = () => {
  const { t } = useTranslation();
  const { tables } = useTables();
  const [state, setState] = useState<{ readonly sent?: readonly PastImport[]; readonly fault?: unknown }>({});
  const read = (): void =>
    void readSent().then(
      (sent) => setState({ sent }),
      (fault: unknown) => setState({ fault }),
    );
  useEffect(read, []);
  const { sent, fault } = state;
  return (
    <section>
      <Typography.Title level={2}>{t('contractor.sentFiles')}</Typography.Title>
      <Screen loading={!sent && !fault} fault={fault} isBare={!sent} again={read}>
        <PastList of={(sent ?? []).map((one) => ({ ...one, taker: 'workers' }))} tables={tables} />
      </Screen>
    </section>
  );
};
