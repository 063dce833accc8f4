import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/domain/civil-date';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { StaffMember } from '@/lib/domain/materials/staff';
import type { SeasonDocument } from '@/lib/domain/season/document';
import {
  type Change,
  drop,
  look,
  material,
  outcome,
  reasonKeys,
  state,
  vetoes,
} from '@/tests/packs/look';
import type { Assessment } from './assessment';
import { requiredPhotos } from './facts/operation';

describe('the example', () => {
  it('is ready on its own day, with every point', () => {
    expect(look()).toMatchObject({ ready: true, score: 100, scope: 'in', blockers: [], lost: [] });
  });

  it('is the same to the byte in any order', () => {
    const usual = JSON.stringify(look());
    const shuffled = look((season) => {
      season.materials.reverse();
      season.complaints.reverse();
      season.earlierPhotoHashes?.reverse();
      for (const one of season.materials) {
        one.files.reverse();
        one.facts = Object.fromEntries(Object.entries(one.facts).reverse());
      }
    });
    expect(JSON.stringify(shuffled)).toBe(usual);
  });

  it('is the same to the byte in any order of several contracts', () => {
    const second = (season: SeasonDocument) =>
      season.materials.push({
        ...structuredClone(material(season, 'hosting-agreement')),
        id: 'm-0',
        facts: { customer: '别的公司', termEndsOn: '2027-01-01', signedByBoth: true },
      });
    const a = look(second);
    const b = look((season) => {
      second(season);
      season.materials.reverse();
    });
    expect(JSON.stringify(b)).toBe(JSON.stringify(a));
    expect(outcome(a, 'A5')).toBe('fail');
  });
});

describe('hosting: 365 days from closing', () => {
  it.each([
    ['2027-06-29', 364, 'fail'],
    ['2027-06-30', 365, 'pass'],
    ['2027-07-01', 366, 'pass'],
  ])('a term to %s leaves %i days: %s', (termEndsOn, days, expected) => {
    const answer = look(state('hosting-agreement', { termEndsOn }));
    expect([outcome(answer, 'A5'), outcome(answer, 'V5')]).toEqual([expected, expected]);
    const used = answer.findings.find(({ ruleId }) => ruleId === 'V5')?.used;
    expect(used).toMatchObject([{ name: 'hosting.remainingDays', value: days }]);
    expect(answer.ready).toBe(expected === 'pass');
  });

  it('says until when to extend, a leap day counted', () => {
    const answer = look((season) => {
      season.season.year = 2027;
      state('hosting-agreement', { termEndsOn: '2028-06-28' })(season);
    }, '2027-03-10');
    const finding = answer.findings.find(({ ruleId }) => ruleId === 'V5');
    expect(finding?.remedies).toMatchObject([
      { key: 'hosting.remainingDays', values: { actual: 364, byDay: '2028-06-29' } },
    ]);
  });

  it('lets the shortest of several agreements decide', () => {
    const answer = look((season) => {
      const second = structuredClone(material(season, 'hosting-agreement'));
      second.id = 'm-second';
      second.facts['termEndsOn'] = '2027-06-29';
      season.materials.push(second);
    });
    expect(vetoes(answer)).toEqual(['V5']);
  });
});

describe('seat photos: 80 percent, rounded up', () => {
  it.each([
    [1000, 799, 'fail'],
    [1000, 800, 'pass'],
    [1000, 801, 'pass'],
    [999, 799, 'fail'],
    [999, 800, 'pass'],
  ])('%i seats and %i photos: %s', (seats, distinctPhotos, expected) => {
    const answer = look((season) => {
      season.licence.seats = seats;
      state('seat-photos', { distinctPhotos })(season);
      material(season, 'seat-photos').files = [{ name: '坐席照片册（样例）.pdf' }];
    });
    expect(outcome(answer, 'B2')).toBe(expected);
  });

  it.each([
    [1, 1],
    [5, 4],
    [15, 12],
    [101, 81],
    [999, 800],
    [1000, 800],
    [1001, 801],
  ])('%i seats need %i photos', (seats, needed) => {
    expect(requiredPhotos(seats, 80)).toBe(needed);
  });
});

describe('call records: 30 days in a row', () => {
  it.each([
    [29, 'fail'],
    [30, 'pass'],
    [31, 'pass'],
    [34, 'unknown'],
  ])('%i days: %s', (longestRunDays, expected) => {
    expect(outcome(look(state('call-records', { longestRunDays })), 'B1')).toBe(expected);
  });
});

describe('the veto on call logs', () => {
  it.each([
    [{ maxOffsetSeconds: 30 }, 'pass'],
    [{ maxOffsetSeconds: 30.5 }, 'fail'],
    [{ maxOffsetSeconds: 31 }, 'fail'],
    [{ recordsUnknownToSignalling: 1 }, 'fail'],
    [{ recordsCompared: 0 }, 'unknown'],
  ])('%j: %s', (facts, expected) => {
    const answer = look(state('signalling-check', facts));
    expect(outcome(answer, 'V1')).toBe(expected);
    expect(answer.ready).toBe(expected === 'pass');
  });
});

