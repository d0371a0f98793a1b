import { GridTasks } from '@anxin/client';
import { useTranslation } from 'react-i18next';
import { yuan } from '../../look/money';
import { Call } from './call';
import { useGrid } from '../context';
import { Due } from '../due';
import { addressOf } from '../path';
import { Bar, Note, Page, To } from '../pieces';
import { type Bucket, type Task, tasksOf } from '../tasks';
import { useAsked } from '../use-asked';

const FIRST = 100;
const BUCKETS: readonly Bucket[] = ['LATE', 'TODAY', 'SOON', 'LATER'];

const useTitle = (): ((task: Task) => string) => {
  const { i18n, t } = useTranslation();
  return ({ kind, code, of: { clue, case: of, warning } }) => {
    const own = clue ?? of ?? warning;
    const name =
      own?.project?.name ?? clue?.employerName ?? warning?.enterprise?.name ?? own?.['area' as never]?.['name'];
    if (name) return name;
    return warning ? warning.title[i18n.language === 'en' ? 'en' : 'zh'] : `${t(`grid.kind.${kind}`)} ${code}`;
  };
};

const Card = ({ task }: { readonly task: Task }) => {
  const { t, i18n } = useTranslation();
  const title = useTitle()(task);
  const { clue, case: of, warning } = task.of;
  const level = warning?.raisedLevel ?? warning?.level;
  const amount = clue?.amountFen ?? of?.claimFen;
  const said = [
    t(`grid.kind.${task.kind}`),
    clue && t(`gridTerm.clueStage.${clue.stage}`),
    warning && warning.title[i18n.language === 'en' ? 'en' : 'zh'],
    clue?.people && t('grid.people', { count: clue.people }),
    amount && t('grid.yuan', { amount: yuan(amount) }),
  ];
  return (
    <li className="g-card">
      <To to={addressOf(task.kind, task.code)} className="g-open">
        <span className="g-row">
          <strong>{task.duties.map((duty) => t(`duty.${duty}`, { defaultValue: duty })).join('、')}</strong>
          <Due of={task.of} />
        </span>
        <span className="g-title">
          {title}
          {level && <span className={`g-due g-${level.toLowerCase()}`}>{t(`level.${level}`)}</span>}
        </span>
        <span className="g-soft">{said.filter(Boolean).join(' · ')}</span>
      </To>
      {clue?.reporterPhoneMasked && <Call clue={clue.code} masked={clue.reporterPhoneMasked} />}
    </li>
  );
};

/** What is to be done in the town, by the clock: what is late first. */
export const TaskList = () => {
  const { t } = useTranslation();
  const { isOnline, session, drafts } = useGrid();
  const asked = useAsked(GridTasks, { first: FIRST });
  const today = asked.data?.businessDay ?? new Date().toISOString().slice(0, 10);
  const tasks = tasksOf(asked.data?.mustDo?.nodes ?? []);
  const waiting = drafts.filter(({ state }) => state === 'WAITING').length;
  return (
    <>
      <Page title={t('grid.tasks')} asked={asked}>
        <p className="g-soft g-lead">
          {today} · {session.account.name ?? session.account.id}
        </p>
        {!isOnline && waiting > 0 && <Note tone="blue">{t('grid.offline', { count: waiting })}</Note>}
        {asked.data?.mustDo && tasks.length === 0 && <Note tone="calm">{t('grid.nothing')}</Note>}
        {BUCKETS.map((bucket) => {
          const own = tasks.filter((task) => task.bucket === bucket);
          return own.length === 0 ? null : (
            <section key={bucket} aria-labelledby={`g-${bucket}`}>
              <h2 id={`g-${bucket}`}>
                {t(`grid.bucket.${bucket}`)} <span className="g-soft">{own.length}</span>
              </h2>
              <ul className="g-list">
                {own.map((task) => (
                  <Card key={`${task.kind}${task.code}`} task={task} />
                ))}
              </ul>
            </section>
          );
        })}
        {(asked.data?.mustDo?.totalCount ?? 0) > FIRST && <p className="g-soft">{t('grid.more', { count: FIRST })}</p>}
      </Page>
      <Bar at="" />
    </>
  );
};
