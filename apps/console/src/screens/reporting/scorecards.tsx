import { Scorecards as ScorecardsQuestion, type ScorecardsQuery } from '@anxin/client';
import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@apollo/client/react';
import { Button, Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../api';
import { KEYED, Lacking, Nothing, useWordOf } from '../../look';
import { useUnit } from '../casework/unit';

type Assessment = NonNullable<ScorecardsQuery['assessments']>['nodes'][number];
type Unit = Assessment['results'][number]['unit'];

/** Points as they are given: hundredths of one. */
const pointsOf = (hundredths: number | undefined): string =>
  hundredths === undefined ? '—' : (hundredths / 100).toFixed(2);

const keyOf = (unit: Unit): string => JSON.stringify(unit);

/** What a unit got last by item, in all, and where it stands; without a result yet it has no rank. */
const rowsOf = ({ scorecards, results }: Assessment) => {
  const units = new Map([...scorecards, ...results].map(({ unit }) => [keyOf(unit), unit]));
  return [...units].map(([key, unit]) => ({
    unit,
    points: new Map(
      scorecards.findLast((card) => keyOf(card.unit) === key)?.points.map(({ item, points }) => [item, points]),
    ),
    result: results.find((result) => keyOf(result.unit) === key),
  }));
};

const Card = ({ of }: { readonly of: Assessment }) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const unitOf = useUnit();
  type Row = ReturnType<typeof rowsOf>[number];
  return (
    <section>
      <h3 className="part-title">
        {of.year} {wordOf('Assessed', of.kind)} <Tag>{wordOf('AssessmentStage', of.stage)}</Tag>
        <small className="soft">{of.basis}</small>
        <Button
          className="no-print"
          type="link"
          size="small"
          icon={<DownloadOutlined />}
          href={`/services/cases/exports/scorecards.xlsx?${new URLSearchParams({ code: of.code }).toString()}`}
        >
          {t('reports.exportScorecards')}
        </Button>
      </h3>
      <Table<Row>
        size="small"
        rowKey={({ unit }) => keyOf(unit)}
        pagination={false}
        scroll={{ x: 'max-content' }}
        components={KEYED}
        dataSource={rowsOf(of)}
        columns={[
          { title: t('reports.unit'), fixed: 'left', render: (_, { unit }) => unitOf(unit) },
          ...of.items.map(({ id, title, points }) => ({
            title: `${title}（${pointsOf(points)}）`,
            align: 'right' as const,
            render: (_: unknown, row: Row) => pointsOf(row.points.get(id)),
          })),
          { title: t('reports.total'), align: 'right', render: (_, { result }) => pointsOf(result?.points) },
          { title: t('reports.rank'), align: 'right', render: (_, { result }) => result?.rank ?? '—' },
          {
            title: t('reports.grade'),
            render: (_, { result }) => (result ? wordOf('AssessmentGrade', result.grade) : '—'),
          },
        ]}
      />
    </section>
  );
};

/** The scorecards of an area's assessments, the latest first. */
export const Scorecards = ({ area }: { readonly area: string }) => {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(parsedOf(ScorecardsQuestion), { variables: { area } });
  const all = data?.assessments?.nodes;
  if (!all) return <Lacking fault={error} again={() => void refetch()} />;
  return (
    <section aria-label={t('reports.scorecards')}>
      <h2 className="part-title">{t('reports.scorecards')}</h2>
      {all.length === 0 ? (
        <Nothing says={t('reports.noScorecards')} />
      ) : (
        all.map((one) => <Card key={one.code} of={one} />)
      )}
    </section>
  );
};
