/* The floor: what the same work costs a native program. It understands the words of contenders/main.ts and answers alike.
 *
 *     floor <venue> <file of frames>
 */
#define _POSIX_C_SOURCE 200809L
#include <time.h>
#include "venues.h"

static double now(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static const char *frames;
static uint32_t *starts;
static uint32_t before, count;
static Book book;

static inline void take(Read read, uint32_t frame) {
  Cursor cursor = {frames + starts[frame], frames + starts[frame + 1]};
  read(&cursor, &book);
  if (cursor.at != cursor.end) surprise(&cursor, "the end");
}

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static void timed(Read read, uint32_t from, uint32_t to) {
  uint32_t length = to - from;
  double *times = malloc(sizeof(double) * (length + 1));
  if (times == NULL) exit(1);
  for (uint32_t i = 0; i < length; i++) {
    double begun = now(CLOCK_MONOTONIC);
    take(read, before + from + i);
    times[i] = now(CLOCK_MONOTONIC) - begun;
  }
  qsort(times, length, sizeof(double), ascending);
  printf("{\"p50\":%.0f,\"p99\":%.0f,\"p999\":%.0f,\"most\":%.0f}\n", times[length / 2], times[length / 100 * 99],
         times[length / 1000 * 999], times[length - 1]);
  free(times);
}

static void print_side(const Side *side, int sign) {
  for (int at = side->count - 1; at >= 0; at--) {
    int64_t price = sign * side->keys[at], amount = side->amounts[at];
    printf("%s[\"%lld.%08lld\",\"%lld.%08lld\"]", at == side->count - 1 ? "" : ",", (long long)(price / 100000000),
           (long long)(price % 100000000), (long long)(amount / 100000000), (long long)(amount % 100000000));
  }
}

static void read_file(const char *path) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) exit(1);
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *bytes = malloc((size_t)size);
  if (bytes == NULL || fread(bytes, 1, (size_t)size, file) != (size_t)size) exit(1);
  fclose(file);
  const uint32_t *head = (const uint32_t *)(const void *)bytes;
  before = head[0];
  count = head[1];
  starts = malloc(sizeof(uint32_t) * (before + count + 1));
  if (starts == NULL) exit(1);
  uint32_t at = 8 + 4 * (before + count);
  for (uint32_t i = 0; i < before + count; i++) {
    starts[i] = at;
    at += head[2 + i];
  }
  starts[before + count] = at;
  frames = bytes;
}

int main(int given, char **arguments) {
  if (given != 3) return 1;
  Read read = reader(arguments[1]);
  read_file(arguments[2]);
  for (uint32_t i = 0; i < before; i++) take(read, i);
  printf("{\"ready\":true}\n");
  fflush(stdout);
  char word[16];
  uint32_t from = 0, to = 0;
  while (scanf("%15s", word) == 1) {
    if (strcmp(word, "round") == 0 && scanf("%u %u", &from, &to) == 2) {
      double wall = now(CLOCK_MONOTONIC), cpu = now(CLOCK_PROCESS_CPUTIME_ID);
      for (uint32_t i = from; i < to; i++) take(read, before + i);
      wall = now(CLOCK_MONOTONIC) - wall;
      cpu = now(CLOCK_PROCESS_CPUTIME_ID) - cpu;
      printf("{\"wall\":%.0f,\"cpu\":%.0f}\n", wall, cpu);
    } else if (strcmp(word, "timed") == 0 && scanf("%u %u", &from, &to) == 2) {
      timed(read, from, to);
    } else if (strcmp(word, "made") == 0) {
      printf("{\"book\":{\"bids\":[");
      print_side(&book.bids, 1);
      printf("],\"asks\":[");
      print_side(&book.asks, -1);
      printf("]}}\n");
    } else break;
    fflush(stdout);
  }
  return 0;
}
