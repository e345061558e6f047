/* A book as sorted arrays of whole numbers, the best level at the end; prices and amounts in hundred-millionths. */
#ifndef BOOK_H
#define BOOK_H
#include <stdint.h>
#include <string.h>

#define MOST_LEVELS 8192

/* One side. Asks are kept by the negative of their price, so that both sides ascend to their best. */
typedef struct {
  int count;
  int64_t keys[MOST_LEVELS];
  int64_t amounts[MOST_LEVELS];
} Side;

/* The levels of one frame, before it is known that the frame fits. */
typedef struct {
  int count;
  int64_t prices[MOST_LEVELS];
  int64_t amounts[MOST_LEVELS];
} Levels;

/* Looks from the best outward in growing steps, then halves. */
static inline int place(const Side *side, int64_t key) {
  int high = side->count, low = high;
  for (int step = 4; low > 0; step *= 2) {
    low = high > step ? high - step : 0;
    if (side->keys[low] < key) break;
    high = low;
    if (low == 0) break;
  }
  while (low < high) {
    int middle = (low + high) >> 1;
    if (side->keys[middle] < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

static inline void set_level(Side *side, int64_t key, int64_t amount) {
  int at = place(side, key);
  int there = at < side->count && side->keys[at] == key;
  size_t behind = (size_t)(side->count - at);
  if (amount == 0) {
    if (!there) return;
    memmove(side->keys + at, side->keys + at + 1, (behind - 1) * sizeof(int64_t));
    memmove(side->amounts + at, side->amounts + at + 1, (behind - 1) * sizeof(int64_t));
    side->count--;
  } else if (there) {
    side->amounts[at] = amount;
  } else if (side->count < MOST_LEVELS) {
    memmove(side->keys + at + 1, side->keys + at, behind * sizeof(int64_t));
    memmove(side->amounts + at + 1, side->amounts + at, behind * sizeof(int64_t));
    side->keys[at] = key;
    side->amounts[at] = amount;
    side->count++;
  }
}

static inline void apply(Side *side, const Levels *levels, int sign) {
  for (int i = 0; i < levels->count; i++) set_level(side, sign * levels->prices[i], levels->amounts[i]);
}

/* Replaces a side; levels come best first. */
static inline void load(Side *side, const Levels *levels, int sign) {
  side->count = 0;
  for (int i = levels->count - 1; i >= 0; i--) set_level(side, sign * levels->prices[i], levels->amounts[i]);
}

static inline void truncate_side(Side *side, int depth) {
  int surplus = side->count - depth;
  if (surplus <= 0) return;
  memmove(side->keys, side->keys + surplus, (size_t)depth * sizeof(int64_t));
  memmove(side->amounts, side->amounts + surplus, (size_t)depth * sizeof(int64_t));
  side->count = depth;
}
#endif
