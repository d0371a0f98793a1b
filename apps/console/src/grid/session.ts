import { logIn, readSession, type Session } from '../api/session';

const KEPT = 'anxin.grid.session';

const keptSession = (): Session | undefined => {
  const kept = localStorage.getItem(KEPT);
  return kept === null ? undefined : (JSON.parse(kept) as Session);
};

/** Whose session this is; where nobody answers, whose it was last: what they have on the phone is shown, and nothing is sent. */
export const gridSession = async (): Promise<Session | undefined> => {
  try {
    const session = await readSession();
    if (session) localStorage.setItem(KEPT, JSON.stringify(session));
    else localStorage.removeItem(KEPT);
    return session;
  } catch {
    return keptSession() ?? void logIn();
  }
};