describe('the veto on photos', () => {
  it('finds a photo whose bytes were filed before', () => {
    const answer = look((season) => {
      const [first] = material(season, 'seat-photos').files;
      season.earlierPhotoHashes?.push(first?.sha256 ?? '');
    });
    expect(vetoes(answer)).toEqual(['V2']);
  });

  it.each<[string, Change]>([
    ['without the hashes of earlier seasons', (season) => (season.earlierPhotoHashes = null)],
    [
      'with a file nobody hashed',
      (season) => (material(season, 'seat-photos').files = [{ name: '样例.jpg' }]),
    ],
  ])('is unknown %s', (_, change) => {
    expect(outcome(look(change), 'V2')).toBe('unknown');
  });

  it('believes a person who saw a near duplicate', () => {
    const answer = look(state('seat-photos', { nearDuplicatesOfEarlierSeasons: 1 }));
    expect(outcome(answer, 'V2')).toBe('fail');
  });
});

describe('the other vetoes', () => {
  it.each<[string, Change, string]>([
    ['a back-payment mark', state('social-insurance', { backPaymentMarks: 1 }), 'V3'],
    ['a month paid late', state('social-insurance', { monthsPaidLate: 1 }), 'V3'],
    ['a parent’s filing', state('icp-filing', { filingEntity: '样例集团有限公司' }), 'V4'],
    ['a domain nobody filed', state('icp-filing', { domain: 'yangli-other.cn' }), 'V4'],
    ['a filing number that is none', state('icp-filing', { filingNumber: '京ICP证1号' }), 'V4'],
    ['no filing', drop('icp-filing'), 'V4'],
    ['no signalling check', drop('signalling-check'), 'V1'],
  ])('%s keeps a season from ready', (_, change, ruleId) => {
    const answer = look(change);
    expect(vetoes(answer)).toEqual([ruleId]);
    expect(answer.ready).toBe(false);
  });
});

describe('insured staff', () => {
  const people = (season: SeasonDocument) =>
    material(season, 'social-insurance').facts['staff'] as StaffMember[];
  const keep = (count: number) => (season: SeasonDocument) => {
    people(season).splice(count);
  };

  it.each([
    [2, 'fail'],
    [3, 'pass'],
    [4, 'pass'],
  ])('%i people: %s', (count, expected) => {
    expect(outcome(look(keep(count)), 'D1')).toBe(expected);
  });

  it('counts one number once, and a wrong number not at all', () => {
    const twice = look((season) => {
      const [a, b, c] = people(season) as [StaffMember, StaffMember, StaffMember];
      material(season, 'social-insurance').facts['staff'] = [a, b, { ...c, idNumber: a.idNumber }];
    });
    const wrong = look((season) => {
      const [a, b, c] = people(season) as [StaffMember, StaffMember, StaffMember];
      const idNumber = `${c.idNumber.slice(0, 17)}${c.idNumber.endsWith('0') ? '1' : '0'}`;
      material(season, 'social-insurance').facts['staff'] = [a, b, { ...c, idNumber }];
    });
    expect([outcome(twice, 'D1'), outcome(wrong, 'D1')]).toEqual(['fail', 'fail']);
  });

  it('wants the two roles with two people', () => {
    const answer = look((season) => {
      const list = people(season).map((person) => ({
        ...person,
        roles: [] as StaffMember['roles'],
      }));
      const roles: StaffMember['roles'] = ['computer-technician', 'information-security-officer'];
      const [first, ...others] = list as [StaffMember, ...StaffMember[]];
      const one = { ...first, roles, computerBachelor: true };
      material(season, 'social-insurance').facts['staff'] = [one, ...others];
    });
    expect(outcome(answer, 'D1')).toBe('fail');
    expect(reasonKeys(answer, 'D1')?.[0]).toBe('insurance.rolesHeldByDistinctPeople.fail');
  });

  it.each([
    ['2026-04-01', 'pass'],
    ['2026-04-02', 'unknown'],
  ])('a sheet printed on 2 March is, on %s, %s', (today, expected) => {
    const answer = look(undefined, today);
    expect([outcome(answer, 'D1'), outcome(answer, 'V3')]).toEqual([expected, expected]);
  });
});

