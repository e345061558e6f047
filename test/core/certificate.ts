/**
 * A key and its own certificate for `localhost`, 127.0.0.1 and ::1, for servers of tests on this machine. Nobody trusts
 * it, so the key protects nothing.
 */

/** PEM, PKCS#8. */
export const testKey: string = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg9cKGGdxubOnK+JQu
nrZmmJ0PkXz8FPjjkxTDgC6rMeShRANCAASE/ZJcxJiIGJddsRn/B/ckxKC8Bq5G
sTtehIRJDUvyFJBu9BqsYq7g+4Ia9Z0lbTijVCrdyghikP8gir2nqw9c
-----END PRIVATE KEY-----
`;

/** PEM, valid until 2126. */
export const testCertificate: string = `-----BEGIN CERTIFICATE-----
MIIBrjCCAVSgAwIBAgIUPBpHQTVfRA9C0wLS8S5NC9Ilj8kwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMTAxNDMyOFoYDzIxMjYxMDI4
MDE0MzI4WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASE/ZJcxJiIGJddsRn/B/ckxKC8Bq5GsTtehIRJDUvyFJBu9BqsYq7g
+4Ia9Z0lbTijVCrdyghikP8gir2nqw9co4GBMH8wHQYDVR0OBBYEFLdrkK8CJzwD
oBrEu59LQ+Kq2YUvMB8GA1UdIwQYMBaAFLdrkK8CJzwDoBrEu59LQ+Kq2YUvMA8G
A1UdEwEB/wQFMAMBAf8wLAYDVR0RBCUwI4IJbG9jYWxob3N0hwR/AAABhxAAAAAA
AAAAAAAAAAAAAAABMAoGCCqGSM49BAMCA0gAMEUCIQD7kfT71Dx5cu2FGlenlp1g
rmWTN1U6R3SrnG+6cahOMAIgIOvvvQ6LRFlN9186D4jlTWU4Xv35L50JmIyBPcsl
yvM=
-----END CERTIFICATE-----
`;
