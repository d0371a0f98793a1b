import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Session } from '../api/session';
import type { Grid } from './context';
import type { Draft } from './draft';
import { draftStore, forgetOthers } from './offline/draft-store';
import { line } from './line';
import { Outbox, readyToSend } from './offline/outbox';

/** After a line that dropped it is tried again by itself, each time later. */
const PAUSES = [5_000, 15_000, 60_000, 300_000] as const;

type Sending = Pick<Grid, 'isLoggedOut' | 'loggedOut' | 'sentAt' | 'sendAll'>;

/** Sends what waits: when asked to, and after growing pauses while nobody answers. */
const useSending = (account: string, refresh: () => Promise<void>): Sending => {
  const [isLoggedOut, setLoggedOut] = useState(false);
  const [sentAt, setSentAt] = useState(0);
  const tries = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const outbox = useMemo(() => new Outbox(draftStore, line, account, () => void refresh()), [account, refresh]);
  const sendAll = useCallback(() => {
    clearTimeout(timer.current);
    void (async () => {
      const before = (await draftStore.all()).filter(({ state }) => state === 'WAITING').length;
      const round = await outbox.send();
      await refresh();
      setLoggedOut(round === 'LOGGED_OUT');
      if (before > 0 && round === 'DONE') setSentAt(Date.now());
      tries.current = round === 'AWAY' ? tries.current + 1 : 0;
      if (round === 'AWAY') timer.current = setTimeout(sendAll, PAUSES[Math.min(tries.current, PAUSES.length) - 1]);
    })();
  }, [outbox, refresh]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const loggedOut = useCallback(() => setLoggedOut(true), []);
  return { isLoggedOut, loggedOut, sentAt, sendAll };
};

/** Drafts, and sending them: at once, when the line is back, and after growing pauses. */
export const useGridState = (session: Session): Grid => {
  const account = session.account.id;
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const [isOnline, setOnline] = useState(navigator.onLine);
  const refresh = useCallback(async () => {
    const own = (await draftStore.all()).filter((draft) => draft.account === account);
    setDrafts(own.toSorted((a, b) => b.at - a.at));
  }, [account]);
  const { sendAll, ...sending } = useSending(account, refresh);

  useEffect(() => {
    const online = (): void => {
      setOnline(navigator.onLine);
      if (navigator.onLine) sendAll();
    };
    void forgetOthers(account).catch(() => undefined);
    void refresh().then(sendAll);
    window.addEventListener('online', online);
    window.addEventListener('offline', online);
    return () => {
      window.removeEventListener('online', online);
      window.removeEventListener('offline', online);
    };
  }, [account, refresh, sendAll]);

  const keep = useCallback(
    async (draft: Draft) => {
      await draftStore.keep({ ...draft, at: Date.now() });
      await refresh();
    },
    [refresh],
  );
  const remove = useCallback(
    async (id: string) => {
      await draftStore.remove(id);
      await refresh();
    },
    [refresh],
  );
  const submit = useCallback(
    async (draft: Draft) => {
      await keep(readyToSend(draft));
      sendAll();
    },
    [keep, sendAll],
  );
  return { session, account, drafts, isOnline, ...sending, keep, remove, submit, sendAll };
};
