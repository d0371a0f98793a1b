import type { OfficialDocument } from '@anxin/documents';
import { dayInWords, type PlainDate } from '@anxin/domain-kit';
import type { BundlePart, Evasion } from '@anxin/law';
import type { Referral } from '../domain/referral';

/** What goes into a bundle: under which name, what it proves, and its SHA-256; without where it is not kept here. */
export type Item = {
  readonly title: string;
  readonly named: string;
  readonly file?: { readonly path: string; readonly bytes: number; readonly digest: string } | undefined;
};

const PARTS: Readonly<Record<BundlePart, string>> = {
  LETTER: '移送书',
  REPORT: '调查报告',
  ITEMS: '涉案物品清单',
  TEST_REPORTS: '检验报告、鉴定意见',
  OTHER: '其他材料',
};
const EVASIONS: Readonly<Record<Evasion, string>> = {
  HIDES_ASSETS: '转移、隐匿财产的证据',
  FALSE_DEBTS: '虚构债务的证据',
  FLEES: '逃匿的证据',
  HIDES_RECORDS: '隐匿、销毁账目的证据',
  DOES_NOT_COME: '拒不到场的证据',
  ABLE_TO_PAY: '有能力支付的证据',
};

/** What a referral names, in its order: the parts of its bundle, then what proves each evasion; the same is named once. */
export const namedBy = ({ transfer, evasions }: Pick<Referral, 'transfer' | 'evasions'>) => {
  const all = [
    ...(transfer?.parts ?? []).map(({ part, evidence }) => ({ title: PARTS[part], named: evidence })),
    ...evasions.map(({ kind, evidence }) => ({ title: EVASIONS[kind], named: evidence })),
  ];
  return [...new Map(all.map((one) => [`${one.title} ${one.named}`, one])).values()];
};

/** The list of contents, as a document that goes on top of them. */
export const contentsOf = (
  { code, orderCode, transfer }: Pick<Referral, 'code' | 'orderCode' | 'transfer'>,
  items: readonly Item[],
  { office, today }: { readonly office: string; readonly today: PlainDate },
): OfficialDocument => {
  const inside = items.filter(({ file }) => file !== undefined).length;
  return {
    ...{ office, number: code, day: dayInWords(today), attachments: [] },
    title: '涉嫌拒不支付劳动报酬案件移送材料目录',
    addressee: transfer?.to ?? '公安机关',
    paragraphs: [
      `移送案件${code}，依据责令支付文书${orderCode}。材料共${items.length}件，其中随本包电子文件${inside}件，其余以纸质或者其他方式移送。`,
      '电子文件均列SHA-256校验值，与SHA256SUMS.txt所列相同，可据以核对是否与本机关所存一致。',
    ],
    annex: {
      title: '材料目录',
      columns: ['序号', '材料', '编号', '文件', 'SHA-256'],
      rows: items.map(({ title, named, file }, at) => [
        ...[String(at + 1), title, named],
        ...(file ? [file.path, file.digest] : ['不在包内', '—']),
      ]),
    },
  };
};
