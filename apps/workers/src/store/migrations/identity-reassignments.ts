/** What was reported under a number that was registered wrongly. */
export const identityReassignments = `
-- A stay was corrected to another person: what was reported of its project under the wrong number is the right person's, the
-- last version counting; a row of one and the same person says that the number is its own again.
CREATE TABLE identity_reassignment (
  project_id integer NOT NULL CONSTRAINT identity_reassignment_project REFERENCES project,
  wrong_person_id integer NOT NULL CONSTRAINT identity_reassignment_wrong REFERENCES person,
  right_person_id integer NOT NULL CONSTRAINT identity_reassignment_right REFERENCES person,
  version integer NOT NULL,
  origin text NOT NULL,
  reason text NOT NULL,
  recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT identity_reassignment_pk PRIMARY KEY (project_id, wrong_person_id, version)
);
-- The wrong numbers of projects as known at a moment, and the entering day of the first stay that the number has of its
-- own: from then on its facts are its own. Asked as the owner: a worker does not see the stays of that number.
CREATE FUNCTION reassigned_identities(projects integer[], at timestamptz)
  RETURNS TABLE (project_id integer, wrong_person_id integer, right_person_id integer, own_from date)
  LANGUAGE sql STABLE PARALLEL SAFE ROWS 10 SECURITY DEFINER SET search_path = public AS $$
  SELECT w.project_id, w.wrong_person_id, w.right_person_id, coalesce((
    SELECT min(entered_on) FROM (
      SELECT DISTINCT ON (s.entered_on) s.entered_on, s.withdrawn FROM stay s
      WHERE s.project_id = w.project_id AND s.person_id = w.wrong_person_id AND s.recorded_at <= at
      ORDER BY s.entered_on, s.version DESC
    ) own WHERE NOT own.withdrawn), 'infinity')
  FROM (
    SELECT DISTINCT ON (r.project_id, r.wrong_person_id) r.* FROM identity_reassignment r
    WHERE r.project_id = ANY (projects) AND r.recorded_at <= at
    ORDER BY r.project_id, r.wrong_person_id, r.version DESC
  ) w WHERE w.wrong_person_id <> w.right_person_id
$$;
-- Whether what was reported of another number and a day counts for the worker who asks.
CREATE FUNCTION counts_for_own_person(project integer, person integer, day date) RETURNS boolean
  LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (
    SELECT FROM reassigned_identities(ARRAY[project], 'infinity') w
    WHERE w.wrong_person_id = person AND w.right_person_id = own_person() AND day < w.own_from)
$$;`;
