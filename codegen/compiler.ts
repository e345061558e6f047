/**
 * The TypeScript compiler and openapi-typescript, as CommonJS: of a module Node first reads all text for the names that it
 * exports, and with nine megabytes that takes longer than to make a client.
 */
import { createRequire } from "node:module";
import type typescript from "typescript";

const require = createRequire(import.meta.url);

export const ts: typeof typescript = require("typescript");
export const openapi: typeof import("openapi-typescript") = require("openapi-typescript");
