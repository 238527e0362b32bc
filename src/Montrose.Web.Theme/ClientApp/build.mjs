// Bundles styles, script and icons into ../wwwroot/dist. Only what pages name gets in: classes through PurgeCSS, icons by name.
import { build, transform } from "esbuild";
import { PurgeCSS } from "purgecss";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";

const here = import.meta.dirname;
const repository = path.resolve(here, "../../..");
const out = path.resolve(here, "../wwwroot/dist");

const pages = await markup();
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await Promise.all([script(), styles("ltr"), styles("rtl"), icons()]);

/** Every file that can name a class or an icon. */
async function markup() {
  const folders = [path.join(repository, "src/Montrose.Web.Theme"), path.join(repository, "src/Montrose.Web")];
  for (const module of await readdir(path.join(repository, "modules")))
    for (const project of await readdir(path.join(repository, "modules", module, "src")).catch(() => []))
      if (project.endsWith(".Web")) folders.push(path.join(repository, "modules", module, "src", project));
  const files = (await Promise.all(folders.map(walk))).flat();
  return Promise.all(files.map(async file => ({ file, text: await readFile(file, "utf8") })));
}

async function walk(folder) {
  const skipped = new Set(["bin", "obj", "node_modules", "wwwroot", "App_Data", ".data"]);
  const files = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) { if (!skipped.has(entry.name)) files.push(...await walk(full)); }
    else if (/\.(cshtml|cs|ts)$/.test(entry.name)) files.push(full);
  }
  return files;
}

async function script() {
  await build({
    // What a page rarely needs is imported by its element and becomes a file of its own.
    entryPoints: [path.join(here, "src/portal.ts")], outdir: out, splitting: true, chunkNames: "chunk-[hash]",
    bundle: true, minify: true, format: "esm", target: "es2022", legalComments: "none", logLevel: "warning",
  });
}

async function styles(direction) {
  const tabler = path.join(here, `node_modules/@tabler/core/dist/css/tabler${direction === "rtl" ? ".rtl" : ""}.css`);
  const [purged] = await new PurgeCSS().purge({
    css: [{ raw: await readFile(tabler, "utf8") }],
    content: pages.map(p => ({ raw: p.text, extension: path.extname(p.file).slice(1) })),
    variables: true, keyframes: true, fontFace: true,
    safelist: { standard: ["html", "body"], variables: [/^--tblr-(body|font|btn|table|card|heading|link|bg-forms|border)/] },
  });
  const own = await build({
    stdin: { contents: ["tokens", "base", "shell", "components", "lists", "settings", "guide", "auth", "people", "search", "reference", "notifications", "boards"].map(name => `@import "./${name}.css";`).join("\n"), loader: "css", resolveDir: path.join(here, "src/styles") },
    bundle: true, write: false, outdir: out, assetNames: "[name]", loader: { ".woff2": "file" }, logLevel: "warning",
  });
  const css = own.outputFiles.find(file => file.path.endsWith(".css"));
  for (const file of own.outputFiles) if (file !== css) await writeFile(file.path, file.contents);
  const { code } = await transform(purged.css.replace(/\/\*[^]*?\*\//g, "") + css.text, { loader: "css", minify: true, legalComments: "none" });
  await writeFile(path.join(out, direction === "rtl" ? "portal.rtl.css" : "portal.css"), code);
}

/** One file of symbols. Names come from <m-icon name="…">, icon: "…" and the classes named *Icons. */
async function icons() {
  const names = new Map([["check", "build.mjs"]]);
  for (const { file, text } of pages) {
    const patterns = [/<m-icon[^>]*?\bname="([a-z0-9-]+)"/g, /\bicon\s*[:=]\s*"([a-z0-9-]+)"/gi];
    if (file.endsWith("Icons.cs")) patterns.push(/"([a-z0-9-]+)"/g);
    for (const pattern of patterns) for (const [, name] of text.matchAll(pattern)) names.set(name, file);
  }
  const symbols = [];
  for (const [name, file] of [...names].sort()) {
    const source = await readFile(path.join(here, `node_modules/@tabler/icons/icons/outline/${name}.svg`), "utf8")
      .catch(() => { throw new Error(`There is no icon "${name}", named in ${path.relative(repository, file)}. See tabler.io/icons.`); });
    const body = source.replace(/<!--[^]*?-->/g, "").replace(/^[^]*?<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "").replace(/\s*\n\s*/g, "").replace(/ \/>/g, "/>");
    symbols.push(`<symbol id="${name}" viewBox="0 0 24 24">${body}</symbol>`);
  }
  await writeFile(path.join(out, "icons.svg"), `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`);
}
