/** Several nodes as one: those that are away, behind, or on another chain; what is sent is sent once. */
import { inspect } from "node:util";
import * as assert from "uvu/assert";
import { openChain } from "../../src/chains/evm/evm.ts";
import type { Hex } from "../../src/core/endpoint.ts";
import { ValidationError, VenueUnavailable } from "../../src/core/errors.ts";
import { type Http, HttpFailure, nodeHttp } from "../../src/core/http/http.ts";
import { startChain } from "../chain/local.ts";
import { suite } from "../support/suite.ts";
import {
  clear,
  countOf,
  detour,
  mineUntilFinal,
  open,
  paying,
  receiver,
  stage,
  thrown,
  until,
  withoutMining,
} from "./stage.support.ts";

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

test("a node of another chain that was not asked before is passed over, and is offered nothing", async () => {
  const { local, token } = await stage();
  const foreign = await startChain();
  const asked: string[] = [];
  const http = detour(({ method }, url) => {
    if (url.startsWith(foreign.url)) asked.push(method);
    return undefined;
  });
  const chain = open(local, { rpc: [foreign.url, local.url], ports: { http } });
  const to = receiver();
  assert.is((await (await chain.send({ call: paying(token, to), operation: "pay" })).done).status, "confirmed");
  assert.is(await token.read("balanceOf", [to]), 1n);
  assert.equal([...new Set(asked)], ["eth_chainId"]);
  const alone = open(local, { rpc: foreign.url });
  const error = await thrown(() => alone.send({ call: paying(token, to), operation: "pay" }));
  assert.instance(error, ValidationError);
  assert.is(await token.read("balanceOf", [to]), 1n);
});

test("the node that took it is away afterwards: the other follows it to its end", async () => {
  const { local, token } = await stage();
  let taken = false;
  const http = detour(({ method }, url) => {
    if (taken && url.endsWith("?one")) throw new HttpFailure("away", false, false);
    if (method === "eth_sendRawTransaction") taken = true;
    return undefined;
  });
  const chain = open(local, { rpc: [`${local.url}/?one`, `${local.url}/?two`], ports: { http } });
  const to = receiver();
  await withoutMining(local, async () => {
    const sent = await chain.send({ call: paying(token, to), operation: "pay" });
    await local.mine();
    assert.is((await sent.done).status, "confirmed");
    assert.is(sent.state.hashes.length, 1);
  });
  assert.is(await token.read("balanceOf", [to]), 1n);
});

test("a node that counts fewer transactions than there are: the place is taken, the next one is free", async () => {
  const { local, token } = await stage();
  let old: string | undefined;
  let refused = 0;
  const http = detour(({ id, method, params }, _, go) => {
    if (method === "eth_getTransactionCount" && params[1] === "pending" && old !== undefined) {
      const text = JSON.stringify({ jsonrpc: "2.0", id, result: old });
      old = undefined;
      return Promise.resolve(text);
    }
    if (method !== "eth_sendRawTransaction") return undefined;
    return go().then((text) => {
      if (text.includes("error")) refused++;
      return text;
    });
  });
  const chain = open(local, { ports: { http } });
  const to = receiver();
  const before = await countOf(local, chain.address);
  await (await chain.send({ call: paying(token, to), operation: "pay" })).done;
  old = `0x${before.toString(16)}`;
  const sent = await chain.send({ call: paying(token, to), operation: "pay" });
  assert.is(refused, 1);
  assert.is(sent.state.nonce, before + 1);
  assert.is((await sent.done).status, "confirmed");
  assert.equal(sent.state.hashes.length, 1);
  assert.is(await token.read("balanceOf", [to]), 2n);
});

test("a node that is a few blocks behind takes nothing back that was in a block", async () => {
  const { local, token } = await stage();
  const block = (await local.rpc("eth_getBlockByNumber", ["latest", false])) as Record<string, unknown>;
  let behind = false;
  let looks = 0;
  const http = detour(({ id, method, params }) => {
    if (!behind) return undefined;
    const answer = (result: unknown) => Promise.resolve(JSON.stringify({ jsonrpc: "2.0", id, result }));
    if (method === "eth_getTransactionReceipt" || method === "eth_getTransactionByHash") return answer(null);
    if (method === "eth_getTransactionCount") return answer("0x0");
    if (method !== "eth_getBlockByNumber" || params[0] !== "latest") return undefined;
    looks++;
    return answer(block);
  });
  const chain = open(local, { ports: { http }, confirmations: 4 });
  const to = receiver();
  const sent = await chain.send({ call: paying(token, to), operation: "pay" });
  const states: string[] = [];
  sent.updates().on(({ status }) => void (states.at(-1) === status || states.push(status)));
  await until(() => sent.state.status === "mined");
  behind = true;
  await until(() => looks > 5);
  behind = false;
  await mineUntilFinal(local, sent);
  assert.equal(states, ["mined", "confirmed"]);
  assert.is(await token.read("balanceOf", [to]), 1n);
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
