import type { PlainDate } from '@anxin/domain-kit';
import type { ListingGround } from '@anxin/law';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Listing, ListingStage } from '../../domain/listing';
import type { Sector } from '../../domain/order';
import type { ThresholdRow } from './threshold-row';

/** What of a listing is asked of it alone: one document, amounts as text. */
export type ListingParts = Omit<
  Listing,
  'code' | 'orderCode' | 'creditCode' | 'areaCode' | 'sector' | 'projectCode' | 'ground' | 'threshold'
> & { readonly threshold?: ThresholdRow | undefined };

/** A listing as it stands; what happened to it is in the journal. */
@Entity('listing')
export class ListingEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'listing_pk' }) code!: string;
  @Column({ type: 'text' }) stage!: ListingStage;
  @Column({ type: 'text', name: 'order_code' }) orderCode!: string;
  @Column({ type: 'text', name: 'credit_code' }) creditCode!: string;
  /** `ENTERPRISE`, or the token of the person. */
  @Column({ type: 'text', name: 'party_key' }) partyKey!: string;
  @Column({ type: 'text', name: 'area_code' }) areaCode!: string;
  @Column({ type: 'text', nullable: true }) sector!: Sector | null;
  @Column({ type: 'text', name: 'project_code', nullable: true }) projectCode!: string | null;
  @Column({ type: 'text' }) ground!: ListingGround;
  @Column({ type: 'date', name: 'proposed_on' }) proposedOn!: PlainDate;
  @Column({ type: 'date', name: 'decided_on', nullable: true }) decidedOn!: PlainDate | null;
  /** Since when the public sees it. */
  @Column({ type: 'date', name: 'released_on', nullable: true }) releasedOn!: PlainDate | null;
  @Column({ type: 'date', name: 'expires_on', nullable: true }) expiresOn!: PlainDate | null;
  /** The first day without it. */
  @Column({ type: 'date', name: 'ended_on', nullable: true }) endedOn!: PlainDate | null;
  @Column({ type: 'jsonb' }) parts!: ListingParts;
}
