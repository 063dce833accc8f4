import { z } from 'zod';
import { outcomes, type Outcome } from '@/lib/domain/rules/assessment';
import type { VetoRisk } from './veto-evidence';

const reasonSchema = z.object({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

const keptSchema = z.object({
  findings: z.array(
    z.object({
      ruleId: z.string(),
      outcome: z.enum(outcomes),
      reasons: z.array(reasonSchema).default([]),
    }),
  ),
});

/** What was said of a risk from a moment on. */
export interface VetoChange {
  /** UTC ISO text. */
  readonly at: string;
  readonly outcome: Outcome;
  readonly reason?: z.infer<typeof reasonSchema> | undefined;
}

/** When the answer about one risk changed, newest first, from the snapshots of a season (newest first). */
export function historyOfVeto(
  snapshots: readonly { createdAt: Date; assessment: unknown }[],
  risk: VetoRisk,
): VetoChange[] {
  const said = snapshots.flatMap(({ createdAt, assessment }) => {
    const kept = keptSchema.safeParse(assessment).data;
    const finding = kept?.findings.find(({ ruleId }) => ruleId === risk);
    if (finding === undefined) return [];
    const { outcome, reasons } = finding;
    return [{ at: createdAt.toISOString(), outcome, reason: reasons[0] }];
  });
  return said.filter((change, index) => !isSame(change, said[index + 1]));
}

const isSame = (one: VetoChange, other: VetoChange | undefined): boolean =>
  other !== undefined &&
  one.outcome === other.outcome &&
  JSON.stringify(one.reason) === JSON.stringify(other.reason);
