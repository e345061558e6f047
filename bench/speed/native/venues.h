/* The frames of each venue, and when they fit: its numbers in sequence, or its checksum. */
#ifndef VENUES_H
#define VENUES_H
#include "book.h"
#include "scan.h"

typedef struct {
  Side bids, asks;
  int64_t sequence;
} Book;

static Levels bids, asks;

typedef void (*ReadLevel)(Cursor *, int64_t *, int64_t *);

static inline void read_levels(Cursor *c, Levels *levels, ReadLevel read) {
  levels->count = 0;
  EXPECT(c, "[");
  if (next_is(c, ']')) return;
  do {
    if (levels->count == MOST_LEVELS) surprise(c, "fewer levels");
    read(c, &levels->prices[levels->count], &levels->amounts[levels->count]);
    levels->count++;
  } while (next_is(c, ','));
  EXPECT(c, "]");
}

static inline void pair(Cursor *c, int64_t *price, int64_t *amount) {
  EXPECT(c, "[\"");
  *price = decimal(c);
  EXPECT(c, "\",\"");
  *amount = decimal(c);
  EXPECT(c, "\"]");
}

static inline void four(Cursor *c, int64_t *price, int64_t *amount) {
  EXPECT(c, "[\"");
  *price = decimal(c);
  EXPECT(c, "\",\"");
  *amount = decimal(c);
  EXPECT(c, "\",\"");
  integer(c);
  EXPECT(c, "\",\"");
  integer(c);
  EXPECT(c, "\"]");
}

static inline void numbers(Cursor *c, int64_t *price, int64_t *amount) {
  EXPECT(c, "{\"price\":");
  *price = decimal(c);
  EXPECT(c, ",\"qty\":");
  *amount = decimal(c);
  EXPECT(c, "}");
}

static inline void named(Cursor *c, int64_t *price, int64_t *amount) {
  EXPECT(c, "{\"px\":\"");
  *price = decimal(c);
  EXPECT(c, "\",\"sz\":\"");
  *amount = decimal(c);
  EXPECT(c, "\",\"n\":");
  integer(c);
  EXPECT(c, "}");
}

static void follow(const Cursor *c, Book *book, int64_t first, int64_t last) {
  if (first != book->sequence + 1) surprise(c, "the next change");
  book->sequence = last;
  apply(&book->bids, &bids, 1);
  apply(&book->asks, &asks, -1);
}

static void begin_book(Book *book, int64_t sequence) {
  book->sequence = sequence;
  load(&book->bids, &bids, 1);
  load(&book->asks, &asks, -1);
}

static void binance(Cursor *c, Book *book) {
  if (c->at[2] == 'l') {
    EXPECT(c, "{\"lastUpdateId\":");
    int64_t sequence = integer(c);
    EXPECT(c, ",\"bids\":");
    read_levels(c, &bids, pair);
    EXPECT(c, ",\"asks\":");
    read_levels(c, &asks, pair);
    EXPECT(c, "}");
    return begin_book(book, sequence);
  }
  EXPECT(c, "{\"stream\":\"");
  skip_text(c);
  EXPECT(c, ",\"data\":{\"e\":\"depthUpdate\",\"E\":");
  integer(c);
  EXPECT(c, ",\"s\":\"");
  skip_text(c);
  EXPECT(c, ",\"U\":");
  int64_t first = integer(c);
  EXPECT(c, ",\"u\":");
  int64_t last = integer(c);
  EXPECT(c, ",\"b\":");
  read_levels(c, &bids, pair);
  EXPECT(c, ",\"a\":");
  read_levels(c, &asks, pair);
  EXPECT(c, "}}");
  follow(c, book, first, last);
}

static void okx(Cursor *c, Book *book) {
  EXPECT(c, "{\"arg\":{\"channel\":\"books\",\"instId\":\"");
  skip_text(c);
  EXPECT(c, "},\"action\":\"");
  int whole = *c->at == 's';
  skip_text(c);
  EXPECT(c, ",\"data\":[{\"asks\":");
  read_levels(c, &asks, four);
  EXPECT(c, ",\"bids\":");
  read_levels(c, &bids, four);
  EXPECT(c, ",\"ts\":\"");
  integer(c);
  EXPECT(c, "\",\"checksum\":");
  integer(c);
  EXPECT(c, ",\"prevSeqId\":");
  int64_t previous = integer(c);
  EXPECT(c, ",\"seqId\":");
  int64_t sequence = integer(c);
  EXPECT(c, "}]}");
  if (whole) begin_book(book, sequence);
  else follow(c, book, previous + 1, sequence);
}

