import type { AsOf, Rows } from '@anxin/service-kit';
import type { Roster } from '../../domain/coverage';
import { latest, moment } from '../as-of';
import { type ProjectFilter, SELECTED, selected } from '../list-projects';

type Counted = Readonly<
  Record<'people' | 'cards' | 'contracts' | 'onSite' | 'onSiteCards' | 'onSiteContracts', number>
>;

const STAYS = latest(
  'stay',
  ['project_id', 'person_id', 'entered_on'],
  't.project_id = ANY($1::int[]) AND t.entered_on <= $2::date',
);

/** Whether a stay's worker has a card: that of a stay, or a new one that is valid by the day. */
const CARDED = `card_token IS NOT NULL OR (project_id, person_id) IN (SELECT project_id, person_id FROM (${latest(
  'new_card',
  ['project_id', 'person_id', 'valid_from'],
  't.project_id = ANY($1::int[]) AND t.valid_from <= $2::date',
)}) cards WHERE NOT withdrawn)`;

const ROSTER = `
SELECT count(*)::int AS people, (count(*) FILTER (WHERE has_card))::int AS cards,
  (count(*) FILTER (WHERE has_contract))::int AS contracts, (count(*) FILTER (WHERE is_there))::int AS "onSite",
  (count(*) FILTER (WHERE is_there AND has_card))::int AS "onSiteCards",
  (count(*) FILTER (WHERE is_there AND has_contract))::int AS "onSiteContracts"
FROM (
  SELECT person_id, bool_or(${CARDED}) AS has_card,
    bool_or(coalesce(contract_signed_on <= $2::date, false)) AS has_contract,
    bool_or(coalesce(left_on > $2::date, true)) AS is_there
  FROM (${STAYS}) known WHERE NOT withdrawn GROUP BY person_id
) person`;

const WITHOUT_CARD = `
SELECT code, count(*)::int AS people FROM (
  SELECT project_id, person_id FROM (${STAYS}) known
  WHERE NOT withdrawn AND coalesce(left_on >= $2::date, true)
  GROUP BY project_id, person_id HAVING NOT bool_or(${CARDED})
) person JOIN project ON project.id = project_id GROUP BY code`;

/** How many people on site of some projects have no pay card, by project. */
export const countWithoutCard = async (
  rows: Rows,
  codes: readonly string[],
  asOf: AsOf,
): Promise<ReadonlyMap<string, number>> => {
  const projects = await rows<{ id: number }>('SELECT id FROM project WHERE code = ANY($1)', [codes]);
  const ids = projects.map(({ id }) => id);
  const counted = await rows<{ code: string; people: number }>(WITHOUT_CARD, [ids, asOf.on, moment(asOf)]);
  return new Map(counted.map(({ code, people }) => [code, people]));
};

/** Who is registered on the projects of a filter, and who of them has a card and a contract; each person once. */
export const rosterOf = async (rows: Rows, filter: ProjectFilter, asOf: AsOf): Promise<Roster> => {
  const projects = await rows<{ id: number }>(`SELECT id FROM project WHERE ${SELECTED}`, selected(filter));
  const [row] = await rows<Counted>(ROSTER, [projects.map(({ id }) => id), asOf.on, moment(asOf)]);
  if (!row) throw new Error('a count has one row');
  return {
    REGISTERED: { people: row.people, CARD: row.cards, CONTRACT: row.contracts },
    ON_SITE: { people: row.onSite, CARD: row.onSiteCards, CONTRACT: row.onSiteContracts },
  };
};
