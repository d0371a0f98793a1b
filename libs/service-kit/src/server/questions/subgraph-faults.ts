import type { Language } from '../http/language';

type Text = Readonly<Record<Language, string>>;

/** Faults between the gateway and a subgraph, by code, as callers read them. The part of the answer is null. */
const SUBGRAPH_FAULTS = {
  /** It cannot be reached, or answers with something else. */
  SUBGRAPH_UNAVAILABLE: {
    zh: '该部分服务暂不可用，请稍后再试。',
    en: 'The service for this part does not answer; please try again later.',
  },
  /** It was reached, and its answer did not come in time. */
  SUBGRAPH_TIMEOUT: {
    zh: '该部分服务未在时限内答复，请稍后再试。',
    en: 'The service for this part did not answer in time; please try again later.',
  },
  /** As many wait for it as may. */
  SUBGRAPH_BUSY: {
    zh: '等候该部分服务的请求过多，请稍后再试。',
    en: 'Too many requests wait for the service for this part; please try again later.',
  },
  /** It refuses the gateway's calls, whose time it does not believe. */
  CLOCKS_APART: {
    zh: '该部分服务与网关的时钟不一致，请联系管理员校时。',
    en: 'The clocks of the gateway and of the service for this part differ; please tell the administrator.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type SubgraphFaultCode = keyof typeof SUBGRAPH_FAULTS;

const OUTCOME_UNKNOWN: Text = {
  zh: '是否已办理尚不清楚：用同一幂等键再提交一次，不会重复办理。',
  en: 'Whether it was done is not known: send it again with the same idempotency key, which does nothing twice.',
};

/** What a caller reads of a fault between gateway and subgraph; `undefined` for any other code. */
export const subgraphFaultText = (code: unknown, details: unknown, language: Language): string | undefined => {
  const text = (SUBGRAPH_FAULTS as Readonly<Record<string, Text>>)[String(code)];
  if (!text) return undefined;
  const isUnknown = (details as { readonly outcome?: unknown } | undefined)?.outcome === 'UNKNOWN';
  return isUnknown ? `${text[language]}${language === 'en' ? ' ' : ''}${OUTCOME_UNKNOWN[language]}` : text[language];
};
