import type { PlainDate } from '@anxin/domain-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Campaign, CampaignStage, CampaignType } from '../../domain/campaign';
import type { Sector } from '../../domain/order';

/** What of a campaign is asked of it alone: one document. */
export type CampaignParts = Omit<Campaign, 'code' | 'campaignType' | 'areaCode' | 'sector' | 'from'>;

/** A campaign as it stands; its results are counted from its inspections. */
@Entity('campaign')
export class CampaignEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'campaign_pk' }) code!: string;
  @Column({ type: 'text' }) stage!: CampaignStage;
  @Column({ type: 'text', name: 'campaign_type' }) campaignType!: CampaignType;
  @Column({ type: 'text', name: 'area_code' }) areaCode!: string;
  @Column({ type: 'text', nullable: true }) sector!: Sector | null;
  @Column({ type: 'date', name: 'from_on' }) fromOn!: PlainDate;
  @Column({ type: 'jsonb' }) parts!: CampaignParts;
}
