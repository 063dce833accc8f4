import { daysBetween, parseCivilDate } from '@/lib/domain/civil-date';
import {
  holderName,
  factOf,
  fieldFact,
  looked,
  nameAnswers,
  statedNumber,
  statedText,
} from '@/lib/domain/rules/read-field';
import { known, missing } from '@/lib/domain/rules/fact';
import { choiceFact, numberFact, type FactDefinition } from '@/lib/domain/rules/fact-definition';
import type { SeasonMaterial } from '@/lib/domain/season/document';

const RECORDS = 'call-records';
const PHOTOS = 'seat-photos';
const CONTRACT = 'business-contract';

/** Rows B1–B3 and V2. */
export const operationFacts = {
  'calls.hasCaller': fieldFact(RECORDS, 'hasCaller'),
  'calls.hasCallee': fieldFact(RECORDS, 'hasCallee'),
  'calls.hasStart': fieldFact(RECORDS, 'hasStart'),
  'calls.hasDuration': fieldFact(RECORDS, 'hasDuration'),
  'calls.lastDay': fieldFact(RECORDS, 'lastDay'),
  /** A run longer than the days from first to last, both counted, cannot be. */
  'calls.longestRunDays': numberFact((season, material) => {
    const records = looked(RECORDS, season, material);
    const run = statedNumber(RECORDS, 'longestRunDays', records);
    if (!run.known) return run;
    const first = statedText(RECORDS, 'firstDay', records);
    if (!first.known) return first;
    const last = statedText(RECORDS, 'lastDay', records);
    if (!last.known) return last;
    const span = spanDays(first.value, last.value);
    if (span === undefined || span < 1 || run.value > span)
      return missing('invalid', { kind: RECORDS });
    const detail = { firstDay: first.value, lastDay: last.value };
    return factOf(run.value, run.material, detail);
  }),
  'photos.logoWall': fieldFact(PHOTOS, 'logoWall'),
  'photos.seatNumbers': fieldFact(PHOTOS, 'seatNumbers'),
  'photos.distinctCount': numberFact((season, material) => {
    const found = statedNumber(PHOTOS, 'distinctPhotos', looked(PHOTOS, season, material));
    if (!found.known) return found;
    const { seats } = season.document.licence;
    const detail = { seats, percent: season.settings.photoSharePercent };
    const count = Math.min(found.value, mostPhotos(found.material.source.files));
    return factOf(count, found.material, detail);
  }),
  'photos.requiredCount': numberFact(({ document, settings }) =>
    known(requiredPhotos(document.licence.seats, settings.photoSharePercent)),
  ),
  /** Files of this season whose bytes were filed before. Without earlier hashes nobody can say. */
  'photos.exactReuse': numberFact((season, material) => {
    const photos = looked(PHOTOS, season, material);
    if (photos === undefined) return missing('absent', { kind: PHOTOS, whole: true });
    if (photos.blocked !== undefined) return photos.blocked;
    const { earlierPhotoHashes } = season.document;
    if (!earlierPhotoHashes) return missing('not-declared');
    const earlier = new Set(earlierPhotoHashes);
    const { files } = photos.source;
    let [reused, unread] = [0, 0];
    for (const { sha256 } of files) {
      if (!sha256) unread += 1;
      else if (earlier.has(sha256)) reused += 1;
    }
    if (unread > 0 && reused === 0) return missing('absent', { kind: PHOTOS });
    return factOf(reused, photos, { files: files.length, earlier: earlier.size });
  }),
  'photos.nearDuplicates': fieldFact(PHOTOS, 'nearDuplicatesOfEarlierSeasons'),
  'contract.type': fieldFact(CONTRACT, 'contractType'),
  'contract.signedOn': fieldFact(CONTRACT, 'signedOn'),
  'contract.termStartsOn': fieldFact(CONTRACT, 'termStartsOn'),
  'contract.termEndsOn': fieldFact(CONTRACT, 'termEndsOn'),
  'contract.mentionsCallCentreBusiness': fieldFact(CONTRACT, 'mentionsCallCentreBusiness'),
  'contract.signedByBoth': fieldFact(CONTRACT, 'signedByBoth'),
  /** The better of the two parties against the licence holder: it is one of them or not. */
  'contract.party': choiceFact(nameAnswers, (season, material) => {
    const contract = looked(CONTRACT, season, material);
    const [a, b] = [
      statedText(CONTRACT, 'partyA', contract),
      statedText(CONTRACT, 'partyB', contract),
    ];
    if (!a.known) return a;
    if (!b.known) return b;
    const { holder } = season.document.licence;
    const whole = [b, a].find(({ value }) => value === holder);
    if (whole !== undefined) return holderName(season, whole.value, whole.material);
    const answers = [b, a].map(({ value, material: from }) => holderName(season, value, from));
    const best = nameAnswers
      .map((name) => answers.find((fact) => fact.known && fact.value === name))
      .find((fact) => fact !== undefined);
    if (best === undefined || !best.known) return missing('invalid', { kind: CONTRACT });
    const isNeither = best.value === 'different';
    const stated = isNeither ? `${a.value} / ${b.value}` : best.detail?.['stated'];
    return { ...best, detail: { ...best.detail, stated: stated ?? '' } };
  }),
} satisfies Record<string, FactDefinition>;

/**
 * Seat photos needed for a licence: the share of licensed seats, rounded up to a whole photo, so
 * that the share is never missed: 1,000 → 800, 999 (799.2) → 800, 1 → 1. Source: rules.md B2.
 */
export function requiredPhotos(seats: number, sharePercent: number): number {
  return Math.ceil((seats * sharePercent) / 100);
}

/** Pictures can be counted: there are no more photos than distinct ones. A document may hold any number. */
function mostPhotos(files: SeasonMaterial['files']): number {
  const distinct = new Set<string>();
  for (const { name, sha256 } of files) {
    if (!isPicture(name)) return Infinity;
    distinct.add(sha256 ?? name);
  }
  return distinct.size;
}

const isPicture = (name: string): boolean => name.endsWith('.jpg') || PICTURE.test(name);

const PICTURE = /(?:^|\.)(?:jpe?g|png|webp|hei[cf])$/i;

function spanDays(first: string, last: string): number | undefined {
  const [from, to] = [parseCivilDate(first), parseCivilDate(last)];
  return from === undefined || to === undefined ? undefined : daysBetween(from, to) + 1;
}
