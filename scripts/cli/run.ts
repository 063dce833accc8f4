import { readFileSync } from 'node:fs';
import { dayOf } from '@/lib/domain/civil-date';
import { assess } from '@/lib/domain/rules/assess';
import { caseFileJsonSchema } from '@/lib/domain/season/case-file';
import { exampleSeason } from '@/lib/domain/season/example';
import { languageOf, requestOf, UsageError, type Request } from './arguments';
import { checkFolder } from './check';
import type { Console } from './console';
import { packOf } from './packs';
import { readOne } from './read-one';
import { readCaseFile } from './read-case-file';
import { reportOf } from './report';
import { sayIn, type Speak } from './speak';

/** Exit codes: 0 ready, 1 not ready (exempt and out of scope included), 2 bad input. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command line. */
export async function run(words: readonly string[], io: Console): Promise<ExitCode> {
  const speak = sayIn(languageOf(words));
  try {
    return await answer(requestOf(words), speak, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`${speak.say(`cli.errors.${error.key}`, error.values)}\n`);
    if (error.key !== 'document') io.err(`${speak.say('cli.errors.hint')}\n`);
    return 2;
  }
}

async function answer(request: Request, speak: Speak, io: Console): Promise<ExitCode> {
  if (request.command === 'help') return print(io, speak.say('cli.help'));
  if (request.command === 'schema') return print(io, json(caseFileJsonSchema()));
  if (request.command === 'example') return print(io, json(exampleSeason()));

  if (request.command === 'read') return print(io, await readOne(request, speak, io));

  const pack = packOf(request.packRef);
  const isCheck = request.command === 'check';
  const file = isCheck ? request.profile : request.file;
  const read = readCaseFile(contentOf(file));
  if (!read.ok) {
    io.err(`${speak.say('cli.errors.document', { file })}\n`);
    for (const { path, key, values } of read.faults) {
      io.err(`  ${path}: ${speak.say(key, values)}\n`);
    }
    return 2;
  }
  const today = request.today ?? dayOf(io.now(), 'Asia/Shanghai');
  if (isCheck) {
    const { text, ready } = await checkFolder(request, read.document, pack, today, speak, io);
    print(io, text);
    return ready ? 0 : 1;
  }
  const assessment = assess(read.document, pack, today);
  const company = read.document.company.name;
  const text = request.isJson ? json(assessment) : reportOf(assessment, pack, company, speak);
  print(io, text);
  return assessment.ready ? 0 : 1;
}

const json = (value: unknown): string => JSON.stringify(value, null, 2);

function print(io: Console, text: string): ExitCode {
  io.out(`${text}\n`);
  return 0;
}

function contentOf(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UsageError(reason === 'ENOENT' ? 'missingFile' : 'unreadable', { file, reason });
  }
}
