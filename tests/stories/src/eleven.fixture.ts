import { type Answer, type County, IN_SESSION, smallRows, type Who } from './county.fixture';

/** A site of the small county that eleven more work on, and the workers' company that employs them. */
export const PROJECT = '2506-620522-05-05-100008';
export const TOWN_CODE = '620522104';
const [project] = smallRows('projects').filter(({ projectCode }) => projectCode === PROJECT);
const [neighbour] = smallRows('roster').filter(({ projectCode }) => projectCode === PROJECT);
export const PARTIES = {
  owner: project?.['ownerCreditCode'] ?? '',
  contractor: project?.['contractorCreditCode'] ?? '',
  labourCompany: neighbour?.['employerCreditCode'] ?? '',
};

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** An identity number of nobody, with its check character. */
const numberOf = (place: number): string => {
  const body = `620522199001${String(place + 10)}${String(900 + place)}`;
  const total = WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(body[index]), 0);
  return `${body}${'10X98765432'[total % 11]}`;
};
/** 8,960.00 yuan for the first, 8,964.00 for each of the others: 98,600.00 in all, for December. */
export const WORKERS = Array.from({ length: 11 }, (_, place) => ({
  number: numberOf(place),
  name: `样例工人${place + 1}`,
  card: `62220299990000000${String(place + 10)}`,
  fen: place === 0 ? '896000' : '896400',
}));
const yuan = (fen: string): string => `${fen.slice(0, -2)}.${fen.slice(-2)}`;

const lines = (header: string, rows: readonly string[]): string => [header, ...rows, ''].join('\n');
export const ROSTER = lines(
  'projectCode,teamName,employerCreditCode,idCardNumber,workerName,cellPhone,payRollBankCardNumber,workType,wageType,wageRate,contractSignedOn,enteredOn,leftOn',
  WORKERS.map(
    ({ number, name, card, fen }, place) =>
      `${PROJECT},9班,${PARTIES.labourCompany},${number},${name},1995428${String(8000 + place)},${card},钢筋工,MONTH,${yuan(fen)},2025-11-20,2025-11-21,`,
  ),
);
export const PAYROLL = lines(
  'projectCode,payMonth,idCardNumber,days,totalPayAmount,deductions,netAmount,signedOn',
  WORKERS.map(({ number, fen }) => `${PROJECT},2025-12,${number},21,${yuan(fen)},0.00,${yuan(fen)},2026-01-06`),
);
/** The bank's lines about some of them. */
export const bankReturn = (batch: string, workers: typeof WORKERS, day = '2026-02-10'): string =>
  lines(
    'batchNo,lineNo,escrowAccountNo,payeeName,payeeAccount,amount,idCardNumber,payMonth,resultCode,reason,postedAt,bankSerial',
    workers.map(
      ({ number, name, card, fen }, place) =>
        `${batch},${place + 1},${project?.['escrowAccountNo']},${name},${card},${yuan(fen)},${number},2025-12,0000,,${day} 15:30:00,${batch}${String(place).padStart(3, '0')}`,
    ),
  );

const quoted = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/"(\w+)":/g, '$1:')
    .replace(/"(~)(\w+)"/g, '$2');

/** Ways to send files and to give mutations as people of the office do; a word behind `~` is one of a list of words. */
export const officeOf = (county: County) => {
  let keys = 0;
  const does = (who: Who, mutation: string, input: object, fields = 'code stage'): Promise<Answer> =>
    county.ask(
      who,
      `mutation { ${mutation}(input: ${quoted({ ...input, idempotencyKey: `s${++keys}` })}) { ${fields} } }`,
    );
  return {
    does,
    done: async (who: Who, mutation: string, input: object, fields?: string) => {
      const { data, codes } = await does(who, mutation, input, fields);
      expect([mutation, codes]).toEqual([mutation, []]);
      return data?.[mutation] as Readonly<Record<string, unknown>>;
    },
    sends: (file: string, text?: string) =>
      county.session([file], () => county.imports(file, text, IN_SESSION)).then((reports) => reports.get(file)),
  };
};
