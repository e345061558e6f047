import * as assert from "uvu/assert";
import { walletOf } from "../../src/connector/contracts.ts";
import { decimal } from "../../src/core/decimal.ts";
import { suite } from "../support/suite.ts";

const test = suite("connector/contracts");

test("a wallet: cash without open profits, of which at most all is free", () => {
  const wallet = (cash: string, available: string): string => {
    const { total, free, held } = walletOf("USDT", decimal(cash), decimal(available));
    return [total, free, held].map((one) => one.toFixed()).join(" ");
  };
  assert.is(wallet("100", "60.5"), "100 60.5 39.5");
  assert.is(wallet("100", "130"), "100 100 0", "open profits may be margin, they are no cash");
  assert.is(wallet("100", "-20"), "100 0 100", "open losses may take more than there is");
  assert.is(wallet("-5", "40"), "-5 -5 0", "what is owed is held by nothing");
  assert.is(wallet("0", "0"), "0 0 0");
});

test.run();
