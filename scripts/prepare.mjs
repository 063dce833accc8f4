import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './root.mjs';
import { Refusal, say } from './say.mjs';

const MIN_NODE = [20, 19];
const GENERATED = join(root, 'lib/generated/prisma');
const BUILD = join(root, '.next');

export function refuseOldNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > MIN_NODE[0] || (major === MIN_NODE[0] && minor >= MIN_NODE[1])) return;
  throw new Refusal(
    `需要 Node.js 20.19 或更新的版本，当前是 ${version}。`,
    `Node.js 20.19 or newer is needed; this is ${version}.`,
  );
}

/** Installs the packages unless those of package-lock.json are there already, completely. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  say('正在安装依赖……', 'Installing packages …');
  // Not `npm ci`: it refuses a lock file made where some platforms' packages could not be had.
  await runNpm(['install', '--no-save', '--include=dev', '--no-audit', '--no-fund'], {
    ONNXRUNTIME_NODE_INSTALL_CUDA: 'skip',
  });
}

export async function ensureGenerated() {
  const hash = hashOf(['prisma/schema', 'prisma.config.ts', 'package-lock.json']);
  const stamp = join(GENERATED, '.stamp');
  if (readOr(stamp) === hash) return;
  await runNode(['node_modules/prisma/build/index.js', 'generate'], {}, 'pipe');
  writeFileSync(stamp, hash);
}

/** Builds the pages unless nothing they are made of has changed. */
export async function ensureBuilt() {
  const hash = hashOf([
    'app',
    'components',
    'lib',
    'public',
    'prisma/schema',
    'next.config.js',
    'postcss.config.js',
    'proxy.ts',
    'instrumentation.ts',
    'tsconfig.json',
    'package-lock.json',
  ]);
  const stamp = join(BUILD, 'xubei-build');
  if (readOr(stamp) === hash && existsSync(join(BUILD, 'BUILD_ID'))) return;
  say('正在构建页面……', 'Building the pages …');
  await runNode(['node_modules/next/dist/bin/next', 'build'], { NODE_ENV: 'production' }, 'pipe');
  writeFileSync(stamp, hash);
}

/** npm writes its own list last, so a broken installation is seen too. */
function isInstalled() {
  const [wanted, found] = ['package-lock.json', 'node_modules/.package-lock.json'].map(packagesOf);
  if (found === undefined) return false;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || found[path]?.version === entry.version,
  );
}

function packagesOf(file) {
  const text = readOr(join(root, file));
  return text === undefined ? undefined : JSON.parse(text).packages;
}

function hashOf(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const file of paths.flatMap((path) => filesBelow(join(root, path)))) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    return [path];
  }
  return entries
    .filter(({ name }) => !/^generated$|\.test\.tsx?$/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const below = join(path, entry.name);
      return entry.isDirectory() ? filesBelow(below) : [below];
    });
}

const runNpm = (args, env) =>
  process.env.npm_execpath
    ? runNode([process.env.npm_execpath, ...args], env, 'inherit')
    : run('npm', args, env, 'inherit');

const runNode = (args, env, output) => run(process.execPath, args, env, output);

async function run(program, args, env, output) {
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', output, output],
    shell: process.platform === 'win32' && program === 'npm',
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, // or it downloads one
      NEXT_TELEMETRY_DISABLED: '1',
      CHECKPOINT_DISABLE: '1',
      ...env,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  if (code === 0) return;
  const command = `${program} ${args.join(' ')}`;
  throw new Refusal(`${said}\n命令失败：${command}`, `The command failed (${code}): ${command}`);
}

function readOr(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
