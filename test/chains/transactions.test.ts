/** What becomes of a transaction on a chain that drops, replaces, undoes and forgets: one intent, one effect. */
import { setTimeout } from "node:timers/promises";
import * as assert from "uvu/assert";
import type { Hex } from "../../src/core/endpoint.ts";
import { OrderRejected, OutcomeUnknown, ValidationError } from "../../src/core/errors.ts";
import { type Http, HttpFailure, nodeHttp } from "../../src/core/http/http.ts";
import type { SentTransaction } from "../../src/model/chain.ts";
import { signatory } from "../../src/chains/evm/signer.ts";
import { signerOf } from "../../src/chains/evm/keys.ts";
import { suite } from "../support/suite.ts";
import {
  clear,
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

const test = suite("chains/evm transactions");

test.after(clear);

test("a transfer is confirmed, with its block, its gas and its fee", async () => {
  const { local, token } = await stage();
  const chain = open(local);
  const to = receiver();
  const sent = await chain.send({ call: paying(token, to), operation: "pay" });
  const { status, block, gasUsed, fee, hashes, confirmations } = await sent.done;
  assert.is(status, "confirmed");
  assert.is(confirmations, 1);
  assert.is(hashes.length, 1);
  const receipt = await local.rpc("eth_getTransactionReceipt", [hashes[0]]) as Record<string, Hex>;
  assert.is(block, Number(receipt["blockNumber"]));
  assert.is(gasUsed, BigInt(receipt["gasUsed"] as Hex));
  const paid = BigInt(receipt["gasUsed"] as Hex) * BigInt(receipt["effectiveGasPrice"] as Hex);
  assert.is(fee?.mul("1e18").toFixed(), paid.toString());
  assert.is(await token.read("balanceOf", [to]), 1n);
});

test("twenty at once have twenty nonces in a row", async () => {
  const { local, token } = await stage();
  // Two connectors of one account: they share its nonces.
  const chains = [open(local), open(local)] as const;
  const to = receiver();
  const all = await Promise.all(
    Array.from(
      { length: 20 },
      (_, at) => chains[at % 2 === 0 ? 0 : 1].send({ call: paying(token, to), operation: "pay" }),
    ),
  );
  const ends = await Promise.all(all.map(({ done }) => done));
  const nonces = ends.map(({ nonce }) => nonce as number).sort((one, other) => one - other);
  assert.equal(nonces, Array.from({ length: 20 }, (_, at) => (nonces[0] as number) + at));
  assert.ok(ends.every(({ status }) => status === "confirmed"));
  assert.is(await token.read("balanceOf", [to]), 20n);
});

test("one that would be undone is not sent, and takes no nonce", async () => {
  const { local, token } = await stage();
  const chain = open(local);
  const before = await local.rpc("eth_getTransactionCount", [chain.address, "pending"]);
  const error = await thrown(() => chain.send({ call: paying(token, receiver(), 10n ** 30n), operation: "pay" }));
  assert.instance(error, OrderRejected);
  assert.is((error as OrderRejected).code, "revert");
  assert.match(error.message, "transfer amount exceeds balance");
  assert.is(await local.rpc("eth_getTransactionCount", [chain.address, "pending"]), before);
});

test("one that is undone in its block is a failure, with the reason", async () => {
  const { local, token } = await stage();
  const chain = open(local);
  const to = receiver();
  let sent: SentTransaction | undefined;
  await withoutMining(local, async () => {
    sent = await chain.send({ call: paying(token, to), operation: "pay" });
    // Another transaction, of the token's owner, gets in before it.
    const pause = "0x8456cb59";
    await local.rpc("eth_sendTransaction", [{
      from: local.accounts[0],
      to: token.address,
      data: pause,
      gas: "0x30d40",
      maxFeePerGas: "0xba43b7400",
      maxPriorityFeePerGas: "0xba43b7400",
    }]);
    await local.mine();
    const end = await sent.done;
    assert.is(end.status, "reverted");
    assert.match(end.reason ?? "", "paused");
    assert.ok(end.fee?.gt(0));
  });
  await token.write("unpause");
  assert.is(await token.read("balanceOf", [to]), 0n);
});

test("one that the pool drops is offered again, as the same", async () => {
  const { local, token } = await stage();
  const chain = open(local);
  const to = receiver();
  await withoutMining(local, async () => {
    const sent = await chain.send({ call: paying(token, to), operation: "pay" });
    const { hash } = sent.state;
    await local.rpc("anvil_dropTransaction", [hash]);
    assert.is(await local.rpc("eth_getTransactionByHash", [hash]), null);
    await until(async () => await local.rpc("eth_getTransactionByHash", [hash]) !== null);
    await local.mine();
    assert.equal((await sent.done).hashes, [hash]);
    assert.is(sent.state.status, "confirmed");
  });
  assert.is(await token.read("balanceOf", [to]), 1n);
});

test("one that is stuck is replaced by itself with a higher fee, in the same place", async () => {
  const { local, token } = await stage();
  const chain = open(local, { stuckAfter: 50 });
  const to = receiver();
  await withoutMining(local, async () => {
    const sent = await chain.send({ call: paying(token, to), operation: "pay" });
    const first = await local.rpc("eth_getTransactionByHash", [sent.state.hash]) as Record<string, Hex>;
    await until(() => sent.state.hashes.length > 1);
    await until(async () => await local.rpc("eth_getTransactionByHash", [sent.state.hash]) !== null);
    const next = await local.rpc("eth_getTransactionByHash", [sent.state.hash]) as Record<string, Hex>;
    assert.is(next["nonce"], first["nonce"]);
    assert.is(next["input"], first["input"]);
    for (const fee of ["maxFeePerGas", "maxPriorityFeePerGas"]) {
      assert.ok(BigInt(next[fee] as Hex) * 10n >= BigInt(first[fee] as Hex) * 11n, fee);
    }
    await local.mine();
    assert.is((await sent.done).status, "confirmed");
  });
  assert.is(await token.read("balanceOf", [to]), 1n);
});

test("a place that another transaction of the account took is said so, and nothing is sent in another", async () => {
  const { local, token } = await stage();
  const chain = open(local, { confirmations: 2 });
  const to = receiver();
  await withoutMining(local, async () => {
    const sent = await chain.send({ call: paying(token, to), operation: "pay" });
    await local.rpc("eth_sendTransaction", [{
      from: chain.address,
      to: receiver(),
      value: "0x1",
      nonce: `0x${(sent.state.nonce as number).toString(16)}`,
      gas: "0x5208",
      maxFeePerGas: "0xba43b7400",
      maxPriorityFeePerGas: "0xba43b7400",
    }]);
    await mineUntilFinal(local, sent);
    assert.is(sent.state.status, "replaced");
  });
  assert.is(await token.read("balanceOf", [to]), 0n);
});

for (const depth of [1, 2, 3, 4, 5, 6]) {
  test(`a reorganisation ${depth} deep takes it back; it happens once all the same`, async () => {
    const { local, token } = await stage();
    const chain = open(local, { confirmations: 8 });
    const to = receiver();
    const snapshot = await local.rpc("evm_snapshot");
    const sent = await chain.send({ call: paying(token, to), operation: "pay" });
    const states: string[] = [];
    sent.updates().on(({ status }) => void (states.at(-1) === status || states.push(status)));
    if (depth > 1) await local.mine(depth - 1);
    await until(() => sent.state.status === "mined" && sent.state.confirmations === depth);
    const { hash } = sent.state;
    // The new branch is longer, and the transaction is in none of its blocks and in no pool.
    await local.rpc("evm_setAutomine", [false]);
    await local.rpc("evm_revert", [snapshot]);
    await local.mine(depth + 1);
    assert.is(await token.read("balanceOf", [to]), 0n);
    await until(() => sent.state.status === "sent");
    await until(async () => await local.rpc("eth_getTransactionByHash", [hash]) !== null);
    await local.rpc("evm_setAutomine", [true]);
    await mineUntilFinal(local, sent);
    assert.is(sent.state.status, "confirmed");
    assert.is(sent.state.confirmations >= 8, true);
    assert.equal(states.slice(0, 3), ["mined", "sent", "mined"]);
    assert.equal(sent.state.hashes, [hash]);
    assert.is(await token.read("balanceOf", [to]), 1n);
  });
}

test("an answer that is lost is no reason to send again: it is tracked to its end", async () => {
  const { local, token } = await stage();
  const client = nodeHttp();
  let lose = true;
  const http: Http = async (request) => {
    const answer = await client.request(request);
    if (lose && request.body?.includes("eth_sendRawTransaction")) throw new HttpFailure("lost", true, false);
    return answer;
  };
  const to = receiver();
  const chain = open(local, { ports: { http } });
  const error = await thrown(() => chain.send({ call: paying(token, to), operation: "pay" }));
  assert.instance(error, OutcomeUnknown);
  lose = false;
  const sent = chain.transaction((error as OutcomeUnknown).clientOrderId as string);
  assert.is((await sent?.done)?.status, "confirmed");
  assert.is(await token.read("balanceOf", [to]), 1n);
  client.close();
});

test("one that never arrived keeps its place: the next is behind it, and both are made", async () => {
  const { local, token } = await stage();
  let lose = 1;
  const http = detour(({ method }) => {
    if (method !== "eth_sendRawTransaction" || lose-- <= 0) return undefined;
    throw new HttpFailure("lost", true, false);
  });
  const chain = open(local, { ports: { http }, pollInterval: 200 });
  const [one, other] = [receiver(), receiver()];
  const error = await thrown(() => chain.send({ call: paying(token, one), operation: "pay" }));
  const lost = chain.transaction((error as OutcomeUnknown).clientOrderId as string);
  const next = await chain.send({ call: paying(token, other), operation: "pay" });
  assert.is(next.state.nonce, (lost?.state.nonce as number) + 1);
  assert.equal([(await lost?.done)?.status, (await next.done).status], ["confirmed", "confirmed"]);
  assert.equal([await token.read("balanceOf", [one]), await token.read("balanceOf", [other])], [1n, 1n]);
});

test("one that is refused leaves no gap: its place goes to the next", async () => {
  const { local, token } = await stage();
  let refuse = 1;
  const http = detour(({ id, method }) => {
    if (method !== "eth_sendRawTransaction" || refuse-- <= 0) return undefined;
    // Long enough for the other one to be sent, were it not to wait.
    return setTimeout(200).then(() =>
      JSON.stringify({ jsonrpc: "2.0", id, error: { code: -32_000, message: "not today" } })
    );
  });
  const chain = open(local, { ports: { http } });
  const to = receiver();
  const both = await Promise.allSettled([1, 2].map(() => chain.send({ call: paying(token, to), operation: "pay" })));
  const refused = both.filter(({ status }) => status === "rejected");
  assert.is(refused.length, 1);
  for (const each of both) if (each.status === "fulfilled") assert.is((await each.value.done).status, "confirmed");
  assert.is(await token.read("balanceOf", [to]), 1n);
});

test("a receipt of a block that is gone says nothing", async () => {
  const { local, token } = await stage();
  let told = "";
  let keep = false;
  const http = detour(({ id, method }, _, go) => {
    if (method !== "eth_getTransactionReceipt") return undefined;
    if (keep) return Promise.resolve(told.replace(/"id":\d+/, `"id":${id}`));
    return go().then((text) => told = text);
  });
  const chain = open(local, { ports: { http }, confirmations: 4 });
  const to = receiver();
  const snapshot = await local.rpc("evm_snapshot");
  const sent = await chain.send({ call: paying(token, to), operation: "pay" });
  await until(() => sent.state.status === "mined");
  keep = true;
  await local.rpc("evm_setAutomine", [false]);
  await local.rpc("evm_revert", [snapshot]);
  await local.mine(6);
  await until(() => sent.state.status === "sent");
  keep = false;
  await local.rpc("evm_setAutomine", [true]);
  await mineUntilFinal(local, sent);
  assert.is(sent.state.status, "confirmed");
  assert.is(await token.read("balanceOf", [to]), 1n);
});

test("what comes too late is withdrawn: its place goes to an empty transaction", async () => {
  const { local, token } = await stage();
  const chain = open(local);
  const to = receiver();
  await withoutMining(local, async () => {
    const block = await local.rpc("eth_getBlockByNumber", ["latest", false]) as { timestamp: Hex };
    const deadline = Number(block.timestamp) + 30;
    const sent = await chain.send({ call: paying(token, to), deadline, operation: "pay" });
    // The chain goes on without it, as one whose blocks are full of those who pay more.
    await local.rpc("evm_setBlockGasLimit", ["0xa000"]);
    await local.rpc("evm_setNextBlockTimestamp", [deadline + 5]);
    await local.mine();
    await until(() => sent.state.hashes.length > 1);
    await until(async () => await local.rpc("eth_getTransactionByHash", [sent.state.hash]) !== null);
    const last = await local.rpc("eth_getTransactionByHash", [sent.state.hash]) as Record<string, Hex>;
    assert.is(last["input"], "0x");
    assert.is(last["to"], chain.address?.toLowerCase());
    await local.rpc("evm_setBlockGasLimit", ["0x1c9c380"]);
    await mineUntilFinal(local, sent);
    assert.is(sent.state.status, "expired");
  });
  assert.is(await token.read("balanceOf", [to]), 0n);
});

test("above the cap nothing is sent", async () => {
  const { local, token } = await stage();
  assert.instance(await thrown(() => open(local, { fees: { maxFee: "0.0000000001" } })), ValidationError);
  const low = open(local, { fees: { maxFee: "0.000000001" } });
  await local.rpc("anvil_setNextBlockBaseFeePerGas", ["0x3b9aca00"]);
  await local.mine();
  const refused = await thrown(() => low.send({ call: paying(token, receiver()), operation: "pay" }));
  assert.is((refused as OrderRejected).code, "fee-cap");
});

test("three ways to sign, one of them checked against the two others", async () => {
  const { local, token } = await stage();
  const key = local.keys[2] as Hex;
  const own = signatory({ privateKey: key });
  const signer = signerOf(key);
  if (!signer) throw new Error("no key");
  const outside = { address: own.address, sign: (digest: Uint8Array) => Promise.resolve(signer.sign(digest)) };
  const wallet = {
    address: own.address,
    signTransaction: async (tx: Parameters<typeof own.sign>[0]) => (await own.sign(tx)).raw,
  };
  const to = receiver();
  for (const account of [{ privateKey: key }, outside, wallet]) {
    const chain = open(local, { account });
    assert.is((await (await chain.send({ call: paying(token, to), operation: "pay" })).done).status, "confirmed");
  }
  assert.is(await token.read("balanceOf", [to]), 3n);
  const strangers = [
    { address: local.accounts[0] as string, sign: outside.sign },
    {
      address: own.address,
      signTransaction: async (tx: Parameters<typeof own.sign>[0]) => (await own.sign({ ...tx, value: 1n })).raw,
    },
  ];
  for (const account of strangers) {
    const chain = open(local, { account });
    assert.instance(await thrown(() => chain.send({ call: paying(token, to), operation: "pay" })), ValidationError);
  }
  assert.is(await token.read("balanceOf", [to]), 3n);
});

test.run();
