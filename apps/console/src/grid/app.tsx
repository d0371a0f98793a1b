import { useTranslation } from 'react-i18next';
import type { Session } from '../api/session';
import { GridContext } from './context';
import { FormPage } from './pages/form-page';
import './grid.css';
import { ChooseProject, NewPage } from './pages/new-page';
import { type Place, usePlace } from './path';
import { CaseAbout, ClueAbout, WarningAbout } from './pages/subject';
import { TaskList } from './pages/task-list';
import { useGridState } from './use-grid-state';
import { Waiting } from './pages/waiting';

const pageOf = ([page, code = '']: Place) => {
  switch (page) {
    case 'clue':
      return <ClueAbout key={code} code={code} />;
    case 'case':
      return <CaseAbout key={code} code={code} />;
    case 'warning':
      return <WarningAbout key={code} id={code} />;
    case 'form':
      return <FormPage key={code} id={code} />;
    case 'new':
      return <NewPage />;
    case 'check':
      return <ChooseProject />;
    case 'waiting':
      return <Waiting />;
    default:
      return <TaskList />;
  }
};

const Refused = ({ session }: { readonly session: Session }) => {
  const { t } = useTranslation();
  return (
    <div className="g-app">
      <main className="g-main">
        <h1>{t('grid.notYours')}</h1>
        <p>{t('grid.notYoursWhy', { role: t(`role.${session.account.role}`) })}</p>
        <a className="g-button g-first" href="/">
          {t('shell.toHome')}
        </a>
      </main>
    </div>
  );
};

const Pages = ({ session }: { readonly session: Session }) => {
  const grid = useGridState(session);
  const place = usePlace();
  return (
    <GridContext.Provider value={grid}>
      <div className="g-app">{pageOf(place)}</div>
    </GridContext.Provider>
  );
};

/** The grid officer's pages: for a thumb, on the way, with a line or without. */
export const GridApp = ({ session }: { readonly session: Session }) =>
  session.account.role === 'TOWN' ? <Pages session={session} /> : <Refused session={session} />;
