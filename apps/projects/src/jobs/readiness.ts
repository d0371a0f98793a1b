import type { Ready } from '@anxin/service-kit';
import type { Container } from '../container';

/** Beyond these a service says that it is not ready. */
const UNSEALED_SECONDS = 10;
const UNRELAYED_EVENTS = 10_000;
const SET_ASIDE = 100;

const STATE = `
SELECT (SELECT count(*)::int FROM queue) AS unsealed,
  (SELECT coalesce(extract(epoch FROM clock_timestamp() - min(j.recorded_at)), 0)::int
     FROM queue q JOIN journal j ON j.stream = q.stream AND j.version = q.version) AS "unsealedSeconds",
  (SELECT coalesce(max(position), 0)::int FROM seal) - coalesce((SELECT position::int FROM cursor WHERE reader = 'relay'), 0) AS unrelayed,
  (SELECT count(*)::int FROM set_aside) AS "setAside"`;

type State = { unsealedSeconds: number; unrelayed: number; setAside: number };

/** Why the service is not ready: its database is away, its journal lags, or too much is set aside. */
export const readiness =
  ({ rows, publisher }: Pick<Container, 'rows' | 'publisher'>): Ready =>
  async () => {
    const [state] = await rows<State>(STATE, []);
    if (!state) return ['the database does not answer'];
    return [
      ...(state.unsealedSeconds > UNSEALED_SECONDS ? [`unsealed for ${state.unsealedSeconds} s`] : []),
      ...(publisher && state.unrelayed > UNRELAYED_EVENTS ? [`${state.unrelayed} events not relayed`] : []),
      ...(state.setAside > SET_ASIDE ? [`${state.setAside} messages set aside`] : []),
    ];
  };