describe('evidence that cannot be relied on', () => {
  const missing = (answer: Assessment, ruleId: string) =>
    answer.findings.find((finding) => finding.ruleId === ruleId)?.missing[0];

  it.each<[string, Change, object]>([
    ['absent', drop('articles-of-association'), { why: 'absent' }],
    [
      'no-file',
      (season) => (material(season, 'articles-of-association').files = []),
      { why: 'no-file' },
    ],
    [
      'unconfirmed',
      (season) => (material(season, 'articles-of-association').unconfirmed = ['archiveQueryStamp']),
      { why: 'unconfirmed', name: 'articles.archiveQueryStamp' },
    ],
    [
      'expired',
      (season) =>
        (material(season, 'articles-of-association').validUntil = civilDate('2026-03-09')),
      { why: 'expired', since: '2026-03-10' },
    ],
    [
      'invalid',
      state('articles-of-association', { queriedOn: '2026-02-30' }),
      { why: 'invalid', name: 'articles.queriedOn' },
    ],
  ])('is unknown because it is %s', (_, change, expected) => {
    const answer = look(change);
    expect(outcome(answer, 'A3')).toBe('unknown');
    expect(missing(answer, 'A3')).toMatchObject(expected);
    expect(answer.ready).toBe(false);
  });

  it('drops out by itself the day after its last good day', () => {
    const until: Change = (season) => {
      material(season, 'domain-certificate').validUntil = civilDate('2026-03-20');
    };
    const on = (day: string) => outcome(look(until, day), 'A4');
    expect([on('2026-03-19'), on('2026-03-20'), on('2026-03-21')]).toEqual([
      'pass',
      'pass',
      'unknown',
    ]);
  });

  it('is never set aside where the rule does not allow it', () => {
    const set =
      (kind: MaterialKind): Change =>
      (season) => {
        material(season, kind).notApplicable = { reason: '不需要' };
      };
    const answer = look(set('signalling-check'));
    expect(outcome(answer, 'V1')).toBe('unknown');
    expect(reasonKeys(answer, 'V1')).toContain('waiver.refused');
    expect(outcome(look(set('articles-of-association')), 'A3')).toBe('unknown');
  });

  it('is not set aside while the company is known to owe it', () => {
    const set =
      (kind: MaterialKind, change: Change = () => undefined): Change =>
      (season) => {
        material(season, kind).notApplicable = { reason: '不需要' };
        change(season);
      };
    const holds = look(set('code-certificate'));
    expect(outcome(holds, 'D2')).toBe('unknown');
    expect(reasonKeys(holds, 'D2')).toContain('waiver.refused');
    expect(holds.ready).toBe(false);
    expect(outcome(look(set('complaint-rectification')), 'D3')).toBe('unknown');

    const unsaid: Change = (season) => {
      season.company.holdsCodeNumber = undefined;
    };
    expect(outcome(look(set('code-certificate', unsaid)), 'D2')).toBe('not-applicable');
  });
});

describe('names on the evidence', () => {
  const named = (companyName: string, effectiveOn = '2020-05-01'): Assessment =>
    look((season) => {
      material(season, 'articles-of-association').effectiveOn = civilDate(effectiveOn);
      state('articles-of-association', { companyName })(season);
    });

  it.each([
    ['样例云呼（北京）科技有限公司', 'pass', 'name.identical'],
    ['样例云呼(北京) 科技有限公司', 'pass', 'name.folded'],
    ['样例呼叫（北京）有限公司', 'warn', 'name.former'],
    ['样例云呼（北京）科技有限公司朝阳分公司', 'fail', 'name.different'],
  ])('%s: %s', (name, expected, key) => {
    const answer = named(name);
    expect(outcome(answer, 'A3')).toBe(expected);
    expect(reasonKeys(answer, 'A3')).toContain(key);
  });

  it('refuses a former name that was no longer in use', () => {
    expect(outcome(named('样例呼叫（北京）有限公司', '2022-01-01'), 'A3')).toBe('fail');
  });

  it('tells both names', () => {
    const finding = named('别的公司').findings.find(({ ruleId }) => ruleId === 'A3');
    expect(finding?.reasons[0]?.values).toMatchObject({
      stated: '别的公司',
      expected: '样例云呼（北京）科技有限公司',
    });
  });
});

describe('scope', () => {
  const cancelled = (cancellation: object, today?: string) =>
    look((season) => Object.assign(season.licence, { cancellation }), today);

  it('takes in the smallest company', () => {
    expect(look((season) => (season.licence.seats = 1)).scope).toBe('in');
  });

  it.each<[string, object, string]>([
    ['an application alone', { appliedOn: '2026-01-10' }, 'in'],
    ['a notice alone', { noticeIssuedOn: '2026-02-10' }, 'in'],
    ['both', { appliedOn: '2026-01-10', noticeIssuedOn: '2026-02-10' }, 'exempt'],
    ['a notice of tomorrow', { appliedOn: '2026-01-10', noticeIssuedOn: '2026-03-11' }, 'in'],
    ['a notice of today', { appliedOn: '2026-01-10', noticeIssuedOn: '2026-03-10' }, 'exempt'],
  ])('%s: %s', (_, cancellation, expected) => {
    const answer = cancelled(cancellation);
    expect(answer.scope).toBe(expected);
    expect(answer.ready).toBe(expected === 'in');
  });

  it.each([
    ['2028-04-29', 'in'],
    ['2028-04-30', 'in'],
    ['2028-05-01', 'out'],
  ])('a licence to 30 April 2028 is, on %s, %s', (today, expected) => {
    expect(look(undefined, today).scope).toBe(expected);
  });

  it('is out without B24 and unknown without an expiry', () => {
    expect(look((season) => (season.licence.serviceClasses = ['B25'])).scope).toBe('out');
    expect(look((season) => (season.licence.expiresOn = null)).scope).toBe('unknown');
  });
});
