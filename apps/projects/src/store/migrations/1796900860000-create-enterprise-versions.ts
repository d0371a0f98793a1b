import { granted, insertOnly, journalled, migrationOf } from '@anxin/service-kit';

const table = `
-- What an officer said of an enterprise after it was registered: each time whole, as it stands and as it came to that.
CREATE TABLE enterprise_version (
  credit_code text NOT NULL CONSTRAINT enterprise_version_enterprise REFERENCES enterprise,
  version integer NOT NULL,
  name text NOT NULL,
  initials text NOT NULL,
  area_code text NOT NULL,
  kind text NOT NULL CONSTRAINT enterprise_version_kind CHECK (kind IN ('OWNER', 'GENERAL_CONTRACTOR', 'SUBCONTRACTOR')),
  registered jsonb NOT NULL,
  changes jsonb NOT NULL,
  reason text NOT NULL,
  origin text NOT NULL,
  recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT enterprise_version_pk PRIMARY KEY (credit_code, version)
);
CREATE VIEW standing_enterprise WITH (security_invoker = true) AS
SELECT e.credit_code, coalesce(v.name, e.name) AS name, coalesce(v.initials, e.initials) AS initials,
  coalesce(v.area_code, e.area_code) AS area_code, coalesce(v.kind, e.kind) AS kind,
  coalesce(v.registered, jsonb_build_object(
    'creditCode', e.credit_code, 'name', e.name, 'areaCode', e.area_code, 'kind', e.kind)) AS registered,
  coalesce(v.changes, '[]') AS changes, e.origin
FROM enterprise e LEFT JOIN LATERAL (
  SELECT * FROM enterprise_version v WHERE v.credit_code = e.credit_code ORDER BY version DESC LIMIT 1
) v ON true;`;

/** An enterprise is corrected, and changes on a day. */
export const CreateEnterpriseVersions1796900860000 = migrationOf('CreateEnterpriseVersions1796900860000', (service) => [
  table,
  granted(service, 'enterprise_version', {
    may: 'SELECT, INSERT',
    visible: 'EXISTS (SELECT FROM enterprise e WHERE e.credit_code = enterprise_version.credit_code)',
  }),
  `GRANT SELECT ON standing_enterprise TO ${service}_service, ${service}_api;`,
  insertOnly('enterprise_version'),
  journalled('enterprise_version'),
]);
