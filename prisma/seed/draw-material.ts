import { z } from 'zod';
import { type Field, fieldsOfKind } from '@/lib/domain/materials/fields';
import { formatDay } from '@/lib/format';
import messages from '@/lib/i18n/messages/zh-CN.json';
import { drawDocument } from './draw-document';
import type { SampleMaterial } from './plan';

/** A file of the sample: its name and bytes. */
export interface SampleFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Draws the document a sample material stands for, from the very values it states. */
export async function drawMaterial(company: string, material: SampleMaterial): Promise<SampleFile> {
  const title = text('kinds', material.kind, 'name');
  const rows = fieldsOfKind[material.kind]
    .filter((field) => field.name in material.facts)
    .map((field) => [text('fields', material.kind, field.name), shown(field, material)] as const);
  const bytes = await drawDocument({
    title,
    subtitle: `样例文件，不具任何效力 · ${company}`,
    rows: [...rows, ...staffRows(material)],
    stampedBy: company,
  });
  return { name: `${title}（样例）.pdf`, bytes };
}

function shown(field: Field, material: SampleMaterial): string {
  const value = material.facts[field.name];
  if (value === 'long-term') return '长期';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (field.type === 'choice') return text('choices', field.name, String(value));
  return formatDay(String(value), 'zh-CN');
}

const staffRows = ({ staff = [] }: SampleMaterial) =>
  staff.map(({ name, idNumber }) => [name, idNumber] as const);

/** A text of the Chinese messages by its path; the path itself where there is none. */
function text(...keys: readonly string[]): string {
  let node: unknown = messages;
  for (const key of keys) node = z.record(z.string(), z.unknown()).catch({}).parse(node)[key];
  return typeof node === 'string' ? node : keys.join('.');
}
