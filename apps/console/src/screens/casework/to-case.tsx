import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ActForm, type Offers } from '../../acts';
import { yuan } from '../../look';

type Named = { readonly code: string; readonly name: string | null };
type Enterprise = { readonly creditCode: string; readonly name: string | null };

/** What is known already of what becomes a case. */
export type CaseSource = {
  /** The clue or warning, as the input of a case names it. */
  readonly from: { readonly clues: readonly string[] } | { readonly warnings: readonly string[] };
  readonly project?:
    | {
        readonly code: string;
        readonly sector?: string | null;
        readonly area?: Named | null;
        readonly contractor?: Enterprise | null;
      }
    | null
    | undefined;
  readonly area?: { readonly code: string } | null | undefined;
  readonly employer?: { readonly name: string; readonly creditCode?: string | undefined } | undefined;
  readonly periodFrom?: string | null | undefined;
  readonly periodTo?: string | null | undefined;
  readonly amountFen?: string | null | undefined;
};

type ToCaseProps = {
  readonly of: CaseSource;
  readonly businessDay: string | null;
  readonly offers: Offers;
  readonly onClose: () => void;
};

const named = ({ creditCode, name }: Enterprise) => ({ creditCode, name: name ?? undefined });

/** Yuan as they are typed: without the signs between thousands. */
const typed = (fen: string): string => yuan(fen).replaceAll(',', '');

/** Who is known already: the employer as it was named, and who builds the project. */
const partiesOf = ({ employer, project }: CaseSource) => [
  ...(employer ? [{ role: 'EMPLOYER', ...employer }] : []),
  ...(project?.contractor ? [{ role: 'GENERAL_CONTRACTOR', ...named(project.contractor) }] : []),
];

/** A clue or warning becomes a case: opened with what is known, then assigned to its town and its department, both. */
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
      to={of.from}
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
