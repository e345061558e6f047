// Loaded before a judge: it can reach this machine and nothing else, and every attempt to do so is told.
import dgram from "node:dgram";
import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import process from "node:process";

const loopback = new Set(["127.0.0.1", "::1", "localhost"]);

function refuse(host) {
  process.stdout.write(`${JSON.stringify({ record: "network", host: String(host) })}\n`);
  return Object.assign(new Error(`a judge reaches for ${host}`), {
    code: "ECONNREFUSED",
  });
}

/** The host of a connect call; `undefined` where it is a local path. */
function hostOf(args) {
  // `net.connect` hands its arguments over as one list, with the options first.
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === "object" && first !== null) {
    return first.path === undefined ? first.host ?? "localhost" : undefined;
  }
  if (typeof first === "string" && !/^\d+$/.test(first)) return undefined;
  return typeof second === "string" ? second : "localhost";
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const host = hostOf(args);
  if (host === undefined || loopback.has(host)) {
    return connect.apply(this, args);
  }
  const error = refuse(host);
  process.nextTick(() => this.destroy(error));
  return this;
};

for (const name of ["lookup", "resolve", "resolve4", "resolve6", "resolveAny", "resolveSrv", "resolveTxt"]) {
  const original = dns[name];
  dns[name] = function (host, ...rest) {
    if (loopback.has(host)) return original.call(dns, host, ...rest);
    const error = refuse(host);
    process.nextTick(() => rest.at(-1)(error));
  };
  const promised = dns.promises[name];
  dns.promises[name] = (host, ...rest) =>
    loopback.has(host) ? promised.call(dns.promises, host, ...rest) : Promise.reject(refuse(host));
}

dgram.createSocket = () => {
  throw refuse("a datagram socket");
};
syncBuiltinESMExports();
