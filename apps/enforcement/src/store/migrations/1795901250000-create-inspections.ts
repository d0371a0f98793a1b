import { migrationOf, seesDeadlineOf, stateTable } from '@anxin/service-kit';

const tables = `
-- A campaign as it stands; what it came to is counted from its inspections.
CREATE TABLE campaign (
  code text CONSTRAINT campaign_pk PRIMARY KEY,
  stage text NOT NULL,
  campaign_type text NOT NULL,
  area_code text NOT NULL,
  sector text,
  from_on date NOT NULL,
  parts jsonb NOT NULL
);
CREATE INDEX campaign_from ON campaign (from_on, code);
-- A random draw as it stands, with all that recomputes it.
CREATE TABLE draw (
  code text CONSTRAINT draw_pk PRIMARY KEY,
  stage text NOT NULL,
  area_code text NOT NULL,
  sector text,
  committed_on date NOT NULL,
  drawn_on date,
  published_on date,
  parts jsonb NOT NULL,
  -- Nothing is drawn but from closed lists, by two people.
  CONSTRAINT draw_drawn CHECK (drawn_on IS NULL
    OR (parts ? 'lists' AND parts->'lists'->>'by' <> parts->>'committedBy'))
);
CREATE INDEX draw_committed ON draw (committed_on, code);
-- An inspection as it stands; what is asked of many is a column, the rest one document.
CREATE TABLE inspection (
  code text CONSTRAINT inspection_pk PRIMARY KEY,
  stage text NOT NULL,
  kind text NOT NULL,
  area_code text NOT NULL,
  sector text,
  project_code text,
  credit_code text,
  campaign_code text CONSTRAINT inspection_campaign REFERENCES campaign,
  draw_code text CONSTRAINT inspection_draw REFERENCES draw,
  planned_on date NOT NULL,
  visited_on date,
  closed_on date,
  problems int NOT NULL,
  rectified int NOT NULL,
  notices int NOT NULL,
  parts jsonb NOT NULL,
  CONSTRAINT inspection_target CHECK (num_nonnulls(project_code, credit_code) > 0),
  CONSTRAINT inspection_visited CHECK (stage IN ('PLANNED', 'CANCELLED') OR visited_on IS NOT NULL),
  -- Closed only when every problem is.
  CONSTRAINT inspection_closed CHECK (stage NOT IN ('CHECKED', 'CLOSED') OR problems = rectified)
);
CREATE INDEX inspection_planned ON inspection (planned_on, code);
CREATE INDEX inspection_area ON inspection (area_code, visited_on);
CREATE INDEX inspection_project ON inspection (project_code);
CREATE INDEX inspection_enterprise ON inspection (credit_code);
CREATE INDEX inspection_of_campaign ON inspection (campaign_code);
-- What was drawn is checked once.
CREATE UNIQUE INDEX inspection_drawn ON inspection (draw_code, coalesce(project_code, credit_code))
  WHERE stage <> 'CANCELLED';`;

/** Whose area or sector it is in; and the enterprise, once somebody was there: nobody is told beforehand. */
const SEES_INSPECTION = `scope_allows(sector, area_code, NULL, NULL) OR (current_setting('anxin.role', true) = 'CONTRACTOR'
  AND in_scope(credit_code) AND visited_on IS NOT NULL)`;

/** Inspections, the campaigns and draws that they belong to, and their clocks. */
export const CreateInspections1795901250000 = migrationOf('CreateInspections1795901250000', (service) => [
  tables,
  stateTable(service, 'inspection', SEES_INSPECTION),
  stateTable(service, 'campaign', 'scope_allows(sector, area_code, NULL, NULL)'),
  // CHK-02: what was published anybody may recompute.
  stateTable(service, 'draw', 'scope_allows(sector, area_code, NULL, NULL) OR published_on IS NOT NULL'),
  `CREATE POLICY of_inspections ON deadline FOR SELECT TO ${service}_api
     USING (${seesDeadlineOf('inspection', 'inspection', 'code')});
   CREATE POLICY of_draws ON deadline FOR SELECT TO ${service}_api
     USING (${seesDeadlineOf('draw', 'draw', 'code')});`,
]);
