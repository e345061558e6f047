/** A Gateway over TLS asks its callers for a certificate. */
import * as assert from "uvu/assert";
import { TransportError } from "../../src/core/errors.ts";
import { amm } from "../../src/venues/gateway/mod.ts";
import { testCertificate, testKey } from "../core/certificate.ts";
import { suite } from "../support/suite.ts";
import { refused, stage } from "./stage.ts";

const test = suite("gateway over TLS");

test("with the certificate it is heard, without it is not", async () => {
  const { server, options } = stage("uniswap/amm");
  const listening = await server.listen({ key: testKey, cert: testCertificate });
  const { ports: _, ...rest } = options;
  const own = { ca: testCertificate, cert: testCertificate, key: testKey };
  const venue = amm({ ...rest, url: listening.url, tls: own });
  try {
    await venue.connect();
    assert.is((await venue.fetchTokens()).length, 2);
    const asked = server.asked.length;
    const { network, chain, connector } = rest;
    const stranger = amm({ network, chain, connector, url: listening.url });
    await refused(stranger.connect({ timeout: 5_000 }), TransportError);
    await stranger.close();
    assert.is(server.asked.length, asked);
  } finally {
    await venue.close();
    await listening.close();
  }
});

test.run();
