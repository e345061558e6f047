/**
 * Who signs, for whom, and how (docs: Nonces and API wallets; Signing). Whoever asks needs no key: only actions are signed.
 *
 * `key` of the credentials is the address of the account that is traded on and read; the key itself, that of the account or
 * of an API wallet, is `secret`, in hexadecimal. `sign` in place of it gets the message as JSON text, typed data as wallets
 * take it with the `digest` to be signed besides, and gives the 65 bytes r, s, v in hexadecimal.
 */
import type { UserRole } from "../../../generated/hyperliquid/spot.ts";
import type { Signature } from "../../chains/evm/keys.ts";
import { keyBytes } from "../../chains/evm/private-key.ts";
import type { Draft } from "../../core/call.ts";
import type { Auth } from "../../core/endpoint.ts";
import { AuthenticationError, TransportError, ValidationError, VenueError } from "../../core/errors.ts";
import { parseJson, stringifyJson } from "../../core/json.ts";
import { loading } from "../../core/loading.ts";
import type { Nonces } from "../../core/nonce.ts";
import type { Keys } from "../../core/secret.ts";
import type { Source } from "./action.ts";

/** Signs actions, over HTTP and over the socket. */
export interface Authority {
  /** The account's address, in lower case. */
  readonly account: string;
  /**
   * Asks the venue whose the key is, once. Throws `AuthenticationError` where it may not act for the account: its actions would
   * be those of another one.
   */
  identify(): Promise<void>;
  authorize(draft: Draft, auth: Exclude<Auth, "none">, now: number): Promise<Draft>;
  authorizeParams(params: Readonly<Record<string, unknown>>, now: number): Promise<Readonly<Record<string, unknown>>>;
}

/** What signing needs besides the key. */
export interface AuthorityParts {
  readonly venue: string;
  readonly source: Source;
  /** Milliseconds after which the venue refuses an action, where the caller says nothing else. */
  readonly deadline: number;
  readonly nonces: () => Promise<Nonces>;
  readonly roleOf: (address: string) => Promise<UserRole>;
}

/** What signs, and the address that its signatures lead to. */
interface Signer {
  readonly address: string;
  sign(connection: Uint8Array): Promise<Signature>;
}

const addressForm = /^0x[0-9a-fA-F]{40}$/;
const signatureForm = /^0x([0-9a-fA-F]{64})([0-9a-fA-F]{64})([0-9a-fA-F]{2})$/;
/** Never sent: signed to see which address a signer outside this process has. */
const probe = { action: { type: "noop" }, nonce: 0n } as const;

/**
 * What signs with these keys.
 *
 * @throws {ValidationError} for keys of another form; it holds nothing of them.
 */
export function authorityOf(keys: Keys, parts: AuthorityParts): Authority {
  const given = keys.key.reveal();
  if (!addressForm.test(given)) {
    throw new ValidationError("credentials.key", "must be the account's address, 0x and 40 hexadecimal digits", parts);
  }
  const account = given.toLowerCase();
  const code = signingCode();
  const signerOf = openSigner(keys, parts, code);
  let identity: Promise<Identity> | undefined;
  const known = (): Promise<Identity> =>
    identity ??= signerOf().then((signer) => identityOf(signer, account, parts)).catch((error) => {
      identity = undefined;
      throw error;
    });
  const signed = async (
    action: Readonly<Record<string, unknown>>,
    expiresAfter: number,
  ): Promise<Record<string, unknown>> => {
    const { signer, vaultAddress } = await known();
    const { connectionId } = await code;
    const nonce = await (await parts.nonces()).send((next) => Promise.resolve(next));
    const signature = await signer.sign(connectionId({ action, nonce, vaultAddress, expiresAfter }));
    return {
      action,
      nonce: Number(nonce),
      signature,
      ...(vaultAddress === undefined ? {} : { vaultAddress }),
      expiresAfter,
    };
  };
  const end = (told: unknown, now: number): number =>
    typeof told === "number" ? told : Math.floor(now) + parts.deadline;
  return {
    account,
    identify: async () => void await known(),
    authorize: async (draft, _auth, now) => {
      const { expiresAfter, ...action } = parseJson(draft.body ?? "{}") as Record<string, unknown>;
      return { ...draft, body: stringifyJson(await signed(action, end(expiresAfter, now))) };
    },
    authorizeParams: async ({ action, expiresAfter }, now) =>
      await signed(action as Record<string, unknown>, end(expiresAfter, now)),
  };
}

