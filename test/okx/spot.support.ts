/** A spot connector on a scripted venue, and the words that its orders come with. */
import { spot } from "../../src/venues/okx/mod.ts";
import { type Bench, bench, spotAnswer, spotMessage } from "./bench.ts";

export const now = 1_784_626_200_000;
export const symbol = "BTC/USDT";

export async function connected(prepare: (world: Bench) => void = () => {}, network: "live" | "demo" = "live") {
  const world = bench(now, { network });
  world.answers["GET /api/v5/public/instruments"] = spotAnswer("getInstruments", "spot");
  prepare(world);
  const venue = spot(world.options);
  await venue.connect();
  return { ...world, venue };
}

export const order = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...(spotMessage("OrdersPush", "live") as { data: Record<string, unknown>[] }).data[0],
  clOrdId: "mine",
  ordId: "77",
  sz: "0.01",
  px: "60000",
  side: "buy",
  cTime: String(now + 5),
  uTime: String(now + 5),
  ...more,
});
export const ordersPush = (...data: unknown[]) => ({ arg: { channel: "orders", instType: "ANY", uid: "1" }, data });
export const ack = (more: Record<string, unknown> = {}) => ({
  ordId: "77",
  clOrdId: "mine",
  tag: "",
  sCode: "0",
  sMsg: "",
  ...more,
});
export const limit = {
  symbol,
  side: "buy",
  type: "limit",
  amount: "0.01",
  price: "60000",
  clientOrderId: "mine",
} as const;
