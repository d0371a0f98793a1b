import { CheckCircleOutlined, DisconnectOutlined, LoadingOutlined, SyncOutlined } from '@ant-design/icons';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LineState, Publisher } from './happened';
import './live-sign.css';
import { useLineState } from './use-live';

const ICONS = {
  CONNECTING: <LoadingOutlined aria-hidden />,
  LIVE: <CheckCircleOutlined aria-hidden />,
  RECONNECTING: <SyncOutlined spin aria-hidden />,
  ENDED: <DisconnectOutlined aria-hidden />,
} as const;

/** How long it is said that a line is back. */
const SAID_MS = 6_000;

/** Whether the line came back just now. */
const useRecovered = (state: LineState): boolean => {
  const [before, setBefore] = useState(state);
  const [recovered, setRecovered] = useState(false);
  if (before !== state) {
    setBefore(state);
    setRecovered(before === 'RECONNECTING' && state === 'LIVE');
  }
  useEffect(() => {
    if (!recovered) return undefined;
    const timer = setTimeout(() => setRecovered(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [recovered]);
  return recovered;
};

/** Whether what is shown is live, in a word and a sign. */
export const LiveSign = ({ of }: { readonly of: Publisher }) => {
  const { t } = useTranslation();
  const state = useLineState(of);
  const recovered = useRecovered(state);
  return (
    <span className={`live-sign line-${state.toLowerCase()}`} role="status">
      {ICONS[state]} {t(recovered ? 'live.RECOVERED' : `live.${state}`)}
    </span>
  );
};
