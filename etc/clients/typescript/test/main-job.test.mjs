// What an integrator does, against a running portal. The portal, two keys and a client come from whoever starts the test:
// MONTROSE_URL, MONTROSE_OFFICE_KEY (an admin's), MONTROSE_SHOP_KEY and MONTROSE_SHOP_CLIENT (a client's owner and its id).
import assert from "node:assert/strict";
import dns from "node:dns";
import { test } from "node:test";
import { Montrose, MontroseError, RedeemCodeState, ServiceKind, pages } from "../dist/index.js";

// Every name below localhost is this machine (RFC 6761), though not every resolver says so.
const lookup = dns.lookup;
dns.lookup = (name, ...rest) => lookup(name.endsWith(".localhost") ? "localhost" : name, ...rest);

const { MONTROSE_URL: baseUrl, MONTROSE_OFFICE_KEY: officeKey, MONTROSE_SHOP_KEY: shopKey, MONTROSE_SHOP_CLIENT: shopClient } = process.env;
const office = new Montrose({ baseUrl, apiKey: officeKey });
const shop = new Montrose({ baseUrl, apiKey: shopKey });
const unique = () => crypto.randomUUID().slice(0, 8);

const refused = async call => {
  const error = await call.then(() => assert.fail("it was not refused"), error => error);
  assert.ok(error instanceof MontroseError, String(error));
  return error;
};

test("an office keeps clients and codes, and a client redeems one", async () => {
  const florist = await office.client.create({ companyName: `Florist ${unique()}`, contactName: "Flo", contactEmail: `${unique()}@florist.example`, services: [ServiceKind.Marketing] });
  assert.equal((await office.client.get(florist.id)).companyName, florist.companyName);
  assert.deepEqual((await office.client.getList({ filter: florist.companyName })).items.map(c => c.id), [florist.id]);

  const description = `Opening ${unique()}`;
  const { items: codes } = await office.redeemCode.generate({ count: 5, valueMinorUnits: 2500, usageLimit: 1, description });
  assert.equal(codes.length, 5);
  assert.equal((await office.redeemCode.deactivate(codes[4].id)).state, RedeemCodeState.Inactive);

  const before = (await shop.wallet.getMine()).balance.minorUnits;
  const done = await shop.wallet.redeem({ code: codes[0].code.toLowerCase(), requestKey: "opening-1" });
  assert.equal(done.wallet.balance.minorUnits, before + 2500);
  const again = await shop.wallet.redeem({ code: codes[0].code, requestKey: "opening-1" });
  assert.equal(again.wallet.balance.minorUnits, before + 2500, "the same request again");
  assert.equal((await office.wallet.get(shopClient)).balance.minorUnits, before + 2500);
  const { items: history } = await shop.wallet.getHistory({ maxResultCount: 1 });
  assert.deepEqual(history.map(h => [h.amount.minorUnits, h.description]), [[2500, codes[0].code]]);

  const all = [];
  for await (const code of office.redeemCode.getListAll({ filter: description, maxResultCount: 2 })) all.push(code.id);
  assert.deepEqual(all.toSorted(), codes.map(c => c.id).toSorted(), "in pages of two, each once");
  const rest = [];
  for await (const code of pages(q => office.redeemCode.getList(q), { filter: description, skipCount: 3, maxResultCount: 1 })) rest.push(code.id);
  assert.deepEqual(rest, all.slice(3));
  const uses = [];
  for await (const use of office.redeemCode.getUsageAll(codes[0].id)) uses.push(use.clientId);
  assert.deepEqual(uses, [shopClient]);
});

test("a call carries a key and a version of its own, and tells the version of its answer", async () => {
  const input = { companyName: `Florist ${unique()}`, contactName: "Flo", contactEmail: `${unique()}@florist.example`, services: [ServiceKind.Marketing] };
  const idempotencyKey = crypto.randomUUID();
  const answers = [];
  const onAnswer = answer => answers.push(answer);
  const made = await office.client.create(input, { idempotencyKey, onAnswer });
  assert.equal((await office.client.create(input, { idempotencyKey, onAnswer })).id, made.id);
  assert.deepEqual(answers.map(a => a.wasReplayed), [false, true]);
  assert.equal((await refused(office.client.create({ ...input, companyName: "Another" }, { idempotencyKey }))).status, 422);

  await office.client.getDetails(made.id, { onAnswer });
  const { etag } = answers.at(-1);
  assert.ok(etag);
  await office.client.update(made.id, { companyName: `${made.companyName} and Son`, address: {} }, { ifMatch: etag });
  const late = await refused(office.client.update(made.id, { companyName: "Too late", address: {} }, { ifMatch: etag, onAnswer }));
  assert.deepEqual([late.status, answers.at(-1).status], [412, 412]);
});

test("a refusal is an error with its code, and wrong input names the members", async () => {
  const { items: [code] } = await office.redeemCode.generate({ count: 1, valueMinorUnits: 100, usageLimit: 1 });
  await shop.wallet.redeem({ code: code.code });
  const usedUp = await refused(shop.wallet.redeem({ code: code.code }));
  assert.equal(usedUp.status, 403);
  assert.match(usedUp.code, /^Billing:RedeemCode\.(UsedUp|AlreadyYours)$/);
  assert.ok(usedUp.message.length > 10);

  const wrong = await refused(office.client.create({ companyName: "Bakery", contactName: "Olga", contactEmail: "nowhere" }));
  assert.equal(wrong.status, 400);
  assert.ok(wrong.validationErrors.some(fault => fault.members.includes("contactEmail")), JSON.stringify(wrong.validationErrors));

  assert.equal((await refused(office.client.get(crypto.randomUUID()))).status, 404);
  assert.equal((await refused(shop.client.getList())).status, 403);
  const unknown = await refused(new Montrose({ baseUrl, apiKey: "mtr_nobody_has_this" }).client.getList());
  assert.deepEqual([unknown.status, unknown.code], [401, "Montrose:ApiKey.Invalid"]);
});

test("messages are in the language of the client", async () => {
  const german = await refused(new Montrose({ baseUrl, apiKey: shopKey, language: "de" }).wallet.redeem({ code: "NO-SUCH-CODE" }));
  const english = await refused(new Montrose({ baseUrl, apiKey: shopKey, language: "en" }).wallet.redeem({ code: "NO-SUCH-CODE" }));
  assert.equal(german.code, english.code);
  assert.notEqual(german.message, english.message);
});

test("too many attempts say when to try again", async () => {
  let error;
  for (let i = 0; i < 200 && error?.status !== 429; i++) error = await refused(shop.wallet.redeem({ code: `WRONG-${i}` }));
  assert.equal(error.status, 429);
  assert.ok(error.retryAfterSeconds >= 1 && error.retryAfterSeconds <= 300, String(error.retryAfterSeconds));
});

test("a portal that does not answer is told apart from one that refuses, and a call can be given up", async () => {
  const lost = await refused(new Montrose({ baseUrl: "http://127.0.0.1:9", apiKey: "mtr_any" }).client.getList());
  assert.equal(lost.status, null);
  await assert.rejects(office.client.getList({}, { signal: AbortSignal.abort() }), { name: "AbortError" });
  assert.throws(() => new Montrose({ baseUrl: "north.example.com" }), /north\.example\.com/);
});
