import { doable } from './forms';
import { missingIn } from './missing';

const photos = [{ id: 'p', name: 'p.jpg', file: new Blob() }];

it.each`
  what                                    | kind                  | values                                                   | photos    | missing
  ${'an acknowledgement'}                 | ${'clueSign'}         | ${{}}                                                    | ${[]}     | ${[]}
  ${'an answer without words and photos'} | ${'warningAnswer'}    | ${{ answer: ' ' }}                                       | ${[]}     | ${['answer', 'photos']}
  ${'a payment that is no amount'}        | ${'caseEndMediation'} | ${{ outcome: 'AGREED', note: '已付', 'pay.W': '一千' }}  | ${[]}     | ${['payments']}
  ${'a check with an item not answered'}  | ${'inspection'}       | ${{ visitedOn: 'd', record: 'r', 'answer.DEPOSIT': '' }} | ${photos} | ${['answers', 'officers']}
`(
  '$what lacks $missing',
  ({ kind, values, photos: taken, missing }: Parameters<typeof missingIn>[0] & { missing: string[] }) => {
    expect(missingIn({ kind, values, photos: taken })).toEqual(missing);
  },
);

it('what is not met needs a fact and a time to put it right', () => {
  const values = { visitedOn: 'd', record: 'r', 'officer.0.id': 'a', 'answer.DEPOSIT': 'NOT_MET' };
  expect(missingIn({ kind: 'inspection', values, photos })).toEqual(['answers', 'days']);
  const mended = { ...values, 'fact.DEPOSIT': '未存', days: '7' };
  expect(missingIn({ kind: 'inspection', values: mended, photos })).toEqual([]);
});

it('of what the API says may be done, what has a form is offered, and nothing else', () => {
  expect(doable(['clueScreen', 'clueSign', 'clueAssign'])).toEqual(['clueSign']);
  expect(doable(null)).toEqual([]);
});
