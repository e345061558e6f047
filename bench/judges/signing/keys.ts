/** Keys made for one comparison: no venue knows them. */
import { generateKeyPairSync } from "node:crypto";

const form = { type: "pkcs8", format: "pem" } as const;

/** An Ed25519 key in PEM. */
export const ed25519Key: string = generateKeyPairSync("ed25519").privateKey.export(form).toString();

/** An RSA key in PEM. */
export const rsaKey: string = generateKeyPairSync("rsa", { modulusLength: 2_048 }).privateKey.export(form).toString();
