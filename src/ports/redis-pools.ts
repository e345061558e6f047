/**
 * Pools that several processes share through a Redis server, version 5 or later.
 *
 * ```ts
 * const client = await createClient().connect();   // node-redis, the caller's own
 * const venue = spot({ ports: { pools: redisPools(client, { prefix: "desk-1" }) }, share: 0.5 });
 * ```
 *
 * Everything is counted by the server's own clock, in hundredths of a window. Counts expire when nobody uses the pool. A
 * server that has started less than a window ago may have forgotten what was taken before; it gives out nothing of a pool
 * until that cannot matter any more. For pools whose window is longer than five minutes that is not waited for.
 *
 * Not for servers that may evict keys, nor for a replica that may take over with less than was written.
 */
import { type PoolAnswer, type SharedStore, sharePools } from "../core/limits/pools.ts";

/** The part of a Redis client that is used: node-redis has it. */
export interface RedisClient {
  sendCommand(args: string[]): Promise<unknown>;
}

/** Where the counts are. */
export interface RedisPoolsOptions {
  /**
   * Begins every key. Sharers of an address or an account have the same; behind another address another one. `venuekit` where
   * not given. In a cluster all keys are in one slot.
   */
  readonly prefix?: string;
}

/**
 * KEYS: gates, then pools. ARGV: the number of gates, then for each pool units, limit and window. A pool is a hash: for each
 * hundredth of its window, by the number of that since 1970, what was taken in it. It counts as if taken at its end.
 */
const takeScript = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local gates = tonumber(ARGV[1])
for i = 1, #KEYS do
  local left = redis.call('PTTL', i <= gates and KEYS[i] or KEYS[i] .. ':pause')
  if left > 0 then return { 'paused', left, i } end
end
local info = redis.pcall('INFO', 'server')
local up = type(info) == 'string' and tonumber(string.match(info, 'uptime_in_seconds:(%d+)'))
local wait = 0
for i = gates + 1, #KEYS do
  local at = 2 + (i - gates - 1) * 3
  local units, limit, window = tonumber(ARGV[at]), tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2])
  local young = up and window <= 360000 and window + 1000 - up * 1000 or 0
  if young > 0 then return { 'unready', young, i } end
  local step = math.max(1, math.ceil(window / 100))
  local counts = redis.call('HGETALL', KEYS[i])
  local sum, kept = 0, {}
  for n = 1, #counts, 2 do
    local ends = (tonumber(counts[n]) + 1) * step + window
    if ends <= now then redis.call('HDEL', KEYS[i], counts[n])
    else
      sum = sum + tonumber(counts[n + 1])
      kept[#kept + 1] = { ends, tonumber(counts[n + 1]) }
    end
  end
  if sum + units > limit + 1e-9 then
    table.sort(kept, function(a, b) return a[1] < b[1] end)
    local free = now + window
    for n = 1, #kept do
      sum = sum - kept[n][2]
      if sum + units <= limit + 1e-9 then free = kept[n][1] break end
    end
    wait = math.max(wait, free - now, 1)
  end
end
if wait > 0 then return { 'used', wait, 0 } end
for i = gates + 1, #KEYS do
  local at = 2 + (i - gates - 1) * 3
  local window = tonumber(ARGV[at + 2])
  local step = math.max(1, math.ceil(window / 100))
  redis.call('HINCRBYFLOAT', KEYS[i], string.format('%d', math.floor(now / step)), ARGV[at])
  redis.call('PEXPIRE', KEYS[i], math.ceil(window + 2 * step))
end
return { 'granted', 0, 0 }
`;

/** KEYS: what is paused. ARGV: for how many milliseconds. */
const pauseScript = `
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[1]) then redis.call('SET', KEYS[1], '1', 'PX', ARGV[1]) end
return 1
`;

/** The longest pause that is kept: no venue bans for longer, and a wrong one has to end. Milliseconds. */
const longestPause = 7 * 86_400_000;

/** A store over the caller's own client, which stays his to connect and to close. */
export function redisPools(client: RedisClient, options: RedisPoolsOptions = {}): SharedStore {
  const { prefix = "venuekit" } = options;
  // The part in braces decides in which slot of a cluster a key is.
  const named = (key: string): string => `{${prefix}}:${key}`;
  const run = scripts(client);
  return sharePools({
    take: async (needs, gates) => {
      const keys = [...gates, ...needs.map(({ key }) => key)];
      const names = [...gates.map((key) => `${named(key)}:pause`), ...needs.map(({ key }) => named(key))];
      const sizes = needs.flatMap(({ units, limit, window }) => [`${units}`, `${limit}`, `${Math.ceil(window)}`]);
      return answerOf(await run(takeScript, names, [`${gates.length}`, ...sizes]), keys);
    },
    pause: async (key, ms) => {
      const left = Math.min(longestPause, Math.ceil(ms));
      if (left > 0) await run(pauseScript, [`${named(key)}:pause`], [`${left}`]);
    },
  });
}

/** Runs a script by its digest, and sends its text where the server does not know it: after each of its starts. */
function scripts(client: RedisClient): (script: string, keys: string[], values: string[]) => Promise<unknown> {
  const known: Map<string, Promise<unknown>> = new Map();
  const load = (script: string): Promise<unknown> => {
    const loading = client.sendCommand(["SCRIPT", "LOAD", script]);
    known.set(script, loading);
    loading.catch(() => known.delete(script));
    return loading;
  };
  return async (script, keys, values) => {
    const rest = [`${keys.length}`, ...keys, ...values];
    const digest = String(await (known.get(script) ?? load(script)));
    try {
      return await client.sendCommand(["EVALSHA", digest, ...rest]);
    } catch (error) {
      if (!(error instanceof Error) || !error.message.startsWith("NOSCRIPT")) throw error;
      return await client.sendCommand(["EVAL", script, ...rest]);
    }
  };
}

function answerOf(reply: unknown, keys: readonly string[]): PoolAnswer {
  const [word, wait, at] = Array.isArray(reply) ? reply : [];
  const reason = String(word);
  if (reason === "granted") return { granted: true };
  if (reason === "paused") return { granted: false, wait: Number(wait), reason, key: keys[Number(at) - 1] ?? "" };
  if (reason === "used" || reason === "unready") return { granted: false, wait: Number(wait), reason };
  throw new TypeError("the Redis server answered what the script does not say");
}
