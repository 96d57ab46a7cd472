/* SPDX-License-Identifier: MIT */
/* The PropBank frames that a word can evoke. */
#ifndef BRIEF_MODEL_FRAMES_H
#define BRIEF_MODEL_FRAMES_H

#include "model/container.h"

typedef struct {
  const char *lemma, *upos, *frame, *senses; /* senses: "01,02,LV" */
} BriefFrameLine;

typedef struct {
  BriefFrameLine *at; /* sorted by lemma and part of speech, the most frequent frame of both first */
  uint32_t n;
  char *block;
} BriefFrames;

bool _brief_frames_read (BriefFrames *frames, const BriefTensor *tensor, char **message);
void _brief_frames_clear (BriefFrames *frames);

/* The lines for a lemma (lower case) and a part of speech, those for any part of speech when there are none: N of them. */
const BriefFrameLine *_brief_frames_find (const BriefFrames *frames, const char *lemma, const char *upos, uint32_t *n);

/* Whether SENSE is one of the line's. */
bool _brief_frame_has_sense (const BriefFrameLine *line, const char *sense);

#endif
