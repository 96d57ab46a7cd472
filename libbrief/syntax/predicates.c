/* SPDX-License-Identifier: MIT */
/* The frame of each predicate and its arguments. */
#include <string.h>

#include "syntax/relation.h"
#include "syntax/scratch.h"

/* How well FRAME ("give", "give_up") fits: 2 when the particle after the verb is there, 1 when it needs none, 0 else. */
static int
frame_fit (const char *frame, const char *particle)
{
  const char *rest = strchr (frame, '_');

  if (rest == NULL)
    return 1;
  return particle != NULL && strcmp (rest + 1, particle) == 0 ? 2 : 0;
}

/* The frame of WORD with SENSE: of the lines that have that sense the one whose particle stands in the text. */
static const char *
find_frame (const BriefModel *model, const BriefWord *word, const char *sense, const char *particle)
{
  uint32_t n;
  const BriefFrameLine *lines =
      _brief_frames_find (&model->frames, word->lemma, _brief_upos_to_string ((BriefUpos) word->upos), &n);
  const char *best = word->lemma;
  int best_fit = -1;

  for (uint32_t i = 0; lines != NULL && i < n; i++) {
    int fit = frame_fit (lines[i].frame, particle);

    if (_brief_frame_has_sense (&lines[i], sense) && fit > best_fit) {
      best = lines[i].frame;
      best_fit = fit;
    }
  }
  return best;
}

/* "frame.sense" */
static bool
name_sense (BriefScratch *scratch, BriefDocument *document, uint32_t word, const char *particle)
{
  uint32_t row = word - scratch->pending.first;
  const char *sense = scratch->model->tag_labels[BRIEF_TAG_PRED].at[scratch->pending.sense[row]];
  const char *frame = find_frame (scratch->model, &document->words[word], sense, particle);
  size_t frame_size = strlen (frame), sense_size = strlen (sense);
  char *name = _brief_arena_alloc (document->arena, frame_size + sense_size + 2);

  if (name == NULL)
    return false;
  memcpy (name, frame, frame_size);
  name[frame_size] = '.';
  memcpy (name + frame_size + 1, sense, sense_size + 1);
  document->words[word].sense = name;
  document->words[word].sense_probability = scratch->pending.sense_probability[row];
  return true;
}

/* A core role that an earlier argument of the predicate has, too: only the likelier of both keeps it.
 * ROLES are those of this predicate, N of them. Returns false when the new one loses. */
static bool
settle (BriefRoleLink *roles, uint32_t *n, const BriefRoleLink *new)
{
  for (uint32_t i = 0; i < *n; i++) {
    if (roles[i].label != new->label)
      continue;
    if (new->probability <= roles[i].probability)
      return false;
    memmove (roles + i, roles + i + 1, (*n - i - 1) * sizeof *roles);
    --*n;
    return true;
  }
  return true;
}

void
_brief_role_scores (BriefScratch *scratch, const float *argument, const float *mixed)
{
  size_t size = scratch->model->config.role;

  for (uint32_t k = 0; k < scratch->model->roles.n; k++) {
    const float *u = mixed + k * (size + 1);

    scratch->role_scores[k] = scratch->encoder.kernels->dot (argument, u, size) + u[size];
  }
}

/* Adds the arguments of PREDICATE among the words of its sentence. MIXED is U r: [labels][role + 1]. */
static bool
read_arguments (BriefScratch *scratch, BriefDocument *document, uint32_t predicate,
                const BriefSentence *sentence, const float *mixed)
{
  const BriefLabels *labels = &scratch->model->roles;
  size_t size = scratch->model->config.role;
  uint32_t begin = scratch->roles.n;
  float *scores = scratch->role_scores;

  for (uint32_t word = sentence->first; word < sentence->end; word++) {
    const float *argument = scratch->pending.role_arg + (word - scratch->pending.first) * size;
    uint32_t best = 0, n;
    BriefRoleLink link, *slot;

    _brief_role_scores (scratch, argument, mixed);
    for (uint32_t k = 1; k < labels->n; k++)
      if (scores[k] > scores[best])
        best = k;
    if (best == 0)
      continue;
    scratch->encoder.kernels->softmax (scores, labels->n);
    link = (BriefRoleLink) {predicate, word, labels->at[best], scores[best]};
    n = scratch->roles.n - begin;
    if (scratch->inventory.core_role[best]) {
      bool wins = settle ((BriefRoleLink *) scratch->roles.at + begin, &n, &link);

      scratch->roles.n = begin + n;
      if (!wins)
        continue;
    }
    slot = _brief_growing_add (&scratch->roles, document->arena, sizeof *slot);
    if (slot == NULL)
      return false;
    *slot = link;
  }
  return true;
}

static bool
read_chunk (BriefScratch *scratch, BriefDocument *document, const uint32_t *predicates, uint32_t n)
{
  const BriefModel *model = scratch->model;
  const BriefSentence *sentences = scratch->sentences.at;
  size_t size = model->config.role;

  for (uint32_t k = 0; k < n; k++)
    memcpy (scratch->gathered + k * size, scratch->pending.role_pred + (predicates[k] - scratch->pending.first) * size,
            size * sizeof (float));
  _brief_linear_apply (scratch->encoder.kernels, &model->role_u, &scratch->encoder.linear, scratch->gathered, size, n,
                       scratch->biaffine, model->role_u.out);
  for (uint32_t k = 0; k < n; k++)
    if (!read_arguments (scratch, document, predicates[k], &sentences[document->words[predicates[k]].sentence],
                         scratch->biaffine + k * (size_t) model->role_u.out))
      return false;
  return true;
}

bool
_brief_roles_read (BriefScratch *scratch, BriefDocument *document, uint32_t first, uint32_t end)
{
  const char *particle[BRIEF_PENDING_MOST] = {NULL};
  uint32_t predicates[BRIEF_CHUNK], n = 0, base = scratch->pending.first;

  for (uint32_t word = first; word < end; word++)
    if (document->words[word].dep == BRIEF_DEP_COMPOUND_PRT && document->words[word].head >= 0)
      particle[(uint32_t) document->words[word].head - base] = document->words[word].lemma;
  for (uint32_t word = first; word < end; word++) {
    if (scratch->pending.sense[word - base] == 0)
      continue;
    if (!name_sense (scratch, document, word, particle[word - base]))
      return false;
    predicates[n++] = word;
    if (n == BRIEF_CHUNK) {
      if (!read_chunk (scratch, document, predicates, n))
        return false;
      n = 0;
    }
  }
  return n == 0 || read_chunk (scratch, document, predicates, n);
}
