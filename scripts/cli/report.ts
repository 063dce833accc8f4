import {
  ruleGroups,
  type Assessment,
  type Blocker,
  type Finding,
  type Outcome,
} from '@/lib/domain/rules/assessment';
import type { CompiledPack } from '@/lib/domain/rules/compile-pack';
import type { Rule } from '@/lib/domain/rules/pack-schema';
import { reasonText, remedyText } from '@/lib/domain/rules/sentence';
import type { Speak } from './speak';

const marks: Record<Outcome, string> = {
  pass: '✓',
  warn: '!',
  fail: '✗',
  unknown: '?',
  'not-applicable': '–',
};

/** The assessment as a person reads it in a terminal: verdict, score, blockers, then every row. */
export function reportOf(
  assessment: Assessment,
  { pack }: CompiledPack,
  company: string,
  speak: Speak,
): string {
  const rules = new Map(pack.rules.map((rule) => [rule.id, rule]));
  const { day, packRef } = assessment;
  return [
    speak.say('cli.report.heading', { company, day, pack: packRef }),
    speak.say(`cli.report.verdict.${verdictOf(assessment)}`),
    ...scoreLines(assessment, rules, speak),
    ...blockerLines(assessment, rules, speak),
    ...ruleGroups.flatMap((group) =>
      groupLines(
        group,
        assessment.findings.filter((finding) => finding.group === group),
        rules,
        speak,
      ),
    ),
    '',
    speak.say('cli.report.legend'),
  ].join('\n');
}

function verdictOf({ ready, scope }: Assessment): string {
  if (ready) return 'ready';
  return scope === 'in' ? 'not-ready' : `scope-${scope}`;
}

type Rules = ReadonlyMap<string, Rule>;

function scoreLines(assessment: Assessment, rules: Rules, speak: Speak): string[] {
  const { score, gate, lost, bonus } = assessment;
  const line = (key: string, points: number, ruleId: string) =>
    `    ${speak.say(`cli.report.${key}`, { points, row: titleOf(ruleId, rules, speak) })}`;
  return [
    speak.say('cli.report.score', { score, gate }),
    ...lost.map(({ ruleId, points }) => line('lost', points, ruleId)),
    ...bonus.map(({ ruleId, points }) => line('bonus', points, ruleId)),
  ];
}

function blockerLines({ blockers }: Assessment, rules: Rules, speak: Speak): string[] {
  if (blockers.length === 0) return [];
  const lines = blockers.map((blocker) => `  ✗ ${blockerText(blocker, rules, speak)}`);
  return ['', speak.say('cli.report.blockers'), ...lines];
}

function blockerText(blocker: Blocker, rules: Rules, { say, pick }: Speak): string {
  switch (blocker.kind) {
    case 'scope':
      return say(`cli.report.blocker.scope.${blocker.scope}`);
    case 'score':
      return say('cli.report.blocker.score', { score: blocker.score, gate: blocker.gate });
    case 'veto': {
      const row = titleOf(blocker.ruleId, rules, { say, pick });
      return say(`cli.report.blocker.veto.${blocker.outcome}`, { row });
    }
    case 'window':
      return say('cli.report.blocker.window', {
        row: titleOf(blocker.ruleId, rules, { say, pick }),
      });
  }
}

function groupLines(
  group: string,
  findings: readonly Finding[],
  rules: Rules,
  speak: Speak,
): string[] {
  if (findings.length === 0) return [];
  const heading = speak.say(`groups.${group}`);
  const lines = findings.flatMap((finding) => findingLines(finding, rules, speak));
  return ['', `── ${heading} ${'─'.repeat(Math.max(4, 60 - heading.length))}`, ...lines];
}

function findingLines(finding: Finding, rules: Rules, speak: Speak): string[] {
  const { outcome, ruleId, reasons, remedies, sources } = finding;
  const grades = [...new Set(sources.map(({ grade }) => grade))].join(' ');
  const name = titleOf(ruleId, rules, speak);
  const status = `${marks[outcome]} ${speak.say(`cli.report.outcome.${outcome}`)}`;
  const isOpen = outcome !== 'pass' && outcome !== 'not-applicable';
  const told = isOpen ? reasons.filter((reason) => reason.outcome !== 'pass') : reasons;
  return [
    `${status}  ${name}  ${speak.say('cli.report.source', { grades })}`,
    ...(told.length > 0 ? told : reasons).map((reason) => `    ${reasonText(speak.say, reason)}`),
    ...remedies.map((remedy) => `    → ${remedyText(speak.say, remedy)}`),
    ...workOf(finding, rules, speak),
  ];
}

/** What a month of the plan is for. */
function workOf({ ruleId }: Finding, rules: Rules, { say, pick }: Speak): string[] {
  const rule = rules.get(ruleId);
  if (rule?.month === undefined) return [];
  const ours = rule.ours ? say('cli.report.ours') : '';
  return [`    ${pick(rule.requirement)}${ours}`];
}

function titleOf(ruleId: string, rules: Rules, { pick }: Speak): string {
  const rule = rules.get(ruleId);
  return rule === undefined ? ruleId : `${ruleId} ${pick(rule.title)}`;
}
