import { z } from 'zod';
import {
  uploadAnswerSchema,
  uploadRefusalSchema,
  type UploadAnswer,
} from '@/lib/domain/files/upload-answer';
import { errorCodes, type ActionFailure } from '@/lib/errors';
import { paths } from '@/lib/paths';
import type { UploadTarget } from './upload-queue';

interface Parcel {
  readonly orgId: string;
  readonly target: UploadTarget;
  readonly file: File;
  readonly onProgress: (sentBytes: number) => void;
}

export interface Sending {
  readonly answer: Promise<UploadAnswer | ActionFailure>;
  readonly abort: () => void;
}

/** Sends one file as it is; progress needs XMLHttpRequest. Never rejects: a failure is an answer. */
export function sendFile({ orgId, target, file, onProgress }: Parcel): Sending {
  const request = new XMLHttpRequest();
  const query = new URLSearchParams({ org: orgId, ...target, name: file.name });
  const answer = new Promise<UploadAnswer | ActionFailure>((resolve) => {
    request.upload.onprogress = (event) => onProgress(event.loaded);
    request.onload = () => resolve(answerOf(request));
    request.onerror = () => resolve({ code: 'unreachable', values: {} });
    request.ontimeout = () => resolve({ code: 'unreachable', values: {} });
    request.onabort = () => resolve({ code: 'upload-aborted', values: {} });
    request.open('PUT', `${paths.api.uploads()}?${query.toString()}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.send(file);
  });
  return { answer, abort: () => request.abort() };
}

export const isFailure = (answer: UploadAnswer | ActionFailure): answer is ActionFailure =>
  'code' in answer;

const jsonSchema = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom' });
    return z.NEVER;
  }
});

function answerOf(request: XMLHttpRequest): UploadAnswer | ActionFailure {
  const body = jsonSchema.safeParse(request.responseText).data;
  const answer = uploadAnswerSchema.safeParse(body);
  if (answer.success) return answer.data;
  const refusal = uploadRefusalSchema.safeParse(body).data?.error;
  const code = errorCodes.find((known) => known === refusal?.code);
  if (code === 'unauthenticated') return { code: 'session-expired', values: {} };
  return { code: code ?? 'unexpected', values: refusal?.values ?? {} };
}
