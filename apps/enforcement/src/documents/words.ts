import { capitalYuan, dayInWords, type Fen, formatYuan, NOTHING, type PlainDate } from '@anxin/domain-kit';
import { appliedOn, findRule, isUndetermined, type Undetermined } from '@anxin/law';
import type { DocumentFacts } from '@anxin/service-kit/documents';
import type { ServiceWay } from '../domain/checks';

/** The facts that are there. */
export const known = (facts: Readonly<Record<string, string | undefined>>): DocumentFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined && fact !== ''));

/** A day in words, where there is one. */
export const day = (one: PlainDate | null | undefined): string | undefined => (one ? dayInWords(one) : undefined);

/** A sum in figures and in capitals under two names; neither of nothing. */
export const money = (name: string, capitals: string, sum: Fen | null | undefined): DocumentFacts =>
  sum && sum > NOTHING ? { [name]: formatYuan(sum), [capitals]: capitalYuan(sum) } : {};

const UNITS = { MIN: '分钟', H: '小时', CD: '日', WD: '个工作日', MO: '个月', Y: '年' } as const;

/** A time as a document gives it; nothing where no figure says so. */
export const term = (
  time: { readonly length: number; readonly unit: keyof typeof UNITS } | Undetermined,
): string | undefined => (isUndetermined(time) ? undefined : `${time.length}${UNITS[time.unit]}`);

/** Rules by their articles, each instrument once. What has no title is our own design and no law. */
export const citedInWords = (rules: readonly string[], on: PlainDate): string | undefined => {
  const articles = new Map<string, string[]>();
  for (const id of rules) {
    const rule = findRule(id);
    const { instrument, article } = rule ? appliedOn(rule, on) : {};
    if (!article?.zh || !instrument?.zh.startsWith('《')) continue;
    const own = articles.get(instrument.zh) ?? [];
    articles.set(instrument.zh, own.includes(article.zh) ? own : [...own, article.zh]);
  }
  const cited = [...articles].map(([instrument, own]) => `${instrument}${own.join('、')}`);
  return cited.length > 0 ? cited.join('、') : undefined;
};

const WAYS: Readonly<Record<ServiceWay, string>> = {
  IN_PERSON: '直接送达',
  LEFT: '留置送达',
  POSTED: '张贴送达（有照片或者视频为证）',
  NOTICE: '公告送达',
};

/** How and with what proof something was served. */
export const service = (
  served:
    | {
        readonly on: PlainDate;
        readonly way: ServiceWay;
        readonly proofs: readonly { readonly id: string }[];
        readonly dueOn: PlainDate | null;
      }
    | undefined,
): DocumentFacts =>
  served
    ? known({
        servedOn: day(served.on),
        way: WAYS[served.way],
        proofs: served.proofs.map(({ id }) => id).join('、'),
        dueOn: day(served.dueOn),
      })
    : {};

/** INS-10: what a party said before it was decided, or that it said nothing. */
export const heardInWords = (
  heard: { readonly on: PlainDate; readonly stated: boolean; readonly record: string } | undefined,
): string | undefined => {
  if (!heard) return undefined;
  return heard.stated
    ? `你（单位）于${dayInWords(heard.on)}陈述、申辩如下：${heard.record.replace(/[。；]$/, '')}；本机关已予复核`
    : '你（单位）在告知后未提出陈述、申辩';
};
