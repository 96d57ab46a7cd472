/* SPDX-License-Identifier: MIT */
#include "support/tiny-model.h"

#include <string.h>

enum { FFN = 64, HEADS = 2, POSITIONS = 48, ARC = 32, LABEL = 16, ROLE = 16, ATTR = 32, METADATA = 2 };

typedef struct {
  char name[80];
  BriefDtype dtype;
  uint32_t n_dims, dims[4];
  GByteArray *data;
} Entry;

struct TinyBuilder {
  GArray *entries;
};

typedef struct {
  TinyBuilder *builder;
  GRand *rand;
  const char *skip;
} Maker;

TinyBuilder *
tiny_builder_new (void)
{
  TinyBuilder *builder = g_new (TinyBuilder, 1);

  builder->entries = g_array_new (FALSE, TRUE, sizeof (Entry));
  return builder;
}

void tiny_builder_add (TinyBuilder *builder, const char *name, BriefDtype dtype, uint32_t rows, uint32_t columns,
                       const void *data)
{
  Entry entry = {.dtype = dtype, .n_dims = rows > 0 ? 2 : 1, .dims = {1, 1, 1, 1}};
  size_t size = (size_t) MAX (rows, 1) * columns * (dtype == BRIEF_DTYPE_F32 || dtype == BRIEF_DTYPE_I32 ? 4 : 1);

  g_strlcpy (entry.name, name, sizeof entry.name);
  entry.dims[0] = rows > 0 ? rows : columns;
  entry.dims[1] = rows > 0 ? columns : 1;
  entry.data = g_byte_array_append (g_byte_array_new (), data, (guint) size);
  g_array_append_val (builder->entries, entry);
}

void
tiny_builder_add_text (TinyBuilder *builder, const char *name, const char *text)
{
  tiny_builder_add (builder, name, BRIEF_DTYPE_U8, 0, (uint32_t) strlen (text), text);
}

static void
put_u32 (uint8_t *at, uint32_t x)
{
  x = GUINT32_TO_LE (x);
  memcpy (at, &x, sizeof x);
}

static void
put_u64 (uint8_t *at, uint64_t x)
{
  x = GUINT64_TO_LE (x);
  memcpy (at, &x, sizeof x);
}

void
tiny_model_sign (uint8_t *file, size_t size)
{
  GChecksum *checksum = g_checksum_new (G_CHECKSUM_SHA256);
  uint8_t digest[32];
  gsize length = sizeof digest;

  g_checksum_update (checksum, file + BRIEF_HEADER_SIZE, (gssize) (size - BRIEF_HEADER_SIZE));
  g_checksum_get_digest (checksum, digest, &length);
  g_checksum_free (checksum);
  memcpy (file + 56, digest, 8);
}

static size_t
aligned (size_t at)
{
  return (at + BRIEF_TENSOR_ALIGNMENT - 1) / BRIEF_TENSOR_ALIGNMENT * BRIEF_TENSOR_ALIGNMENT;
}

uint8_t *
tiny_builder_finish (TinyBuilder *builder, size_t *size)
{
  guint n = builder->entries->len;
  size_t at = aligned (BRIEF_HEADER_SIZE + (size_t) n * BRIEF_ENTRY_SIZE), metadata;
  uint8_t *file;

  *size = at;
  for (guint i = 0; i < n; i++)
    *size = aligned (*size + g_array_index (builder->entries, Entry, i).data->len);
  metadata = *size;
  *size += METADATA;
  file = g_aligned_alloc0 (aligned (*size), 1, BRIEF_TENSOR_ALIGNMENT);
  memcpy (file, "BRIEFMDL", 8);
  put_u32 (file + 8, 1);
  put_u32 (file + 12, 0x01020304);
  put_u32 (file + 16, 1);
  put_u32 (file + 20, n);
  put_u64 (file + 24, BRIEF_HEADER_SIZE);
  put_u64 (file + 32, metadata);
  put_u64 (file + 40, METADATA);
  put_u64 (file + 48, *size);
  for (guint i = 0; i < n; i++) {
    Entry *entry = &g_array_index (builder->entries, Entry, i);
    uint8_t *p = file + BRIEF_HEADER_SIZE + (size_t) i * BRIEF_ENTRY_SIZE;

    memcpy (p, entry->name, sizeof entry->name);
    put_u32 (p + 80, entry->dtype);
    put_u32 (p + 84, entry->n_dims);
    for (unsigned d = 0; d < 4; d++)
      put_u32 (p + 88 + 4 * d, entry->dims[d]);
    put_u64 (p + 104, at);
    put_u64 (p + 112, entry->data->len);
    memcpy (file + at, entry->data->data, entry->data->len);
    at = aligned (at + entry->data->len);
    g_byte_array_unref (entry->data);
  }
  memcpy (file + metadata, "{}", METADATA);
  tiny_model_sign (file, *size);
  g_array_free (builder->entries, TRUE);
  g_free (builder);
  return file;
}

