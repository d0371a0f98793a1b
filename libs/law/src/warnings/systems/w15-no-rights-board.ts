import { daysBetween } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact } from '../../facts';
import { counted } from '../../figures';
import { regulation } from '../../instruments';
import { reachedBy, stepsInWords } from '../../level';
import { comeBy } from '../../site';
import { text } from '../../text';
import { indicator } from '../indicator';
import { ofSite } from '../of-site';

export const noRightsBoard = ofSite(
  indicator({
    id: 'W15',
    family: 'SYSTEMS',
    title: text('未设立维权信息告示牌', 'No rights board'),
    instrument: regulation,
    article: '34',
    marks: ['F[L724]', 'D'],
    says: text(
      '总包应在施工现场醒目位置设立维权信息告示牌；开工后未设的按天数升级。',
      'The rights board stands in a conspicuous place on site; without it the level follows the days since the start.',
    ),
    facts: z.strictObject({ on: dateFact, startedOn: dateFact.nullable(), boardPosted: z.boolean() }),
    thresholds: 'W15',
    level: ({ on, startedOn, boardPosted }, { daysSinceStart }) =>
      startedOn !== null && !boardPosted ? reachedBy(daysBetween(startedOn, on), daysSinceStart) : null,
    inWords: ({ daysSinceStart }) =>
      stepsInWords(daysSinceStart, (days) => text(`开工满 ${days} 天`, `${counted(days, 'day')} after the start`)),
    figures: ({ on, startedOn, boardPosted }) => {
      const board = text(
        `维权信息告示牌${boardPosted ? '已' : '未'}设立`,
        `the board is ${boardPosted ? '' : 'not '}posted`,
      );
      if (startedOn === null) return [text(`尚未开工，${board.zh}。`, `Works not started; ${board.en}.`)];
      const days = daysBetween(startedOn, on);
      return [
        text(
          `${startedOn} 开工，至 ${on} 已 ${days} 天，${board.zh}。`,
          `Works started on ${startedOn}, ${counted(days, 'day')} before ${on}; ${board.en}.`,
        ),
      ];
    },
    proof: { by: 'SITE', fields: ['startedOn', 'rightsBoardPostedOn'] },
    advice: {
      worker: text('工地应有告示牌写明工资支付日和投诉电话。', 'The site must show the pay day and where to complain.'),
      contractor: text('请设立告示牌并上传带定位的照片。', 'Put the board up and upload a photo with its place.'),
      inspector: text('现场核查告示牌内容，缺失的责令改正。', 'Check the board on site; order correction.'),
    },
  }),
  ({ site, on }) => ({
    on,
    startedOn: comeBy(site.startedOn, on),
    boardPosted: comeBy(site.rightsBoardPostedOn, on) !== null,
  }),
);
