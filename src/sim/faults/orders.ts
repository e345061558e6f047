/** What goes wrong with orders: requests and answers lost, late, doubled or refused without a reason; events out of step. */
import type { FrameMeaning, PushMeaning, RequestMeaning } from "../skins/reader.ts";
import type { Fault, Hooks, Stage } from "./fault.ts";

const isWrite = ({ write }: RequestMeaning): boolean => write;
const isCancel = ({ purpose }: RequestMeaning): boolean => purpose === "cancel" || purpose === "cancelAll";
const isCreate = ({ purpose }: RequestMeaning): boolean => purpose === "create";
const isPrivate = ({ kind }: PushMeaning): boolean => kind === "order" || kind === "balances" || kind === "positions";
const isAmend = ({ purpose }: RequestMeaning): boolean => purpose === "amend";

/** The request that a frame holds, where it is one that is meant. */
function asked(frame: FrameMeaning | undefined, meant: (request: RequestMeaning) => boolean): boolean {
  return frame?.kind === "request" && meant(frame.request);
}

/** Says so often that a fault strikes, and notes it. */
function often({ random, struck }: Stage, share: number): () => boolean {
  return () => {
    if (!random.chance(share)) return false;
    struck();
    return true;
  };
}

/** Loses requests on their way to the venue. */
function lose(stage: Stage, share: number, meant: (request: RequestMeaning) => boolean): Hooks {
  const strikes = often(stage, share);
  return {
    request: (meaning) => meant(meaning) && strikes() ? lostOrCut(stage) : undefined,
    frame: (meaning) => asked(meaning, meant) && strikes() ? { lost: true } : undefined,
  };
}

/** Loses answers on their way back. */
function loseAnswers(stage: Stage, share: number, meant: (request: RequestMeaning) => boolean): Hooks {
  const strikes = often(stage, share);
  return {
    answer: (meaning) => meant(meaning) && strikes() ? lostOrCut(stage) : undefined,
    push: (_meaning, _text, _socket, answers) => asked(answers, meant) && strikes() ? { lost: true } : undefined,
  };
}

function lostOrCut({ random }: Stage): { readonly lost: true } | { readonly cut: true } {
  return random.chance(0.5) ? { lost: true } : { cut: true };
}

/** Holds requests back on their way, for a time that `draw` gives in milliseconds. */
function delay(stage: Stage, share: number, meant: (request: RequestMeaning) => boolean, draw: () => number): Hooks {
  const { random, struck } = stage;
  const fate = (): { after: number } | undefined => {
    if (!random.chance(share)) return undefined;
    struck();
    return { after: draw() };
  };
  return {
    request: (meaning) => meant(meaning) ? fate() : undefined,
    frame: (meaning) => asked(meaning, meant) ? fate() : undefined,
  };
}

export const createLost: Fault = {
  id: "F24",
  title: "an order is lost before it reaches the venue",
  begin: (stage, intensity) => lose(stage, 0.3 * intensity, isCreate),
};

export const createUnanswered: Fault = {
  id: "F25",
  title: "an order is accepted, and the answer is lost",
  begin: (stage, intensity) => loseAnswers(stage, 0.3 * intensity, isCreate),
};

export const createFails: Fault = {
  id: "F26",
  title: "an order is accepted, and the answer is an error of the server",
  begin: ({ random, struck, reader }, intensity) => ({
    answer: (meaning, answer) => {
      if (!isCreate(meaning) || !reader.succeeded(answer) || !random.chance(0.3 * intensity)) return undefined;
      struck();
      const html = { status: 504, headers: { "content-type": "text/html" }, body: "<html>Gateway Time-out</html>" };
      return { instead: [random.chance(0.5) ? html : reader.trouble("outcome unknown")] };
    },
  }),
};

export const answerLate: Fault = {
  id: "F27",
  title: "the answer to an order comes late, after its fills or after everybody stopped waiting",
  begin: ({ random, struck }, intensity) => {
    const late = (): { after: number } | undefined => {
      if (!random.chance(0.3 * intensity)) return undefined;
      struck();
      return { after: 500 + random.below(15_000) };
    };
    return {
      answer: (meaning) => isWrite(meaning) ? late() : undefined,
      push: (_meaning, _text, _socket, answers) => asked(answers, isWrite) ? late() : undefined,
    };
  },
};

export const requestLate: Fault = {
  id: "F28",
  title: "an order is held on its way, also beyond its deadline",
  begin: (stage, intensity) => delay(stage, 0.2 * intensity, isWrite, () => 1_000 + stage.random.below(20_000)),
};

