import { BankLinesWaiting, type BankLinesWaitingQuery } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../../api';
import { yuan } from '../../../look';
import { useAmends } from './amend';
import { Waiting } from './waiting';

type Proposal = BankLinesWaitingQuery['bankLineProposals'][number];

/** What a proposal says of its line, in words. */
const useSaid = () => {
  const { t } = useTranslation();
  return (proposal: Proposal): string => {
    const { worker, amountFen, postedOn, batchNo: batch, lineNo: line, neverReturned } = proposal;
    const said = {
      returnedOn: proposal.returnedOn,
      resultCode: proposal.resultCode,
      payMonth: proposal.payMonth,
      correctAmountFen: proposal.correctAmountFen && yuan(proposal.correctAmountFen),
      correctPostedAt: proposal.correctPostedAt,
      correctPayeeNameMasked: proposal.correctPayeeNameMasked,
      correctPayeeAccountMasked: proposal.correctPayeeAccountMasked,
      correctWorker: proposal.correctWorker?.nameMasked ?? null,
    };
    const parts = Object.entries(said).flatMap(([key, value]) => (value ? [t(`amend.line.${key}`, { value })] : []));
    const whose = { name: worker?.nameMasked ?? '—', batch, line, amount: yuan(amountFen), day: postedOn };
    return `${t('amend.line.of', whose)}${[neverReturned && t('amend.line.neverReturned'), ...parts].filter(Boolean).join('；')}`;
  };
};

const Lines = ({ project }: { readonly project: string }) => {
  const said = useSaid();
  const { data } = useQuery(parsedOf(BankLinesWaiting), { variables: { project }, fetchPolicy: 'no-cache' });
  return data?.bankLineProposals.map((proposal) => (
    <Waiting
      key={proposal.id}
      says={said(proposal)}
      reason={proposal.reason}
      by={proposal.proposedBy}
      to={{ proposalId: proposal.id }}
      confirm="bankLineConfirm"
      reject="bankLineReject"
    />
  ));
};

/** What one officer said of bank lines of a project and another has to confirm. */
export const LinesWaiting = ({ project }: { readonly project: string }) =>
  useAmends() ? <Lines project={project} /> : null;
