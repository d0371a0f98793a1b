import { GridProjects } from '@anxin/client';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGrid } from '../context';
import { newDraft } from '../draft';
import { addressOf, go } from '../path';
import { Bar, Page, Sign, To } from '../pieces';
import { useAsked } from '../use-asked';

const FIRST = 50;

/** Which site is checked; those shown once are known without a line, too. */
export const ChooseProject = () => {
  const { t } = useTranslation();
  const { account, keep } = useGrid();
  const [typed, type] = useState('');
  const search = useDeferredValue(typed.trim());
  const asked = useAsked(GridProjects, { first: FIRST, search: search || null });
  const begin = async (project: NonNullable<NonNullable<typeof asked.data>['projects']>['nodes'][number]) => {
    const draft = newDraft(
      { account, kind: 'inspection', about: project.code, title: project.name },
      {
        ...{ areaCode: project.area?.code ?? '', sector: project.sector, visitedOn: asked.data?.businessDay ?? '' },
        ...Object.fromEntries((asked.data?.checklist ?? []).map(({ item }) => [`answer.${item}`, ''])),
      },
    );
    await keep(draft);
    go(addressOf('form', draft.id), { replace: true });
  };
  return (
    <Page title={t('grid.choose')} back={addressOf('new')} asked={asked}>
      <div className="g-field">
        <label htmlFor="g-search">{t('grid.search')}</label>
        <input id="g-search" type="search" value={typed} onChange={({ target }) => type(target.value)} />
      </div>
      {asked.data?.projects?.nodes.length === 0 && <p className="g-soft">{t('grid.noProject')}</p>}
      <ul className="g-list">
        {asked.data?.projects?.nodes.map((project) => (
          <li key={project.code} className="g-card">
            <button type="button" className="g-open" onClick={() => void begin(project)}>
              <span className="g-title">{project.name}</span>
              <span className="g-soft">{project.contractor.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </Page>
  );
};

/** What begins on the way, and not with a task. */
export const NewPage = () => {
  const { t } = useTranslation();
  const { account, session, keep } = useGrid();
  const site = async (): Promise<void> => {
    const [areaCode = ''] = session.account.areas ?? [];
    const draft = newDraft({ account, kind: 'smallSite', about: '', title: '' }, { areaCode });
    await keep(draft);
    go(addressOf('form', draft.id));
  };
  return (
    <>
      <Page title={t('grid.bar.new')}>
        <ul className="g-list">
          <li className="g-card">
            <To to={addressOf('check')} className="g-open">
              <span className="g-title">
                <Sign of="done" /> {t('gridForm.form.inspection')}
              </span>
              <span className="g-soft">{t('grid.about.inspection')}</span>
            </To>
          </li>
          <li className="g-card">
            <button type="button" className="g-open" onClick={() => void site()}>
              <span className="g-title">
                <Sign of="place" /> {t('gridForm.form.smallSite')}
              </span>
              <span className="g-soft">{t('grid.about.smallSite')}</span>
            </button>
          </li>
        </ul>
      </Page>
      <Bar at="new" />
    </>
  );
};
