// How a judge tells what it saw: a line a step for people, JSON lines for the comparison with the engine.
import process from "node:process";
import { inspect } from "node:util";

const stepLimit = 40_000;
const scale = 100_000_000n;
let steps = 0;
let failed = 0;

/** An exact amount in units of 1e-8, of decimal text or of a number that stands for one. */
export function units(value) {
  const text = typeof value === "number" ? value.toFixed(8) : String(value);
  const match = /^(-?)(\d+)(?:\.(\d{1,8})0*)?$/.exec(text);
  if (match === null) throw new Error(`no amount: ${inspect(value)}`);
  const amount = BigInt(match[2]) * scale +
    BigInt((match[3] ?? "").padEnd(8, "0"));
  return match[1] === "-" ? -amount : amount;
}

/** An amount as decimal text with 8 decimals. */
export function decimal(amount) {
  const digits = String(amount < 0n ? -amount : amount).padStart(9, "0");
  return `${amount < 0n ? "-" : ""}${digits.slice(0, -8)}.${digits.slice(-8)}`;
}

/** Price times quantity, cut after 8 decimals. */
export function worth(price, quantity) {
  return units(price) * units(quantity) / scale;
}

/** The sum of amounts. */
export function sum(amounts) {
  return amounts.reduce((total, amount) => total + amount, 0n);
}

/** Whether an order that was to rest has taken, as the book had come to it meanwhile: it says nothing, and another has to be sent. */
export function hasTaken(fills) {
  return fills.some(({ takerOrMaker, isMaker = true, maker = isMaker, m = maker }) =>
    takerOrMaker === undefined ? !m : takerOrMaker === "taker"
  );
}

/** Waits at most so long. */
export function within(ms, promise, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${ms} ms`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Asks again until the answer is there. */
export async function until(what, ask, ms = 15_000) {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`no ${what} within ${ms} ms`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const shown = (value) => typeof value === "bigint" ? decimal(value) : inspect(value, { depth: 3, breakLength: 200 });

/** The comparisons a step may make; `compared` collects what they were about. */
function comparisons(compared) {
  return {
    /** Two values must be the same. Amounts are bigints. */
    same(what, actual, expected) {
      if (!Object.is(actual, expected)) {
        throw new Error(`${what}: ${shown(actual)}, expected ${shown(expected)}`);
      }
      compared.push(what);
    },

    /** Something must hold; `told` is what it was about. */
    holds(what, truth, told) {
      if (truth !== true) {
        throw new Error(`not so: ${what}${told === undefined ? "" : ` (${shown(told)})`}`);
      }
      compared.push(what);
    },

    /** A call must fail, in the way the test says. */
    async refused(what, call, test) {
      let answer;
      try {
        answer = await call();
      } catch (error) {
        if (!test(error)) {
          throw new Error(`${what}: another error: ${tell(error)}`);
        }
        compared.push(what);
        return;
      }
      throw new Error(`${what}: it was accepted: ${shown(answer)}`);
    },
  };
}

function tell(error) {
  if (error instanceof Error) {
    return `${error.name}: ${error.message}`.split("\n")[0].slice(0, 500);
  }
  const { code, message, status, body } = error ?? {};
  return code === undefined && body === undefined ? shown(error) : shown({ code, message, status, body });
}

/** Runs a step and prints its line. A step that fails does not end the judge. */
export async function step(name, run) {
  steps++;
  const compared = [];
  try {
    await within(stepLimit, run(comparisons(compared)), "the step");
    process.stdout.write(`ok   ${name}: ${[...new Set(compared)].join(", ")}\n`);
  } catch (error) {
    failed++;
    process.stdout.write(`FAIL ${name}: ${tell(error)}\n`);
  }
}

/** Reports something for the comparison with the engine. */
export function record(kind, content) {
  process.stdout.write(`${JSON.stringify({ record: kind, ...content })}\n`);
}

/**
 * Has something done at the venue that no client can do: `disconnect` all sockets, `deposit` 5 USDT, `fund` all
 * contracts now, or let their `marks` stay where the last prices are.
 */
export function ask(what) {
  const done = new Promise((resolve) => process.once("message", resolve));
  process.send({ ask: what });
  return within(5_000, done, what);
}

/** Ends the judge, whatever its library still holds open. */
export function finish() {
  const end = JSON.stringify({ record: "end", steps, failed });
  process.stdout.write(`${end}\n`, () => process.exit(failed === 0 ? 0 : 1));
}

/** What the judge was started with: addresses, keys, and what its accounts own. */
export function given() {
  const value = process.env.JUDGE;
  if (value === undefined) throw new Error("judges are started by run.ts");
  return JSON.parse(value);
}
