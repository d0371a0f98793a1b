import type { Fen, PlainDate } from '@anxin/domain-kit';
import { fenColumn } from '@anxin/service-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AskedMove, Fund, FundKind, FundStage, Move } from '../../domain/fund';
import type { Sector } from '../../domain/order';

/** As JSON has it: sums of fen as text. */
type Stored<Part extends { readonly fen: Fen }> = Omit<Part, 'fen'> & { readonly fen: string };
export type FundParts = Pick<Fund, 'proposedBy' | 'refused'> & {
  readonly asked?: Stored<AskedMove> | undefined;
  readonly tranches: readonly Stored<Fund['tranches'][number]>[];
};

/** A fund as it stands. */
@Entity('fund')
export class FundEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'fund_pk' }) code!: string;
  @Column({ type: 'text' }) kind!: FundKind;
  @Column({ type: 'text' }) stage!: FundStage;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text', name: 'area_code' }) areaCode!: string;
  @Column({ type: 'text', nullable: true }) sector!: Sector | null;
  @Column({ type: 'text', name: 'project_code', nullable: true }) projectCode!: string | null;
  @Column({ type: 'date', name: 'proposed_on' }) proposedOn!: PlainDate;
  @Column({ type: 'bigint', name: 'balance_fen', transformer: fenColumn }) balanceFen!: Fen;
  @Column({ type: 'bigint', name: 'outstanding_fen', transformer: fenColumn }) outstandingFen!: Fen;
  @Column({ type: 'integer' }) entries!: number;
  @Column({ type: 'jsonb' }) sums!: Readonly<Record<Move, string>>;
  @Column({ type: 'jsonb' }) parts!: FundParts;
}
