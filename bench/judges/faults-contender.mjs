// What every contender of faults.ts shares: it does what it is told, and tells what its library made its user believe.
import process from "node:process";

/** Milliseconds between two looks at the book. */
const every = 50;
/** Milliseconds after which a user asks again what was not answered. */
const pause = 2_000;
/** Milliseconds after which a user who was told of a lost stream asks what was missed. */
const settled = 3_000;

/** What this process was started with: addresses and a key. */
export function given() {
  const value = process.env.JUDGE;
  if (value === undefined) {
    throw new Error("contenders are started by faults.ts");
  }
  return JSON.parse(value);
}

export function tell(what, content = {}) {
  if (process.connected) process.send({ tell: what, ...content });
}

/** An error's kind, as its user sees it. */
export function kindOf(error) {
  if (error instanceof Error) {
    return error.constructor.name === "Error" ? error.name : error.constructor.name;
  }
  if (typeof error !== "object" || error === null) return typeof error;
  return error.code === undefined ? "object" : `{code: ${error.code}}`;
}

/** The library told its user that something is wrong. */
export function notice(where, what) {
  const kind = typeof what === "string" ? what : kindOf(what);
  const message = typeof what === "string" ? "" : String(what?.message ?? what).slice(0, 200);
  tell("notice", { where, kind, message });
}

/** Whatever would have ended the process of a user who did not think of it is counted, so that the rest can be measured. */
for (const event of ["unhandledRejection", "uncaughtException"]) {
  process.on(event, (error) => {
    tell("crash", {
      event,
      kind: kindOf(error),
      message: String(error?.stack ?? error?.message ?? error).slice(0, 600),
    });
  });
}
process.on("disconnect", () => process.exit(0));

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again and again until it is answered; the answer. */
export async function insist(ask) {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      notice("question", error);
      await sleep(pause);
    }
  }
}

const clientIds = new Map();
/**
 * The client order id that an order was placed under. The venue names a cancelled order anew, so it is known by the venue's
 * own id from when it was first seen.
 */
export function placedAs(id, clientId) {
  const known = clientIds.get(String(id));
  if (known !== undefined) return known;
  clientIds.set(String(id), clientId);
  return clientId;
}

let asking = false;
let again = false;
/** Asks for what was missed, some time after the library said that its stream was lost or is back; one question at a time. */
export async function catchUp(ask) {
  if (asking) {
    again = true;
    return;
  }
  asking = true;
  do {
    again = false;
    await sleep(settled);
    await insist(ask);
  } while (again);
  asking = false;
}

function part(hash, number) {
  hash = Math.imul(hash ^ (number >>> 0), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(
    hash ^ (Math.floor(number / 4_294_967_296) >>> 0),
    0xc2b2ae35,
  );
  return hash ^ (hash >>> 16);
}

/** The mark of a book: the sum of its levels' marks. */
export function mark(bids, asks) {
  let sum = 0;
  for (const [levels, start] of [[bids, 0x9e3779b9], [asks, 0x7f4a7c15]]) {
    for (const [price, amount] of levels) {
      sum += part(
        part(start, Math.round(Number(price) * 1e8)),
        Math.round(Number(amount) * 1e8),
      ) >>> 0;
    }
  }
  return sum;
}

/**
 * Looks at the book again and again. `look` returns the sequence, bids and asks that the user may read now, or `undefined`
 * where the library says that there is nothing to be read.
 */
export function sample(look) {
  setInterval(() => {
    const seen = look();
    const at = performance.now();
    if (seen === undefined) return tell("book", { at, live: false });
    const { sequence, bids, asks } = seen;
    tell("book", { at, live: true, sequence, mark: mark(bids, asks) });
  }, every);
}

/** Tells how many messages have come of a stream that no book is kept of. */
export function count(messages) {
  setInterval(() => tell("data", { messages: messages() }), every);
}

/**
 * Does what it is told. `place` resolves where the order was taken, to its status, and rejects otherwise; `ask` resolves to
 * the status of an order, or to `undefined` where the venue has none of that id; `refused` says whether an error of `place`
 * tells for certain that there is no such order.
 */
export function obey({ place, cancel, ask, refused }) {
  process.on("message", (order) => {
    if (order.do === "place") void placed(order);
    if (order.do === "cancel") void cancelled(order);
    if (order.do === "end") process.exit(0);
  });

  async function placed(order) {
    try {
      const status = await place(order);
      tell("answer", { id: order.id, answer: "taken", status });
    } catch (error) {
      const answer = refused(error) ? "refused" : "unknown";
      tell("answer", {
        id: order.id,
        answer,
        kind: kindOf(error),
        message: String(error?.message ?? error).slice(0, 200),
      });
      if (answer === "refused" || ask === undefined) return;
      await sleep(1_000);
      const status = await insist(() => ask(order.id));
      tell("asked", {
        id: order.id,
        ...(status === undefined ? {} : { status }),
      });
    }
  }

  async function cancelled({ id }) {
    try {
      const status = await cancel(id);
      if (status !== undefined) tell("order", { id, status });
    } catch (error) {
      notice("cancel", error);
    }
  }
}
