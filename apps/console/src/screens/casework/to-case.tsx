import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ActForm, type Offers } from '../../acts';
import { yuan } from '../../look';
import type { ClueOfPage } from './clue-parts';

type ToCaseProps = {
  readonly of: ClueOfPage;
  readonly businessDay: string | null;
  readonly offers: Offers;
  readonly onClose: () => void;
};

const named = ({ creditCode, name }: { readonly creditCode: string; readonly name: string | null }) => ({
  creditCode,
  name: name ?? undefined,
});

/** Yuan as they are typed: without the signs between thousands. */
const typed = (fen: string): string => yuan(fen).replaceAll(',', '');

/** Who is known already: the employer as it was named, and who builds the project. */
const partiesOf = ({ employerName, employerCreditCode, project }: ClueOfPage) => [
  ...(employerName ? [{ role: 'EMPLOYER', name: employerName, creditCode: employerCreditCode ?? undefined }] : []),
  ...(project?.contractor ? [{ role: 'GENERAL_CONTRACTOR', ...named(project.contractor) }] : []),
];

/** A clue becomes a case: opened with what was told, then assigned to its town and its department, both. */
export const ToCase = ({ of, businessDay, offers, onClose }: ToCaseProps) => {
  const navigate = useNavigate();
  const [opened, setOpened] = useState<string>();
  const claim = of.amountFen ? typed(of.amountFen) : undefined;
  const toPage = (code: string): unknown => navigate({ to: '/cases/$code', params: { code } });
  const place = of.project?.area ?? of.area;
  if (opened)
    return (
      <ActForm
        key={opened}
        act="caseAssign"
        to={{ code: opened }}
        offers={offers}
        initial={{
          units: [
            { unit: place ? { townCode: place.code } : undefined, role: 'LEAD' },
            ...(of.project?.sector ? [{ unit: { sector: of.project.sector }, role: 'SUPPORT' }] : []),
            { unit: {}, role: 'COORDINATE' },
          ],
        }}
        onClose={() => toPage(opened)}
        onDone={() => toPage(opened)}
      />
    );
  return (
    <ActForm
      act="caseOpen"
      to={{ clues: [of.code] }}
      offers={offers}
      initial={{
        kind: 'CASE',
        projectCode: of.project?.code,
        areaCode: of.area?.code,
        periodFrom: of.periodFrom ?? undefined,
        periodTo: of.periodTo ?? undefined,
        claimedOn: businessDay ?? undefined,
        claim: { claimFen: claim, wageFen: claim, projectFen: '0' },
        parties: partiesOf(of),
      }}
      onClose={onClose}
      onDone={({ code }) => setOpened(String(code))}
    />
  );
};
