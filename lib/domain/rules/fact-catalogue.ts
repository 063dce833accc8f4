import type { FactDefinition } from './fact-definition';
import { complianceFacts } from './facts/compliance';
import { filingFacts } from './facts/filing';
import { licenceFacts } from './facts/licence';
import { operationFacts } from './facts/operation';
import { playbookFacts } from './facts/playbook';
import { subjectFacts } from './facts/subject';
import { vetoFacts } from './facts/veto';

/** Every named fact a pack may speak of. A condition about any other name does not compile. */
export const factCatalogue: ReadonlyMap<string, FactDefinition> = new Map<string, FactDefinition>(
  Object.entries({
    ...licenceFacts,
    ...filingFacts,
    ...subjectFacts,
    ...operationFacts,
    ...complianceFacts,
    ...vetoFacts,
    ...playbookFacts,
  }),
);
