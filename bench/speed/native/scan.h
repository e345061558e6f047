/* Reading bytes in the order the venue writes them. Whatever comes otherwise ends the program. */
#ifndef SCAN_H
#define SCAN_H
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  const char *at;
  const char *end;
} Cursor;

static void surprise(const Cursor *cursor, const char *wanted) {
  fprintf(stderr, "not %s but %.40s\n", wanted, cursor->at);
  exit(1);
}

#define EXPECT(cursor, text)                                                     \
  do {                                                                           \
    if ((size_t)((cursor)->end - (cursor)->at) < sizeof(text) - 1 ||             \
        memcmp((cursor)->at, text, sizeof(text) - 1) != 0)                       \
      surprise(cursor, text);                                                    \
    (cursor)->at += sizeof(text) - 1;                                            \
  } while (0)

static inline int next_is(Cursor *cursor, char one) {
  if (cursor->at >= cursor->end || *cursor->at != one) return 0;
  cursor->at++;
  return 1;
}

/* A whole number. */
static inline int64_t integer(Cursor *cursor) {
  int negative = next_is(cursor, '-');
  int64_t value = 0;
  const char *from = cursor->at;
  while (cursor->at < cursor->end && (unsigned char)(*cursor->at - '0') < 10) value = value * 10 + (*cursor->at++ - '0');
  if (cursor->at == from) surprise(cursor, "a digit");
  return negative ? -value : value;
}

/* A decimal number in hundred-millionths. */
static inline int64_t decimal(Cursor *cursor) {
  static const int64_t powers[] = {100000000, 10000000, 1000000, 100000, 10000, 1000, 100, 10, 1};
  int64_t value = integer(cursor);
  if (!next_is(cursor, '.')) return value * powers[0];
  int places = 0;
  while (cursor->at < cursor->end && (unsigned char)(*cursor->at - '0') < 10) {
    value = value * 10 + (*cursor->at++ - '0');
    places++;
  }
  if (places > 8) surprise(cursor, "eight places");
  return value * powers[places];
}

/* Up to the closing quote, and behind it. */
static inline void skip_text(Cursor *cursor) {
  const char *quote = memchr(cursor->at, '"', (size_t)(cursor->end - cursor->at));
  if (quote == NULL) surprise(cursor, "a quote");
  cursor->at = quote + 1;
}
#endif
