// Builds the pages' stylesheet: Sass -> only what the templates use -> our own class names -> a hashed file name.
// "node build.mjs --check" builds in memory and fails when the committed file is not what comes out.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { PurgeCSS } from "purgecss";
import * as sass from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const resources = join(here, "../../backend/src/main/resources");
const templates = join(resources, "templates/pages");
const assets = join(resources, "static/assets");
const linkFile = join(templates, "stylesheet.html");
const gzipLimit = 7 * 1024;
const notice = "/*! Parts from govuk-frontend 6.6.0, MIT, Copyright (c) 2017 Crown Copyright (Government Digital Service) */\n";

const classTokens = (content) => content.match(/[A-Za-z][\w-]*/g) ?? [];

async function stylesheet() {
  const compiled = sass.compile(join(here, "src/pages.scss"), {
    style: "compressed",
    quietDeps: true,
    loadPaths: [join(here, "node_modules/govuk-frontend/dist")],
  });
  const own = compiled.css.replaceAll("govuk-", "kw-");
  const [purged] = await new PurgeCSS().purge({
    content: readdirSync(templates).filter((name) => name.endsWith(".html") && name !== "stylesheet.html")
      .map((name) => ({ raw: readFileSync(join(templates, name), "utf8"), extension: "html" })),
    css: [{ raw: own }],
    defaultExtractor: classTokens,
  });
  return notice + purged.css
    .replace(/^\uFEFF/, "")
    .replace(/var\((--kw-[\w-]+),\s*#[0-9a-f]+\)/g, "var($1)")
    .replace(/--kw-(frontend-version|breakpoint-\w+):[^;}]+;?/g, "")
    .replace(/:root\{\}/g, "")
    .replace(/@media screen\\0\s*\{(?:[^{}]*\{[^}]*\})*\}/g, "")
    .trim() + "\n";
}

const css = await stylesheet();
const name = `pages.${createHash("sha256").update(css).digest("hex").slice(0, 10)}.css`;
const link = `<link th:fragment="link" rel="stylesheet" href="/assets/${name}">\n`;
const zipped = gzipSync(css, { level: 9 }).length;

if (zipped >= gzipLimit) fail(`The stylesheet is ${zipped} bytes gzipped; the limit is ${gzipLimit}.`);
if (/gov\.?uk/i.test(css.slice(notice.length)) || /GDS Transport|url\(/.test(css)) fail("The stylesheet names another brand or loads something.");
if (process.argv.includes("--check")) check();
else write();
console.log(`${name}: ${css.length} bytes, ${zipped} gzipped`);

function check() {
  const same = committed(join(assets, name)) === css && committed(linkFile) === link && stale().length === 0;
  if (!same) fail("The committed stylesheet is not what the source builds: run `npm run build` in frontend-contract/pages-css and commit.");
}

function write() {
  mkdirSync(assets, { recursive: true });
  stale().forEach((old) => rmSync(join(assets, old)));
  writeFileSync(join(assets, name), css);
  writeFileSync(linkFile, link);
}

function stale() {
  return readdirSync(assets).filter((file) => /^pages\..*\.css$/.test(file) && file !== name);
}

function committed(file) {
  try { return readFileSync(file, "utf8"); } catch { return undefined; }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
