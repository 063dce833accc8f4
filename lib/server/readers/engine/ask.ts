import {
  INSPECT_MILLISECONDS,
  PAGE_MILLISECONDS,
  RENDER_MILLISECONDS,
  UNDERSTAND_MILLISECONDS,
  WHOLE_MILLISECONDS,
} from '@/lib/server/readers/limits';
import { inThread } from './pool';
import type { Answer, Work } from './task';

/** How many pages a file has. Errors: Refusal. */
export async function inspect(
  ask: Work['inspect']['ask'],
  signal?: AbortSignal,
): Promise<Work['inspect']['answer']> {
  const answer = await inThread({ name: 'inspect', ask }, INSPECT_MILLISECONDS, signal);
  return 'pageCount' in answer ? answer : strange(answer);
}

/** What one page says. Errors: Refusal. */
export async function read(
  ask: Work['read']['ask'],
  signal?: AbortSignal,
): Promise<Work['read']['answer']> {
  const answer = await inThread({ name: 'read', ask }, PAGE_MILLISECONDS, signal);
  return 'page' in answer ? answer : strange(answer);
}

/** Everything a text, a sheet or a Word document says. Errors: Refusal. */
export async function readWhole(
  ask: Work['whole']['ask'],
  signal?: AbortSignal,
): Promise<Work['whole']['answer']> {
  const answer = await inThread({ name: 'whole', ask }, WHOLE_MILLISECONDS, signal);
  return 'pages' in answer ? answer : strange(answer);
}

/** What the pages of a file mean. Errors: Refusal. */
export async function understand(
  ask: Work['understand']['ask'],
  signal?: AbortSignal,
): Promise<Work['understand']['answer']> {
  const answer = await inThread({ name: 'understand', ask }, UNDERSTAND_MILLISECONDS, signal);
  return 'reading' in answer ? answer : strange(answer);
}

/** One page as its boxes were measured on. Errors: Refusal. */
export async function render(ask: Work['render']['ask']): Promise<Work['render']['answer']> {
  const answer = await inThread({ name: 'render', ask }, RENDER_MILLISECONDS);
  return 'bytes' in answer ? answer : strange(answer);
}

function strange(answer: Answer): never {
  throw new Error(`a thread answered something else: ${Object.keys(answer).join(', ')}`);
}
