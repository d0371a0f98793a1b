import type { Document } from '@anxin/client';
import { useCallback, useEffect, useState } from 'react';
import { recallSeen, rememberSeen } from './offline/draft-store';
import { useGrid } from './context';
import { Away, line, LoggedOut } from './line';

export type Asked<Data> = {
  readonly data: Data | undefined;
  readonly loading: boolean;
  readonly fault: unknown;
  /** When what is shown was answered, as milliseconds, where nobody answers now. */
  readonly staleSince: number | undefined;
  readonly again: () => void;
};

type Shown<Data> = Omit<Asked<Data>, 'again'>;

/** Asks, and shows what was answered last until there is an answer, or in its place where nobody answers. */
export const useAsked = <Data, Variables>(document: Document<Data, Variables>, variables: Variables): Asked<Data> => {
  const { account, loggedOut, sentAt } = useGrid();
  const key = `${account}\n${document}\n${JSON.stringify(variables)}`;
  const [shown, show] = useState<Shown<Data>>({
    data: undefined,
    loading: true,
    fault: undefined,
    staleSince: undefined,
  });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isGone = false;
    const put = (next: Partial<Shown<Data>>): void => {
      if (!isGone) show((before) => ({ ...before, ...next }));
    };
    const load = async (): Promise<void> => {
      const kept = await recallSeen(key).catch(() => undefined);
      put({ data: kept?.data as Data | undefined, loading: true, fault: undefined });
      try {
        const data = await line.ask(document, variables);
        put({ data, loading: false, staleSince: undefined });
        await rememberSeen({ key, account, at: Date.now(), data });
      } catch (fault) {
        if (fault instanceof LoggedOut) loggedOut();
        put({ loading: false, fault, staleSince: fault instanceof Away ? kept?.at : undefined });
      }
    };
    void load();
    return () => {
      isGone = true;
    };
  }, [key, round, sentAt]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { ...shown, again };
};