static void bybit(Cursor *c, Book *book) {
  EXPECT(c, "{\"topic\":\"");
  skip_text(c);
  EXPECT(c, ",\"type\":\"");
  int whole = *c->at == 's';
  skip_text(c);
  EXPECT(c, ",\"ts\":");
  integer(c);
  EXPECT(c, ",\"data\":{\"s\":\"");
  skip_text(c);
  EXPECT(c, ",\"b\":");
  read_levels(c, &bids, pair);
  EXPECT(c, ",\"a\":");
  read_levels(c, &asks, pair);
  EXPECT(c, ",\"u\":");
  int64_t update = integer(c);
  EXPECT(c, ",\"seq\":");
  integer(c);
  EXPECT(c, "},\"cts\":");
  integer(c);
  EXPECT(c, "}");
  if (whole) begin_book(book, update);
  else follow(c, book, update, update);
}

static uint32_t crc_table[256];

static inline uint32_t digits(uint32_t sum, int64_t value) {
  char text[20];
  int at = 20;
  do text[--at] = (char)('0' + value % 10);
  while ((value /= 10) > 0);
  for (; at < 20; at++) sum = crc_table[(sum ^ (uint8_t)text[at]) & 0xff] ^ (sum >> 8);
  return sum;
}

/* Prices with one place and amounts with eight, without points: the best ten asks, then the best ten bids. */
static uint32_t checksum(const Book *book) {
  uint32_t sum = 0xffffffff;
  for (int sign = -1; sign <= 1; sign += 2) {
    const Side *side = sign < 0 ? &book->asks : &book->bids;
    for (int rank = 0; rank < 10 && rank < side->count; rank++) {
      int at = side->count - 1 - rank;
      sum = digits(digits(sum, sign * side->keys[at] / 10000000), side->amounts[at]);
    }
  }
  return sum ^ 0xffffffff;
}

static void kraken(Cursor *c, Book *book) {
  if (crc_table[1] == 0) {
    for (uint32_t byte = 0; byte < 256; byte++) {
      uint32_t sum = byte;
      for (int bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320u ^ (sum >> 1) : sum >> 1;
      crc_table[byte] = sum;
    }
  }
  EXPECT(c, "{\"channel\":\"book\",\"type\":\"");
  int whole = *c->at == 's';
  skip_text(c);
  EXPECT(c, ",\"data\":[{\"symbol\":\"");
  skip_text(c);
  EXPECT(c, ",\"bids\":");
  read_levels(c, &bids, numbers);
  EXPECT(c, ",\"asks\":");
  read_levels(c, &asks, numbers);
  EXPECT(c, ",\"checksum\":");
  uint32_t sum = (uint32_t)integer(c);
  EXPECT(c, ",\"timestamp\":\"");
  skip_text(c);
  EXPECT(c, "}]}");
  if (whole) begin_book(book, 0);
  else follow(c, book, 1, 0);
  truncate_side(&book->bids, 25);
  truncate_side(&book->asks, 25);
  if (sum != 0 && checksum(book) != sum) surprise(c, "a book with this checksum");
}

static void hyperliquid(Cursor *c, Book *book) {
  EXPECT(c, "{\"channel\":\"l2Book\",\"data\":{\"coin\":\"");
  skip_text(c);
  EXPECT(c, ",\"time\":");
  int64_t time = integer(c);
  EXPECT(c, ",\"levels\":[");
  read_levels(c, &bids, named);
  EXPECT(c, ",");
  read_levels(c, &asks, named);
  EXPECT(c, "]}}");
  begin_book(book, time);
}

typedef void (*Read)(Cursor *, Book *);

static Read reader(const char *venue) {
  if (strcmp(venue, "binance") == 0) return binance;
  if (strcmp(venue, "okx") == 0) return okx;
  if (strcmp(venue, "bybit") == 0) return bybit;
  if (strcmp(venue, "kraken") == 0) return kraken;
  if (strcmp(venue, "hyperliquid") == 0) return hyperliquid;
  fprintf(stderr, "no venue %s\n", venue);
  exit(1);
}
#endif
