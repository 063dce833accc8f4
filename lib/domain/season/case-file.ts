import { z } from 'zod';
import { materialKinds } from '@/lib/domain/materials/kinds';
import { factsSchemaOf, validateFacts } from '@/lib/domain/materials/schema-of-kind';
import { seasonDocumentSchema, seasonMaterialSchema, type SeasonDocument } from './document';
import { faultsOfIssues, pathText, type DocumentFault } from './document-fault';

export type ReadSeason =
  | { readonly ok: true; readonly document: SeasonDocument }
  | { readonly ok: false; readonly faults: readonly DocumentFault[] };

/**
 * Reads a season from outside: its shape, then every stated value by its material kind. Every wrong
 * field is named by its path. A value nobody stated is left out, not wrong.
 */
export function readSeason(value: unknown): ReadSeason {
  const parsed = seasonDocumentSchema.safeParse(value);
  if (!parsed.success) return { ok: false, faults: faultsOfIssues(parsed.error.issues) };
  const faults = parsed.data.materials.flatMap((material, i) =>
    validateFacts(material.kind, material.facts).map(({ path, key }) => ({
      path: pathText(['materials', i, 'facts', ...path]),
      key,
      values: {},
    })),
  );
  return faults.length > 0 ? { ok: false, faults } : { ok: true, document: parsed.data };
}

/** The JSON Schema of the document, with the values each kind of material may state. */
export function caseFileJsonSchema(): unknown {
  return z.toJSONSchema(
    seasonDocumentSchema.extend({ materials: z.array(z.union(kindSchemas)).default([]) }),
    { io: 'input', unrepresentable: 'any' },
  );
}

const kindSchemas = materialKinds.map((kind) =>
  seasonMaterialSchema.extend({
    kind: z.literal(kind),
    facts: factsSchemaOf(kind).default({}).meta({ title: kind }),
  }),
);
