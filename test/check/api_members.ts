/** One name's declarations before and after, down to the member that differs. */
import ts from "typescript";
import { flipped, type Position, taken } from "./positions.ts";

const printer = ts.createPrinter({ removeComments: true });

type Members = readonly (ts.TypeElement | ts.ClassElement)[];
type Callable = ts.SignatureDeclaration;

export class ApiComparison {
  readonly found: { readonly breaking: boolean; readonly member?: string; readonly text: string }[] = [];

  say(breaking: boolean, member: string, text: string): void {
    this.found.push({ breaking, ...(member === "" ? {} : { member }), text });
  }

  declarations(old: readonly ts.Statement[], now: readonly ts.Statement[], position: Position): void {
    const [one, other] = [old[0], now[0]];
    if (one === undefined || other === undefined) {
      if (one !== undefined) this.say(true, "", `is no ${sortOf(one)} any more`);
      if (other !== undefined) this.say(false, "", `is a ${sortOf(other)}, too`);
    } else if (old.length > 1 || now.length > 1) this.#overloads(old, now, "");
    else this.#declaration(one, other, position);
  }

  #declaration(old: ts.Statement, now: ts.Statement, position: Position): void {
    if (textOf(old) === textOf(now)) return;
    if (ts.isFunctionDeclaration(old) && ts.isFunctionDeclaration(now)) return this.#signature(old, now, taken, "");
    if (ts.isVariableStatement(old) && ts.isVariableStatement(now)) {
      const [one, other] = [old, now].map(({ declarationList }) => declarationList.declarations[0]?.type);
      return one && other ? this.#types(one, other, taken, "") : this.say(true, "", "is another value");
    }
    if (ts.isClassDeclaration(old) && ts.isClassDeclaration(now)) {
      this.#heritage(old, now, position);
      this.#generics(old, now, "");
      return this.#members(old.members, now.members, position, "");
    }
    const [one, other] = [membersOf(old), membersOf(now)];
    if (one !== undefined && other !== undefined && isTyped(old) && isTyped(now)) {
      this.#heritage(old, now, position);
      this.#generics(old, now, "");
      return this.#members(one, other, position, "");
    }
    if (ts.isTypeAliasDeclaration(old) && ts.isTypeAliasDeclaration(now)) {
      this.#generics(old, now, "");
      return this.#types(old.type, now.type, position, "");
    }
    this.say(true, "", "is another kind of declaration");
  }

  #heritage(old: ts.Node, now: ts.Node, { given }: Position): void {
    const [bases, basesNow] = [basesOf(old), basesOf(now)];
    for (const base of bases) if (!basesNow.includes(base)) this.say(true, "", `does not extend ${base}`);
    for (const base of basesNow) if (!bases.includes(base)) this.say(given, "", `extends ${base}`);
  }

  #generics(old: Generic, now: Generic, path: string): void {
    const [one, other] = [old.typeParameters ?? [], now.typeParameters ?? []];
    one.forEach((parameter, index) => {
      const next = other[index];
      if (next === undefined) this.say(true, path, `has no type parameter ${parameter.name.text}`);
      else if (textOf(next) !== textOf(parameter)) this.say(true, path, `type parameter ${textOf(next)}`);
    });
    for (const added of other.slice(one.length)) {
      this.say(added.default === undefined, path, `a new type parameter ${textOf(added)}`);
    }
  }

  #members(old: Members, now: Members, position: Position, path: string): void {
    const [groups, groupsNow] = [grouped(old), grouped(now)];
    for (const [name, own] of groups) {
      const at = join(path, name);
      const others = groupsNow.get(name);
      const [one, other] = [own[0], others?.[0]];
      if (one === undefined) continue;
      if (others === undefined || other === undefined) this.say(true, at, "is gone");
      else if (own.length > 1 || others.length > 1) this.#overloads(own, others, at);
      else this.#member(one, other, position, at);
    }
    for (const [name, [added]] of groupsNow) {
      if (groups.has(name) || added === undefined) continue;
      const optional = isOptional(added);
      const broken = position.given && !optional;
      this.say(broken, join(path, name), optional ? "new" : broken ? "new, and is required" : "new, always there");
    }
  }

  #member(old: ts.Node, now: ts.Node, position: Position, path: string): void {
    if (textOf(old) === textOf(now)) return;
    const [optional, optionalNow] = [isOptional(old), isOptional(now)];
    if (optional && !optionalNow) this.say(true, path, "is required, was optional");
    // Who passes it in may leave it out; who reads it finds it missing.
    if (!optional && optionalNow) this.say(position.taken, path, "is optional, was required");
    const [fixed, fixedNow] = [isReadonly(old), isReadonly(now)];
    if (fixed !== fixedNow) this.say(fixedNow, path, fixedNow ? "is read only" : "may be written");
    const [call, callNow] = [callable(old), callable(now)];
    if (call !== undefined && callNow !== undefined) return this.#signature(call, callNow, position, path);
    const [type, typeNow] = [typeOf(old), typeOf(now)];
    if (type !== undefined && typeNow !== undefined) this.#types(type, typeNow, position, path);
    else if (type !== typeNow || call !== callNow) this.say(true, path, `is ${textOf(now)}, was ${textOf(old)}`);
  }

  #overloads(old: readonly ts.Node[], now: readonly ts.Node[], path: string): void {
    const [texts, textsNow] = [old.map(textOf), now.map(textOf)];
    for (const text of texts) if (!textsNow.includes(text)) this.say(true, path, `has no ${text}`);
    for (const text of textsNow) if (!texts.includes(text)) this.say(false, path, `has ${text}`);
  }

  /** A function at `position`: its result is there, too, and its parameters on the other side. */
  #signature(old: Callable, now: Callable, position: Position, path: string): void {
    this.#generics(old, now, path);
    const inward = flipped(position);
    old.parameters.forEach((parameter, index) => {
      const next = now.parameters[index];
      const at = join(path, `${parameter.name.getText()}`);
      if (next === undefined) return this.say(true, at, "is no parameter any more");
      const [optional, optionalNow] = [isOptional(parameter), isOptional(next)];
      if (optional && !optionalNow) this.say(true, at, "is required, was optional");
      if (!optional && optionalNow) this.say(inward.taken, at, "is optional, was required");
      if (Boolean(parameter.dotDotDotToken) !== Boolean(next.dotDotDotToken)) {
        this.say(true, at, "is another parameter");
      }
      if (parameter.type && next.type) this.#types(parameter.type, next.type, inward, at);
    });
    for (const added of now.parameters.slice(old.parameters.length)) {
      const optional = isOptional(added);
      // Who implements the function may take fewer.
      const text = optional ? "a new parameter" : "a new parameter, and is required";
      this.say(!optional && position.taken, join(path, added.name.getText()), text);
    }
    if (old.type && now.type) this.#types(old.type, now.type, position, path);
    else if (old.type !== now.type) this.say(true, path, "has another result");
  }

  #types(before: ts.TypeNode, after: ts.TypeNode, position: Position, path: string): void {
    const [old, now] = [bare(before), bare(after)];
    if (textOf(old) === textOf(now)) return;
    if (ts.isTypeLiteralNode(old) && ts.isTypeLiteralNode(now)) {
      return this.#members(old.members, now.members, position, path);
    }
    if (ts.isFunctionTypeNode(old) && ts.isFunctionTypeNode(now)) return this.#signature(old, now, position, path);
    const [list, listNow] = [listOf(old), listOf(now)];
    if (list && listNow) {
      // A list that may be changed goes where one that may not is asked for.
      if (listNow.fixed && !list.fixed) this.say(position.taken, path, "is a list that may not be changed");
      if (!listNow.fixed && list.fixed) this.say(position.given, path, "is a list that may be changed");
      return this.#types(list.item, listNow.item, position, path);
    }
    if (ts.isIntersectionTypeNode(old) && ts.isIntersectionTypeNode(now)) {
      return this.#parts(old, now, position, path);
    }
    if (ts.isUnionTypeNode(old) || ts.isUnionTypeNode(now)) return this.#unions(old, now, position, path);
    if (isReference(old) && isReference(now) && textOf(old.typeName) === textOf(now.typeName)) {
      const [types, typesNow] = [old.typeArguments ?? [], now.typeArguments ?? []];
      if (types.length === typesNow.length) {
        return types.forEach((type, index) => this.#types(type, typesNow[index] ?? type, position, path));
      }
    }
    this.say(true, path, `is ${short(now)}, was ${short(old)}`);
  }

  #unions(old: ts.TypeNode, now: ts.TypeNode, position: Position, path: string): void {
    const [gone, more] = differing(choices(old), choices(now));
    // Choices that one field tells apart are the same choice.
    for (const one of [...gone]) {
      const other = more.find((each) => tag(one) !== undefined && tag(each) === tag(one));
      if (other === undefined) continue;
      gone.splice(gone.indexOf(one), 1);
      more.splice(more.indexOf(other), 1);
      this.#types(one, other, position, path);
    }
    const [one, other] = [gone[0], more[0]];
    if (one && other && gone.length === 1 && more.length === 1 && (ts.isTypeLiteralNode(one) || isReference(one))) {
      return this.#types(one, other, position, path);
    }
    for (const type of gone) this.say(position.given, path, `is never ${short(type)}`);
    for (const type of more) this.say(position.taken, path, `may be ${short(type)}`);
  }

  #parts(old: ts.IntersectionTypeNode, now: ts.IntersectionTypeNode, position: Position, path: string): void {
    const [gone, more] = differing(old.types.map(bare), now.types.map(bare));
    const one = gone.find(ts.isTypeLiteralNode);
    const other = more.find(ts.isTypeLiteralNode);
    for (const type of gone) if (type !== one) this.say(true, path, `is no ${short(type)}`);
    for (const type of more) if (type !== other) this.say(position.given, path, `is a ${short(type)} as well`);
    if (one || other) this.#members(one?.members ?? [], other?.members ?? [], position, path);
  }
}

