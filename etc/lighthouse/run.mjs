// Lighthouse on the key pages of a published product with the example agency; see run.sh.
import { spawn } from "node:child_process";
import { once } from "node:events";
import http from "node:http";
import net from "node:net";
import path from "node:path";
import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";
import puppeteer from "puppeteer-core";

const [product, work, form] = process.argv.slice(2);
const goal = 95, maxScripts = 120_000, maxStyles = 70_000;
const port = await freePort();
const north = `http://north.localhost:${port}`;
const pages = [
  ["sign-in", "/account/login"],
  ["admin overview", "/dashboard/admin", "admin@north.example"],
  ["client list", "/dashboard/admin/clients", "admin@north.example"],
  ["settings", "/dashboard/settings/account", "admin@north.example"],
];

const server = spawn("dotnet", [path.join(product, "Montrose.Web.dll"), "--urls", `http://127.0.0.1:${port}`], {
  cwd: product, stdio: ["ignore", "pipe", "inherit"],
  env: {
    ...process.env, ASPNETCORE_ENVIRONMENT: "Production", App__SelfUrl: `http://localhost:${port}`, App__DemoData: "true",
    Database__Folder: path.join(work, "postgres"), Mail__Folder: path.join(work, "mails"),
  },
});
server.stdout.resume();
let chrome;
try {
  await answers();
  chrome = await launch({ chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic"], logLevel: "silent" });
  const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${chrome.port}` });
  const window = await browser.newPage();
  let signedIn;
  const rows = [];
  for (const [name, address, person] of pages) {
    if (person && person !== signedIn) await window.setCookie(...await signIn(signedIn = person));
    const { lhr } = await lighthouse(north + address, {
      port: chrome.port, output: "json", logLevel: "silent", onlyCategories: ["performance", "accessibility", "best-practices"],
      disableStorageReset: true,
    }, form === "desktop" ? desktopConfig : undefined);
    if (new URL(lhr.finalDisplayedUrl).pathname.toLowerCase() !== address) throw new Error(`${address} led to ${lhr.finalDisplayedUrl}.`);
    rows.push(rowOf(name, lhr));
  }
  console.table(Object.fromEntries(rows.map(({ name, faults, ...figures }) => [name, figures])));
  for (const { name, faults } of rows) for (const fault of faults) console.log(`${name}: ${fault}`);
  const isGood = r => r.performance >= goal && r.accessibility >= goal && r["best practices"] >= goal && r["script bytes"] <= maxScripts && r["style bytes"] <= maxStyles;
  process.exitCode = rows.every(isGood) ? 0 : 1;
} finally {
  chrome?.kill();
  if (server.exitCode === null) {
    server.kill("SIGTERM");
    await once(server, "exit");
  }
}

function rowOf(name, lhr) {
  const score = category => Math.round(lhr.categories[category].score * 100);
  const sent = type => (lhr.audits["network-requests"].details?.items ?? []).filter(i => i.resourceType === type).reduce((sum, i) => sum + i.transferSize, 0);
  const audit = id => lhr.audits[id]?.displayValue ?? "";
  const faults = Object.values(lhr.categories).flatMap(c => c.auditRefs.filter(r => r.weight > 0).map(r => lhr.audits[r.id]))
    .filter(a => a.score !== null && a.score < 0.9).map(a => `${a.title} (${a.displayValue ?? "failed"})`);
  return {
    name, performance: score("performance"), accessibility: score("accessibility"), "best practices": score("best-practices"),
    "first paint": audit("first-contentful-paint"), "largest paint": audit("largest-contentful-paint"), blocked: audit("total-blocking-time"), shift: audit("cumulative-layout-shift"),
    "script bytes": sent("Script"), "style bytes": sent("Stylesheet"), faults,
  };
}

/** The session's cookies, as the portal's own sign-in gives them. */
async function signIn(email) {
  const { status, headers } = await ask("POST", "/api/account/login", JSON.stringify({ userNameOrEmailAddress: email, password: "Montrose-2026!" }));
  const cookies = (headers["set-cookie"] ?? []).map(c => c.split(";")[0]).map(c => ({ name: c.slice(0, c.indexOf("=")), value: c.slice(c.indexOf("=") + 1), url: north, httpOnly: true }));
  if (status !== 200 || cookies.length === 0) throw new Error(`${email} could not sign in: ${status}.`);
  return cookies;
}

/** To this machine, whatever its resolver says of names below localhost. */
function ask(method, address, body) {
  return new Promise((resolve, reject) => {
    const request = http.request({ host: "127.0.0.1", port, method, path: address, headers: { Host: `north.localhost:${port}`, "Content-Type": "application/json", "X-Requested-With": "XMLHttpRequest" } }, answer => {
      answer.resume();
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers }));
    });
    request.on("error", reject);
    request.end(body);
  });
}

async function answers() {
  for (const until = Date.now() + 120_000; Date.now() < until;) {
    if (server.exitCode !== null) throw new Error(`The product ended with ${server.exitCode}.`);
    if ((await ask("GET", "/account/login").catch(() => undefined))?.status === 200) return;
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  throw new Error("The product did not answer within two minutes.");
}

async function freePort() {
  const listener = net.createServer().listen(0, "127.0.0.1");
  await once(listener, "listening");
  const { port: free } = listener.address();
  listener.close();
  await once(listener, "close");
  return free;
}
