import { civilDate } from '@/lib/domain/civil-date';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import { assess } from '@/lib/domain/rules/assess';
import type { Assessment, Outcome } from '@/lib/domain/rules/assessment';
import type { SeasonDocument } from '@/lib/domain/season/document';
import { EXAMPLE_DAY, exampleSeason } from '@/lib/domain/season/example';
import { compiledSeed } from './seed-pack';

/** The example season, changed, on a day: what every test of the rules looks at. */
export type Change = (season: SeasonDocument) => void;

export const look = (change: Change = () => undefined, today: string = EXAMPLE_DAY): Assessment => {
  const season = exampleSeason();
  change(season);
  return assess(season, compiledSeed, civilDate(today));
};
export const outcome = (assessment: Assessment, ruleId: string): Outcome | undefined =>
  assessment.findings.find((finding) => finding.ruleId === ruleId)?.outcome;
export const reasonKeys = (assessment: Assessment, ruleId: string) =>
  assessment.findings.find((finding) => finding.ruleId === ruleId)?.reasons.map(({ key }) => key);
export const material = (season: SeasonDocument, kind: MaterialKind) => {
  const found = season.materials.find((candidate) => candidate.kind === kind);
  if (found === undefined) throw new Error(kind);
  return found;
};
export const state =
  (kind: MaterialKind, facts: Record<string, unknown>): Change =>
  (season) => {
    Object.assign(material(season, kind).facts, facts);
  };
export const drop =
  (kind: MaterialKind): Change =>
  (season) => {
    season.materials = season.materials.filter((candidate) => candidate.kind !== kind);
  };
export const vetoes = ({ blockers }: Assessment) =>
  blockers.flatMap((blocker) => (blocker.kind === 'veto' ? [blocker.ruleId] : []));
