import { useApolloClient } from '@apollo/client/react';
import { Card, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { Begin } from '../../../acts';
import { type Role, useSession } from '../../../api';
import { speakToo } from '../../../words';
import { amend } from '../../../words/amend';

speakToo(amend);

/** What has been told of a site so far, as far as an act tells it. */
export type SiteFacts = {
  readonly code: string;
  readonly permitIssuedOn?: string | null;
  readonly agreementSignedOn: string | null;
  readonly startedOn: string | null;
  readonly rightsBoardPostedOn: string | null;
  readonly wageAccount: { readonly openedOn: string | null } | null;
  readonly deposit: { readonly lodgedOn: string | null; readonly topUpDueOn: string | null };
};

/** Acts by which something of a site is told for the first time: whose each is, and when there is nothing to tell. */
const ACTS: readonly (readonly [act: string, by: readonly Role[], isTold: (site: SiteFacts) => boolean])[] = [
  ['wageAccountOpen', ['OFFICE', 'CONTRACTOR'], ({ wageAccount }) => Boolean(wageAccount?.openedOn)],
  ['agreementSign', ['OFFICE', 'CONTRACTOR'], ({ agreementSignedOn }) => agreementSignedOn !== null],
  ['permitIssue', ['OFFICE', 'DEPARTMENT'], ({ permitIssuedOn }) => permitIssuedOn !== null],
  ['worksStart', ['OFFICE', 'DEPARTMENT', 'CONTRACTOR'], ({ startedOn }) => startedOn !== null],
  ['depositLodge', ['OFFICE', 'CONTRACTOR'], ({ deposit }) => deposit.lodgedOn !== null],
  ['depositTopUp', ['OFFICE', 'CONTRACTOR'], ({ deposit }) => deposit.topUpDueOn === null],
  ['rightsBoardPost', ['OFFICE', 'CONTRACTOR'], ({ rightsBoardPostedOn }) => rightsBoardPostedOn !== null],
];

/** What of a project has not been told yet, each with its form for whoever may tell it. */
export const SiteActs = ({ of: site }: { readonly of: SiteFacts }) => {
  const { t } = useTranslation();
  const { role } = useSession().account;
  const client = useApolloClient();
  const open = ACTS.filter(([, by, isTold]) => by.includes(role) && !isTold(site));
  if (open.length === 0) return null;
  return (
    <Card size="small" title={t('amend.site')} className="no-print">
      <Flex gap={8} wrap>
        {open.map(([act]) => (
          <Begin
            key={act}
            act={act}
            to={{ projectCode: site.code }}
            onBegun={() => client.refetchQueries({ include: 'active' })}
          />
        ))}
      </Flex>
    </Card>
  );
};
