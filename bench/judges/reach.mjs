// Tries to leave this machine by every road a judge's library could take. All must be closed.
import dns from "node:dns";
import http from "node:http";
import https from "node:https";
import net from "node:net";
import { record } from "./report.mjs";

const outside = "judge.invalid";
const roads = {
  fetch: () => fetch(`https://${outside}/`),
  http: () => new Promise((resolve, reject) => http.get(`http://${outside}/`, resolve).on("error", reject)),
  https: () => new Promise((resolve, reject) => https.get(`https://${outside}/`, resolve).on("error", reject)),
  address: () =>
    new Promise((resolve, reject) => net.connect(9, "192.0.2.1").on("connect", resolve).on("error", reject)),
  lookup: () => dns.promises.lookup(outside),
};
for (const [road, go] of Object.entries(roads)) {
  const closed = await go().then(() => false, (error) => `${error?.cause ?? error}`.includes("a judge reaches for"));
  record("road", { road, closed });
}
