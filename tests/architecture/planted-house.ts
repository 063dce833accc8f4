import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const houseRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const TSCONFIG = {
  extends: '../../tsconfig.json',
  compilerOptions: { paths: { '@/*': ['./*'] }, incremental: false, plugins: [] },
  include: ['**/*.ts', '**/*.tsx'],
  exclude: [],
};

/** A throw-away house with the given files, inside the repository so that packages resolve. */
export function plantHouse(files: Record<string, string>) {
  mkdirSync(path.join(houseRoot, 'test-results'), { recursive: true });
  const root = mkdtempSync(path.join(houseRoot, 'test-results/.planted-'));
  const all = { 'tsconfig.json': JSON.stringify(TSCONFIG), ...files };
  for (const [file, text] of Object.entries(all)) {
    const target = path.join(root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
