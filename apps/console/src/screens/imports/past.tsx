import { useParams } from '@tanstack/react-router';
import { Descriptions, Flex, Tag, Typography } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askService } from '../../api';
import { momentInChina, Screen, useWordOf } from '../../look';
import './imports.css';
import { type Taker, TAKERS } from './offered';
import { Result } from './result';
import type { Report } from './send';

/** An import as it stands: what became of it, and whose file it was. */
export type PastImport = Report & {
  readonly kind: string;
  readonly fileName: string;
  readonly actor: string;
  readonly startedAt: string;
  readonly finishedAt: string | null;
};

const readPast = async (taker: Taker, id: string): Promise<PastImport> => {
  const response = await askService(`${taker}/imports/${encodeURIComponent(id)}`);
  return (await response.json()) as PastImport;
};

const TONES: Readonly<Record<string, string>> = { FINISHED: 'success', REFUSED: 'error' };

export const ImportState = ({ of }: { readonly of: string }) => (
  <Tag color={TONES[of] ?? 'processing'}>{useWordOf()('ImportStatus', of)}</Tag>
);

const Past = ({ taker, of }: { readonly taker: Taker; readonly of: PastImport }) => {
  const { t } = useTranslation();
  const items = [
    [t('imports.table'), of.kind],
    [t('imports.by'), of.actor],
    [t('imports.at'), momentInChina(of.startedAt)],
    [t('imports.ended'), of.finishedAt ? momentInChina(of.finishedAt) : '—'],
  ] as const;
  return (
    <>
      <Flex gap={12} align="center" wrap>
        <Typography.Title level={1} style={{ margin: 0 }}>
          {of.fileName}
        </Typography.Title>
        <ImportState of={of.status} />
      </Flex>
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2 }}
        items={items.map(([label, children]) => ({ key: label, label, children }))}
      />
      <Result sent={{ table: { name: of.kind, taker } }} report={of} />
    </>
  );
};

/** An import that is past, as it stood: how many rows, and what was refused. The file itself is kept nowhere. */
export const PastImportScreen = () => {
  const { taker: named = '', id = '' }: { taker?: string; id?: string } = useParams({ strict: false });
  const taker = TAKERS.find((one) => one === named) ?? 'workers';
  const [state, setState] = useState<{ readonly past?: PastImport; readonly fault?: unknown }>({});
  const read = (): void =>
    void readPast(taker, id).then(
      (past) => setState({ past }),
      (fault: unknown) => setState({ fault }),
    );
  useEffect(read, [taker, id]);
  const { past, fault } = state;
  return (
    <Screen loading={!past && !fault} fault={fault} isBare={!past} again={read}>
      {past && <Past taker={taker} of={past} />}
    </Screen>
  );
};
