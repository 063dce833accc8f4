import type { MaterialKind } from '@/lib/domain/materials/kinds';

/** The five veto risks 一票否决. Source: rules.md V1–V5. */
export const vetoRisks = ['V1', 'V2', 'V3', 'V4', 'V5'] as const;
export type VetoRisk = (typeof vetoRisks)[number];

/** The kinds whose evidence decides each risk; the first is where a person mends it. */
export const evidenceOfVeto: Record<VetoRisk, readonly [MaterialKind, ...MaterialKind[]]> = {
  V1: ['signalling-check', 'call-records'],
  V2: ['seat-photos'],
  V3: ['social-insurance'],
  V4: ['icp-filing', 'domain-certificate'],
  V5: ['hosting-agreement'],
};

/** The risk a text names (`V4`, `v4`); undefined for any other. */
export const vetoRiskOf = (text: string): VetoRisk | undefined =>
  vetoRisks.find((risk) => risk === text.toUpperCase());
