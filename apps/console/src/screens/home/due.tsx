import { DueList, type DutyFragment } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../api';
import { useFollowed } from '../../live';
import { DeadlineLeft, Screen, useDuty } from '../../look';
import { List } from '../casework/list';
import { usePages } from '../casework/paged';
import { dutyKey, DutyPlace, DutySubject } from './duty-subject';
import './home.css';

const PAGE = 50;

const route = getRouteApi('/due');

/** All that is still to be done, by the last day; what is due through a day alone where the address says so. */
export const Due = () => {
  const { t } = useTranslation();
  const duty = useDuty();
  const { through } = route.useSearch();
  const { after, page, back, forth } = usePages(through);
  const { data, loading, error, refetch } = useQuery(parsedOf(DueList), {
    variables: { first: PAGE, after, through: through ?? null },
  });
  const list = data?.mustDo;
  useFollowed('cases', () => void refetch());
  const place = (of: DutyFragment) => <DutyPlace of={of} />;
  return (
    <Screen loading={loading} fault={error} isBare={!list} again={() => void refetch()}>
      <header className="screen-head">
        <div>
          <h1>{t('home.due.title')}</h1>
          <p>{t(through ? 'home.due.saysThrough' : 'home.due.says', { day: through })}</p>
        </div>
      </header>
      {list && (
        <List
          rows={list.nodes}
          total={list.totalCount}
          loading={loading}
          keyOf={dutyKey}
          nothing={t('home.none')}
          columns={[
            { title: t('home.columns.clock'), width: 150, render: (_, of) => <DeadlineLeft of={of} /> },
            { title: t('home.columns.duty'), width: 160, render: (_, of) => duty(of.duty) },
            { title: t('home.columns.what'), render: (_, of) => <DutySubject of={of} /> },
            { title: t('home.columns.where'), render: (_, of) => place(of) },
            { title: t('home.columns.dueOn'), width: 110, className: 'figure', render: (_, of) => of.dueOn ?? '—' },
          ]}
          card={(of) => (
            <>
              <Typography.Paragraph>
                <DeadlineLeft of={of} /> <b>{duty(of.duty)}</b>
              </Typography.Paragraph>
              <DutySubject of={of} />
              <br />
              {place(of)}
            </>
          )}
          page={page}
          back={back}
          forth={forth(list.pageInfo)}
        />
      )}
    </Screen>
  );
};
