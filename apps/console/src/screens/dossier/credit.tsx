import { DownloadOutlined } from '@ant-design/icons';
import { EnterpriseCredit, type EnterpriseCreditQuery } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../api';
import { Nothing, Screen, useWordOf } from '../../look';
import './dossier.css';
import { Sheet, SmallTable } from './sheet';

type Enterprise = NonNullable<EnterpriseCreditQuery['enterprise']>;
type Assessment = NonNullable<Enterprise['creditAssessments']>['nodes'][number];

const Grade = ({ of: { grade, corrections } }: { readonly of: Assessment }) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const last = corrections.at(-1);
  return (
    <span className="named">
      {wordOf('CreditGrade', grade)}
      {last && <small>{t('credit.corrected', { day: last.on, grade: wordOf('CreditGrade', last.from) })}</small>}
    </span>
  );
};

/** Year by year: the grade, how far it is, and what speaks for a C. */
const Years = ({ of }: { readonly of: readonly Assessment[] }) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  return (
    <SmallTable
      label={t('credit.title')}
      heads={(['year', 'grade', 'stage', 'punished', 'tests', 'confirmedOn'] as const).map((head) =>
        t(`credit.${head}`),
      )}
      rows={of.map((one) => ({
        key: one.code,
        cells: [
          one.year,
          <Grade key="grade" of={one} />,
          wordOf('CreditAssessmentStage', one.stage),
          t('credit.times', { count: one.punished }),
          one.tests.flatMap(({ test, isMet }) => (isMet ? wordOf('CreditTest', test) : [])).join('；') || '—',
          one.confirmedOn ?? '—',
        ],
      }))}
    />
  );
};

/** All years that are listed, and the workbook with what each rests on. */
const Grades = ({ of: { creditCode, creditAssessments } }: { readonly of: Enterprise }) => {
  const { t } = useTranslation();
  const { nodes, totalCount } = creditAssessments ?? { nodes: [], totalCount: 0 };
  if (nodes.length === 0) return <Nothing says={t('credit.noneYet')} />;
  return (
    <>
      <Years of={nodes} />
      {totalCount > nodes.length && (
        <p className="soft">{t('credit.newest', { shown: nodes.length, total: totalCount })}</p>
      )}
      <div>
        <Button
          className="no-print"
          type="link"
          size="small"
          icon={<DownloadOutlined />}
          href={`/services/enforcement/exports/credit.xlsx?${new URLSearchParams({ enterprise: creditCode }).toString()}`}
        >
          {t('credit.export')}
        </Button>
      </div>
    </>
  );
};

/** The credit grade of an enterprise: the one that stands, and how each year came to its own. */
export const CreditSheet = ({ of: creditCode }: { readonly of: string }) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const { data, loading, error, refetch } = useQuery(parsedOf(EnterpriseCredit), { variables: { creditCode } });
  const enterprise = data?.enterprise;
  const standing = enterprise?.creditGrade;
  return (
    <Sheet
      title={[t('credit.title'), enterprise?.name].filter(Boolean).join(' · ')}
      beside={
        standing && (
          <small className="soft">
            {t('credit.stands', { grade: wordOf('CreditGrade', standing.grade), year: standing.assessment.year })}
          </small>
        )
      }
    >
      <Screen loading={loading} fault={error} isBare={!enterprise} again={() => void refetch()}>
        {enterprise && <Grades of={enterprise} />}
      </Screen>
    </Sheet>
  );
};
