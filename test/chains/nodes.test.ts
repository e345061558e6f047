/** Several nodes as one: those that are away, behind, or on another chain; what is sent is sent once. */
import { inspect } from "node:util";
import * as assert from "uvu/assert";
import { openChain } from "../../src/chains/evm/evm.ts";
import type { Hex } from "../../src/core/endpoint.ts";
import { ValidationError, VenueUnavailable } from "../../src/core/errors.ts";
import { type Http, HttpFailure, nodeHttp } from "../../src/core/http/http.ts";
import { startChain } from "../chain/local.ts";
import { suite } from "../support/suite.ts";
import { clear, detour, open, paying, receiver, stage, thrown, withoutMining } from "./stage.support.ts";

const test = suite("chains/evm nodes");

test.after(clear);

test("a node that is behind the other is not believed while that one is away", async () => {
  const { local } = await stage();
  const stale = await startChain({ id: local.data.id, start: Math.floor(Date.now() / 1_000) - 3_600 });
  await local.mine();
  let away = false;
  const http = detour((_, url) => {
    if (away && url.startsWith(local.url)) throw new HttpFailure("away", false, false);
    return undefined;
  });
  const chain = open(local, { rpc: [local.url, stale.url], ports: { http } });
  const { time } = await chain.read([]);
  away = true;
  const error = await thrown(() => chain.read([]));
  assert.instance(error, VenueUnavailable);
  assert.is((error as VenueUnavailable).code, "stale");
  away = false;
  assert.ok((await chain.read([])).time >= time);
});

test("with two nodes a lost answer ends at the other, with the same bytes", async () => {
  const { local, token } = await stage();
  const client = nodeHttp();
  const offered: string[] = [];
  const http: Http = async (request) => {
    const answer = await client.request(request);
    if (!request.body?.includes("eth_sendRawTransaction")) return answer;
    offered.push((JSON.parse(request.body) as { params: readonly string[] }).params[0] as string);
    if (request.url.endsWith("?one")) throw new HttpFailure("lost", true, false);
    return answer;
  };
  const to = receiver();
  const chain = open(local, { rpc: [`${local.url}/?one`, `${local.url}/?two`], ports: { http } });
  await withoutMining(local, async () => {
    const sent = await chain.send({ call: paying(token, to), operation: "pay" });
    assert.is(offered.length, 2);
    assert.is(offered[0], offered[1]);
    await local.mine();
    assert.is((await sent.done).status, "confirmed");
  });
  assert.is(await token.read("balanceOf", [to]), 1n);
  client.close();
});

test("a node that is behind is passed over; where all are, that is said", async () => {
  const { local } = await stage();
  const now = Math.floor(Date.now() / 1_000);
  const stale = await startChain({ id: local.data.id, start: now - 7_200 });
  await local.mine();
  const labels: string[] = [];
  const client = nodeHttp();
  const http: Http = (request) => {
    labels.push(new URL(request.url).port);
    return client.request(request);
  };
  const chain = open(local, { rpc: [stale.url, local.url], maxBlockAge: 1_800_000, ports: { http } });
  await chain.connect();
  const { time } = await chain.read([]);
  assert.ok(time > (now - 1_800) * 1_000);
  assert.is(labels.at(-1), new URL(local.url).port);
  assert.ok(labels.includes(new URL(stale.url).port));
  const alone = open(local, { rpc: stale.url, maxBlockAge: 1_800_000 });
  const error = await thrown(() => alone.read([]));
  assert.instance(error, VenueUnavailable);
  assert.is((error as VenueUnavailable).code, "stale");
  client.close();
});

test("a node of another chain is refused before anything is asked of it", async () => {
  const { local } = await stage();
  const foreign = await startChain();
  const chain = open(local, { rpc: [local.url, foreign.url] });
  const error = await thrown(() => chain.connect());
  assert.instance(error, ValidationError);
  assert.match(error.message, `is on chain ${foreign.data.id}, not on local (${local.data.id})`);
});

test("a node that is away does not matter while there is another", async () => {
  const { local, token } = await stage();
  const chain = open(local, { rpc: ["http://127.0.0.1:9", local.url] });
  await chain.connect();
  const to = receiver();
  await (await chain.send({ call: paying(token, to), operation: "pay" })).done;
  assert.is(await token.read("balanceOf", [to]), 1n);
});

test("over a socket it is the same, and blocks are told", async () => {
  const { local, token } = await stage();
  const chain = open(local, { rpc: local.socket, pollInterval: 20 });
  await chain.connect();
  const blocks = chain.blocks()[Symbol.asyncIterator]();
  const first = (await blocks.next()).value as number;
  const to = receiver();
  const sent = await chain.send({ call: paying(token, to), operation: "pay" });
  assert.is((await sent.done).status, "confirmed");
  assert.ok((await blocks.next()).value as number > first);
  assert.is(await token.read("balanceOf", [to]), 1n);
});

test("a missing node, a node without encryption and a wrong key are refused; no key is ever printed", async () => {
  const { local } = await stage();
  const key = local.keys[1] as Hex;
  const missing = await thrown(() => openChain({ chain: "base" }));
  assert.match(missing.message, "rpc: is missing: the address of a node of base is needed");
  const plain = await thrown(() => openChain({ chain: "base", rpc: "http://node.example/secret-path" }));
  assert.instance(plain, ValidationError);
  assert.not.match(inspect(plain), "secret-path");
  const wrong = await thrown(() =>
    openChain({ chain: "base", rpc: "https://node.example", account: { privateKey: `${key}0` } })
  );
  assert.instance(wrong, ValidationError);
  assert.not.match(inspect(wrong), key.slice(2));
  const chain = open(local, { rpc: `${local.url}/?secret-path` });
  for (const text of [inspect(chain, { depth: 20, showHidden: true }), JSON.stringify(chain), String(chain)]) {
    assert.not.match(text, key.slice(2, 20));
    assert.not.match(text, "secret-path");
  }
});

test.run();
