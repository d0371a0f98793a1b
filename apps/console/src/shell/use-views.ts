import { useState } from 'react';
import { askServer, useSession, type View } from '../api';
import { toast } from '../look';

const asked = async (path: string, more: RequestInit): Promise<readonly View[]> =>
  ((await (await askServer(path, more)).json()) as { readonly views: readonly View[] }).views;

/** The lists that the account keeps, which came with its session, and how they change. */
export const useViews = () => {
  const session = useSession();
  const [views, hold] = useState(session.views);
  /** Whether it was done; what was refused is said. */
  const change = (path: string, more: RequestInit): Promise<boolean> =>
    asked(path, more).then(
      (now) => {
        hold(now);
        return true;
      },
      (fault: unknown) => {
        toast('error', (fault as Error).message);
        return false;
      },
    );
  return {
    views,
    keep: (view: View) =>
      change('/views', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(view),
      }),
    drop: ({ to }: View) => change(`/views?to=${encodeURIComponent(to)}`, { method: 'DELETE' }),
  };
};
