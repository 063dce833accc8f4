import { hkdfSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './say.mjs';

const HEX_64 = /^[0-9a-f]{64}$/;

/** The instance secret: XUBEI_SECRET, or the file in the data folder, made on first start. */
export function instanceSecret(dataDir, env = process.env) {
  makeDataDir(dataDir);
  if (env.XUBEI_SECRET) return env.XUBEI_SECRET;
  const file = join(dataDir, 'secret');
  if (!existsSync(file)) return createSecret(dataDir, file);
  const secret = readFileSync(file, 'utf8').trim();
  if (HEX_64.test(secret)) return secret;
  throw new Refusal(
    `密钥文件 ${file} 已损坏。请用备份恢复它；已加密的数据只能用原来的密钥打开。`,
    `The key file ${file} is damaged. Restore it from a backup: sealed data opens with the original key only.`,
  );
}

/** A key for one purpose. The secret itself is never used for anything else. */
export const deriveHex = (secret, purpose) =>
  Buffer.from(hkdfSync('sha256', secret, 'xubei', purpose, 32)).toString('hex');

function createSecret(dataDir, file) {
  if (existsSync(join(dataDir, 'postgres'))) {
    throw new Refusal(
      `数据文件夹 ${dataDir} 里有数据库，却没有密钥文件 secret。请用备份恢复它，或设置 XUBEI_SECRET。`,
      `The data folder ${dataDir} holds a database but no key file "secret". Restore it from a backup, or set XUBEI_SECRET.`,
    );
  }
  const secret = randomBytes(32).toString('hex');
  writeFileSync(`${file}.new`, `${secret}\n`, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
  return secret;
}

/** As root the database runs as another account, which must be able to walk through the folder. */
function makeDataDir(dataDir) {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  chmodSync(dataDir, process.getuid?.() === 0 ? 0o711 : 0o700);
}
