/** Installs the chain's workspace and compiles what is compiled there, before any test's own time begins. */
import { prepareBalancer3 } from "./balancer3.ts";
import { prepareMento } from "./mento.ts";
import { preparePancakeswap } from "./pancakeswap.ts";

for (const prepare of [preparePancakeswap, prepareMento, prepareBalancer3]) await prepare();