static bool
skipped (const Maker *maker, const char *name)
{
  return maker->skip != NULL && strcmp (maker->skip, name) == 0;
}

static void
add_floats (Maker *maker, const char *name, uint32_t rows, uint32_t columns, double low, double high)
{
  size_t n = (size_t) MAX (rows, 1) * columns;
  float *x = g_new (float, n);

  for (size_t i = 0; i < n; i++)
    x[i] = (float) g_rand_double_range (maker->rand, low, high);
  if (!skipped (maker, name))
    tiny_builder_add (maker->builder, name, BRIEF_DTYPE_F32, rows, columns, x);
  g_free (x);
}

/* Bytes from LEAST to MOST. */
static void
add_bytes (Maker *maker, const char *name, BriefDtype dtype, uint32_t rows, uint32_t columns, int least, int most)
{
  size_t n = (size_t) rows * columns;
  uint8_t *x = g_new (uint8_t, n);

  for (size_t i = 0; i < n; i++)
    x[i] = (uint8_t) g_rand_int_range (maker->rand, least, most + 1);
  if (!skipped (maker, name))
    tiny_builder_add (maker->builder, name, dtype, rows, columns, x);
  g_free (x);
}

static void
add_linear (Maker *maker, const char *name, uint32_t in, uint32_t out)
{
  char full[96];

  g_snprintf (full, sizeof full, "%s.weight", name);
  add_bytes (maker, full, BRIEF_DTYPE_U8, (out - 1) / BRIEF_PANEL_WIDTH + 1, in * BRIEF_PANEL_WIDTH,
             BRIEF_WEIGHT_OFFSET - BRIEF_WEIGHT_MOST, BRIEF_WEIGHT_OFFSET + BRIEF_WEIGHT_MOST);
  g_snprintf (full, sizeof full, "%s.scale", name);
  add_floats (maker, full, 0, out, 0.002, 0.008);
  g_snprintf (full, sizeof full, "%s.bias", name);
  add_floats (maker, full, 0, out, -0.2, 0.2);
}

static void
add_norm (Maker *maker, const char *name)
{
  char full[96];

  g_snprintf (full, sizeof full, "%s.weight", name);
  add_floats (maker, full, 0, TINY_WIDTH, 0.8, 1.2);
  g_snprintf (full, sizeof full, "%s.bias", name);
  add_floats (maker, full, 0, TINY_WIDTH, -0.1, 0.1);
}

static uint32_t
add_lines (Maker *maker, const char *name, const char *lines)
{
  uint32_t n = 1;

  for (const char *p = lines; *p != 0; p++)
    n += *p == '\n';
  if (!skipped (maker, name))
    tiny_builder_add_text (maker->builder, name, lines);
  return n;
}

/* Single characters, also inside of words, and a few words. */
static uint32_t
add_vocabulary (Maker *maker)
{
  GString *pieces = g_string_new ("[PAD]\n[UNK]\n[CLS]\n[SEP]");
  uint32_t n;

  for (char c = '!'; c <= '~'; c++)
    if (!g_ascii_isupper (c))
      g_string_append_printf (pieces, "\n%c", c);
  for (char c = 'a'; c <= 'y'; c++) /* no ##z: some words are unknown */
    g_string_append_printf (pieces, "\n##%c", c);
  g_string_append (pieces, "\nthe\nsaid\nstr\n##ike\n##ing\n##ed\nmin\n##ister\n\u00f8re");
  n = add_lines (maker, "vocab.pieces", pieces->str);
  g_string_free (pieces, TRUE);
  return n;
}

static void
add_encoder (Maker *maker)
{
  uint32_t pieces = add_vocabulary (maker);

  add_bytes (maker, "embed.word.weight", BRIEF_DTYPE_I8, pieces, TINY_WIDTH, -127, 127);
  add_floats (maker, "embed.word.scale", 0, pieces, 0.005, 0.015);
  add_floats (maker, "embed.position.weight", POSITIONS, TINY_WIDTH, -0.3, 0.3);
  add_floats (maker, "embed.shape.weight", BRIEF_SHAPES, TINY_WIDTH, -0.3, 0.3);
  add_floats (maker, "embed.gap.weight", BRIEF_GAPS, TINY_WIDTH, -0.3, 0.3);
  add_norm (maker, "embed.norm");
  for (unsigned i = 0; i < TINY_LAYERS; i++) {
    static const struct { const char *name; uint32_t in, out;
    } parts[] = { { "qkv", TINY_WIDTH, 3 * TINY_WIDTH },
                  { "out", TINY_WIDTH, TINY_WIDTH },
                  { "ffn1", TINY_WIDTH, FFN },
                  { "ffn2", FFN, TINY_WIDTH } };
    char name[32];

    for (unsigned j = 0; j < G_N_ELEMENTS (parts); j++) {
      g_snprintf (name, sizeof name, "layer.%u.%s", i, parts[j].name);
      add_linear (maker, name, parts[j].in, parts[j].out);
    }
    g_snprintf (name, sizeof name, "layer.%u.norm1", i);
    add_norm (maker, name);
    g_snprintf (name, sizeof name, "layer.%u.norm2", i);
    add_norm (maker, name);
  }
}

