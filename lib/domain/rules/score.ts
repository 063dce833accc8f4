import type { Finding, LostPoints } from './assessment';

export interface Score {
  /** 0–100, one decimal, rounded down. */
  readonly score: number;
  readonly lost: readonly LostPoints[];
  readonly bonus: readonly LostPoints[];
}

/** A bonus some rule earned. */
export interface EarnedBonus {
  readonly ruleId: string;
  readonly points: number;
}

/**
 * Points of the applicable rows scaled to 100, bonus on top, capped at 100, rounded down to a tenth:
 * 94.99 is 94.9, never 95. The lost points add up to what is missing before the bonus.
 * Source: rules.md, Score.
 */
export function scoreOf(findings: readonly Finding[], earned: readonly EarnedBonus[]): Score {
  const scored = findings.filter(
    ({ weight, outcome }) => weight > 0 && outcome !== 'not-applicable',
  );
  const possible = total(scored, ({ weight }) => weight);
  const reached = total(scored, ({ points }) => points);
  const baseTenths = possible === 0 ? 0 : Math.floor((reached * 1000) / possible);
  const bonusTenths = Math.round(total(earned, ({ points }) => points) * 10);
  return {
    score: Math.min(1000, baseTenths + bonusTenths) / 10,
    lost: possible === 0 ? [] : lostPoints(scored, possible, 1000 - baseTenths),
    bonus: earned.map(({ ruleId, points }) => ({ ruleId, outcome: 'pass', points })),
  };
}

/** Whole tenths that add up to the sum: what rounding leaves over goes to the largest remainders. */
function lostPoints(scored: readonly Finding[], possible: number, sumTenths: number): LostPoints[] {
  const shares = scored
    .filter(({ weight, points }) => points < weight)
    .map(({ ruleId, outcome, weight, points }) => {
      const exact = ((weight - points) * 1000) / possible;
      return { ruleId, outcome, tenths: Math.floor(exact), rest: exact - Math.floor(exact) };
    });
  const left = sumTenths - total(shares, ({ tenths }) => tenths);
  const largest = [...shares].sort((a, b) => b.rest - a.rest).slice(0, Math.max(0, left));
  return shares.map((share) => ({
    ruleId: share.ruleId,
    outcome: share.outcome,
    points: (share.tenths + (largest.includes(share) ? 1 : 0)) / 10,
  }));
}

const total = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0);
