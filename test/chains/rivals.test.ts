/** Transactions that nodes take for too cheap, and blocks that others have: one intent, one effect. */
import * as assert from "uvu/assert";
import type { Hex } from "../../src/core/endpoint.ts";
import { OrderRejected } from "../../src/core/errors.ts";
import type { Transaction } from "../../src/model/amm.ts";
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

const test = suite("chains/evm rivals");

test.after(clear);

const dear = { maxFeePerGas: "0xba43b7400", maxPriorityFeePerGas: "0xba43b7400" };

/** A node that refuses the first transactions as too cheap, and keeps what it was offered. */
function picky(times: number, words: string) {
  const offered: string[] = [];
  const http = detour(({ id, method, params }) => {
    if (method !== "eth_sendRawTransaction") return undefined;
    offered.push(params[0] as string);
    if (offered.length > times) return undefined;
    return Promise.resolve(JSON.stringify({ jsonrpc: "2.0", id, error: { code: -32_000, message: words } }));
  });
  return { offered, http };
}

for (
  const words of [
    "transaction underpriced",
    "replacement transaction underpriced",
    "max fee per gas less than block base fee: address 0x00, maxFeePerGas: 1, baseFee: 2",
  ]
) {
  test(`too cheap for the node (${words.slice(0, 40)}): offered once more in the same place, for more`, async () => {
    const { local, token } = await stage();
    const { http, offered } = picky(1, words);
    const chain = open(local, { ports: { http } });
    const [to, before] = [receiver(), await countOf(local, chain.address)];
    const sent = await chain.send({ call: paying(token, to), operation: "pay" });
    assert.is((await sent.done).status, "confirmed");
    assert.is(new Set(offered).size, 2);
    assert.is(sent.state.nonce, before);
    assert.is(await token.read("balanceOf", [to]), 1n);
    assert.is(await countOf(local, chain.address), before + 1);
  });
}

test("too cheap however much: refused, and nothing of it comes later", async () => {
  const { local, token } = await stage();
  const { http, offered } = picky(99, "transaction underpriced");
  const chain = open(local, { ports: { http } });
  const [to, before] = [receiver(), await countOf(local, chain.address)];
  const error = await thrown(() => chain.send({ call: paying(token, to), operation: "pay" }));
  assert.instance(error, OrderRejected);
  assert.is((error as OrderRejected).code, "underpriced");
  assert.is(offered.length, 3);
  // The place is free for the next one.
  const next = await open(local).send({ call: paying(token, to), operation: "pay" });
  assert.is(next.state.nonce, before);
  await next.done;
  assert.is(await token.read("balanceOf", [to]), 1n);
});

test("dropped, and too cheap to be taken again: replaced by itself, for more", async () => {
  const { local, token } = await stage();
  let dropped = false;
  let refused = 0;
  const http = detour(({ id, method }) => {
    if (!dropped || method !== "eth_sendRawTransaction" || refused > 0) return undefined;
    refused++;
    const error = { code: -32_000, message: "transaction underpriced" };
    return Promise.resolve(JSON.stringify({ jsonrpc: "2.0", id, error }));
  });
  const chain = open(local, { ports: { http } });
  const to = receiver();
  await withoutMining(local, async () => {
    const sent = await chain.send({ call: paying(token, to), operation: "pay" });
    await local.rpc("anvil_dropTransaction", [sent.state.hash]);
    dropped = true;
    await until(() => sent.state.hashes.length === 2);
    await until(async () => await local.rpc("eth_getTransactionByHash", [sent.state.hash]) !== null);
    await local.mine();
    assert.is((await sent.done).status, "confirmed");
  });
  assert.is(refused, 1);
  assert.is(await token.read("balanceOf", [to]), 1n);
});

test("the first was in a block although a dearer one was offered: that one is told, and there is one effect", async () => {
  const { local, token } = await stage();
  let hold = false;
  const http = detour(({ id, method, params }) => {
    if (!hold || method !== "eth_sendRawTransaction") return undefined;
    // Taken by this node, and never told to the others.
    assert.ok(typeof params[0] === "string");
    return Promise.resolve(JSON.stringify({ jsonrpc: "2.0", id, result: `0x${"0".repeat(64)}` }));
  });
  const chain = open(local, { ports: { http }, stuckAfter: 50 });
  const to = receiver();
  await withoutMining(local, async () => {
    const sent = await chain.send({ call: paying(token, to), operation: "pay" });
    const first = sent.state.hash;
    hold = true;
    await until(() => sent.state.hashes.length > 1);
    await local.mine();
    const end = await sent.done;
    assert.is(end.status, "confirmed");
    assert.is(end.hash, first);
  });
  assert.is(await token.read("balanceOf", [to]), 1n);
});

for (const depth of [1, 3, 6]) {
  test(`a reorganisation ${depth} deep gives its place to another: it never happens, and that is said`, async () => {
    const { local, token } = await stage();
    const chain = open(local, { confirmations: 8 });
    const to = receiver();
    const snapshot = await local.rpc("evm_snapshot");
    const sent = await chain.send({ call: paying(token, to), operation: "pay" });
    if (depth > 1) await local.mine(depth - 1);
    await until(() => sent.state.status === "mined" && sent.state.confirmations === depth);
    await local.rpc("evm_setAutomine", [false]);
    await local.rpc("evm_revert", [snapshot]);
    await local.rpc("eth_sendTransaction", [{
      from: chain.address,
      to: receiver(),
      value: "0x1",
      nonce: `0x${(sent.state.nonce as number).toString(16)}`,
      gas: "0x5208",
      ...dear,
    }]);
    await local.mine(depth + 1);
    await local.rpc("evm_setAutomine", [true]);
    await mineUntilFinal(local, sent);
    assert.is(sent.state.status, "replaced");
    assert.is(await token.read("balanceOf", [to]), 0n);
  });
}

test("undone in one branch and made in the other: what it is is told when it is deep enough", async () => {
  const { local, token } = await stage();
  const chain = open(local, { confirmations: 4 });
  const to = receiver();
  const snapshot = await local.rpc("evm_snapshot");
  const states: Transaction[] = [];
  await local.rpc("evm_setAutomine", [false]);
  const sent = await chain.send({ call: paying(token, to), operation: "pay" });
  sent.updates().on((state) => void states.push(state));
  // In this branch the token is paused before it.
  const pause = "0x8456cb59";
  const first = local.accounts[0] as Hex;
  await local.rpc("eth_sendTransaction", [{ from: first, to: token.address, data: pause, gas: "0x30d40", ...dear }]);
  await local.mine();
  await until(() => sent.state.status === "mined" && sent.state.reason?.includes("paused") === true);
  await local.rpc("evm_revert", [snapshot]);
  await local.mine(2);
  await until(() => sent.state.status === "sent");
  await until(async () => await local.rpc("eth_getTransactionByHash", [sent.state.hash]) !== null);
  await local.rpc("evm_setAutomine", [true]);
  await mineUntilFinal(local, sent);
  assert.is(sent.state.status, "confirmed");
  assert.is(sent.state.reason, undefined);
  assert.ok(!states.some(({ status }) => status === "reverted"));
  assert.is(await token.read("balanceOf", [to]), 1n);
});

test.run();
