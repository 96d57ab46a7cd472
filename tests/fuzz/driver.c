/* SPDX-License-Identifier: MIT */
/*
 * Runs a fuzz target without libFuzzer: over every file of the folders given, and over damaged copies of each,
 * the same ones every time. So the targets stay alive under CTest with any compiler; the preset `fuzz` searches.
 */
#include <glib.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

#define DAMAGED_COPIES 60
#define LARGEST_SEED (256u * 1024)

static uint32_t random_state = 2463534242u;

static uint32_t
random_below (uint32_t limit)
{
  random_state ^= random_state << 13;
  random_state ^= random_state >> 17;
  random_state ^= random_state << 5;
  return limit ? random_state % limit : 0;
}

/* The target gets memory of exactly the right size, so that a sanitizer sees a read past the end. */
static void
run_one (const uint8_t *data, size_t size)
{
  uint8_t *copy = g_malloc (size ? size : 1);
  if (size)
    memcpy (copy, data, size);
  LLVMFuzzerTestOneInput (copy, size);
  g_free (copy);
}

static void
damage (GByteArray *bytes)
{
  static const uint8_t nasty[] = { 0x00, 0x0a, 0x22, 0x27, 0x2e, 0x5b, 0x5d, 0x7b, 0x7d,
                                   0x7f, 0x80, 0xbf, 0xc0, 0xe2, 0xed, 0xf4, 0xff };
  for (uint32_t left = 1 + random_below (8); left > 0; left--) {
    uint32_t at = random_below (bytes->len);
    uint8_t byte = nasty[random_below (sizeof nasty)];
    if (bytes->len == 0)
      g_byte_array_append (bytes, &byte, 1);
    else
      switch (random_below (5)) {
      case 0:
        bytes->data[at] = byte;
        break;
      case 1:
        bytes->data[at] ^= (uint8_t) (1u << random_below (8));
        break;
      case 2:
        g_byte_array_remove_range (bytes, at, 1 + random_below (MIN (bytes->len - at, 64)));
        break;
      case 3:
        g_byte_array_set_size (bytes, at);
        break;
      default:
        { /* a piece of itself again */
          uint8_t piece[64];
          uint32_t length = MIN (bytes->len - at, sizeof piece);
          memcpy (piece, bytes->data + at, length);
          g_byte_array_append (bytes, piece, length);
        }
      }
  }
}

static void
run_seed (const uint8_t *data, size_t size)
{
  run_one (data, size);
  for (int i = 0; i < DAMAGED_COPIES; i++) {
    GByteArray *bytes = g_byte_array_new ();
    if (size)
      g_byte_array_append (bytes, data, (guint) MIN (size, LARGEST_SEED));
    damage (bytes);
    run_one (bytes->data, bytes->len);
    g_byte_array_unref (bytes);
  }
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/* How many files there were in the folder, or -1 when it could not be read. */
static int
run_folder (const char *path)
{
  GDir *folder = g_dir_open (path, 0, NULL);
  if (!folder)
    return -1;
  int n = 0;
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  for (const char *name; (name = g_dir_read_name (folder));)
    g_ptr_array_add (names, g_strdup (name));
  g_dir_close (folder);
  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++) {
    char *file = g_build_filename (path, g_ptr_array_index (names, i), NULL);
    char *data;
    gsize size;
    if (g_file_get_contents (file, &data, &size, NULL)) {
      run_seed ((const uint8_t *) data, size);
      g_free (data);
      n++;
    }
    g_free (file);
  }
  g_ptr_array_unref (names);
  return n;
}

int
main (int argc, char **argv)
{
  int n = 0;
  run_seed ((const uint8_t *) "", 0);
  for (int i = 1; i < argc; i++) {
    int here = run_folder (argv[i]);
    if (here <= 0) {
      printf ("%s: no input there\n", argv[i]);
      return 1;
    }
    n += here;
  }
  printf ("%d files, each with %d damaged copies\n", n, DAMAGED_COPIES);
  return 0;
}
