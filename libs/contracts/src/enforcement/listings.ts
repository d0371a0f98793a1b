import { z } from 'zod';
import { defineEvent, nextVersion } from '../define-event';
import { creditCode, dayText, projectCode, sector } from '../fields';

/** Which entry of the list it is. Of a person the role alone is told: neither name nor token. */
const subject = z.object({
  listingCode: z.string().min(1).max(100),
  orderCode: z.string().min(1).max(100),
  creditCode,
  party: z.enum(['ENTERPRISE', 'PERSON']),
  role: z.string().optional(),
  areaCode: z.string().min(1),
  sector: sector.optional(),
  projectCode: projectCode.optional(),
  ground: z.enum(['LARGE_SUM', 'GRAVE_EVENT']),
});
type Subject = z.output<typeof subject>;

const keyOf = ({ creditCode: code }: Subject): string => code;

/** A listing as its service has it. */
type Listing = Omit<Subject, 'listingCode' | 'party' | 'role'> & {
  readonly code: string;
  readonly party: { readonly kind: Subject['party']; readonly role?: string | undefined };
};

/** What events say of the listing that they are about. */
export const toldOfListing = ({ code, party, ...listing }: Listing): Subject => ({
  listingCode: code,
  orderCode: listing.orderCode,
  creditCode: listing.creditCode,
  party: party.kind,
  role: party.role,
  areaCode: listing.areaCode,
  sector: listing.sector,
  projectCode: listing.projectCode,
  ground: listing.ground,
});

const listedUnheard = defineEvent({
  name: 'enforcement.listed',
  version: 1,
  says: {
    zh: '已列入拖欠农民工工资失信联合惩戒对象名单',
    en: 'A party was put on the list of joint discipline for wage arrears',
  },
  data: subject.extend({
    on: dayText,
    /** The last day. */
    expiresOn: dayText,
    measures: z.array(z.string()).min(1),
    /** A removal that was got by false papers was revoked. */
    again: z.boolean(),
  }),
  keyOf,
});

/** Version 2 tells how it came about: when the party was told beforehand, and heard. */
export const listed = nextVersion(listedUnheard, {
  data: listedUnheard.data.extend({
    /** When the notice was served; null in what was told before this version. */
    noticedOn: dayText.nullable(),
    /** Since when it was heard: its objection was answered, or its last day to object, which is told then, had passed. */
    heard: z.object({ on: dayText, objectBy: dayText.nullable() }).nullable(),
  }),
  keyOf,
  lift: (old) => ({ ...old, noticedOn: null, heard: null }),
});

export const delisted = defineEvent({
  name: 'enforcement.delisted',
  version: 1,
  says: {
    zh: '已移出失信联合惩戒对象名单，联合惩戒措施停止',
    en: 'A party is on the list no more, and its measures end',
  },
  data: subject.extend({
    /** The first day without it. */
    on: dayText,
    because: z.enum(['REMOVED', 'EXPIRED', 'REVOKED']),
    measures: z.array(z.string()),
  }),
  keyOf,
});

export const listingDutyMissed = defineEvent({
  name: 'enforcement.listing-duty-missed',
  version: 1,
  says: { zh: '名单办理的一项期限已过而未办', en: 'The last day of a duty with a listing passed' },
  data: subject.extend({ on: dayText, duty: z.string(), dueOn: dayText, stage: z.string() }),
  keyOf,
});
