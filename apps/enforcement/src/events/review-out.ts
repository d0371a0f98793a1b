import { announcedBefore, writtenReviewDays } from '@anxin/law';
import type { JournalEntry } from '@anxin/service-kit';
import type { FormEvent, KnownForm, KnownReview, ReviewEvent } from '../domain/written-review';
import { formStream, reviewStream } from '../store/checks/review-store';
import { placeOfCheck } from '../store/checks/inspection-row';

/** What the journal keeps of a review and its forms: all of it. It stays in the service. */
export const tellReview = ({ review }: KnownReview, { type, ...payload }: ReviewEvent): readonly JournalEntry[] => [
  {
    ...{ stream: reviewStream(review.code), type, place: placeOfCheck(review), payload },
    rules: type === 'WrittenReviewAnnounced' ? [writtenReviewDays.id, announcedBefore.id] : [writtenReviewDays.id],
  },
];
export const tellForm = ({ form }: KnownForm, { type, ...payload }: FormEvent): readonly JournalEntry[] => [
  {
    ...{ stream: formStream(form.code), type, place: placeOfCheck(form), payload },
    rules: type === 'ReviewFormSubmitted' ? [writtenReviewDays.id] : [announcedBefore.id],
  },
];
