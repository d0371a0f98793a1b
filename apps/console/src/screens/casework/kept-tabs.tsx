import type { OperationVariables } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { History, type HistoryAsked } from './history';
import { Documents } from './documents';
import { Evidence } from './evidence';

type Kept = {
  readonly history: { readonly totalCount: number } | null;
  readonly evidence: { readonly nodes: Parameters<typeof Evidence>[0]['kept'] } | null;
  readonly documents: { readonly nodes: Parameters<typeof Documents>[0]['written'] } | null;
};

type KeptProps<Data, Variables> = {
  /** As its service names it: `case:…`. */
  readonly subject: string;
  readonly of: Kept;
  readonly history: HistoryAsked<Data, Variables>;
  readonly again: () => unknown;
};

/** What is kept of a case or clue, a tab each: what was done, evidence, documents. */
export const useKeptTabs = <Data, Variables extends OperationVariables>({
  subject,
  of,
  history,
  again,
}: KeptProps<Data, Variables>) => {
  const { t } = useTranslation();
  const evidence = of.evidence?.nodes ?? [];
  const documents = of.documents?.nodes ?? [];
  return [
    {
      key: 'history',
      label: t('casework.tab.history'),
      children: <History key={of.history?.totalCount} {...history} files={evidence} />,
    },
    {
      key: 'evidence',
      label: t('casework.tab.evidence', { count: evidence.length }),
      children: <Evidence subject={subject} kept={evidence} onKept={again} />,
    },
    {
      key: 'documents',
      label: t('casework.tab.documents', { count: documents.length }),
      children: (
        <Documents service="cases" subject={subject} kinds="DocumentKind" written={documents} onChange={again} />
      ),
    },
  ];
};
