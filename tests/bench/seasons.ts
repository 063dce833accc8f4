import { addDays, civilDate } from '@/lib/domain/civil-date';
import type { SeasonDocument } from '@/lib/domain/season/document';
import { exampleSeason } from '@/lib/domain/season/example';

const base = exampleSeason();

/**
 * Seasons unlike each other, made from the example (14 materials, 42 photo files, 4 insured people):
 * terms of many lengths, missing and unconfirmed values, complaints, unfiled and late ones. The same
 * numbers make the same seasons.
 */
export function seasons(from: number, count: number): SeasonDocument[] {
  return Array.from({ length: count }, (_, i) => season(from + i));
}

function season(n: number): SeasonDocument {
  const document = structuredClone(base);
  document.licence.seats = 20 + (n % 60);
  if (n % 7 === 0) document.complaintRegisterConfirmedOn = null;
  if (n % 11 === 0) document.filing.submittedAt = '2026-03-09T10:00:00+08:00';
  if (n % 13 === 0) document.company.holdsCodeNumber = false;
  document.materials.forEach((material, i) => {
    if ((n + i) % 17 === 0) material.files = [];
    if ((n + i) % 19 === 0) material.unconfirmed = Object.keys(material.facts).slice(0, 1);
    if (material.kind !== 'hosting-agreement') return;
    material.facts['termEndsOn'] = addDays(civilDate('2027-05-01'), n % 120);
  });
  return document;
}