export const saidToBeThere: Fault = {
  id: "F30",
  title: "an order is accepted, and the answer is that there is one of its id already",
  begin: ({ random, struck, reader }, intensity) => ({
    answer: (meaning, answer) => {
      if (!isCreate(meaning) || !reader.succeeded(answer) || !random.chance(0.3 * intensity)) return undefined;
      struck();
      return { instead: [reader.trouble("duplicate")] };
    },
  }),
};

export const eventsOutOfStep: Fault = {
  id: "F31",
  title: "events of the account and answers overtake each other",
  begin: ({ random, struck }, intensity) => ({
    push: (meaning) => {
      if (!isPrivate(meaning) || !random.chance(0.2 * intensity)) {
        return undefined;
      }
      struck();
      return { hold: random.below(3_000) };
    },
    answer: (meaning) =>
      isWrite(meaning) && random.chance(0.2 * intensity) ? { after: random.below(2_000) } : undefined,
  }),
};

export const eventsTwice: Fault = {
  id: "F32",
  title: "events of the account come twice, also much later",
  begin: ({ random, struck, later }, intensity) => ({
    push: (meaning, text, socket) => {
      if (meaning.kind !== "order" || !random.chance(0.2 * intensity)) return undefined;
      struck();
      if (random.chance(0.5)) return { instead: [text, text] };
      later(random.below(20_000), () => socket.say(text));
      return undefined;
    },
  }),
};

export const privateStreamDown: Fault = {
  id: "F33",
  title: "the account's socket is down while orders are filled",
  begin: ({ random, struck, every, sockets, clock }, intensity) => {
    let downUntil = 0;
    const paths = new Set<string>();
    every(60_000 / intensity, () => {
      downUntil = clock.now() + 1_000 + random.below(20_000);
      for (const socket of sockets()) {
        if (!socket.personal) continue;
        paths.add(socket.path);
        struck();
        socket.close(1006, "");
      }
    });
    return {
      open: ({ target }) => clock.now() < downUntil && paths.has(target.split("?")[0] ?? "") ? "cut" : undefined,
    };
  },
};

export const readsLag: Fault = {
  id: "F34",
  title: "what is read lags behind what has happened",
  begin: ({ random, struck, reader, clock }, intensity) => ({
    answer: (meaning, answer) => {
      const { purpose } = meaning;
      if (purpose !== "order" && purpose !== "openOrders") return undefined;
      if (!random.chance(0.7 * intensity)) return undefined;
      const lagging = reader.asOf(meaning, answer, clock.now() - random.below(5_000));
      if (lagging !== answer) struck();
      return { instead: [lagging] };
    },
  }),
};

export const queriesFail: Fault = {
  id: "F35",
  title: "questions about orders fail",
  begin: ({ random, struck, reader }, intensity) => ({
    request: ({ purpose }) => {
      if (purpose !== "order" && purpose !== "openOrders" && purpose !== "fills") return undefined;
      if (!random.chance(0.7 * intensity)) return undefined;
      struck();
      const draw = random.below(3);
      return draw === 0 ? { lost: true } : draw === 1 ? { cut: true } : { answer: reader.trouble("unavailable") };
    },
  }),
};

export const historyLags: Fault = {
  id: "F36",
  title: "the history of fills lags, and its pages end early",
  begin: ({ random, struck, reader, clock }, intensity) => ({
    answer: (meaning, answer) => {
      if (meaning.purpose !== "fills" || !random.chance(0.7 * intensity)) return undefined;
      const lagging = reader.asOf(meaning, answer, clock.now() - random.below(5_000));
      if (lagging !== answer) struck();
      return { instead: [lagging] };
    },
  }),
};

export const cancelGoesWrong: Fault = {
  id: "F37",
  title: "a cancel or its answer is lost, late or doubled",
  begin: (stage, intensity) => {
    const lost = lose(stage, 0.1 * intensity, isCancel);
    const unanswered = loseAnswers(stage, 0.15 * intensity, isCancel);
    const late = delay(stage, 0.15 * intensity, isCancel, () => stage.random.below(8_000));
    return {
      request: (meaning, request) => lost.request?.(meaning, request) ?? late.request?.(meaning, request),
      frame: (meaning, text, socket) => lost.frame?.(meaning, text, socket) ?? late.frame?.(meaning, text, socket),
      ...(unanswered.answer === undefined ? {} : { answer: unanswered.answer }),
      ...(unanswered.push === undefined ? {} : { push: unanswered.push }),
    };
  },
};

export const amendGoesWrong: Fault = {
  id: "F38",
  title: "a change of an order is late, so that fills come first, or its answer is lost",
  begin: (stage, intensity) => {
    const late = delay(stage, 0.3 * intensity, isAmend, () => stage.random.below(4_000));
    const unanswered = loseAnswers(stage, 0.3 * intensity, isAmend);
    return { ...late, ...unanswered };
  },
};
