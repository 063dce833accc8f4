import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_DAY, exampleSeason } from '@/lib/domain/season/example';
import { drop, look, material, state } from '@/tests/packs/look';
import { seedPack } from '@/tests/packs/seed-pack';
import { assess } from './assess';
import { compilePack } from './compile-pack';

describe('the gate of 95', () => {
  const weighted = (warnWeight: number, others: number) => {
    const rules = seedPack.rules.map((rule) => {
      if (rule.id === 'B3') return { ...rule, weight: warnWeight };
      return { ...rule, weight: rule.id === 'B1' ? others : 0 };
    });
    const season = exampleSeason();
    state('business-contract', { contractType: 'outbound-marketing' })(season);
    return assess(season, compilePack({ ...seedPack, rules }), EXAMPLE_DAY);
  };

  it.each([
    [10, 90, 95, true],
    [10.5, 90, 94.7, false],
    [10, 88.5, 94.9, false],
    [10, 89.5, 94.9, false],
  ])('a warning on %d of %d more scores %d', (warnWeight, others, score, isReady) => {
    const answer = weighted(warnWeight, others);
    expect([answer.score, answer.ready]).toEqual([score, isReady]);
  });

  it('is never reached by one failed row, the bonus included, and never missed by one warning', () => {
    const failed = look((season) => {
      state('articles-of-association', { archiveQueryStamp: false })(season);
      const certificate = structuredClone(material(season, 'articles-of-association'));
      season.materials.push({
        ...certificate,
        kind: 'complaint-rate-certificate',
        facts: { issuer: '样例', issuedOn: '2026-03-01', belowIndustryAverage: true },
      });
    });
    expect([failed.score, failed.ready, failed.bonus.length]).toEqual([94, false, 1]);
    const warned = look(state('business-contract', { contractType: 'outbound-marketing' }));
    expect([warned.score, warned.ready]).toEqual([96, true]);
  });

  it('explains every point lost', () => {
    const answer = look((season) => {
      drop('seat-photos')(season);
      state('social-insurance', { paidThrough: 'agency' })(season);
    });
    const lost = answer.lost.reduce((sum, { points }) => sum + points, 0);
    expect(Math.round(lost * 10)).toBe(Math.round((100 - answer.score) * 10));
  });
});

describe('silence is never a pass', () => {
  it('lets no removed value improve anything', () => {
    const places = exampleSeason().materials.flatMap(({ kind, facts }) =>
      ['files', ...Object.keys(facts)].map((name) => ({ kind, name })),
    );
    const full = look();
    fc.assert(
      fc.property(fc.subarray(places, { minLength: 1 }), (removed) => {
        const answer = look((season) => {
          for (const { kind, name } of removed) {
            if (name === 'files') material(season, kind).files = [];
            else delete material(season, kind).facts[name];
          }
        });
        expect(answer.score).toBeLessThanOrEqual(full.score);
        answer.findings.forEach((finding, i) => {
          const before = full.findings[i]?.outcome;
          if (finding.outcome === 'pass') expect(before).toBe('pass');
          expect(['pass', 'unknown', 'not-applicable']).toContain(finding.outcome);
        });
        const lacks = answer.findings.some(
          ({ outcome: now, weight, isVeto }) => now === 'unknown' && (weight > 0 || isVeto),
        );
        if (lacks) expect(answer.ready).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});
