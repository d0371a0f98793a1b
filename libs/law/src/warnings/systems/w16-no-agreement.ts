import { z } from 'zod';
import { dateFact } from '../../facts';
import { wageAccountMeasures } from '../../instruments';
import { comeBy } from '../../site';
import { text } from '../../text';
import { breach } from '../indicator';
import { ofSite } from '../of-site';

export const noAgreement = ofSite(
  breach({
    id: 'W16',
    family: 'SYSTEMS',
    title: text('四方监管协议缺失', 'No four-party agreement'),
    instrument: wageAccountMeasures,
    article: '6',
    marks: ['F[A53]', 'S', 'D'],
    says: text('开工而未签四方监管协议的，为红色。', 'Works started without the four-party agreement are red.'),
    facts: z.strictObject({ on: dateFact, started: z.boolean(), agreementSigned: z.boolean() }),
    level: ({ started, agreementSigned }) => (started && !agreementSigned ? 'RED' : null),
    figures: ({ on, started, agreementSigned }) => [
      text(
        `至 ${on}：${started ? '已' : '未'}开工，四方监管协议${agreementSigned ? '已' : '未'}签订。`,
        `On ${on}: works ${started ? '' : 'not '}started, agreement ${agreementSigned ? '' : 'not '}signed.`,
      ),
    ],
    proof: { by: 'SITE', fields: ['startedOn', 'agreementSignedOn'] },
    advice: {
      worker: text(
        '本项目的四方监管协议（监管工资资金）尚未签订。',
        'The agreement that guards the wage money is not signed.',
      ),
      contractor: text(
        '请会同建设单位、银行和主管部门补签四方监管协议。',
        'Sign the agreement with owner, bank and department.',
      ),
      inspector: text('未签四方监管协议不得开工，责令补签。', 'No start without the agreement: order it to be signed.'),
    },
  }),
  ({ site, on }) => ({
    on,
    started: comeBy(site.startedOn, on) !== null,
    agreementSigned: comeBy(site.agreementSignedOn, on) !== null,
  }),
);
