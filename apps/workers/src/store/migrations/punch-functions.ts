const COLUMNS = 'project_id, person_id, at, direction, device_code, version, attend_type, import_id, line, unknown';

/** What was sent, in the order of the index, which is quicker. */
const given = (distinct = ''): string => `
      SELECT ${distinct} k.project AS project_id, k.person AS person_id, k.moment AS at, k.way AS direction,
        k.device AS device_code, record_punches.version, k.type AS attend_type, import AS import_id, k.place AS line,
        k.unknown
      FROM unnest(projects, persons, ats, directions, devices, attend_types, lines, unknowns)
        k (project, person, moment, way, device, type, place, unknown)
      ORDER BY k.project, k.person, k.moment, k.way, k.device, k.place`;

/** Rolls up the days of punches that went in. */
const days = (punches: string): string => `
      INSERT INTO worker_day AS known (project_id, person_id, day, entry_known_at, exit_known_at)
      SELECT project_id, person_id, at::date, CASE WHEN bool_or(direction = 1) THEN now() END,
        CASE WHEN bool_or(direction = 2) THEN now() END
      FROM ${punches} GROUP BY 1, 2, 3
      -- What was known stays known from then on; least passes over null.
      ON CONFLICT (project_id, person_id, day) DO UPDATE SET
        entry_known_at = least(known.entry_known_at, excluded.entry_known_at),
        exit_known_at = least(known.exit_known_at, excluded.exit_known_at)
      WHERE (least(known.entry_known_at, excluded.entry_known_at), least(known.exit_known_at, excluded.exit_known_at))
        IS DISTINCT FROM (known.entry_known_at, known.exit_known_at)`;

/** The same, and when in the day somebody first left: an exit that may end the shift of the day before is as early. */
const daysWithFirstExit = (punches: string): string => `
      INSERT INTO worker_day AS known (project_id, person_id, day, entry_known_at, exit_known_at, first_exit)
      SELECT project_id, person_id, at::date, CASE WHEN bool_or(direction = 1) THEN now() END,
        CASE WHEN bool_or(direction = 2) THEN now() END, min(at::time) FILTER (WHERE direction = 2)
      FROM ${punches} GROUP BY 1, 2, 3
      ON CONFLICT (project_id, person_id, day) DO UPDATE SET
        entry_known_at = least(known.entry_known_at, excluded.entry_known_at),
        exit_known_at = least(known.exit_known_at, excluded.exit_known_at),
        first_exit = least(known.first_exit, excluded.first_exit)
      WHERE (least(known.entry_known_at, excluded.entry_known_at), least(known.exit_known_at, excluded.exit_known_at),
          least(known.first_exit, excluded.first_exit))
        IS DISTINCT FROM (known.entry_known_at, known.exit_known_at, known.first_exit)`;

const partitionFunction = `
-- Makes the partitions of these months where they are missing; two at once wait for each other. Attached, not created in
-- place, so that nobody who reads waits.
CREATE FUNCTION make_punch_partitions(months date[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE
  month date;
  name text;
BEGIN
  FOR month IN SELECT DISTINCT date_trunc('month', m)::date AS first FROM unnest(months) m
    WHERE m >= '2015-01-01' ORDER BY first LOOP
    name := 'punch_' || to_char(month, 'YYYY_MM');
    CONTINUE WHEN to_regclass(name) IS NOT NULL;
    PERFORM pg_advisory_xact_lock(hashtextextended('punch partitions', 0));
    CONTINUE WHEN to_regclass(name) IS NOT NULL;
    EXECUTE format('CREATE TABLE %I (LIKE punch INCLUDING ALL)', name);
    EXECUTE format('ALTER TABLE punch ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)',
      name, month, month + interval '1 month');
  END LOOP;
END $$;`;

const recordFunction = (create: string, roll: (punches: string) => string, origin = 'import_origin'): string => `
-- Takes punches that are new, one version of each key once, and rolls their days up. Answers those that were there
-- already with every version that stands, oldest first; a row that repeats an earlier one of this call is among them.
${create} record_punches(
  import uuid, version smallint, projects integer[], persons integer[], ats timestamp[], directions smallint[],
  devices text[], attend_types text[], lines integer[], unknowns jsonb[]
) RETURNS TABLE (line integer, attend_type text, origin text) LANGUAGE plpgsql SECURITY DEFINER
  -- A plan for few rows, kept for many, would compare each with each.
  SET plan_cache_mode = force_custom_plan SET jit = off SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  took integer[];
  repeated integer[];
BEGIN
  INSERT INTO punch_chunk (import_id, first_line, version, rows)
    VALUES (import, lines[1], record_punches.version, cardinality(lines));
  BEGIN
    -- Mostly none was there, and a bare insert is much quicker; of two alike in this call the first line goes in.
    WITH given AS MATERIALIZED (${given('DISTINCT ON (k.project, k.person, k.moment, k.way, k.device)')}
    ), taken AS (
      INSERT INTO punch (${COLUMNS}) SELECT * FROM given
    ), rolled AS (${roll('given')}
    )
    SELECT array_agg(line) INTO took FROM given;
  EXCEPTION WHEN unique_violation THEN
    WITH taken AS (
      INSERT INTO punch (${COLUMNS}) ${given()}
      ON CONFLICT DO NOTHING
      RETURNING project_id, person_id, at, direction, line
    ), rolled AS (${roll('taken')}
    )
    SELECT array_agg(line) INTO took FROM taken;
  END;
  IF cardinality(took) = cardinality(lines) THEN
    RETURN;
  END IF;
  repeated := ARRAY(SELECT unnest(lines) EXCEPT SELECT unnest(took));
  -- Row by row through the index, however many there are of either.
  RETURN QUERY
    SELECT k.place, p.attend_type, p.origin
    FROM unnest(projects, persons, ats, directions, devices, lines) k (project, person, moment, way, device, place)
    CROSS JOIN LATERAL (
      SELECT v.version, v.attend_type,
        ${origin}(v.import_id, v.line) AS origin
      FROM punch v WHERE v.project_id = k.project AND v.person_id = k.person AND v.at = k.moment
        AND v.direction = k.way AND v.device_code = k.device OFFSET 0
    ) p
    WHERE k.place = ANY (repeated) ORDER BY k.place, p.version;
END $$;`;

/** How punches go in: the only way, for every role. */
export const punchFunctions = partitionFunction + recordFunction('CREATE FUNCTION', days);

export const recordFirstExits = recordFunction('CREATE OR REPLACE FUNCTION', daysWithFirstExit);

/** And answers where those that were there came from, be it a file or a gate device. */
export const recordPushed = recordFunction('CREATE OR REPLACE FUNCTION', daysWithFirstExit, 'punch_origin');
