import { execFile } from 'node:child_process';
import path from 'node:path';
import { houseRoot } from './planted-house';

export type LayerViolation = { from: string; to: string; rule: { name: string } };

const cruiser = path.join(houseRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const config = path.join(houseRoot, '.dependency-cruiser.cjs');

/** What the layer rules say of the given folders of a house. */
export function cruise(root: string, folders: string[]): Promise<LayerViolation[]> {
  const args = [cruiser, '--config', config, '--output-type', 'json', ...folders];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      args,
      { cwd: root, maxBuffer: 64 << 20 },
      (error, stdout, stderr) => {
        if (!stdout.startsWith('{')) return reject(new Error(stderr || String(error)));
        const { summary } = JSON.parse(stdout) as { summary: { violations: LayerViolation[] } };
        return resolve(summary.violations);
      },
    );
  });
}
