import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { wordsOf } from '../words';
import { ON_A_PHONE } from '../words/on-a-phone';
import { GridApp } from './app';
import { gridSession } from './session';
import { keepShell } from './shell';

const mode = localStorage.getItem('anxin.look') ?? 'light';
document.documentElement.dataset['look'] = mode === 'dark' ? 'dark' : 'light';
const root = createRoot(document.getElementById('root') as HTMLElement);
const session = await gridSession();
if (session) {
  root.render(
    <I18nextProvider i18n={wordsOf(ON_A_PHONE)}>
      <GridApp session={session} />
    </I18nextProvider>,
  );
  keepShell();
}