type Generic = { readonly typeParameters?: ts.NodeArray<ts.TypeParameterDeclaration> | undefined };
type Typed = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

function isTyped(node: ts.Node): node is Typed {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}

function sortOf(node: ts.Statement): "type" | "value" {
  return isTyped(node) ? "type" : "value";
}

function membersOf(node: ts.Statement): Members | undefined {
  if (ts.isInterfaceDeclaration(node)) return node.members;
  return ts.isTypeAliasDeclaration(node) && ts.isTypeLiteralNode(node.type) ? node.type.members : undefined;
}

function basesOf(node: ts.Node): readonly string[] {
  const clauses = ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node) ? node.heritageClauses ?? [] : [];
  return clauses.flatMap(({ types }) => types.map(textOf));
}

/** Members by name. What is private is nobody's. */
function grouped(members: Members): ReadonlyMap<string, readonly ts.Node[]> {
  const groups = new Map<string, ts.Node[]>();
  for (const member of members) {
    if (member.name !== undefined && ts.isPrivateIdentifier(member.name)) continue;
    const modifiers = ts.canHaveModifiers(member) ? ts.getModifiers(member) ?? [] : [];
    if (modifiers.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword)) continue;
    const fixed = modifiers.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ? "static " : "";
    const accessor = ts.isGetAccessor(member) ? "get " : ts.isSetAccessor(member) ? "set " : "";
    const own = member.name?.getText() ??
      (ts.isIndexSignatureDeclaration(member)
        ? "[index]"
        : ts.isConstructorDeclaration(member) || ts.isConstructSignatureDeclaration(member)
        ? "constructor"
        : "call");
    const name = fixed + accessor + own;
    groups.set(name, [...groups.get(name) ?? [], member]);
  }
  return groups;
}

