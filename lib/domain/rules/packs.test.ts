import { readdirSync, readFileSync } from 'node:fs';
import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import en from '@/lib/i18n/messages/en.json';
import zh from '@/lib/i18n/messages/zh-CN.json';
import { compilePack } from './compile-pack';
import type { Condition, LeafCondition } from './condition-schema';
import { factCatalogue } from './fact-catalogue';
import { packRefOf, packSchema, type Rule } from './pack-schema';
import { runExample } from './run-example';

const files = readdirSync('lib/packs').filter((file) => /@\d+\.yaml$/.test(file));
const packs = files.map((file) => ({
  file,
  pack: packSchema.parse(parse(readFileSync(`lib/packs/${file}`, 'utf8'))),
}));

describe.each(packs)('the pack $file', ({ file, pack }) => {
  it('is named as its file is', () => {
    expect(`${packRefOf(pack)}.yaml`).toBe(file);
  });

  const examples = compilePack(pack).rules.flatMap((compiled) =>
    compiled.rule.examples.map((example) => ({
      title: `${compiled.rule.id} ${JSON.stringify(example.given)} → ${example.expect}`,
      compiled,
      example,
    })),
  );
  it.each(examples)('$title', ({ compiled, example }) => {
    expect(runExample(compiled, example)).toBe(example.expect);
  });

  it('gives its examples facts that exist', () => {
    const given = pack.rules.flatMap(({ baseline, examples: all }) => [
      ...Object.keys(baseline),
      ...all.flatMap((example) => Object.keys(example.given)),
    ]);
    expect(given.filter((name) => !factCatalogue.has(name))).toEqual([]);
  });

  it('says every sentence its rules can say, in both languages', () => {
    const keys = pack.rules.flatMap(keysOf);
    for (const messages of [zh, en]) {
      const t = createTranslator({ locale: 'zh-CN', messages });
      expect(keys.filter((key) => !t.has(key as never))).toEqual([]);
    }
  });
});

it('names every fact in both languages', () => {
  for (const messages of [zh, en]) {
    const t = createTranslator({ locale: 'zh-CN', messages });
    const unnamed = [...factCatalogue.keys()].filter((name) => !t.has(`facts.${name}` as never));
    expect(unnamed).toEqual([]);
  }
});

function keysOf(rule: Rule): string[] {
  return [
    ...leavesOf(rule.require).flatMap(keysOfLeaf),
    ...(rule.otherwise ? [`reasons.otherwise.${rule.otherwise}`] : []),
    ...(rule.information ? [`reasons.information.${rule.information}`] : []),
  ];
}

function keysOfLeaf(leaf: LeafCondition): string[] {
  const stem = leaf.reason ?? leaf.fact;
  if (leaf.stated) return [`reasons.${stem}.pass`];
  const ends = leaf.by ? Object.keys(leaf.by) : ['pass', leaf.severity];
  return [...ends.map((end) => `reasons.${stem}.${end}`), `remedies.${stem}`];
}

function leavesOf(condition: Condition | undefined): LeafCondition[] {
  if (condition === undefined) return [];
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return 'not' in condition ? leavesOf(condition.not) : [condition];
}
