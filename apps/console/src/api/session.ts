import { createContext, useContext } from 'react';

export type Role = 'OFFICE' | 'DEPARTMENT' | 'TOWN' | 'CONTRACTOR' | 'SUBCONTRACTOR' | 'WORKER';

/** Those who handle matters, not those whom matters are about. */
export const AUTHORITY: readonly Role[] = ['OFFICE', 'DEPARTMENT', 'TOWN'];

/** Who is logged in, and what binds what they see. */
export type Account = {
  readonly id: string;
  readonly name?: string;
  readonly role: Role;
  readonly sectors?: readonly string[];
  readonly areas?: readonly string[];
  readonly enterprises?: readonly string[];
};

/** The office whose system this is. */
export type Office = { readonly name: string; readonly phone?: string };

/** A list that somebody keeps under a name: the address of a screen with its filters. */
export type View = { readonly name: string; readonly to: string };

export type Session = { readonly account: Account; readonly office: Office; readonly views: readonly View[] };

/** Goes to the log-in, and afterwards back to where the person was. */
export const logIn = (): void => {
  const to = window.location.pathname + window.location.search;
  window.location.assign(`/login?to=${encodeURIComponent(to)}`);
};

/** Whose session this is; without one the browser goes to the log-in, and nothing is answered. */
export const readSession = async (): Promise<Session | undefined> => {
  const response = await fetch('/session', { headers: { accept: 'application/json' } });
  if (response.ok) return (await response.json()) as Session;
  if (response.status === 401) return void logIn();
  throw new Error(`/session: ${response.status}`);
};

export const SessionContext = createContext<Session | undefined>(undefined);

/** Whose session this is, within the screens. */
export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (!session) throw new Error('No screen is drawn without a session.');
  return session;
};