static void
add_heads (Maker *maker)
{
  static const struct { const char *name, *labels; } taggers[] = {
    {"upos", "NOUN\nVERB\nPUNCT\nDET\nPRON\nPROPN"},
    {"xpos", "NN\nVBD\n.\nDT\nPRP\nNNP"},
    {"feats", "_\nNumber=Sing\nMood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin\nDefinite=Def|PronType=Art"},
    {"lemma", "l|0|\nk|0|\nl|1|\nl|2|e\nl|3|ay\nl|99|x"},
    {"names", "O\nB-person\nI-person\nB-org\nI-org"},
    {"pred", "none\n01\n02\nLV"},
    {"cue", "O\nB\nI"},
  };
  uint32_t labels, roles;

  add_linear (maker, "head.sent", TINY_WIDTH, 2);
  for (unsigned i = 0; i < G_N_ELEMENTS (taggers); i++) {
    char name[32];
    uint32_t n;

    g_snprintf (name, sizeof name, "labels.%s", taggers[i].name);
    n = add_lines (maker, name, taggers[i].labels);
    g_snprintf (name, sizeof name, "head.%s", taggers[i].name);
    add_linear (maker, name, TINY_WIDTH, n);
  }
  labels = add_lines (maker, "labels.deprel", "punct\nroot\nnsubj\ndet\nobj\ncompound:prt\nobl:npmod");
  add_linear (maker, "parser.dep", TINY_WIDTH, ARC);
  add_linear (maker, "parser.head", TINY_WIDTH, ARC);
  add_linear (maker, "parser.arc.U", ARC, ARC);
  add_floats (maker, "parser.arc.b", 0, ARC, -0.3, 0.3);
  add_floats (maker, "parser.root", 0, ARC, -0.3, 0.3);
  add_linear (maker, "parser.label.dep", TINY_WIDTH, LABEL);
  add_linear (maker, "parser.label.head", TINY_WIDTH, LABEL);
  add_linear (maker, "parser.label.U", LABEL, labels * (LABEL + 1));
  add_floats (maker, "parser.label.root", 0, LABEL, -0.3, 0.3);
  roles = add_lines (maker, "labels.roles", "none\nARG0\nARG1\nARGM-TMP");
  add_linear (maker, "roles.pred", TINY_WIDTH, ROLE);
  add_linear (maker, "roles.arg", TINY_WIDTH, ROLE);
  add_linear (maker, "roles.U", ROLE, roles * (ROLE + 1));
  add_lines (maker, "labels.attr", "O\nB-SRC\nI-SRC\nB-CNT\nI-CNT");
  add_linear (maker, "attr.A", TINY_WIDTH, ATTR);
  add_linear (maker, "attr.B", TINY_WIDTH, ATTR);
  add_linear (maker, "attr.W", ATTR, 5);
  add_floats (maker, "attr.dist", BRIEF_DISTANCES, ATTR, -0.3, 0.3);
  add_floats (maker, "calibration", BRIEF_CALIBRATED, 2, 0.5, 1.5);
  add_lines (maker, "frames",
             "say\tVERB\tsay\t01\ntake\tVERB\ttake\t01,02\ntake\tVERB\ttake_off\t02\nvisit\t*\tvisit\t01");
}

uint8_t *
tiny_model_file (uint32_t seed, const char *skip, size_t *size)
{
  Maker maker = {tiny_builder_new (), g_rand_new_with_seed (seed), skip};
  char *config =
      g_strdup_printf ("layers %d\nwidth %d\nheads %d\nffn %d\npositions %d\nmax_pieces %d\nmax_word_pieces 6\n"
                       "arc %d\nlabel %d\nrole %d\nattr %d\n",
                       TINY_LAYERS, TINY_WIDTH, HEADS, FFN, POSITIONS, TINY_MAX_PIECES, ARC, LABEL, ROLE, ATTR);

  if (!skipped (&maker, "config"))
    tiny_builder_add_text (maker.builder, "config", config);
  g_free (config);
  add_encoder (&maker);
  add_heads (&maker);
  g_rand_free (maker.rand);
  return tiny_builder_finish (maker.builder, size);
}

BriefModel *
tiny_model_new (uint32_t seed)
{
  size_t size;
  uint8_t *file = tiny_model_file (seed, NULL, &size);
  char *message = NULL;
  BriefModel *model = _brief_model_parse (file, size, BRIEF_MODEL_VERIFY, g_aligned_free, file, &message);

  if (model == NULL)
    g_error ("%s", message);
  return model;
}
