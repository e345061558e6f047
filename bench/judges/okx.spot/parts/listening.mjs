// What the sockets of ccxt say, as long as a judge runs.

/** Hears one stream after the other until it is ended; its failure is kept. */
export class Listening {
  failure = undefined;
  ended = false;

  async to(watch, hear) {
    try {
      for (;;) hear(await watch());
    } catch (error) {
      if (!this.ended) this.failure ??= error;
    }
  }

  /** Throws what has gone wrong meanwhile. */
  check() {
    if (this.failure !== undefined) throw this.failure;
  }
}
