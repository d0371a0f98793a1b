import { createRoot } from 'react-dom/client';
import { App } from './app';
import { readSession } from './api';

const root = createRoot(document.getElementById('root') as HTMLElement);
const session = await readSession();
if (session) root.render(<App session={session} />);
