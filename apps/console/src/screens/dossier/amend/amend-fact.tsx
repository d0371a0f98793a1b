import type { DossierQuery } from '@anxin/client';
import type { ReactNode } from 'react';
import type { Offers } from '../../../acts';
import { Amend } from './amend';
import { type FactName, FACTS } from './facts';

type Project = NonNullable<DossierQuery['project']>;

/** What is chosen, not typed: the towns beside that of the project. */
const offersOf = ({ area }: Project): Offers => ({
  areaCode: (area?.parent?.children ?? []).map(({ code, name }) => ({ value: code, label: name ?? code })),
});

type AmendFactProps = {
  readonly project: Project;
  readonly name: FactName;
  readonly says: string;
  readonly stands: ReactNode;
};

/** A fact of a project is amended where it is shown. */
export const AmendFact = ({ project, name, says, stands }: AmendFactProps) => (
  <Amend
    fact={says}
    of={FACTS[name]}
    to={{ projectCode: project.code }}
    stands={stands}
    offers={offersOf(project)}
    // A switch says one of two: it begins with the one that stands.
    initial={
      name === 'funded' && project.governmentFunded !== null ? { governmentFunded: project.governmentFunded } : {}
    }
  />
);
