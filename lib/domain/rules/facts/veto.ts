import {
  statedText,
  factOf,
  fieldFact,
  holderNameFact,
  looked,
  statedNumber,
} from '@/lib/domain/rules/read-field';
import { known, missing, type Fact } from '@/lib/domain/rules/fact';
import {
  choiceFact,
  numberFact,
  yesNoFact,
  type FactDefinition,
  type FactReader,
} from '@/lib/domain/rules/fact-definition';
import type { CaseMaterial, SeasonCase } from '@/lib/domain/rules/season-case';

const SIGNALLING = 'signalling-check';
const FILING = 'icp-filing';
const RECORDS = 'call-records';
const DOMAIN = 'domain-certificate';

/** Rows V1 and V4. */
export const vetoFacts = {
  'signalling.recordsCompared': fieldFact(SIGNALLING, 'recordsCompared'),
  'signalling.maxOffsetSeconds': numberFact(ifCompared('maxOffsetSeconds')),
  'signalling.unknownRecords': numberFact(ifCompared('recordsUnknownToSignalling')),
  /** Whether the comparison spans all the call records filed: their days, and their number where stated. */
  'signalling.coverage': choiceFact(['whole', 'partial'], coverage),
  'icp.filingEntity': holderNameFact(FILING, 'filingEntity'),
  'icp.filingNumberHolds': yesNoFact((season, material) => {
    const found = statedText(FILING, 'filingNumber', looked(FILING, season, material));
    return found.known ? factOf(true, found.material, { number: found.value }) : found;
  }),
  /** Domains of domain certificates that no ICP filing names. */
  'icp.domainsWithoutFiling': numberFact((season) => domainsWithoutFiling(season)),
} satisfies Record<string, FactDefinition>;

/** A comparison of nothing says nothing: with 0 records compared the result is unknown. */
function ifCompared(field: string): FactReader {
  return (season, material) => {
    const check = looked(SIGNALLING, season, material);
    const compared = statedNumber(SIGNALLING, 'recordsCompared', check);
    if (!compared.known) return compared;
    const found = statedNumber(SIGNALLING, field, check);
    if (!found.known) return found;
    if (compared.value === 0) return missing('absent', { kind: SIGNALLING });
    return factOf(found.value, found.material, { compared: compared.value });
  };
}

function coverage(season: SeasonCase, material: CaseMaterial | undefined): Fact {
  const check = looked(SIGNALLING, season, material);
  const records = season.materials.get(RECORDS)?.[0];
  const from = statedText(SIGNALLING, 'firstDay', check);
  const to = statedText(SIGNALLING, 'lastDay', check);
  const first = statedText(RECORDS, 'firstDay', records);
  const last = statedText(RECORDS, 'lastDay', records);
  const compared = statedNumber(SIGNALLING, 'recordsCompared', check);
  if (!from.known) return from;
  if (!to.known) return to;
  if (!first.known) return first;
  if (!last.known) return last;
  if (!compared.known) return compared;
  const filed = statedNumber(RECORDS, 'recordCount', records);
  const isWhole =
    from.value <= first.value &&
    to.value >= last.value &&
    (!filed.known || compared.value >= filed.value);
  return factOf(isWhole ? 'whole' : 'partial', from.material, {
    from: from.value,
    to: to.value,
    first: first.value,
    last: last.value,
    compared: compared.value,
  });
}

function domainsWithoutFiling(season: SeasonCase) {
  const certificates = season.materials.get(DOMAIN) ?? [];
  if (certificates.length === 0) return missing('absent', { kind: DOMAIN, whole: true });
  const filings = season.materials.get(FILING) ?? [];
  if (filings.length === 0) return missing('absent', { kind: FILING, whole: true });

  const filed = new Set<string>();
  for (const filing of filings) {
    const domain = statedText(FILING, 'domain', filing);
    if (!domain.known) return domain;
    filed.add(asciiLower(domain.value));
  }
  const without: string[] = [];
  for (const certificate of certificates) {
    const domain = statedText(DOMAIN, 'domain', certificate);
    if (!domain.known) return domain;
    if (!isFiled(asciiLower(domain.value), filed)) without.push(asciiLower(domain.value));
  }
  return known(without.length, { domains: without.sort().join(', ') });
}

/** A filing names the site's main domain; `www.` in front of either is the same domain. */
const isFiled = (domain: string, filed: ReadonlySet<string>): boolean =>
  filed.has(domain) || filed.has(`www.${domain}`) || filed.has(domain.replace(/^www\./, ''));

const asciiLower = (domain: string): string => domain.trim().toLowerCase();
