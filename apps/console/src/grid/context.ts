import { createContext, useContext } from 'react';
import type { Session } from '../api/session';
import type { Draft } from './draft';

/** What every page of the grid stands on. */
export type Grid = {
  readonly session: Session;
  readonly account: string;
  /** This person's, newest first. */
  readonly drafts: readonly Draft[];
  readonly isOnline: boolean;
  readonly isLoggedOut: boolean;
  readonly loggedOut: () => void;
  /** When something was sent last: what is shown is asked anew. */
  readonly sentAt: number;
  readonly keep: (draft: Draft) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Keeps it as waiting, and tries at once. */
  readonly submit: (draft: Draft) => Promise<void>;
  readonly sendAll: () => void;
};

export const GridContext = createContext<Grid | undefined>(undefined);

export const useGrid = (): Grid => {
  const grid = useContext(GridContext);
  if (!grid) throw new Error('No page of the grid is drawn without its context.');
  return grid;
};
