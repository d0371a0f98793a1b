import type { PlainDate } from '@anxin/domain-kit';
import { roster, type StayRow } from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import { cellOf, factColumns, factTable, type Tx } from '@anxin/service-kit';
import type { StayFields } from '../../domain/stay';
import type { PersonOnProject } from '../../domain/subjects';

/** Stays with every version; name, phone and card are encrypted, name and card with tokens to compare by. */
export const stayTable = (vault: Vault) => {
  const { subject, text, amount, day, sealed, nameToken, cardToken } = factColumns<StayRow, PersonOnProject>(vault);
  return factTable<typeof roster, PersonOnProject>({
    name: 'stay',
    intake: roster,
    key: {
      project_id: subject('int', ({ project }) => project.id),
      person_id: subject('int', ({ person }) => person.id),
      entered_on: day('enteredOn'),
    },
    columns: {
      team_name: text('teamName'),
      employer_credit_code: text('employerCreditCode'),
      worker_name: sealed('workerName'),
      name_token: nameToken('workerName'),
      cell_phone: sealed('cellPhone'),
      card: sealed('payRollBankCardNumber'),
      card_token: cardToken('payRollBankCardNumber'),
      work_type: text('workType'),
      wage_type: text('wageType'),
      wage_rate_fen: amount('wageRate'),
      contract_signed_on: day('contractSignedOn'),
      left_on: day('leftOn'),
      id_card_type: text('idCardType'),
    },
    correctable: true,
  });
};

/** The row of a stay, but for whose it is: what it belongs to says that. */
export const stayRow = (
  enteredOn: PlainDate,
  { wageRateFen: wageRate, ...fields }: Partial<StayFields> = {},
): StayRow => ({ ...fields, wageRate, enteredOn }) as StayRow;

export const stayFields = (row: StayRow): StayFields => {
  const { projectCode: _project, idCardNumber: _number, enteredOn: _day, wageRate: wageRateFen, ...fields } = row;
  return { ...fields, wageRateFen } as StayFields;
};

/** On which of these projects which persons have a stay that was not corrected away, as `project person`. */
export const registeredOn = async (tx: Tx, asked: readonly PersonOnProject[]): Promise<ReadonlySet<string>> => {
  const found = await tx.query<{ pair: string }[]>(
    `SELECT DISTINCT s.project_id || ' ' || s.person_id AS pair
     FROM unnest($1::int[], $2::int[]) k (project_id, person_id) JOIN stay s USING (project_id, person_id)
     WHERE NOT s.withdrawn AND NOT EXISTS (
       SELECT FROM stay later WHERE later.project_id = s.project_id AND later.person_id = s.person_id
         AND later.entered_on = s.entered_on AND later.version > s.version)`,
    [asked.map(({ project }) => project.id), asked.map(({ person }) => person.id)],
  );
  return new Set(found.map(({ pair }) => pair));
};

/** The entering days of a person's stays on a project that were not corrected away. */
export const enteringDays = async (tx: Tx, { project, person }: PersonOnProject): Promise<readonly string[]> => {
  const found = await tx.query<{ day: string }[]>(
    `SELECT entered_on::text AS day FROM (
       SELECT DISTINCT ON (entered_on) entered_on, withdrawn FROM stay WHERE project_id = $1 AND person_id = $2
       ORDER BY entered_on, version DESC
     ) known WHERE NOT withdrawn`,
    [project.id, person.id],
  );
  return found.map(({ day }) => day);
};

type SealedStay = {
  readonly projectId: number;
  readonly personId: number;
  readonly enteredOn: string;
};

type StayField = 'workerName' | 'cellPhone' | 'card';

const COLUMNS: Readonly<Record<StayField, string>> = {
  workerName: 'worker_name',
  cellPhone: 'cell_phone',
  card: 'card',
};

/** What a stay keeps as a cipher, in clear; null where nothing is known. */
export const unsealed = <Field extends StayField>(
  vault: Vault,
  stay: SealedStay & Readonly<Record<Field, Buffer | null>>,
  field: Field,
): string | null => {
  const { projectId, personId, enteredOn } = stay;
  const kept: Buffer | null = stay[field];
  return kept && vault.decrypt(kept, cellOf('stay', [projectId, personId, enteredOn], COLUMNS[field]));
};