interface Identity {
  readonly signer: Signer;
  readonly vaultAddress?: string;
}

/** For whom a signer acts: for its own account, for that which made it an API wallet, or for what belongs to that. */
async function identityOf(signer: Signer, account: string, { venue, roleOf }: AuthorityParts): Promise<Identity> {
  if (signer.address === account) return { signer };
  const ask = async (address: string): Promise<UserRole> => {
    try {
      return await roleOf(address);
    } catch (error) {
      if (error instanceof VenueError) throw error;
      // Nothing was sent of what was to be signed.
      throw new TransportError("network", "whose the key is could not be asked", false, { venue, cause: error });
    }
  };
  const { role, data } = await ask(signer.address);
  const owner = role === "agent" ? data?.user?.toLowerCase() : signer.address;
  if (owner === account) return { signer };
  const of = await ask(account);
  const belongs = of.role === "vault" || (of.role === "subAccount" && of.data?.master?.toLowerCase() === owner);
  if (owner !== undefined && belongs) return { signer, vaultAddress: account };
  const why = role === "missing"
    ? "the venue does not know the key's address: it has to be approved as an API wallet of the account"
    : "the key acts for another account than that of credentials.key";
  throw new AuthenticationError(why, { venue, code: role });
}

type SigningCode = typeof import("../../chains/evm/keys.ts") & typeof import("./action.ts");

/** Only who signs needs the curve and its hash: they are loaded beside the program, and there before the first action. */
function signingCode(): Promise<SigningCode> {
  const both = Promise.all([import("../../chains/evm/keys.ts"), import("./action.ts")]);
  const code = loading(both).then(([keys, action]) => ({ ...keys, ...action }));
  // Whoever needs it is told.
  code.catch(() => {});
  return code;
}

function openSigner(keys: Keys, { source, venue }: AuthorityParts, code: Promise<SigningCode>): () => Promise<Signer> {
  const { sign: outside, secret } = keys;
  if (!outside && !keyBytes(secret?.reveal() ?? "")) throw noKey(venue);
  if (outside) {
    const sign = async (connection: Uint8Array): Promise<Signature & { readonly address: string }> => {
      const { digestOf, hex, recoverAddress, typedDataOf } = await code;
      const digest = digestOf(connection, source);
      const payload = stringifyJson({ ...typedDataOf(connection, source), digest: hex(digest) });
      const [, r, s, v] = signatureForm.exec(await outside(payload)) ?? [];
      const recovery = v === undefined ? -1 : Number.parseInt(v, 16) % 27;
      if (recovery !== 0 && recovery !== 1) {
        throw new ValidationError("credentials.sign", "must give r, s and v as 0x and 130 hexadecimal digits", {
          venue,
        });
      }
      const signature = { r: `0x${r}`, s: `0x${s}`, v: 27 + recovery };
      // Of one that nobody can have made, the address is none.
      return { address: recoverAddress(signature, digest) ?? "", ...signature };
    };
    return async () => {
      const { address } = await sign((await code).connectionId(probe));
      return {
        address,
        sign: async (connection) => {
          const { address: by, ...signature } = await sign(connection);
          // The venue would take it for the action of an account that nobody knows.
          if (by === address) return signature;
          throw new ValidationError("credentials.sign", "signed something else, or with another key", { venue });
        },
      };
    };
  }
  return async () => {
    const { digestOf, signerOf } = await code;
    const own = signerOf(secret?.reveal() ?? "");
    if (!own) throw noKey(venue);
    return { address: own.address, sign: (connection) => Promise.resolve(own.sign(digestOf(connection, source))) };
  };
}

function noKey(venue: string): ValidationError {
  return new ValidationError("credentials.secret", "must be a private key, 64 hexadecimal digits", { venue });
}
