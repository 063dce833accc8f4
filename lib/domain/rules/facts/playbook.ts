import { daysBetween, parseCivilDate } from '@/lib/domain/civil-date';
import { missing, type Fact } from '@/lib/domain/rules/fact';
import { numberFact, type FactDefinition } from '@/lib/domain/rules/fact-definition';
import {
  factOf,
  fieldFact,
  holderNameFact,
  looked,
  statedText,
} from '@/lib/domain/rules/read-field';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { CaseMaterial, SeasonCase } from '@/lib/domain/rules/season-case';
import { filingDay } from './filing';

/** Rows P-A, P-C and E1–E3. */
export const playbookFacts = {
  'shadow.heldOn': fieldFact('shadow-inspection', 'heldOn'),
  'shadow.score': fieldFact('shadow-inspection', 'score'),
  /** Days between the start of the whitelist and the filing day. */
  'whitelist.daysAhead': numberFact((season, material) => {
    const platform = looked('outbound-whitelist', season, material);
    const started = statedText('outbound-whitelist', 'startedOn', platform);
    if (!started.known) return started;
    const day = parseCivilDate(started.value);
    if (day === undefined) return missing('invalid', { kind: 'outbound-whitelist' });
    const detail = { startedOn: day, filingDay: filingDay(season) };
    return factOf(daysBetween(day, filingDay(season)), started.material, detail);
  }),
  'memorandum.signedByBoth': fieldFact('carrier-memorandum', 'signedByBoth'),
  'complaintRate.belowIndustryAverage': fieldFact(
    'complaint-rate-certificate',
    'belowIndustryAverage',
  ),
  'returnNotice.returnedOn': fieldFact('return-notice', 'returnedOn'),
  'defence.company': holderNameFact('defence-statement', 'companyName'),
  'correction.company': holderNameFact('correction-report', 'companyName'),
  /** Days from the 拟注销 mark to the document; the tenth day is still in time. */
  'defence.daysAfterMark': numberFact((season, material) =>
    daysAfterMark(season, material, 'defence-statement', 'submittedOn'),
  ),
  'correction.daysAfterMark': numberFact((season, material) =>
    daysAfterMark(season, material, 'correction-report', 'submittedOn'),
  ),
  'audit.daysAfterMark': numberFact((season, material) =>
    daysAfterMark(season, material, 'compliance-audit-report', 'issuedOn'),
  ),
  'entityChange.formerEntity': holderNameFact('entity-change-application', 'formerEntity'),
  'entityChange.submittedOn': fieldFact('entity-change-application', 'submittedOn'),
  'merger.signedOn': fieldFact('merger-agreement', 'signedOn'),
  'merger.signedByBoth': fieldFact('merger-agreement', 'signedByBoth'),
} satisfies Record<string, FactDefinition>;

function daysAfterMark(
  season: SeasonCase,
  material: CaseMaterial | undefined,
  kind: MaterialKind,
  field: string,
): Fact {
  const marked = season.document.filing.cancellationMarkedOn;
  if (!marked) return missing('absent');
  const found = statedText(kind, field, looked(kind, season, material));
  if (!found.known) return found;
  const day = parseCivilDate(found.value);
  if (day === undefined) return missing('invalid', { kind });
  return factOf(daysBetween(marked, day), found.material, { day, marked, kind });
}
