import { existsSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describeWith } from '@anxin/testing/describe-with';
import { HANAZONO } from './fonts';
import type { OfficialDocument } from './official-document';
import { boardPrinter } from './board';
import { printer } from './print';

const PAGE: OfficialDocument = {
  office: '秦安县根治欠薪工作领导小组办公室',
  number: '秦治欠办受〔2026〕1号',
  title: '欠薪线索受理通知书',
  addressee: '张三',
  paragraphs: ['工资款98,600.00元（大写：人民币玖万捌仟陆佰元整）。', '特此通知。'],
  attachments: ['欠薪明细表'],
  day: '2026年3月10日',
  check: { address: 'http://127.0.0.1/check/ABCD', code: 'ABCD' },
};

/** What a reader can copy out of a PDF, by the maps from its glyphs to characters. */
const charactersIn = (pdf: Buffer): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { 0: head, index } of pdf.toString('latin1').matchAll(/stream\r?\n/g)) {
    const from = index + head.length;
    let text: string;
    try {
      text = inflateSync(pdf.subarray(from, pdf.indexOf('endstream', from))).toString('latin1');
    } catch {
      continue; // Not packed.
    }
    if (!text.includes('begincmap')) continue;
    for (const [, hex = ''] of text.matchAll(/<([0-9a-f]{4}(?: ?[0-9a-f]{4})?)>/gi))
      found.add(Buffer.from(hex.replace(' ', ''), 'hex').swap16().toString('utf16le'));
  }
  return found;
};
const missingIn = (pdf: Buffer, text: string): readonly string[] => {
  const found = charactersIn(pdf);
  return [...text].filter((character) => !found.has(character));
};

describe('a document', () => {
  it('is a PDF whose characters can all be read out of it, with those alone in it', async () => {
    const pdf = await printer([])(PAGE);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(missingIn(pdf, PAGE.paragraphs.join('') + PAGE.title + PAGE.number)).toEqual([]);
    expect(pdf.length).toBeLessThan(200_000);
  });

  it('shows rare characters of names that the national standard has: 㛃 㐂 䶮 𬭎 喆 堃 龑', async () => {
    const names = '㛃㐂䶮𬭎喆堃龑';
    expect(missingIn(await printer([])({ ...PAGE, addressee: names }), names)).toEqual([]);
  });

  it('with a character that no font has is not printed, and says which', async () => {
    await expect(printer(['/none.ttf'])({ ...PAGE, addressee: '张\u{30000}𠮷' })).rejects.toMatchObject({
      code: 'PRINT_CHARACTER_MISSING',
      details: { characters: 'U+30000 U+20BB7' },
    });
  });

  it('of many paragraphs goes over several pages', async () => {
    const long = { ...PAGE, paragraphs: Array.from({ length: 60 }, () => PAGE.paragraphs[0] ?? '') };
    const pages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages(await printer([])(PAGE))).toBe(1);
    expect(pages(await printer([])(long))).toBeGreaterThan(2);
  });
});

const describeWithRareFonts = describeWith({
  name: HANAZONO,
  isHere: existsSync(HANAZONO),
  wayOut: 'apt-get install fonts-hanazono',
  requiredBy: 'ANXIN_REQUIRE_FONTS',
});

describeWithRareFonts('with fonts-hanazono', () => {
  it('names beyond the standard are shown too: 𠮷 𪚥 𫝆', async () => {
    const names = '𠮷𪚥𫝆';
    expect(missingIn(await printer([HANAZONO])({ ...PAGE, addressee: `${names}先生` }), `${names}先生`)).toEqual([]);
  });
});

describe('a board', () => {
  it('is one page of A2 with all that is written on it, and leaves room for what is written in by hand', async () => {
    const lines = Array.from({ length: 13 }, (_, place) => ({
      name: `第${place}项`,
      value: place % 3 ? '建设' : undefined,
    }));
    const pdf = await boardPrinter([])({
      title: '农民工维权信息告示牌',
      parts: [{ title: '项目和单位', lines }],
      report: { address: 'http://127.0.0.1/report?project=P', title: '扫码反映欠薪', words: ['不用注册。'] },
      foot: '项目代码',
    });
    const text = pdf.toString('latin1');
    expect(text).toMatch(/MediaBox \[0 0 1190\.55 1683\.78\]/);
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(missingIn(pdf, '农民工维权信息告示牌项目和单位扫码反映欠薪不用注册')).toEqual([]);
  });
});
