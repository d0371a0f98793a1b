import { migrationOf } from '@anxin/service-kit';
import { SEES_SUBJECT } from './1763700035000-create-evidence';

const explained = `
-- What the enterprise said last of a warning of its own.
ALTER TABLE warning ADD COLUMN explanation text, ADD COLUMN explained_on date,
  ADD CONSTRAINT warning_explained CHECK ((explanation IS NULL) = (explained_on IS NULL));`;

/** Evidence of warnings, of what is watched and of what was seen on a project's site, too. */
const SEES_MORE = SEES_SUBJECT.replace(
  'ELSE',
  `WHEN 'warning' THEN EXISTS (SELECT FROM warning WHERE warning.id = subject_code)
  WHEN 'watch-item' THEN EXISTS (SELECT FROM register_entry WHERE register = 'WATCH_ITEM' AND code = subject_code)
  WHEN 'project' THEN EXISTS (SELECT FROM project WHERE code = subject_code)
  ELSE`,
);

/** What enterprises explain of their warnings, and evidence of that and of sites. */
export const ExplainWarnings1796410000000 = migrationOf('ExplainWarnings1796410000000', () => [
  explained,
  `ALTER POLICY scoped ON evidence USING (${SEES_MORE});`,
]);
