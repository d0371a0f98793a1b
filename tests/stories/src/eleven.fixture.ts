import { chanceOf, inQuery, madeCitizenNumber, shuffled } from '@anxin/testing';
import { type Answer, type County, IN_SESSION, smallRows, type Who } from './county.fixture';
import { STORY_SEED } from './play';

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

const numberOf = (place: number): string =>
  madeCitizenNumber(`620522199001${String(place + 10)}${String(900 + place)}`);

const chance = chanceOf(STORY_SEED);
/** What one has more, another has less. */
const shifts = Array.from({ length: 11 }, (): number => 0);
if (STORY_SEED > 0)
  for (const place of shifts.keys()) {
    const fen = Math.floor(chance() * 40_000);
    shifts[place] = (shifts[place] ?? 0) + fen;
    shifts[(place + 1) % 11] = (shifts[(place + 1) % 11] ?? 0) - fen;
  }
const nameOf = (place: number): string =>
  STORY_SEED === 0 ? `样例工人${place + 1}` : `样例${'赵钱孙李周吴郑王冯陈'[Math.floor(chance() * 10)]}工${place + 1}`;

/** 8,960.00 yuan for the first, 8,964.00 for each of the others: 98,600.00 in all, for December. */
const ELEVEN = shifts.map((shift, place) => ({
  number: numberOf(place),
  name: nameOf(place),
  card: `62220299990000000${String(place + 10)}`,
  fen: String((place === 0 ? 896_000 : 896_400) + shift),
}));
export const WORKERS = STORY_SEED === 0 ? ELEVEN : shuffled(ELEVEN, chance);
/** What they are owed together, in fen. */
export const fenOf = (workers: typeof WORKERS): number => workers.reduce((sum, { fen }) => sum + Number(fen), 0);
const yuan = (fen: string): string => `${fen.slice(0, -2)}.${fen.slice(-2)}`;

const lines = (header: string, rows: readonly string[]): string => [header, ...rows, ''].join('\n');
const ROSTER = lines(
  'projectCode,teamName,employerCreditCode,idCardNumber,workerName,cellPhone,payRollBankCardNumber,workType,wageType,wageRate,contractSignedOn,enteredOn,leftOn',
  WORKERS.map(
    ({ number, name, card, fen }, place) =>
      `${PROJECT},9班,${PARTIES.labourCompany},${number},${name},1995428${String(8000 + place)},${card},钢筋工,MONTH,${yuan(fen)},2025-11-20,2025-11-21,`,
  ),
);
const PAYROLL = lines(
  'projectCode,payMonth,idCardNumber,days,totalPayAmount,deductions,netAmount,signedOn',
  WORKERS.map(({ number, fen }) => `${PROJECT},2025-12,${number},21,${yuan(fen)},0.00,${yuan(fen)},2026-01-06`),
);
const SITE = lines(Object.keys(project ?? {}).join(','), [Object.values(project ?? {}).join(',')]);
/** The bank's lines about some of them. */
export const bankReturn = (batch: string, workers: typeof WORKERS, day = '2026-02-10'): string =>
  lines(
    'batchNo,lineNo,escrowAccountNo,payeeName,payeeAccount,amount,idCardNumber,payMonth,resultCode,reason,postedAt,bankSerial',
    workers.map(
      ({ number, name, card, fen }, place) =>
        `${batch},${place + 1},${project?.['escrowAccountNo']},${name},${card},${yuan(fen)},${number},2025-12,0000,,${day} 15:30:00,${batch}${String(place).padStart(3, '0')}`,
    ),
  );

/** The clue that the eleven come with, and the case that is opened from it. */
export const clueOf = (externalNo: string) => ({
  channel: '~VISIT',
  externalNo,
  receivedAt: '2026-02-10 09:00:00',
  projectCode: PROJECT,
  peopleCount: 11,
  amountFen: '9860000',
  periodFrom: '2025-12',
  periodTo: '2025-12',
  areaCode: TOWN_CODE,
});
export const caseOf = (clue: string) => ({
  kind: '~GROUP',
  clues: [clue],
  projectCode: PROJECT,
  periodFrom: '2025-12',
  periodTo: '2025-12',
  claimedOn: '2026-02-10',
  claim: { claimFen: '9860000', wageFen: '9860000', projectFen: '0' },
  parties: [
    { role: '~OWNER', creditCode: PARTIES.owner },
    { role: '~GENERAL_CONTRACTOR', creditCode: PARTIES.contractor },
    { role: '~LABOUR_COMPANY', creditCode: PARTIES.labourCompany },
  ],
  workers: WORKERS.map(({ number, fen }) => ({ idCardNumber: number, claimFen: fen })),
});
export const DETERMINED = {
  liableParty: PARTIES.labourCompany,
  people: 11,
  amountFen: '9860000',
  basis: '工资表与三方确认',
};

/** A business day has the machine's time of day in China: that moment, or one so many minutes before. */
export const momentOn = (day: string, minutesBefore = 0): string => {
  const inChina = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(11);
  return new Date(Date.parse(`${day}T${inChina}`) - 8 * 3_600_000 - minutesBefore * 60_000).toISOString();
};

/** Ways to send files and to give mutations as people of the office do; a word behind `~` is one of a list of words. */
export const officeOf = (county: County) => {
  let keys = 0;
  let last: { readonly who: Who; readonly text: string } | undefined;
  const does = async (who: Who, mutation: string, input: object, fields = 'code stage'): Promise<Answer> => {
    await county.mishap();
    const given = inQuery({ ...input, idempotencyKey: `s${++keys}` });
    const text = `mutation { ${mutation}(input: ${given}) { ${fields} } }`;
    last = { who, text };
    const answer = await county.ask(who, text);
    await county.tell.command(who, mutation, answer.codes);
    return answer;
  };
  const sends = async (file: string, text?: string) => {
    const reports = await county.session([file], () => county.imports(file, text, IN_SESSION));
    const report = reports.get(file);
    await county.tell.event(`治欠办 导入 ${file}.csv：${report?.recorded ?? 0} 行`);
    return report;
  };
  return {
    does,
    sends,
    /** The last command once more, under the same key, as a client sends it that heard no answer. */
    again: async (): Promise<Answer | undefined> => last && county.ask(last.who, last.text),
    /** The county's enterprises and the site are known, and what the eleven are owed there. */
    takesIn: async () => {
      expect(await sends('enterprises')).toMatchObject({ refused: 0 });
      expect(await sends('projects', SITE)).toMatchObject({ recorded: 1, refused: 0 });
      expect(await sends('roster', ROSTER)).toMatchObject({ recorded: 11, refused: 0 });
      expect(await sends('payroll-2025-12', PAYROLL)).toMatchObject({ recorded: 11, refused: 0 });
    },
    done: async (who: Who, mutation: string, input: object, fields?: string) => {
      const { data, codes } = await does(who, mutation, input, fields);
      expect([mutation, codes]).toEqual([mutation, []]);
      return data?.[mutation] as Readonly<Record<string, unknown>>;
    },
  };
};
