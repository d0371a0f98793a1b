import { documentNumber, parseDocumentNumber } from './document-number';

it.each([
  ['越政办发〔2017〕83号', { word: '越政办发', year: 2017, sequence: 83 }],
  ['秦治欠办督〔2026〕1号', { word: '秦治欠办督', year: 2026, sequence: 1 }],
])('IDF-13: %s is a document number', (text, parsed) => {
  expect(parseDocumentNumber(text)).toEqual(parsed);
  expect(documentNumber(parsed.word, parsed.year, parsed.sequence)).toBe(text);
});

it.each([
  '越政办发[2017]83号',
  '越政办发（2017）83号',
  '越政办发〔2017〕083号',
  '越政办发〔17〕83号',
  '〔2017〕83号',
  '越政办发〔2017〕83',
  '',
])('IDF-13: "%s" is none', (text) => expect(parseDocumentNumber(text)).toBeUndefined());
