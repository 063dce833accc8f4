import { addDays, daysBetween, parseCivilDate } from '@/lib/domain/civil-date';
import { checkedUscc } from '@/lib/domain/materials/field-values';
import { compareEntityNames } from '@/lib/domain/identifiers/entity-name';
import { missing, type Fact } from '@/lib/domain/rules/fact';
import {
  choiceFact,
  numberFact,
  yesNoFact,
  type FactDefinition,
} from '@/lib/domain/rules/fact-definition';
import {
  factOf,
  fieldFact,
  holderNameFact,
  looked,
  statedBy,
  statedText,
} from '@/lib/domain/rules/read-field';
import type { CaseMaterial, SeasonCase } from '@/lib/domain/rules/season-case';
import { filingDay } from './filing';

/** Rows A1–A5 and V5. */
export const subjectFacts = {
  'businessLicence.name': holderNameFact('business-licence', 'companyName'),
  'businessLicence.termEndsOn': fieldFact('business-licence', 'termEndsOn'),
  'businessLicence.usccCheck': choiceFact(['right', 'check-digit'], (season, material) => {
    const found = statedText(
      'business-licence',
      'uscc',
      looked('business-licence', season, material),
    );
    if (!found.known) return found;
    const check = checkedUscc(found.value);
    const answer = check.ok && check.warning === undefined ? 'right' : 'check-digit';
    return factOf(answer, found.material, { code: found.value });
  }),
  /** The code on the licence against the code of the client's record. */
  'businessLicence.usccMatches': yesNoFact((season, material) => {
    const found = statedText(
      'business-licence',
      'uscc',
      looked('business-licence', season, material),
    );
    if (!found.known) return found;
    const expected = season.document.company.uscc;
    if (!expected) return missing('absent');
    const [a, b] = [checkedUscc(found.value), checkedUscc(expected)];
    if (!a.ok || !b.ok) return missing('invalid');
    return factOf(a.value === b.value, found.material, { stated: a.value, expected: b.value });
  }),
  'businessLicence.scopeMentionsCallCentre': yesNoFact((season, material) => {
    const found = statedText(
      'business-licence',
      'businessScope',
      looked('business-licence', season, material),
    );
    return found.known ? factOf(/呼叫中心|增值电信/.test(found.value), found.material) : found;
  }),
  'legalRepresentative.name': choiceFact(
    ['identical', 'folded', 'different'],
    (season, material) => {
      const card = looked('legal-representative-id', season, material);
      const person = statedText('legal-representative-id', 'personName', card);
      if (!person.known) return person;
      const licence = season.materials.get('business-licence')?.[0];
      const expected = statedText('business-licence', 'legalRepresentative', licence);
      if (!expected.known) return expected;
      const isSame = person.value === expected.value;
      const answer = isSame ? 'identical' : compareEntityNames(person.value, expected.value).kind;
      return factOf(answer, person.material, { stated: person.value, expected: expected.value });
    },
  ),
  /** Only whether it holds: the number itself stays out of findings. */
  'legalRepresentative.idNumberHolds': yesNoFact((season, material) => {
    const card = looked('legal-representative-id', season, material);
    const found = statedText('legal-representative-id', 'idNumber', card);
    return found.known ? factOf(true, found.material) : found;
  }),
  'legalRepresentative.validUntil': fieldFact('legal-representative-id', 'validUntil'),
  'articles.name': holderNameFact('articles-of-association', 'companyName'),
  'articles.archiveQueryStamp': fieldFact('articles-of-association', 'archiveQueryStamp'),
  'articles.queriedOn': fieldFact('articles-of-association', 'queriedOn'),
  'domain.registrant': holderNameFact('domain-certificate', 'registrant'),
  'domain.expiresOn': fieldFact('domain-certificate', 'expiresOn'),
  'domain.name': fieldFact('domain-certificate', 'domain'),
  'hosting.customer': holderNameFact('hosting-agreement', 'customer'),
  'hosting.signedByBoth': fieldFact('hosting-agreement', 'signedByBoth'),
  'hosting.termEndsOn': fieldFact('hosting-agreement', 'termEndsOn'),
  /**
   * Days from the reference day to the day the term ends. The reference day is not counted, the
   * end day is: from 30 June 2026, a term to 30 June 2027 has 365 days left. Of several agreements
   * each is looked at, so the shortest decides. Days left at filing are told beside it.
   */
  'hosting.remainingDays': numberFact((season, material) => {
    const reference =
      season.settings.hostingReference === 'window-close'
        ? season.window.closesOn
        : filingDay(season);
    return remainingDays(season, material, reference);
  }),
} satisfies Record<string, FactDefinition>;

function remainingDays(
  season: SeasonCase,
  material: CaseMaterial | undefined,
  reference: SeasonCase['today'],
): Fact {
  const agreement = looked('hosting-agreement', season, material);
  const found = statedBy('hosting-agreement', 'termEndsOn', agreement);
  if (!found.known) return found;
  const ends = typeof found.value === 'string' ? parseCivilDate(found.value) : undefined;
  if (ends === undefined) return missing('invalid', { kind: 'hosting-agreement' });
  const detail = {
    reference,
    ends,
    atFiling: daysBetween(filingDay(season), ends),
    lastDayBefore: addDays(ends, -1),
  };
  return factOf(daysBetween(reference, ends), found.material, detail);
}
