// Generated from specs/gateway/amm.openapi.yaml. Do not edit: change the description and run "npm run codegen".
import type { Int64 } from "../../src/core/endpoint.ts";

export interface paths {
    readonly "/chains/{chain}/status": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the state of a network. */
        readonly get: operations["chainStatus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/chains/{chain}/estimate-gas": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks what a transaction of the usual size costs now. */
        readonly get: operations["estimateGas"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/chains/{chain}/balances": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks what a wallet holds. */
        readonly post: operations["balances"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/chains/{chain}/poll": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks what became of a transaction. */
        readonly post: operations["poll"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/chains/ethereum/allowances": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks how much of its tokens a wallet lets a spender take. */
        readonly post: operations["allowances"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/chains/ethereum/approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lets a spender take so much of a token. */
        readonly post: operations["approve"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tokens/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the tokens of a network. */
        readonly get: operations["listTokens"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/pools/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the pools of a connector. */
        readonly get: operations["listPools"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connectors/{connector}/router/quote-swap": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for a route that can be taken as it is. */
        readonly get: operations["routerQuoteSwap"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connectors/{connector}/router/execute-quote": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes a route as it was quoted. */
        readonly post: operations["routerExecuteQuote"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connectors/{connector}/amm/quote-swap": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks what a swap in one pool would give. */
        readonly get: operations["ammQuoteSwap"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connectors/{connector}/amm/execute-swap": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks one pool anew and swaps in it. */
        readonly post: operations["ammExecuteSwap"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connectors/{connector}/amm/pool-info": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the state of a pool of a pair. */
        readonly get: operations["ammPoolInfo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connectors/{connector}/clmm/quote-swap": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks what a swap in one pool would give. */
        readonly get: operations["clmmQuoteSwap"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connectors/{connector}/clmm/execute-swap": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks one pool anew and swaps in it. */
        readonly post: operations["clmmExecuteSwap"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connectors/{connector}/clmm/pool-info": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for the state of a pool of ranges. */
        readonly get: operations["clmmPoolInfo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/trading/clmm/positions-owned": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the positions of a wallet. */
        readonly get: operations["positionsOwned"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/trading/clmm/position-info": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Asks for one position. */
        readonly get: operations["positionInfo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/trading/clmm/open": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Opens a position. */
        readonly post: operations["openPosition"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/trading/clmm/add": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Puts more into a position. */
        readonly post: operations["addLiquidity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/trading/clmm/remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes a part out of a position. */
        readonly post: operations["removeLiquidity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/trading/clmm/collect-fees": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Pays out what a position has earned. */
        readonly post: operations["collectFees"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/trading/clmm/close": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes everything out of a position and ends it. */
        readonly post: operations["closePosition"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A number exactly as the text has it: text where a float cannot hold it. In whole tokens, where nothing else is said. */
        readonly Amount: number | Int64 | string;
        /** @description What is known of a transaction; what a number means depends on who says it. */
        readonly TransactionState: -1 | 0 | 1 | 2 | 3 | (number & {});
        /** @description What every refusal and failure says. */
        readonly Refusal: {
            /** @description The status of HTTP. */
            readonly statusCode: number;
            /** @description The kind of error. */
            readonly error?: string;
            /** @description Text for people. */
            readonly message: string;
            /** @description The code, where it has one. */
            readonly code?: string;
        };
        /** @description The state of a network. */
        readonly ChainStatus: {
            /** @description The chain. */
            readonly chain: string;
            /** @description The network. */
            readonly network: string;
            /** @description The newest block; 0 where no node answers. */
            readonly currentBlockNumber: number;
            /** @description Symbol of the chain's coin. */
            readonly nativeCurrency: string;
        };
        /** @description What a transaction of the usual size costs. */
        readonly GasEstimate: {
            /** @description Unit of the price: gwei or lamports. */
            readonly denomination: string;
            /** @description Price of one unit. */
            readonly feePerComputeUnit: components["schemas"]["Amount"];
            /** @description How many units it may use. */
            readonly computeUnits: number;
            /** @description Symbol of the chain's coin. */
            readonly feeAsset: string;
            /** @description All of it in the coin. */
            readonly fee: components["schemas"]["Amount"];
            /** @description Milliseconds since 1970 UTC. */
            readonly timestamp: number;
        };
        /** @description What a wallet holds. */
        readonly Balances: {
            /** @description By symbol. What could not be read is told as 0. */
            readonly balances: {
                readonly [key: string]: components["schemas"]["Amount"];
            };
        };
        /** @description What a node says of a transaction. */
        readonly PolledTransaction: {
            /** @description The newest block or slot. */
            readonly currentBlock: number;
            /** @description Its hash or signature. */
            readonly signature: string;
            /** @description The block or slot it lies in; -1 or null where it is in none. */
            readonly txBlock: number | null;
            /** @description Its state as a node knows it. */
            readonly txStatus: components["schemas"]["TransactionState"];
            /** @description What it has cost in the coin; null on chains of the Ethereum kind. */
            readonly fee: components["schemas"]["Amount"] | null;
            /** @description Solana: what the wallet has more or less of the tokens asked for. */
            readonly tokenBalanceChanges?: {
                readonly [key: string]: components["schemas"]["Amount"];
            };
            /** @description Solana: why nothing is known. */
            readonly error?: string;
        };
        /** @description How much a spender may take. */
        readonly Allowances: {
            /** @description The spender's address. */
            readonly spender: string;
            /** @description Amounts by symbol. */
            readonly approvals: {
                readonly [key: string]: string;
            };
        };
        /** @description An approval on its way. */
        readonly Approval: {
            /** @description Hash of the transaction; all zeros where nothing had to be sent. */
            readonly signature: string;
            /** @description Its state. */
            readonly status: components["schemas"]["TransactionState"];
            readonly data?: components["schemas"]["ApprovalData"];
        };
        /** @description What was approved. */
        readonly ApprovalData: {
            /** @description What it has cost in the coin. */
            readonly fee: string;
        };
        /** @description Tokens of a network. */
        readonly TokenList: {
            /** @description The tokens. */
            readonly tokens: readonly components["schemas"]["ListedToken"][];
        };
        /** @description A token. */
        readonly ListedToken: {
            /** @description The chain's number. */
            readonly chainId?: number;
            /** @description Its name. */
            readonly name: string;
            /** @description Its symbol. */
            readonly symbol: string;
            /** @description Its address. */
            readonly address: string;
            /** @description Digits after the point of its smallest unit. */
            readonly decimals: number;
        };
        /** @description A pool. */
        readonly ListedPool: {
            /**
             * @description Kind of pool.
             * @enum {string}
             */
            readonly type: "amm" | "clmm";
            /** @description The network. */
            readonly network: string;
            /** @description The first token. */
            readonly baseTokenAddress: string;
            /** @description The second token. */
            readonly quoteTokenAddress: string;
            /** @description Its address. */
            readonly address: string;
        };
        /** @description A route that can be taken as it is. */
        readonly RouterQuote: {
            /** @description Its id. */
            readonly quoteId: string;
            /** @description Address of the token that goes in. */
            readonly tokenIn: string;
            /** @description Address of the token that comes out. */
            readonly tokenOut: string;
            /** @description What goes in. */
            readonly amountIn: components["schemas"]["Amount"];
            /** @description What comes out. */
            readonly amountOut: components["schemas"]["Amount"];
            /** @description Quote per base. */
            readonly price: components["schemas"]["Amount"];
            /** @description How much worse the amount makes the price; in percent. */
            readonly priceImpactPct: components["schemas"]["Amount"];
            /** @description The least that comes out. */
            readonly minAmountOut: components["schemas"]["Amount"];
            /** @description The most that goes in. */
            readonly maxAmountIn: components["schemas"]["Amount"];
            /** @description Text for people. */
            readonly routePath?: string;
        };
        /** @description What a swap in one pool would give. */
        readonly PoolQuote: {
            /** @description The pool. */
            readonly poolAddress: string;
            /** @description Address of the token that goes in. */
            readonly tokenIn: string;
            /** @description Address of the token that comes out. */
            readonly tokenOut: string;
            /** @description What goes in. */
            readonly amountIn: components["schemas"]["Amount"];
            /** @description What comes out. */
            readonly amountOut: components["schemas"]["Amount"];
            /** @description Quote per base. */
            readonly price: components["schemas"]["Amount"];
            /** @description How much worse the amount makes the price; in percent. */
            readonly priceImpactPct: components["schemas"]["Amount"];
            /** @description The least that comes out. */
            readonly minAmountOut: components["schemas"]["Amount"];
            /** @description The most that goes in. */
            readonly maxAmountIn: components["schemas"]["Amount"];
            /** @description The slippage that the bounds are for; in percent. */
            readonly slippagePct?: components["schemas"]["Amount"];
        };
        /** @description A swap on its way. */
        readonly SwapResult: {
            /** @description Hash or signature of the transaction; empty where it is not known. */
            readonly signature: string;
            /** @description Its state. */
            readonly status: components["schemas"]["TransactionState"];
            readonly data?: components["schemas"]["SwapData"];
        };
        /** @description What a swap has cost and moved. What it has moved is as quoted on chains of the Ethereum kind. */
        readonly SwapData: {
            /** @description What went in. */
            readonly amountIn: components["schemas"]["Amount"];
            /** @description What came out. */
            readonly amountOut: components["schemas"]["Amount"];
            /** @description What it has cost in the coin. */
            readonly fee: components["schemas"]["Amount"];
        };
        /** @description A pool of a pair. */
        readonly AmmPool: {
            /** @description The pool. */
            readonly address: string;
            /** @description The first token. */
            readonly baseTokenAddress: string;
            /** @description The second token. */
            readonly quoteTokenAddress: string;
            /** @description What a swap pays; in percent. */
            readonly feePct: components["schemas"]["Amount"];
            /** @description Quote per base. */
            readonly price: components["schemas"]["Amount"];
            /** @description What it holds of the base token. */
            readonly baseTokenAmount: components["schemas"]["Amount"];
            /** @description What it holds of the quote token. */
            readonly quoteTokenAmount: components["schemas"]["Amount"];
        };
        /** @description A pool of ranges. */
        readonly ClmmPool: {
            /** @description The pool. */
            readonly address: string;
            /** @description The first token. */
            readonly baseTokenAddress: string;
            /** @description The second token. */
            readonly quoteTokenAddress: string;
            /** @description What a swap pays; in percent. */
            readonly feePct: components["schemas"]["Amount"];
            /** @description Quote per base. */
            readonly price: components["schemas"]["Amount"];
            /** @description What it holds of the base token. */
            readonly baseTokenAmount: components["schemas"]["Amount"];
            /** @description What it holds of the quote token. */
            readonly quoteTokenAmount: components["schemas"]["Amount"];
            /** @description Distance of its ticks or bins. */
            readonly binStep?: number;
            /** @description The tick or bin that the price lies in. */
            readonly activeBinId: number;
        };
        /** @description Liquidity between two prices. */
        readonly Position: {
            /** @description The position. */
            readonly address: string;
            /** @description Its pool. */
            readonly poolAddress: string;
            /** @description The first token. */
            readonly baseTokenAddress: string;
            /** @description The second token. */
            readonly quoteTokenAddress: string;
            /** @description What would come out of the base token. */
            readonly baseTokenAmount: components["schemas"]["Amount"];
            /** @description What would come out of the quote token. */
            readonly quoteTokenAmount: components["schemas"]["Amount"];
            /** @description Earned of the base token and not paid out. */
            readonly baseFeeAmount: components["schemas"]["Amount"];
            /** @description Earned of the quote token and not paid out. */
            readonly quoteFeeAmount: components["schemas"]["Amount"];
            /** @description Tick or bin where it begins. */
            readonly lowerBinId: number;
            /** @description Tick or bin where it ends. */
            readonly upperBinId: number;
            /** @description Price where it begins; to 6 digits on chains of the Ethereum kind, and there of the token with the lower address. */
            readonly lowerPrice: components["schemas"]["Amount"];
            /** @description The same where it ends. */
            readonly upperPrice: components["schemas"]["Amount"];
            /** @description Price of now. */
            readonly price: components["schemas"]["Amount"];
            /** @description A token that is paid besides. */
            readonly rewardTokenAddress?: string;
            /** @description How much of that. */
            readonly rewardAmount?: components["schemas"]["Amount"];
        };
        /** @description A position on its way. */
        readonly OpenResult: {
            /** @description Hash or signature of the transaction; empty where it is not known. */
            readonly signature: string;
            /** @description Its state. */
            readonly status: components["schemas"]["TransactionState"];
            readonly data?: components["schemas"]["OpenData"];
        };
        /** @description The position. */
        readonly OpenData: {
            /** @description Its id. */
            readonly positionAddress: string;
            /** @description What it has cost in the coin. */
            readonly fee: components["schemas"]["Amount"];
        };
        /** @description A change of a position on its way. */
        readonly LiquidityResult: {
            /** @description Hash or signature of the transaction; empty where it is not known. */
            readonly signature: string;
            /** @description Its state. */
            readonly status: components["schemas"]["TransactionState"];
            readonly data?: components["schemas"]["LiquidityData"];
        };
        /** @description What it has cost. */
        readonly LiquidityData: {
            /** @description In the coin. */
            readonly fee: components["schemas"]["Amount"];
        };
        /** @description What a request of this kind says. */
        readonly ApproveRequest: {
            /** @description The network of the chain. */
            readonly network: string;
            /** @description The wallet's address; Gateway holds its key. */
            readonly address: string;
            /** @description As in allowances. */
            readonly spender: string;
            /** @description Symbol or address. */
            readonly token: string;
            /** @description Decimal text in whole tokens; everything where not given. */
            readonly amount?: string;
        };
        /** @description What a request of this kind says. */
        readonly SwapRequest: {
            /** @description The network of the chain. */
            readonly network: string;
            /** @description The wallet's address; Gateway holds its key. */
            readonly walletAddress: string;
            /** @description The pool; one that Gateway chooses where not given. Routes of EVM connectors choose always. */
            readonly poolAddress?: string;
            /** @description Symbol or address of the token that `amount` counts. */
            readonly baseToken: string;
            /** @description Symbol or address of the other token. */
            readonly quoteToken: string;
            /** @description In whole tokens of the base token. */
            readonly amount: number;
            /**
             * @description What is done with the base token.
             * @enum {string}
             */
            readonly side: "BUY" | "SELL";
            /** @description How much worse than its own quote of that moment the swap may turn out. */
            readonly slippagePct?: number;
        };
        /** @description What a request of this kind says. */
        readonly OpenPositionRequest: {
            /** @description The connector, without its kind. */
            readonly connector: string;
            /** @description Chain and network, joined by a hyphen. */
            readonly chainNetwork: string;
            /** @description The wallet's address; Gateway holds its key. */
            readonly walletAddress: string;
            /** @description Where it begins. */
            readonly lowerPrice: number;
            /** @description Where it ends. */
            readonly upperPrice: number;
            /** @description The pool. */
            readonly poolAddress: string;
            /** @description At most so much of the base token. */
            readonly baseTokenAmount: number;
            /** @description At most so much of the quote token. */
            readonly quoteTokenAmount: number;
            /** @description How much less of either than computed may go in. */
            readonly slippagePct?: number;
        };
        /** @description What a request of this kind says. */
        readonly AddLiquidityRequest: {
            /** @description The connector, without its kind. */
            readonly connector: string;
            /** @description Chain and network, joined by a hyphen. */
            readonly chainNetwork: string;
            /** @description The wallet's address; Gateway holds its key. */
            readonly walletAddress: string;
            /** @description The position. */
            readonly positionAddress: string;
            /** @description At most so much of the base token. */
            readonly baseTokenAmount: number;
            /** @description At most so much of the quote token. */
            readonly quoteTokenAmount: number;
            /** @description How much less of either than computed may go in. */
            readonly slippagePct?: number;
        };
        /** @description What a request of this kind says. */
        readonly RemoveLiquidityRequest: {
            /** @description The connector, without its kind. */
            readonly connector: string;
            /** @description Chain and network, joined by a hyphen. */
            readonly chainNetwork: string;
            /** @description The wallet's address; Gateway holds its key. */
            readonly walletAddress: string;
            /** @description The position. */
            readonly positionAddress: string;
            /** @description From 0 to 100. */
            readonly percentageToRemove: number;
        };
        readonly ListPoolsAnswer: readonly components["schemas"]["ListedPool"][];
        readonly PositionsOwnedAnswer: readonly components["schemas"]["Position"][];
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Amount = components['schemas']['Amount'];
export type TransactionState = components['schemas']['TransactionState'];
export type Refusal = components['schemas']['Refusal'];
export type ChainStatus = components['schemas']['ChainStatus'];
export type GasEstimate = components['schemas']['GasEstimate'];
export type Balances = components['schemas']['Balances'];
export type PolledTransaction = components['schemas']['PolledTransaction'];
export type Allowances = components['schemas']['Allowances'];
export type Approval = components['schemas']['Approval'];
export type ApprovalData = components['schemas']['ApprovalData'];
export type TokenList = components['schemas']['TokenList'];
export type ListedToken = components['schemas']['ListedToken'];
export type ListedPool = components['schemas']['ListedPool'];
export type RouterQuote = components['schemas']['RouterQuote'];
export type PoolQuote = components['schemas']['PoolQuote'];
export type SwapResult = components['schemas']['SwapResult'];
export type SwapData = components['schemas']['SwapData'];
export type AmmPool = components['schemas']['AmmPool'];
export type ClmmPool = components['schemas']['ClmmPool'];
export type Position = components['schemas']['Position'];
export type OpenResult = components['schemas']['OpenResult'];
export type OpenData = components['schemas']['OpenData'];
export type LiquidityResult = components['schemas']['LiquidityResult'];
export type LiquidityData = components['schemas']['LiquidityData'];
export type ApproveRequest = components['schemas']['ApproveRequest'];
export type SwapRequest = components['schemas']['SwapRequest'];
export type OpenPositionRequest = components['schemas']['OpenPositionRequest'];
export type AddLiquidityRequest = components['schemas']['AddLiquidityRequest'];
export type RemoveLiquidityRequest = components['schemas']['RemoveLiquidityRequest'];
export type ListPoolsAnswer = components['schemas']['ListPoolsAnswer'];
export type PositionsOwnedAnswer = components['schemas']['PositionsOwnedAnswer'];
export interface operations {
    readonly chainStatus: {
        readonly parameters: {
            readonly query: {
                /** @description The network of the chain. */
                readonly network: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description ethereum or solana. */
                readonly chain: "ethereum" | "solana";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChainStatus"];
                };
            };
        };
    };
    readonly estimateGas: {
        readonly parameters: {
            readonly query: {
                /** @description The network of the chain. */
                readonly network: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description ethereum or solana. */
                readonly chain: "ethereum" | "solana";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GasEstimate"];
                };
            };
        };
    };
    readonly balances: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description ethereum or solana. */
                readonly chain: "ethereum" | "solana";
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The network of the chain. */
                    readonly network: string;
                    /** @description The wallet's address; Gateway holds its key. */
                    readonly address: string;
                    /** @description Symbols or addresses; all that are listed and not zero where not given. */
                    readonly tokens?: readonly string[];
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Balances"];
                };
            };
        };
    };
    readonly poll: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description ethereum or solana. */
                readonly chain: "ethereum" | "solana";
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The network of the chain. */
                    readonly network: string;
                    /** @description Its hash or signature. */
                    readonly signature: string;
                    /** @description Solana: tokens whose changes are told. */
                    readonly tokens?: readonly string[];
                    /** @description Solana: whose changes are told. */
                    readonly walletAddress?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolledTransaction"];
                };
            };
        };
    };
    readonly allowances: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The network of the chain. */
                    readonly network: string;
                    /** @description The wallet's address; Gateway holds its key. */
                    readonly address: string;
                    /** @description An address, or a connector with its kind: uniswap/amm, uniswap/clmm for positions, uniswap/clmm/swap, uniswap/router. */
                    readonly spender: string;
                    /** @description Symbols or addresses. */
                    readonly tokens: readonly string[];
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Allowances"];
                };
            };
        };
    };
    readonly approve: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The network of the chain. */
                    readonly network: string;
                    /** @description The wallet's address; Gateway holds its key. */
                    readonly address: string;
                    /** @description As in allowances. */
                    readonly spender: string;
                    /** @description Symbol or address. */
                    readonly token: string;
                    /** @description Decimal text in whole tokens; everything where not given. */
                    readonly amount?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Approval"];
                };
            };
        };
    };
    readonly listTokens: {
        readonly parameters: {
            readonly query: {
                /** @description ethereum or solana. */
                readonly chain: string;
                /** @description The network of the chain. */
                readonly network: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TokenList"];
                };
            };
        };
    };
    readonly listPools: {
        readonly parameters: {
            readonly query: {
                /** @description The connector, without its kind. */
                readonly connector: string;
                /** @description The network of the chain. */
                readonly network: string;
                /** @description Kind of pool. */
                readonly type: "amm" | "clmm";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListPoolsAnswer"];
                };
            };
        };
    };
    readonly routerQuoteSwap: {
        readonly parameters: {
            readonly query: {
                /** @description The network of the chain. */
                readonly network: string;
                /** @description Symbol or address of the token that `amount` counts. */
                readonly baseToken: string;
                /** @description Symbol or address of the other token. */
                readonly quoteToken: string;
                /** @description In whole tokens of the base token. */
                readonly amount: string | number;
                /** @description What is done with the base token. */
                readonly side: "BUY" | "SELL";
                /** @description How much worse than this quote the swap may turn out. */
                readonly slippagePct: string | number;
                /** @description Who will take it: routers of the Ethereum kind write it into the quote. */
                readonly walletAddress?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The connector, without its kind. */
                readonly connector: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RouterQuote"];
                };
            };
        };
    };
    readonly routerExecuteQuote: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connector, without its kind. */
                readonly connector: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The network of the chain. */
                    readonly network: string;
                    /** @description The wallet's address; Gateway holds its key. */
                    readonly walletAddress: string;
                    /** @description The quote; it may be executed as often as it is asked for. */
                    readonly quoteId: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SwapResult"];
                };
            };
        };
    };
    readonly ammQuoteSwap: {
        readonly parameters: {
            readonly query: {
                /** @description The network of the chain. */
                readonly network: string;
                /** @description Symbol or address of the token that `amount` counts. */
                readonly baseToken: string;
                /** @description Symbol or address of the other token. */
                readonly quoteToken: string;
                /** @description In whole tokens of the base token. */
                readonly amount: string | number;
                /** @description What is done with the base token. */
                readonly side: "BUY" | "SELL";
                /** @description How much worse than this quote the swap may turn out. */
                readonly slippagePct: string | number;
            };
            readonly header?: never;
            readonly path: {
                /** @description The connector, without its kind. */
                readonly connector: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PoolQuote"];
                };
            };
        };
    };
    readonly ammExecuteSwap: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connector, without its kind. */
                readonly connector: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The network of the chain. */
                    readonly network: string;
                    /** @description The wallet's address; Gateway holds its key. */
                    readonly walletAddress: string;
                    /** @description The pool; one that Gateway chooses where not given. Routes of EVM connectors choose always. */
                    readonly poolAddress?: string;
                    /** @description Symbol or address of the token that `amount` counts. */
                    readonly baseToken: string;
                    /** @description Symbol or address of the other token. */
                    readonly quoteToken: string;
                    /** @description In whole tokens of the base token. */
                    readonly amount: string | number;
                    /**
                     * @description What is done with the base token.
                     * @enum {string}
                     */
                    readonly side: "BUY" | "SELL";
                    /** @description How much worse than its own quote of that moment the swap may turn out. */
                    readonly slippagePct?: string | number;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SwapResult"];
                };
            };
        };
    };
    readonly ammPoolInfo: {
        readonly parameters: {
            readonly query: {
                /** @description The network of the chain. */
                readonly network: string;
                /** @description The pool. */
                readonly poolAddress: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The connector, without its kind. */
                readonly connector: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AmmPool"];
                };
            };
        };
    };
    readonly clmmQuoteSwap: {
        readonly parameters: {
            readonly query: {
                /** @description The network of the chain. */
                readonly network: string;
                /** @description Symbol or address of the token that `amount` counts. */
                readonly baseToken: string;
                /** @description Symbol or address of the other token. */
                readonly quoteToken: string;
                /** @description In whole tokens of the base token. */
                readonly amount: string | number;
                /** @description What is done with the base token. */
                readonly side: "BUY" | "SELL";
                /** @description How much worse than this quote the swap may turn out. */
                readonly slippagePct: string | number;
            };
            readonly header?: never;
            readonly path: {
                /** @description The connector, without its kind. */
                readonly connector: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PoolQuote"];
                };
            };
        };
    };
    readonly clmmExecuteSwap: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connector, without its kind. */
                readonly connector: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The network of the chain. */
                    readonly network: string;
                    /** @description The wallet's address; Gateway holds its key. */
                    readonly walletAddress: string;
                    /** @description The pool; one that Gateway chooses where not given. Routes of EVM connectors choose always. */
                    readonly poolAddress?: string;
                    /** @description Symbol or address of the token that `amount` counts. */
                    readonly baseToken: string;
                    /** @description Symbol or address of the other token. */
                    readonly quoteToken: string;
                    /** @description In whole tokens of the base token. */
                    readonly amount: string | number;
                    /**
                     * @description What is done with the base token.
                     * @enum {string}
                     */
                    readonly side: "BUY" | "SELL";
                    /** @description How much worse than its own quote of that moment the swap may turn out. */
                    readonly slippagePct?: string | number;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SwapResult"];
                };
            };
        };
    };
    readonly clmmPoolInfo: {
        readonly parameters: {
            readonly query: {
                /** @description The network of the chain. */
                readonly network: string;
                /** @description The pool. */
                readonly poolAddress: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The connector, without its kind. */
                readonly connector: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClmmPool"];
                };
            };
        };
    };
    readonly positionsOwned: {
        readonly parameters: {
            readonly query: {
                /** @description The connector, without its kind. */
                readonly connector: string;
                /** @description Chain and network, joined by a hyphen: ethereum-mainnet. */
                readonly chainNetwork: string;
                /** @description The wallet's address. */
                readonly walletAddress: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PositionsOwnedAnswer"];
                };
            };
        };
    };
    readonly positionInfo: {
        readonly parameters: {
            readonly query: {
                /** @description The connector, without its kind. */
                readonly connector: string;
                /** @description Chain and network, joined by a hyphen: ethereum-mainnet. */
                readonly chainNetwork: string;
                /** @description The position. */
                readonly positionAddress: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Position"];
                };
            };
        };
    };
    readonly openPosition: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The connector, without its kind. */
                    readonly connector: string;
                    /** @description Chain and network, joined by a hyphen. */
                    readonly chainNetwork: string;
                    /** @description The wallet's address; Gateway holds its key. */
                    readonly walletAddress: string;
                    /** @description Where it begins. */
                    readonly lowerPrice: string | number;
                    /** @description Where it ends. */
                    readonly upperPrice: string | number;
                    /** @description The pool. */
                    readonly poolAddress: string;
                    /** @description At most so much of the base token. */
                    readonly baseTokenAmount: string | number;
                    /** @description At most so much of the quote token. */
                    readonly quoteTokenAmount: string | number;
                    /** @description How much less of either than computed may go in. */
                    readonly slippagePct?: string | number;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenResult"];
                };
            };
        };
    };
    readonly addLiquidity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The connector, without its kind. */
                    readonly connector: string;
                    /** @description Chain and network, joined by a hyphen. */
                    readonly chainNetwork: string;
                    /** @description The wallet's address; Gateway holds its key. */
                    readonly walletAddress: string;
                    /** @description The position. */
                    readonly positionAddress: string;
                    /** @description At most so much of the base token. */
                    readonly baseTokenAmount: string | number;
                    /** @description At most so much of the quote token. */
                    readonly quoteTokenAmount: string | number;
                    /** @description How much less of either than computed may go in. */
                    readonly slippagePct?: string | number;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LiquidityResult"];
                };
            };
        };
    };
    readonly removeLiquidity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The connector, without its kind. */
                    readonly connector: string;
                    /** @description Chain and network, joined by a hyphen. */
                    readonly chainNetwork: string;
                    /** @description The wallet's address; Gateway holds its key. */
                    readonly walletAddress: string;
                    /** @description The position. */
                    readonly positionAddress: string;
                    /** @description From 0 to 100. */
                    readonly percentageToRemove: string | number;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LiquidityResult"];
                };
            };
        };
    };
    readonly collectFees: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The connector, without its kind. */
                    readonly connector: string;
                    /** @description Chain and network, joined by a hyphen. */
                    readonly chainNetwork: string;
                    /** @description The wallet's address; Gateway holds its key. */
                    readonly walletAddress: string;
                    /** @description The position. */
                    readonly positionAddress: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LiquidityResult"];
                };
            };
        };
    };
    readonly closePosition: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The connector, without its kind. */
                    readonly connector: string;
                    /** @description Chain and network, joined by a hyphen. */
                    readonly chainNetwork: string;
                    /** @description The wallet's address; Gateway holds its key. */
                    readonly walletAddress: string;
                    /** @description The position. */
                    readonly positionAddress: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LiquidityResult"];
                };
            };
        };
    };
}
export type ChainStatusParams = operations["chainStatus"]["parameters"]["path"] & operations["chainStatus"]["parameters"]["query"];
export type EstimateGasParams = operations["estimateGas"]["parameters"]["path"] & operations["estimateGas"]["parameters"]["query"];
export type BalancesParams = operations["balances"]["parameters"]["path"] & operations["balances"]["requestBody"]["content"]["application/json"];
export type PollParams = operations["poll"]["parameters"]["path"] & operations["poll"]["requestBody"]["content"]["application/json"];
export type AllowancesParams = operations["allowances"]["requestBody"]["content"]["application/json"];
export type ApproveParams = operations["approve"]["requestBody"]["content"]["application/json"];
export type ListTokensParams = operations["listTokens"]["parameters"]["query"];
export type ListPoolsParams = operations["listPools"]["parameters"]["query"];
export type RouterQuoteSwapParams = operations["routerQuoteSwap"]["parameters"]["path"] & operations["routerQuoteSwap"]["parameters"]["query"];
export type RouterExecuteQuoteParams = operations["routerExecuteQuote"]["parameters"]["path"] & operations["routerExecuteQuote"]["requestBody"]["content"]["application/json"];
export type AmmQuoteSwapParams = operations["ammQuoteSwap"]["parameters"]["path"] & operations["ammQuoteSwap"]["parameters"]["query"];
export type AmmExecuteSwapParams = operations["ammExecuteSwap"]["parameters"]["path"] & operations["ammExecuteSwap"]["requestBody"]["content"]["application/json"];
export type AmmPoolInfoParams = operations["ammPoolInfo"]["parameters"]["path"] & operations["ammPoolInfo"]["parameters"]["query"];
export type ClmmQuoteSwapParams = operations["clmmQuoteSwap"]["parameters"]["path"] & operations["clmmQuoteSwap"]["parameters"]["query"];
export type ClmmExecuteSwapParams = operations["clmmExecuteSwap"]["parameters"]["path"] & operations["clmmExecuteSwap"]["requestBody"]["content"]["application/json"];
export type ClmmPoolInfoParams = operations["clmmPoolInfo"]["parameters"]["path"] & operations["clmmPoolInfo"]["parameters"]["query"];
export type PositionsOwnedParams = operations["positionsOwned"]["parameters"]["query"];
export type PositionInfoParams = operations["positionInfo"]["parameters"]["query"];
export type OpenPositionParams = operations["openPosition"]["requestBody"]["content"]["application/json"];
export type AddLiquidityParams = operations["addLiquidity"]["requestBody"]["content"]["application/json"];
export type RemoveLiquidityParams = operations["removeLiquidity"]["requestBody"]["content"]["application/json"];
export type CollectFeesParams = operations["collectFees"]["requestBody"]["content"]["application/json"];
export type ClosePositionParams = operations["closePosition"]["requestBody"]["content"]["application/json"];