function isOptional(node: ts.Node): boolean {
  if (ts.isParameter(node)) return node.questionToken !== undefined || node.dotDotDotToken !== undefined;
  const may = ts.isPropertySignature(node) || ts.isMethodSignature(node) || ts.isPropertyDeclaration(node) ||
    ts.isMethodDeclaration(node);
  return may && node.questionToken !== undefined;
}

function isReadonly(node: ts.Node): boolean {
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) ?? [] : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword);
}

function callable(node: ts.Node): Callable | undefined {
  if (ts.isFunctionLike(node)) return node;
  const type = typeOf(node);
  return type && ts.isFunctionTypeNode(type) ? type : undefined;
}

function typeOf(node: ts.Node): ts.TypeNode | undefined {
  const type = ts.isPropertySignature(node) || ts.isPropertyDeclaration(node) ? node.type : undefined;
  return type && bare(type);
}

function bare(type: ts.TypeNode): ts.TypeNode {
  return ts.isParenthesizedTypeNode(type) ? bare(type.type) : type;
}

/** What a list has, and whether it may be changed. */
function listOf(type: ts.TypeNode): { readonly item: ts.TypeNode; readonly fixed: boolean } | undefined {
  if (ts.isTypeOperatorNode(type) && type.operator === ts.SyntaxKind.ReadonlyKeyword) {
    return ts.isArrayTypeNode(type.type) ? { item: type.type.elementType, fixed: true } : undefined;
  }
  return ts.isArrayTypeNode(type) ? { item: type.elementType, fixed: false } : undefined;
}

function choices(type: ts.TypeNode): readonly ts.TypeNode[] {
  return ts.isUnionTypeNode(type) ? type.types.flatMap((each) => choices(bare(each))) : [type];
}

/** Those of either list that the other has not. */
function differing(old: readonly ts.TypeNode[], now: readonly ts.TypeNode[]): [ts.TypeNode[], ts.TypeNode[]] {
  const [texts, textsNow] = [old.map(textOf), now.map(textOf)];
  return [old.filter((type) => !textsNow.includes(textOf(type))), now.filter((type) => !texts.includes(textOf(type)))];
}

/** `kind: "a"` of a choice that has such a field. */
function tag(type: ts.TypeNode): string | undefined {
  if (!ts.isTypeLiteralNode(type)) return undefined;
  const tags = type.members.filter((member) => {
    const own = typeOf(member);
    return own !== undefined && ts.isLiteralTypeNode(own);
  });
  return tags.length === 0 ? undefined : textOf(tags[0] as ts.Node);
}

function isReference(type: ts.TypeNode): type is ts.TypeReferenceNode {
  return ts.isTypeReferenceNode(type);
}

function textOf(node: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replace(/\s+/g, " ");
}

function short(node: ts.Node): string {
  const text = textOf(node);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
