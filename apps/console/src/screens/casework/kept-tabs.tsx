import { useTranslation } from 'react-i18next';
import { History } from './history';
import { Documents } from './documents';
import { Evidence } from './evidence';

type Kept = {
  readonly history: { readonly nodes: Parameters<typeof History>[0]['entries'] } | null;
  readonly evidence: { readonly nodes: Parameters<typeof Evidence>[0]['kept'] } | null;
  readonly documents: { readonly nodes: Parameters<typeof Documents>[0]['written'] } | null;
};

/** What is kept of a case or clue, a tab each: what was done, evidence, documents. */
export const useKeptTabs = (subject: string, of: Kept, again: () => unknown) => {
  const { t } = useTranslation();
  const evidence = of.evidence?.nodes ?? [];
  const documents = of.documents?.nodes ?? [];
  return [
    { key: 'history', label: t('casework.tab.history'), children: <History entries={of.history?.nodes ?? []} /> },
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
