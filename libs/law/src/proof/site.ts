import type { Fen, PlainDate } from '@anxin/domain-kit';
import { inYuan, yuan } from '../figures';
import { type Text, text } from '../text';
import type { FactSeen } from './fact';
import type { SiteField, SiteRecord } from './records';

const NAMES: Readonly<Record<SiteField, Text>> = {
  contractSumFen: text('合同额', 'contract sum'),
  contractSignedOn: text('合同签订日', 'contract signed on'),
  labourCostMonthlyFen: text('每月应拨人工费', 'labour cost a month'),
  labourCostDay: text('每月拨付日', 'day of the month it is due'),
  escrowOpenedOn: text('专户开户日', 'wage account opened on'),
  permitIssuedOn: text('施工许可日', 'permit issued on'),
  startedOn: text('开工日', 'works started on'),
  plannedEndOn: text('计划竣工日', 'planned end'),
  agreementSignedOn: text('四方监管协议签订日', 'four-party agreement signed on'),
  depositOn: text('保证金存储日', 'deposit lodged on'),
  depositExpiresOn: text('保证金到期日', 'deposit expires on'),
  rightsBoardPostedOn: text('告示牌设立日', 'rights board posted on'),
};

const valueOf = (value: Fen | PlainDate | number | undefined): Text => {
  if (value === undefined) return text('未填', 'not given');
  return typeof value === 'bigint' ? text(yuan(value), inYuan(value)) : text(String(value), String(value));
};

/** A project by some of its fields, in words. */
export const siteSeen = ({ site, toldOf }: SiteRecord, fields: readonly SiteField[]): FactSeen => {
  const said = fields.map((field) => ({ name: NAMES[field], value: valueOf(site[field]) }));
  return {
    ...toldOf(fields.filter((field) => site[field] !== undefined)),
    kind: 'PROJECT',
    day: null,
    says: text(
      `项目：${said.map(({ name, value }) => `${name.zh} ${value.zh}`).join('，')}。`,
      `Project: ${said.map(({ name, value }) => `${name.en} ${value.en}`).join(', ')}.`,
    ),
    heldAgainst: null,
  };
};
