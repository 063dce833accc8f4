import type { Bench, Figure } from '@/tests/bench/measure';
import { readingBench } from '@/tests/bench/reading';
import { rulesBench } from '@/tests/bench/rules';

/** Every benchmark there is; arguments choose some of them by name. */
const benches: readonly Bench[] = [rulesBench, readingBench];

const words = process.argv.slice(2);
const names = words.filter((word) => !word.startsWith('--'));
const strange = [
  ...names.filter((name) => !benches.some((bench) => bench.name === name)),
  ...words.filter((word) => word.startsWith('--') && word !== '--json'),
];

if (strange.length > 0) {
  const known = benches.map(({ name }) => name).join(', ');
  process.stderr.write(`bench: no ${strange.join(', ')}; there is: ${known}, and --json\n`);
  process.exitCode = 2;
} else {
  const chosen = benches.filter(({ name }) => names.length === 0 || names.includes(name));
  const figures: Figure[] = [];
  for (const bench of chosen) figures.push(...(await bench.run()));
  const text = words.includes('--json') ? JSON.stringify(figures, null, 2) : table(figures);
  process.stdout.write(`${text}\n`);
  if (figures.some(({ reached }) => !reached)) process.exitCode = 1;
}

function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    amount(figure.ours, figure.unit),
    figure.against === null ? figure.againstName : amount(figure.against, figure.unit),
    `${figure.ratio.toFixed(1)} ×`,
    `${figure.bar} ${figure.reached ? 'reached' : 'MISSED'}`,
    figure.note ?? (figure.against === null ? '' : figure.againstName),
  ]);
  const all = [['name', 'ours', 'peer / floor', 'ratio', 'bar', ''], ...rows];
  const widths = all[0]?.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function amount(value: number, unit: string): string {
  return `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ${unit}`;
}
