import { civilDate, type CivilDate } from '@/lib/domain/civil-date';
import { seasonDocumentSchema, type SeasonDocument } from './document';
import { exampleEvidence } from './example-evidence';

/** The day on which the example is ready. */
export const EXAMPLE_DAY: CivilDate = civilDate('2026-03-10');

/**
 * A complete season of an invented company (样例), ready on `EXAMPLE_DAY`: every row has evidence, no
 * number, sheet or photo is real. What the command line prints and what tests and benchmarks start from.
 */
export function exampleSeason(): SeasonDocument {
  return seasonDocumentSchema.parse({
    format: 'xubei-season@1',
    season: { year: 2026, plannedOn: '2026-03-12' },
    company: {
      name: HOLDER,
      uscc: '91110105MA00ABCD0D',
      legalRepresentative: '样例一',
      province: '北京',
      address: '北京市朝阳区样例路 1 号',
      formerNames: [{ name: '样例呼叫（北京）有限公司', from: '2015-01-01', until: '2021-12-31' }],
      holdsCodeNumber: true,
    },
    licence: {
      number: '京B2-20230001',
      holder: HOLDER,
      serviceClasses: ['B24'],
      seats: 50,
      issuedOn: '2023-05-01',
      expiresOn: '2028-04-30',
    },
    filing: { mergerUnderWay: false },
    complaintRegisterConfirmedOn: '2026-03-09',
    complaints: [complaint('c-1', '2025-08-12'), complaint('c-2', '2025-11-03')],
    materials: exampleMaterials(),
    earlierPhotoHashes: Array.from({ length: 40 }, (_, i) => hash(9000 + i)),
  } satisfies Record<keyof SeasonDocument, unknown>);
}

const HOLDER = '样例云呼（北京）科技有限公司';

/** Not the hash of anything: 64 digits that differ by number. */
const hash = (n: number): string => n.toString(16).padStart(64, '0');

const complaint = (id: string, receivedOn: string) => ({
  id,
  channel: '12321',
  receivedOn,
  reference: `样例-${id}`,
  inLedger: true,
  rectified: true,
  closedOn: '2025-12-01',
});

function exampleMaterials(): unknown[] {
  return exampleEvidence(HOLDER).map(({ kind, effectiveOn, facts, fileCount = 1 }, index) => ({
    id: `m-${index + 1}`,
    kind,
    effectiveOn,
    files: Array.from({ length: fileCount }, (_, i) => ({
      name: `样例-${kind}-${i + 1}.${kind === 'seat-photos' ? 'jpg' : 'pdf'}`,
      sha256: hash((index + 1) * 100 + i),
    })),
    facts,
  }));
}
