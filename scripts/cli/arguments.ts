import { HIGH_CERTAINTY } from '@/lib/domain/reading/reading';
import { civilDateSchema, type CivilDate } from '@/lib/domain/civil-date';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** What was asked on the command line. */
export type Request =
  | { readonly command: 'help' }
  | { readonly command: 'schema' }
  | { readonly command: 'example' }
  | {
      readonly command: 'assess';
      readonly file: string;
      readonly today: CivilDate | undefined;
      readonly packRef: string;
      readonly isJson: boolean;
    }
  | { readonly command: 'read'; readonly file: string; readonly isJson: boolean }
  | CheckRequest;

/** A folder of documents held against what its company says of itself. */
export interface CheckRequest {
  readonly command: 'check';
  readonly folder: string;
  readonly profile: string;
  readonly today: CivilDate | undefined;
  readonly packRef: string;
  /** From this certainty on, who runs the command stands in for a person who confirms. */
  readonly acceptAbove: number | undefined;
  readonly isJson: boolean;
}

/** Why the command line cannot be followed: a key under `cli.errors.` and its values. */
export class UsageError extends Error {
  constructor(
    readonly key: string,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(key);
  }
}

export const DEFAULT_PACK = 'seed-call-centre@1';

/** The language asked for, so that even a wrong command line is answered in it. Chinese by default. */
export function languageOf(words: readonly string[]): Language {
  const given = flagValue(words, '--lang');
  return languages.find((language) => language === given) ?? 'zh-CN';
}

/** Reads the words after `xubei`. Throws UsageError. */
export function requestOf(words: readonly string[]): Request {
  const { flags, rest } = sorted(words);
  const language = flags.get('--lang');
  if (language !== undefined && !languages.some((known) => known === language)) {
    throw new UsageError('language', { given: language });
  }
  const [command, ...files] = rest;
  if (command === undefined || flags.has('--help')) return { command: 'help' };
  if (command === 'schema' || command === 'example') return { command };
  if (command !== 'assess' && command !== 'check' && command !== 'read') {
    throw new UsageError('command', { given: command });
  }

  const [file, ...more] = files;
  if (file === undefined) throw new UsageError(missingWord[command]);
  if (more[0] !== undefined) throw new UsageError('extra', { given: more[0] });
  const isJson = flags.has('--json');
  if (command === 'read') return { command, file, isJson };
  const today = dayOf(flags.get('--today'));
  const packRef = flags.get('--pack') ?? DEFAULT_PACK;
  if (command === 'assess') return { command, file, today, packRef, isJson };
  const profile = flags.get('--profile');
  if (profile === undefined) throw new UsageError('noProfile');
  const acceptAbove = shareOf(flags.get('--accept-above'));
  return { command, folder: file, profile, today, packRef, acceptAbove, isJson };
}

const missingWord = { assess: 'noFile', check: 'noFolder', read: 'noDocument' } as const;

const valued = ['--today', '--pack', '--lang', '--profile', '--accept-above'];
const plain = ['--json', '--help'];

function sorted(words: readonly string[]) {
  const flags = new Map<string, string>();
  const rest: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const [word = '', ...inline] = (words[i] ?? '').split(/=(.*)/s);
    const flag = word === '-h' ? '--help' : word;
    if (!flag.startsWith('-') || flag === '-') rest.push(words[i] ?? '');
    else if (plain.includes(flag) && inline.length === 0) flags.set(flag, '');
    else if (valued.includes(flag)) {
      const value = inline[0] ?? words[(i += 1)];
      if (value === undefined || value === '') throw new UsageError('noValue', { flag });
      flags.set(flag, value);
    } else throw new UsageError('flag', { given: words[i] ?? '' });
  }
  return { flags, rest };
}

function dayOf(text: string | undefined): CivilDate | undefined {
  if (text === undefined) return undefined;
  const day = civilDateSchema.safeParse(text);
  if (!day.success) throw new UsageError('today', { given: text });
  return day.data;
}

/** Below high certainty nothing is accepted by the lot. */
function shareOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const share = Number(text);
  if (!(share >= HIGH_CERTAINTY && share <= 1))
    throw new UsageError('acceptAbove', { given: text });
  return share;
}

function flagValue(words: readonly string[], flag: string): string | undefined {
  const at = words.lastIndexOf(flag);
  const inline = words.findLast((word) => word.startsWith(`${flag}=`));
  return inline?.slice(flag.length + 1) ?? (at < 0 ? undefined : words[at + 1]);
}
