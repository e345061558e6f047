/** What goes wrong at the venue itself and on the way to it: restarts, bans, maintenance, dead connections. */
import type { Fault, OpenSocket } from "./fault.ts";

export const halfOpen: Fault = {
  id: "F12",
  title: "connections carry nothing any more and stay open",
  begin: ({ struck, every, wires }, intensity) => {
    if (wires) {
      every(150_000 / intensity, () => {
        struck();
        wires.blackhole();
      });
    }
    return {};
  },
};

export const rotation: Fault = {
  id: "F13",
  title: "the venue closes sockets, with or without notice",
  begin: ({ simulation, random, struck, every, sockets }, intensity) => {
    every(60_000 / intensity, () => {
      struck();
      const draw = random.below(4);
      if (draw === 0) return simulation.rotate(1_000 + random.below(20_000));
      const [code, reason] = ([[1000, ""], [1001, "going away"], [1012, "service restart"]] as const)[draw - 1] ??
        [1000, ""];
      for (const socket of sockets()) socket.close(code, reason);
    });
    return {};
  },
};

export const abnormalClose: Fault = {
  id: "F14",
  title: "connections break, also while they are being made",
  begin: ({ simulation, random, struck, every, wires }, intensity) => {
    every(45_000 / intensity, () => {
      struck();
      if (wires && random.chance(0.6)) wires.reset();
      else simulation.disconnectAll();
    });
    return {
      open: () => {
        if (!random.chance(0.2 * intensity)) return undefined;
        struck();
        return "cut";
      },
    };
  },
};

export const flapping: Fault = {
  id: "F15",
  title: "sockets open and close again at once, for a while",
  begin: ({ random, struck, every, clock, later, sockets }, intensity) => {
    let until = 0;
    const shorten = (socket: OpenSocket): void =>
      later(random.below(3_000), () => {
        if (clock.now() >= until) return;
        struck();
        socket.close(1006, "");
      });
    every(90_000 / intensity, () => {
      until = clock.now() + 10_000 + random.below(50_000);
      for (const socket of sockets()) shorten(socket);
    });
    return {
      opened: (socket) => {
        if (clock.now() < until) shorten(socket);
      },
      end: () => {
        until = 0;
      },
    };
  },
};

export const pieces: Fault = {
  id: "F16",
  title: "bytes arrive in pieces of one to three",
  begin: ({ random, struck, every, wires }, intensity) => {
    if (!wires) return {};
    every(60_000 / intensity, () => {
      struck();
      wires.slice(random.chance(0.5) ? 1 + random.below(3) : undefined);
    });
    return { end: () => wires.slice(undefined) };
  },
};

export const eventsEnded: Fault = {
  id: "F44",
  title: "the venue ends the account's events on an open socket",
  applies: ({ termination }) => termination !== undefined,
  begin: ({ reader: { termination }, random, struck, every, sockets }, intensity) => {
    if (termination === undefined) return {};
    every(90_000 / intensity, () => {
      for (const socket of sockets()) {
        if (!socket.personal || !random.chance(0.7)) continue;
        struck();
        socket.ask(termination.request);
        socket.say(termination.message);
      }
    });
    return {
      // Nobody but the fault has asked.
      push: (meaning) => meaning.kind === "reply" && meaning.id === termination.id ? { lost: true } : undefined,
    };
  },
};

export const tooMany: Fault = {
  id: "F46",
  title: "the venue says that there were too many requests, or bans",
  begin: ({ simulation, reader, random, struck, every }, intensity) => {
    every(120_000 / intensity, () => {
      struck();
      simulation.ban(5_000 + random.below(40_000));
    });
    return {
      request: () => {
        if (!random.chance(0.02 * intensity)) return undefined;
        struck();
        const draw = random.below(3);
        if (draw === 0) return { answer: reader.trouble("too many", 1_000 + random.below(10_000)) };
        if (draw === 1) return { answer: reader.trouble("too many") };
        return { answer: { status: 429, headers: { "retry-after": "3" }, body: "" } };
      },
      end: () => simulation.ban(0),
    };
  },
};

export const budgetShared: Fault = {
  id: "F47",
  title: "another program behind the same address uses the limits",
  begin: ({ simulation, random, struck, every }, intensity) => {
    every(20_000 / intensity, () => {
      struck();
      // A quarter of it at most.
      simulation.useBudget(Math.round(random.below(1_500) / 6_000 * simulation.skin.budget));
    });
    return {};
  },
};

export const unreachable: Fault = {
  id: "F50",
  title: "the venue's name is not found, or its host refuses or does not answer",
  begin: ({ random, struck, every, wires, later }, intensity) => {
    if (!wires) return {};
    every(90_000 / intensity, () => {
      struck();
      wires.connecting = (["refused", "hanging", "nameless"] as const)[random.below(3)] ?? "refused";
      // Kept connections need no new one.
      if (random.chance(0.7)) wires.reset();
      later(2_000 + random.below(20_000), () => wires.connecting = "made");
    });
    return {
      end: () => {
        wires.connecting = "made";
      },
    };
  },
};

export const maintenance: Fault = {
  id: "F51",
  title: "maintenance: everything answers 503 with a page, or markets are halted or cancel-only",
  begin: ({ simulation, random, struck, every, clock, later, sockets }, intensity) => {
    let until = 0;
    const page = { status: 503, headers: { "content-type": "text/html" }, body: "<html><h1>503</h1></html>" };
    every(120_000 / intensity, () => {
      struck();
      const length = 2_000 + random.below(20_000);
      if (random.chance(0.5)) {
        until = clock.now() + length;
        for (const socket of sockets()) socket.close(1001, "maintenance");
        return;
      }
      const markets = simulation.engine.markets();
      const market = markets[random.below(markets.length)] ?? "";
      simulation.setMarket(market, random.chance(0.5) ? "halted" : "cancel-only");
      later(length, () => simulation.setMarket(market, "trading"));
    });
    return {
      request: () => clock.now() < until ? { answer: page } : undefined,
      open: () => clock.now() < until ? page : undefined,
      end: () => {
        until = 0;
        for (const market of simulation.engine.markets()) simulation.setMarket(market, "trading");
      },
    };
  },
};

export const untimely: Fault = {
  id: "F48",
  title: "the venue says that a request's time is off",
  begin: ({ reader, random, struck }, intensity) => ({
    request: ({ write, purpose }) => {
      const signed = write || purpose === "order" || purpose === "openOrders" || purpose === "account";
      if (!signed || !random.chance(0.05 * intensity)) return undefined;
      struck();
      return { answer: reader.trouble("untimely") };
    },
  }),
};
