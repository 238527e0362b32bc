// Writes src/generated.ts from the API's description:
//   node scripts/generate.mjs <file or address>           writes
//   node scripts/generate.mjs --check <file or address>   fails where the file is not what would be written
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

const target = path.resolve(import.meta.dirname, "../src/generated.ts");
const check = process.argv.includes("--check");
const source = process.argv.slice(2).find(argument => argument !== "--check") ?? "http://localhost:5080/openapi/v1.json";
const document = await read(source);
const text = generate();
if (!check) await writeFile(target, text);
else if ((await readFile(target, "utf8").catch(() => "")).replaceAll("\r\n", "\n") !== text) {
  console.error(`src/generated.ts is not what ${source} describes. Write it anew: npm run generate -- ${source}`);
  process.exitCode = 1;
}

async function read(place) {
  if (!/^https?:/.test(place)) return JSON.parse(await readFile(place, "utf8"));
  const answer = await fetch(place);
  if (!answer.ok) throw new Error(`${place} answered ${answer.status}.`);
  return answer.json();
}

function generate() {
  const schemas = Object.entries(document.components?.schemas ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const groups = groupsOf();
  const sent = sentSchemas();
  return [
    "// Written by scripts/generate.mjs from the API's description; a change here is lost.",
    'import { pages } from "./paging.js";',
    'import type { CallOptions, Transport } from "./transport.js";',
    "",
    ...schemas.flatMap(([name, schema]) => declaration(typeName(name), schema, !sent.has(name))),
    ...groups.flatMap(([name, operations]) => groupClass(name, operations)),
    "/** Every operation of the API, by what it is about. */",
    "export class MontroseApi {",
    ...groups.map(([name]) => `  readonly ${name}: ${className(name)};`),
    "",
    "  constructor(transport: Transport) {",
    ...groups.map(([name]) => `    this.${name} = new ${className(name)}(transport);`),
    "  }",
    "}",
    "",
  ].join("\n");
}

/** Operations by the first half of their id, e.g. Client_GetList is client.getList. */
function groupsOf() {
  const groups = new Map();
  for (const [address, methods] of Object.entries(document.paths))
    for (const [method, says] of Object.entries(methods)) {
      if (!says.operationId) continue;
      const [group, name] = says.operationId.split("_");
      const key = camel(group);
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push({ name: camel(name), method: method.toUpperCase(), address, says });
    }
  for (const [key, operations] of groups) {
    operations.sort((a, b) => (a.name < b.name ? -1 : 1));
    const twice = operations.find((o, i) => operations[i + 1]?.name === o.name);
    if (twice) throw new Error(`${key}.${twice.name} is described twice.`);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The names of the schemas that callers send; the server writes every property of any other. */
function sentSchemas() {
  const found = new Set();
  const visit = node => {
    if (node === null || typeof node !== "object") return;
    const name = typeof node.$ref === "string" ? node.$ref.split("/").pop() : undefined;
    if (name !== undefined && !found.has(name)) {
      found.add(name);
      visit(document.components.schemas[name]);
    }
    Object.values(node).forEach(visit);
  };
  for (const methods of Object.values(document.paths)) for (const says of Object.values(methods)) visit(says.requestBody);
  return found;
}

function declaration(name, schema, isWhole) {
  const names = schema["x-enum-varnames"];
  if (names) return [
    ...comment(schema.description),
    `export const ${name} = {`, ...names.map((n, i) => `  ${n}: ${schema.enum[i]},`), "} as const;",
    `export type ${name} = (typeof ${name})[keyof typeof ${name}];`, "",
  ];
  if (schema.properties) return [
    ...comment(schema.description),
    `export interface ${name} {`,
    ...Object.entries(schema.properties).flatMap(([key, property]) => [
      ...comment(property.description, "  "),
      `  ${/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)}${isWhole || schema.required?.includes(key) ? "" : "?"}: ${typeOf(property)};`,
    ]),
    "}", "",
  ];
  return [...comment(schema.description), `export type ${name} = ${typeOf(schema)};`, ""];
}

function groupClass(name, operations) {
  return [
    ...operations.filter(o => queryOf(o).length > 0).flatMap(o => [
      `export interface ${queryName(name, o)} {`,
      ...queryOf(o).flatMap(p => [...comment(p.description, "  "), `  ${camel(p.name)}${p.required ? "" : "?"}: ${typeOf(p.schema)};`]),
      "}", "",
    ]),
    `export class ${className(name)} {`,
    "  readonly #transport: Transport;", "",
    "  constructor(transport: Transport) {", "    this.#transport = transport;", "  }",
    ...operations.flatMap(o => method(name, o)),
    "}", "",
  ];
}

function method(group, operation) {
  const { says, name } = operation;
  const query = queryOf(operation);
  const inPath = parametersOf(operation).filter(p => p.in === "path");
  const content = says.requestBody?.content ?? {};
  const takesForm = !content["application/json"] && Object.keys(content).length > 0;
  const answer = answerOf(says);
  const isOptional = query.every(p => !p.required);
  const parameters = [
    ...inPath.map(p => `${camel(p.name)}: ${typeOf(p.schema)}`),
    ...(content["application/json"] ? [`body: ${typeOf(content["application/json"].schema)}`] : takesForm ? ["form: FormData"] : []),
    ...(query.length ? [`query${isOptional ? "?" : ""}: ${queryName(group, operation)}`] : []),
  ];
  const address = operation.address.replace(/\{(\w+)\}/g, (_, p) => "${encodeURIComponent(" + camel(p) + ")}");
  const request = [query.length && "query", content["application/json"] && "json: body", takesForm && "form", answer.isFile && "file: true"].filter(Boolean);
  const lines = [
    "",
    ...comment([says.summary, says.description].filter(Boolean).join("\n\n"), "  "),
    `  ${name}(${[...parameters, "options?: CallOptions"].join(", ")}): Promise<${answer.type}> {`,
    `    return this.#transport.call("${operation.method}", ${address.includes("${") ? "`" + address + "`" : JSON.stringify(address)}, { ${request.join(", ")} }, options);`.replace("{  }", "{}"),
    "  }",
  ];
  if (!query.some(p => p.name === "SkipCount") || !query.some(p => p.name === "MaxResultCount") || !answer.item) return lines;
  const passed = inPath.map(p => camel(p.name) + ", ").join("");
  const all = [...parameters.slice(0, -1), `query: ${queryName(group, operation)}${isOptional ? " = {}" : ""}`, "options?: CallOptions"].join(", ");
  return [
    ...lines, "",
    `  /** Every entry of {@link ${className(group)}.${name}}, page after page. */`,
    `  ${name}All(${all}): AsyncGenerator<${answer.item}, void, undefined> {`,
    `    return pages(page => this.${name}(${inPath.map(p => camel(p.name) + ", ").join("")}page, options), query);`,
    "  }",
  ];
}

function answerOf(says) {
  const content = (says.responses["200"] ?? says.responses["201"])?.content;
  if (!content) return { type: "void" };
  const schema = content["application/json"]?.schema;
  if (!schema) return content["text/plain"] ? { type: "string" } : { type: "Blob", isFile: true };
  return { type: typeOf(schema), item: itemOf(document.components.schemas[schema.$ref?.split("/").pop()]) };
}

/** What a page is of; undefined for what is no page. */
function itemOf(schema) {
  return schema?.properties?.totalCount && schema.properties.items?.items && typeOf(schema.properties.items.items);
}

function typeOf(schema) {
  if (!schema || Object.keys(schema).length === 0) return "unknown";
  const name = refName(schema);
  if (name) return name;
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return union(choices.map(typeOf));
  if (schema.allOf) return schema.allOf.map(typeOf).join(" & ");
  if (schema.enum) return union(schema.enum.map(value => JSON.stringify(value)));
  const types = [schema.type ?? (schema.properties || schema.additionalProperties ? "object" : "unknown")].flat();
  return union(types.map(type => {
    switch (type) {
      case "integer": case "number": return "number";
      case "boolean": return "boolean";
      case "string": return schema.format === "binary" ? "Blob" : "string";
      case "null": return "null";
      case "array": { const item = typeOf(schema.items); return /[ |&]/.test(item) ? `(${item})[]` : `${item}[]`; }
      case "object": return objectType(schema);
      default: return "unknown";
    }
  }));
}

function objectType(schema) {
  if (!schema.properties) return `Record<string, ${typeof schema.additionalProperties === "object" ? typeOf(schema.additionalProperties) : "unknown"}>`;
  return `{ ${Object.entries(schema.properties).map(([key, property]) => `${JSON.stringify(key)}${schema.required?.includes(key) ? "" : "?"}: ${typeOf(property)}`).join("; ")} }`;
}

function union(types) {
  const distinct = [...new Set(types)];
  return [...distinct.filter(t => t !== "null"), ...distinct.filter(t => t === "null")].join(" | ");
}

function comment(words, indent = "") {
  if (!words) return [];
  const lines = words.replaceAll("*/", "*\\/").trim().split("\n").map(line => line.trim());
  return lines.length === 1 ? [`${indent}/** ${lines[0]} */`] : [`${indent}/**`, ...lines.map(line => `${indent} * ${line}`.trimEnd()), `${indent} */`];
}

function parametersOf({ says }) { return says.parameters ?? []; }
/** What a program gives: extra properties have no place of their own. */
function queryOf(operation) { return parametersOf(operation).filter(p => p.in === "query" && p.name !== "ExtraProperties"); }
function queryName(group, operation) { return className(group).slice(0, -3) + upper(operation.name) + "Query"; }
function className(group) { return upper(group) + "Api"; }
function refName(schema) { return schema.$ref ? typeName(schema.$ref.split("/").pop()) : undefined; }
function typeName(name) { return name.replace(/\W+/g, "_"); }
function camel(name) { return name[0].toLowerCase() + name.slice(1); }
function upper(name) { return name[0].toUpperCase() + name.slice(1); }
