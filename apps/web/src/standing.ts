import type { Provider } from './provider/provider';

const ANSWER_MS = 1_000;
/** Whoever asks again within this gets the same answer: asking us must not become asking everybody. */
const KEPT_MS = 1_000;

type Standing = Readonly<Record<'gateway' | 'provider', 'answers' | 'no answer'>>;

const said = (answers: boolean) => (answers ? 'answers' : 'no answer');

/** Whether the gateway and the provider answer, asked at most once a second. */
export const standingOf = (gateway: string, provider: Provider) => {
  const look = async (): Promise<Standing> => {
    const asked = fetch(`${gateway}/healthz`, { signal: AbortSignal.timeout(ANSWER_MS) });
    const [first, second] = await Promise.all([asked.then(({ ok }) => ok).catch(() => false), provider.answers()]);
    return { gateway: said(first), provider: said(second) };
  };
  let kept: { readonly until: number; readonly standing: Promise<Standing> } | undefined;
  return (): Promise<Standing> => {
    if (!kept || performance.now() > kept.until) kept = { until: performance.now() + KEPT_MS, standing: look() };
    return kept.standing;
  };
};
