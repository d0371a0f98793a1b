import { type AccountNumber, groupedBy, type PlainDate } from '@anxin/domain-kit';
import type { Registered } from '@anxin/law';
import type { Rows } from '@anxin/service-kit';

const REGISTERED = `
WITH asked AS (SELECT DISTINCT * FROM unnest($1::int[], $2::int[]) a (project_id, person_id))
SELECT project_id AS "projectId", person_id AS "personId", name_token AS "workerName", card_token AS card,
  NULL AS "validFrom"
FROM (
  SELECT DISTINCT ON (project_id, person_id, entered_on) s.* FROM stay s JOIN asked USING (project_id, person_id)
  ORDER BY project_id, person_id, entered_on, version DESC
) stays WHERE NOT withdrawn
UNION ALL SELECT project_id, person_id, NULL, card_token, valid_from::text
FROM (
  SELECT DISTINCT ON (project_id, person_id, valid_from) c.* FROM new_card c JOIN asked USING (project_id, person_id)
  ORDER BY project_id, person_id, valid_from, version DESC
) cards WHERE NOT withdrawn`;

type Raw = {
  readonly projectId: number;
  readonly personId: number;
  readonly workerName: string | null;
  readonly card: AccountNumber | null;
  readonly validFrom: PlainDate | null;
};

/** Somebody on a project, by what is inside. */
type OfPerson = { readonly project: { readonly id: number }; readonly person: { readonly id: number } };

/** What is registered of people on projects, names and cards by their tokens. */
export const registeredCards = async (
  rows: Rows,
  asked: readonly OfPerson[],
): Promise<(of: OfPerson) => Registered> => {
  const found = await rows<Raw>(REGISTERED, [
    asked.map(({ project }) => project.id),
    asked.map(({ person }) => person.id),
  ]);
  const byPerson = groupedBy(found, ({ projectId, personId }) => `${projectId} ${personId}`);
  return ({ project, person }) => {
    const own = byPerson.get(`${project.id} ${person.id}`) ?? [];
    return {
      stays: own.flatMap(({ workerName, card }) => (workerName ? [{ workerName, card: card ?? undefined }] : [])),
      cards: own.flatMap(({ card, validFrom }) => (card && validFrom ? [{ card, validFrom }] : [])),
    };
  };
};
