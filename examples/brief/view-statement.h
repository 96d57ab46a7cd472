/* SPDX-License-Identifier: MIT */
/* One attribution on one line, and the words for its parts. All strings are new (g_free). */
#ifndef TOOL_VIEW_STATEMENT_H
#define TOOL_VIEW_STATEMENT_H

#include "view.h"

/* What the mark before a statement says, in the order of the legend. */
typedef enum
{
  MARK_SAYS,
  MARK_QUOTES,
  MARK_CONFIRMS,
  MARK_DENIES,
  MARK_ALLEGES,
  MARK_OPEN,
  MARK_DEMANDS,
  MARK_THINKS,
  MARK_INTENDS,
  MARK_DECLINES,
  N_MARKS
} Mark;

Mark statement_mark (const BriefAttribution *attribution);
const char *mark_sign (Mark mark);
const char *mark_word (Mark mark);
Style mark_style (Mark mark);

/* The words that report it, with a negation or a modal before them ("has not confirmed"), and the content as it is
 * quoted: "told WP that P" where the content goes on directly, else "told WP: P". */
char *statement_line (const View *view, const BriefAttribution *attribution);

/* Kind, certainty and event of what is stated; SHOWN is what the line shows of it. */
char *statement_tags (const View *view, const BriefAttribution *attribution, const char *shown);
char *claim_tags (const View *view, const BriefClaim *claim, const char *shown);

/* The words of the text for the source; for a relative pronoun the name of the one it stands for; "" when there are none. */
char *statement_source_words (const View *view, const BriefAttribution *attribution);

/* Who states it, shortly: the name of a named source, else the words for it; never empty. */
char *statement_speaker (const View *view, const BriefAttribution *attribution);

/* "via The Nation", from the inside outwards, or empty. */
char *statement_via (const View *view, guint32 attribution);

#endif
