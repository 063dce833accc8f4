import { daysBetween } from '@/lib/domain/civil-date';
import { known, missing } from '@/lib/domain/rules/fact';
import {
  dayFact,
  numberFact,
  yesNoFact,
  type FactDefinition,
} from '@/lib/domain/rules/fact-definition';

/** Rows S1 and S2: whether the licence takes part at all. */
export const licenceFacts = {
  'licence.coversB24': yesNoFact(({ document }) => {
    const { serviceClasses } = document.licence;
    if (serviceClasses.some((name) => name.trim().toUpperCase() === 'B24')) return known(true);
    return known(false, { classes: [...serviceClasses].sort().join(', ') });
  }),
  /** The first and the last day of the term both count as in force. */
  'licence.inForce': yesNoFact(({ document, today }) => {
    const { issuedOn, expiresOn } = document.licence;
    if (issuedOn && issuedOn > today)
      return known(false, { from: issuedOn, until: expiresOn ?? '' });
    if (!expiresOn) return missing('absent');
    return known(today <= expiresOn, { from: issuedOn ?? '', until: expiresOn });
  }),
  'licence.seats': numberFact(({ document }) => known(document.licence.seats)),
  'licence.daysToExpiry': numberFact(({ document, today }) => {
    const { expiresOn } = document.licence;
    return expiresOn
      ? known(daysBetween(today, expiresOn), { until: expiresOn })
      : missing('absent');
  }),
  /** An application nobody recorded is none: it only ever keeps the season in scope. */
  'cancellation.applied': yesNoFact(({ document, today }) => {
    const on = document.licence.cancellation?.appliedOn;
    return known(Boolean(on && on <= today), on ? { appliedOn: on } : {});
  }),
  'cancellation.noticeIssued': yesNoFact(({ document, today }) => {
    const on = document.licence.cancellation?.noticeIssuedOn;
    return known(Boolean(on && on <= today), on ? { noticeOn: on } : {});
  }),
  'company.holdsCodeNumber': yesNoFact(({ document }) => {
    const holds = document.company.holdsCodeNumber;
    return holds === undefined || holds === null ? missing('not-declared') : known(holds);
  }),
  'day.today': dayFact(({ today }) => known(today)),
} satisfies Record<string, FactDefinition>;
