import { isCreditCode, parseProjectCode, text } from '@anxin/law';
import type { Reading } from './reading';

/** A project or an enterprise that is known here. */
export type Known = { readonly code: string; readonly name: string };

const CREDIT_CODE = /(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Z])/gu;
const PROJECT_CODE = /(?<!\d)\d{4}-\d{6}-\d{2}-\d{2}-\d{5,6}[\dX]?(?![\dX])/gu;
/** A name may hold figures and letters (`中铁12局`), but none that count something (`10月`, `98600元`). */
const COMPANY =
  /(?:[\p{Script=Han}（）()]|(?<![\dA-Za-z])[\dA-Za-z]{1,8}(?![\dA-Za-z.,元块万千年月日天号人名个点时])){2,30}?(?:有限责任公司|股份有限公司|有限公司|集团公司|工程公司|劳务公司|建筑公司)/gu;
/** What stands before a name and is none of it. */
const BEFORE =
  /^.*(?:我们|我|是|在|被|由|向|给|跟|和|的|叫|承包商|总包|分包|老板|公司|欠|拖欠|为|，)(?=[\p{Script=Han}（(\dA-Za-z]{4,})/u;

const RULES = {
  code: text('写有代码，且校验相符', 'A code that passes its check'),
  known: text('写有已登记的项目名称', 'The name of a project that is registered here'),
  company: text('“某某公司”：企业名称', 'A name that ends in “company”'),
};

/**
 * The projects and employers that the words name.
 * @param known projects whose names stand in the words
 */
export const readParties = (words: string, known: readonly Known[]): readonly Reading[] => {
  const all = (pattern: RegExp) => [...words.matchAll(pattern)].map(([quote]) => quote);
  const projects = all(PROJECT_CODE).filter((code) => parseProjectCode(code) !== undefined);
  const employers = all(CREDIT_CODE).filter(isCreditCode);
  const companies = all(COMPANY).map((quote) => quote.replace(BEFORE, ''));
  return [
    ...projects.map((code): Reading => ({ of: 'PROJECT', code, confidence: 'STATED', rule: RULES.code, quote: code })),
    ...known.map(({ code, name }): Reading => ({
      of: 'PROJECT',
      code,
      name,
      confidence: 'LIKELY',
      rule: RULES.known,
      quote: name,
    })),
    ...employers.map((code): Reading => ({
      of: 'EMPLOYER',
      code,
      confidence: 'STATED',
      rule: RULES.code,
      quote: code,
    })),
    ...companies.map((name): Reading => ({
      of: 'EMPLOYER',
      name,
      confidence: 'LIKELY',
      rule: RULES.company,
      quote: name,
    })),
  ];
};
