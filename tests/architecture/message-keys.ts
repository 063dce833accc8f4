import ts from 'typescript';
import type { HouseFile } from './house-files';

export type MessageUse = { path: string; line: number; key: string; isWhole: boolean };

const SOURCES = ['useTranslations', 'getTranslations', 'createTranslator'];
const SPEAKERS = ['rich', 'markup', 'raw', 'has'];

/** Keys a file says with a translator whose namespace is written out. A key that is only begun
 *  (a template literal) has `isWhole` false: its prefix is known, not its end. */
export function messageUses({ path, text }: HouseFile): MessageUse[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const uses: MessageUse[] = [];
  const walk = (node: ts.Node, outer: Map<string, string | undefined>) => {
    const known = ts.isFunctionLike(node) ? new Map(outer) : outer;
    if (ts.isVariableDeclaration(node)) {
      for (const [name, namespace] of translatorsOf(node)) known.set(name, namespace);
    }
    const said = ts.isCallExpression(node) ? keyOf(node, known) : undefined;
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    if (said !== undefined) uses.push({ path, line, ...said });
    ts.forEachChild(node, (child) => walk(child, known));
  };
  walk(source, new Map());
  return uses;
}

/** `const t = useTranslations('a')`, awaited or not, alone or in `const [t] = await Promise.all([…])`. */
function translatorsOf({
  name,
  initializer,
}: ts.VariableDeclaration): [string, string | undefined][] {
  const value = initializer && unwrap(initializer);
  if (value === undefined || !ts.isCallExpression(value)) return [];
  if (ts.isIdentifier(name)) return isTranslator(value) ? [[name.text, namespaceOf(value)]] : [];
  const list = value.arguments[0];
  if (!ts.isArrayBindingPattern(name) || !list || !ts.isArrayLiteralExpression(list)) return [];
  return list.elements.flatMap((element, index): [string, string | undefined][] => {
    const bound = name.elements[index];
    const call = unwrap(element);
    if (!bound || !ts.isBindingElement(bound) || !ts.isIdentifier(bound.name)) return [];
    if (!ts.isCallExpression(call) || !isTranslator(call)) return [];
    return [[bound.name.text, namespaceOf(call)]];
  });
}

const unwrap = (node: ts.Expression): ts.Expression =>
  ts.isAwaitExpression(node) || ts.isParenthesizedExpression(node) ? unwrap(node.expression) : node;

const isTranslator = ({ expression }: ts.CallExpression) =>
  ts.isIdentifier(expression) && SOURCES.includes(expression.text);

/** '' is the root; undefined is a namespace that is computed, which this scan leaves alone. */
function namespaceOf(call: ts.CallExpression): string | undefined {
  const [argument] = call.arguments;
  if (argument === undefined) return '';
  if (ts.isStringLiteralLike(argument)) return argument.text;
  if (!ts.isObjectLiteralExpression(argument)) return undefined;
  const entry = argument.properties.find((property) => property.name?.getText() === 'namespace');
  if (entry === undefined) return '';
  if (!ts.isPropertyAssignment(entry) || !ts.isStringLiteralLike(entry.initializer))
    return undefined;
  return entry.initializer.text;
}

function keyOf(call: ts.CallExpression, known: Map<string, string | undefined>) {
  const speaker = speakerOf(call.expression);
  const [argument] = call.arguments;
  const namespace = speaker === undefined ? undefined : known.get(speaker);
  if (namespace === undefined || argument === undefined) return undefined;
  const prefix = namespace === '' ? '' : `${namespace}.`;
  if (ts.isStringLiteralLike(argument)) return { key: prefix + argument.text, isWhole: true };
  if (ts.isTemplateExpression(argument))
    return { key: prefix + argument.head.text, isWhole: false };
  return { key: prefix, isWhole: false };
}

function speakerOf(expression: ts.Expression): string | undefined {
  if (ts.isIdentifier(expression)) return expression.text;
  if (!ts.isPropertyAccessExpression(expression) || !ts.isIdentifier(expression.expression))
    return undefined;
  return SPEAKERS.includes(expression.name.text) ? expression.expression.text : undefined;
}
