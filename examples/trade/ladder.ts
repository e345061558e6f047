/** A live ladder in a terminal, or a line a second where there is none. */
import { Decimal, type Level, type LiveBook, type Market, StaleBook } from "../../src/mod.ts";

/** Shows the book until it is stopped. */
export interface Display extends Disposable {
  /** A line of its own: what the script does. */
  say(line: string): void;
  /** Follows a book from here on; prices and amounts get the market's decimals. */
  show(book: LiveBook, market: Market): void;
  /** Ends the display; what was shown stays. */
  stop(): void;
}

const rows = 8;
const frame = 200;
const line = 1_000;

/** A display on standard output. `quiet` prints nothing, for `--json`. */
export function display(quiet: boolean): Display {
  const terminal = !quiet && process.stdout.isTTY === true;
  const said: string[] = [];
  let book: LiveBook | undefined;
  let decimals: Decimals = { price: 0, amount: 0 };
  let drawn = 0;
  const paint = (): void => {
    if (!book) return;
    const lines = [...ladder(book, decimals), "", ...said.slice(-10)];
    process.stdout.write(`${drawn > 0 ? `\x1b[${drawn}A` : ""}${lines.map((text) => `\x1b[2K${text}\n`).join("")}`);
    drawn = lines.length;
  };
  const timer = quiet
    ? undefined
    : setInterval(terminal ? paint : () => book && console.log(top(book)), terminal ? frame : line);
  const stop = (): void => {
    clearInterval(timer);
    if (terminal) paint();
    book = undefined;
  };
  return {
    say: (text) => {
      if (terminal && book) {
        said.push(text);
        paint();
      } else if (!quiet) console.log(text);
    },
    show: (next, { tickSize, lotSize }) => {
      book = next;
      decimals = { price: tickSize.decimalPlaces(), amount: lotSize.decimalPlaces() };
    },
    stop,
    [Symbol.dispose]: stop,
  };
}

function top(book: LiveBook): string {
  if (book.state !== "live") return `${book.symbol} ${book.state}`;
  const { bestBid, bestAsk } = book;
  return `${book.symbol}  ${bestBid.price.toFixed()} × ${bestBid.amount.toFixed()}  |  ` +
    `${bestAsk.price.toFixed()} × ${bestAsk.amount.toFixed()}  #${book.sequence}`;
}

interface Decimals {
  readonly price: number;
  readonly amount: number;
}

function ladder(book: LiveBook, decimals: Decimals): string[] {
  try {
    const asks = book.asks(rows);
    const bids = book.bids(rows);
    const most = Decimal.max(...asks.map(({ amount }) => amount), ...bids.map(({ amount }) => amount));
    const row = (color: number) => ({ price, amount }: Level): string => {
      const bar = "█".repeat(Math.max(1, Math.round(amount.div(most).times(30).toNumber())));
      return `${price.toFixed(decimals.price).padStart(14)} ${
        amount.toFixed(decimals.amount).padStart(14)
      }  \x1b[${color}m${bar}\x1b[0m`;
    };
    const spread = asks[0] && bids[0] ? asks[0].price.minus(bids[0].price).toFixed() : "-";
    return [
      `${book.symbol}  ${book.state}  update ${book.sequence}`,
      ...asks.map(row(31)).reverse(),
      `${"spread".padStart(14)} ${spread.padStart(14)}`,
      ...bids.map(row(32)),
    ];
  } catch (error) {
    if (!(error instanceof StaleBook)) throw error;
    return [error.message, ...Array.from({ length: 2 * rows + 1 }, () => "")];
  }
}
