import { docxWords } from '@anxin/testing';
import { docxPrinter } from './docx';
import type { OfficialDocument } from './official-document';
import { printer } from './print';

const PAGE: OfficialDocument = {
  office: '秦安县治欠办',
  number: '秦治欠办告〔2026〕1号',
  title: '行政处理事先告知书',
  addressee: '甘肃样例建筑有限公司',
  paragraphs: ['经查，你单位拖欠㛃某等2人工资。', '特此告知。'],
  attachments: ['证据清单'],
  annex: {
    title: '农民工工资明细表',
    columns: ['序号', '金额（元）'],
    rows: [
      ['1', '9,000.00'],
      ['2', '8,964.00'],
    ],
  },
  day: '2026年3月10日',
  check: { address: 'http://127.0.0.1/check/ABCD', code: 'ABCD' },
};

describe('a document that an office edits', () => {
  it('is a DOCX with every word of the PDF, in its order, and the way to check it at the foot', async () => {
    const docx = await docxPrinter()(PAGE);
    const [first, second] = PAGE.paragraphs;
    expect(docxWords(docx)).toEqual([
      ...[PAGE.office, PAGE.number, PAGE.title, `${PAGE.addressee}：`, first, second],
      ...['附件：1. 证据清单', '2. 农民工工资明细表', PAGE.office, PAGE.day],
      ...['农民工工资明细表', '序号', '金额（元）', '1', '9,000.00', '2', '8,964.00'],
    ]);
    expect(docxWords(docx, 'footer1').join('')).toContain(PAGE.check?.code);
  });

  it('has its table on a page of its own in the PDF too', async () => {
    const { annex: _, ...plain } = PAGE;
    const pages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    expect([pages(await printer([])(plain)), pages(await printer([])(PAGE))]).toEqual([1, 2]);
  });
});
