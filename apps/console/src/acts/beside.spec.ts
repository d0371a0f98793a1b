import type { Field } from '@anxin/client';
import { fieldBeside } from './beside';

const said = { zh: '', en: '' };
const fields = (...names: string[]): Field[] =>
  names.map((name) => ({ name, type: 'ID', says: said, isList: false, isNeeded: false }));
const PARTIES = fields('ownerCreditCode', 'contractorCreditCode', 'reason');

it.each`
  code                            | details                      | asked                       | filled                              | beside
  ${'CORRECTION_VALUE_INVALID'}   | ${{ column: 'leftOn' }}      | ${fields('leftOn', 'team')} | ${{}}                               | ${'leftOn'}
  ${'CORRECTION_VALUE_INVALID'}   | ${{ column: 'elsewhere' }}   | ${fields('leftOn', 'team')} | ${{}}                               | ${undefined}
  ${'PROJECT_REASON_INVALID'}     | ${{}}                        | ${PARTIES}                  | ${{ reason: ' ' }}                  | ${'reason'}
  ${'PROJECT_ENTERPRISE_UNKNOWN'} | ${{ creditCode: '9162' }}    | ${PARTIES}                  | ${{ contractorCreditCode: '9162' }} | ${'contractorCreditCode'}
  ${'PROJECT_ENTERPRISE_UNKNOWN'} | ${{ creditCode: undefined }} | ${PARTIES}                  | ${{}}                               | ${undefined}
  ${'PROJECT_ACCOUNT_MOVED'}      | ${{}}                        | ${fields('no', 'reason')}   | ${{ no: '1' }}                      | ${'no'}
  ${'PROJECT_NOTHING_CORRECTED'}  | ${{}}                        | ${PARTIES}                  | ${{}}                               | ${undefined}
  ${'NETWORK'}                    | ${{}}                        | ${fields('no', 'reason')}   | ${{ no: '1' }}                      | ${undefined}
`('$code with $details stands beside $beside', ({ code, details, asked, filled, beside }) => {
  expect(fieldBeside({ code, details }, asked, filled)).toBe(beside);
});
