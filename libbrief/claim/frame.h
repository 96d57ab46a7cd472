/* SPDX-License-Identifier: MIT */
/* The attributions of a document while they are being found. */
#ifndef BRIEF_CLAIM_FRAME_H
#define BRIEF_CLAIM_FRAME_H

#include "text/quote.h"
#include "claim/tree.h"
#include "lexicon/cue.h"

/* How much a rule stands on its own when the network did not see the frame. */
typedef enum { BRIEF_FRAME_WEAK, BRIEF_FRAME_STRONG } BriefFrameStrength;

typedef struct {
  uint32_t head;       /* head word of the cue, or BRIEF_NONE (a quotation followed by a dash and a name) */
  BriefWordRange cue;  /* the whole verb group */
  BriefRanges source, content;
  BriefRanges
      rest; /* quotations without a cue by which the source of an indirect content goes on: an attribution of their own */
  float probability;   /* of the network, 0 when only a rule found it */
  uint8_t strength;    /* BriefFrameStrength of the rule, WEAK when no rule found it */
  bool by_rule;
  uint32_t like;       /* if is_exact: head of the cue whose content it shares, or BRIEF_NONE */
  bool is_exact;       /* of the network only the score counts */
  bool is_silent;      /* nothing is said, and no quotation belongs to it: "did not respond to a request for comment" */
} BriefFrame;

typedef struct {
  const BriefDocument *document;
  const BriefTree *tree;
  const BriefQuotes *quotes;
  GArray *frames;      /* BriefFrame */
  uint32_t *frame_of;  /* for the head word of each cue, the index of its frame; else BRIEF_NONE */
  uint8_t *in_turn;    /* for each word whether it stands in a turn of a transcript */
  bool failed;         /* out of memory */
} BriefFinder;

/* What a rule of that strength finds for VERB, with the verb group as its cue; without source and content. */
BriefFrame _brief_frame_of_rule (const BriefFinder *finder, uint32_t verb, BriefFrameStrength strength);

/* Adds a frame, or completes the one with the same cue head: a rule's parts replace empty ones. */
void _brief_finder_add (BriefFinder *finder, const BriefFrame *frame);

/* Corrects a rule's FRAME by what the network SEES of the same cue. */
void _brief_frame_merge (BriefFinder *finder, BriefFrame *frame, const BriefFrame *seen);

/* The end of a range that the network saw, with the words of the phrase that it broke off. */
uint32_t _brief_frame_end (const BriefDocument *document, BriefWordRange range);

/* The words of the clause or phrase ROOT without those below CUE and without outer punctuation, appended to RANGES. */
void _brief_finder_content (BriefFinder *finder, uint32_t root, uint32_t cue, BriefRanges *ranges);

/* The whole noun phrase of HEAD, without a relative clause that holds CUE, appended to RANGES. */
void _brief_finder_phrase (BriefFinder *finder, uint32_t head, uint32_t cue, BriefRanges *ranges);

/* Who says it, for the verb, adjective or participle CUE: the head word of the noun phrase, through relative pronouns, shared and
 * controlled subjects and "by"; BRIEF_NONE when the sentence does not tell. */
uint32_t _brief_finder_subject (const BriefFinder *finder, uint32_t cue);

/* The words of that noun phrase, appended to RANGES; none when VERB tells what others say ("one said to be a spy"). */
void _brief_finder_source (BriefFinder *finder, uint32_t verb, BriefRanges *source);

/* The verb group around HEAD: its auxiliaries, negation, adverbs and "to" before it, its particle after it. */
BriefWordRange _brief_finder_verb_group (const BriefFinder *finder, uint32_t head);

/* Widens the one range of CONTENT by what stands on the other side of VERB and belongs to it, too: "In Kenya, the minister said, the
 * rains have failed", "The army has left, officials said, ending a siege". */
void _brief_frame_add_around (BriefFinder *finder, uint32_t verb, BriefRanges *content);

/* The words of a source without what only stands before it, its names complete. */
void _brief_frame_settle_source (const BriefDocument *document, BriefFrame *frame);

/* The head words of those who speak for themselves in a coordinated source, at most MAX; and the words of one of them. */
uint32_t _brief_frame_speakers (const BriefTree *tree, const BriefFrame *frame, uint32_t *heads, uint32_t max);
bool _brief_frame_speaker (const BriefTree *tree, uint32_t head, BriefRanges *part);

/* Cuts from what the network marked as a content what lies beyond its sentence or paragraph. */
void _brief_frame_bound (const BriefFinder *finder, BriefFrame *frame);

/* The words of a content without its cue and without what tells when and where it was said. Once the cue is settled. */
void _brief_frame_settle_content (const BriefFinder *finder, BriefFrame *frame);

/* The words of a cue that only the network saw, made whole by its verb group. */
void _brief_frame_settle_cue (const BriefFinder *finder, BriefFrame *frame);

/* Is it more likely a cue than not, by the network's score and the lexicon? INSIDE: in the content of another, where the network, which
 * learnt from outermost attributions for the most part, is less sure of what is one. */
bool _brief_frame_is_likely (const BriefFinder *finder, const BriefFrame *frame, bool inside);

/* Is what the network saw no attribution by its words: "allowed X to", "discussed the budget", "also called Q-West"? */
bool _brief_frame_is_no_cue (const BriefFinder *finder, const BriefFrame *frame);

/* Does the paragraph that starts with the word FIRST have a speaker's label? Known once the turns are found. */
bool _brief_frame_is_turn (const BriefFinder *finder, uint32_t first);

/* The verb of a cue of which the network only marked an auxiliary or adverb; BRIEF_NONE when it is no cue at all. */
uint32_t _brief_frame_main_word (const BriefDocument *document, uint32_t head);

/* The finders; each adds what it sees in words [first, end) of one sentence, or (quotes) in the whole document. */
void _brief_find_verbs (BriefFinder *finder, uint32_t first, uint32_t end);
void _brief_find_nouns (BriefFinder *finder, uint32_t first, uint32_t end);
void _brief_find_adjuncts (BriefFinder *finder, uint32_t first,
                           uint32_t end); /* according to, allegedly, in X's view */
void _brief_find_as (BriefFinder *finder, uint32_t first,
                     uint32_t end); /* as X noted, as announced by X, as X put it */
void _brief_find_headline (BriefFinder *finder, const BriefSentence *sentence);  /* "Minister: P", "P: minister" */
void _brief_find_turns (BriefFinder *finder);  /* "SMITH: P." at the start of a paragraph */
void _brief_find_quotes (BriefFinder *finder); /* whole quotations, and those that go on */

/* Refusals to speak; true when VERB is one, whether or not it tells whose. */
bool _brief_find_declining (BriefFinder *finder,
                            uint32_t verb); /* "declined to comment on P": P is what was not commented on */
bool _brief_find_withheld (BriefFinder *finder, uint32_t verb);   /* "would not comment on P" */
bool _brief_find_unanswered (BriefFinder *finder, uint32_t verb); /* "did not respond to a request for comment" */

/* Facts about the word at the head of a clause that several stages need. */
bool _brief_clause_is_passive (const BriefTree *tree, uint32_t verb);
bool _brief_clause_is_negated (const BriefTree *tree, uint32_t verb);
uint32_t _brief_clause_mark (const BriefTree *tree, uint32_t verb); /* its first `mark`, or BRIEF_NONE */
bool _brief_clause_has_to (const BriefTree *tree, uint32_t verb);   /* an infinitive with "to" */

/* A cue that is no attribution: under "must", "may", "if"; a speaker's own "I think" in a quotation; "you know". */
bool _brief_cue_is_idle (const BriefFinder *finder, uint32_t head);

/* "Say" in "declined to say". */
bool _brief_cue_is_declined (const BriefDocument *document, uint32_t verb);

/* "Said to have fled": an infinitive that others say of the verb's subject. */
bool _brief_cue_reports_infinitive (const BriefFinder *finder, uint32_t verb);

/* "While he praised the plan, she said Q": a clause before its CUE that tells of the circumstances, not what is said. A comma behind
 * the cue makes it a part of the content: "When the war ends, she said, Q". */
bool _brief_clause_is_background (const BriefTree *tree, uint32_t clause, uint32_t cue);

/* The relative pronoun that is the verb's subject, also through a verb before it ("who left and said"); or BRIEF_NONE. */
uint32_t _brief_clause_relative (const BriefTree *tree, uint32_t verb);

/* "Said that the dam would be rebuilt and warned that P", "and thanked Q": a verb that the tree joins to the content, but that tells what
 * the speaker of the sentence does. */
bool _brief_verb_is_second_report (const BriefTree *tree, uint32_t verb);

/* "Saying" in "quoted officials as saying P", "was quoted as saying P". */
bool _brief_verb_is_quoted (const BriefTree *tree, uint32_t verb);

/* "In which Smith can be heard saying that P": Smith, wherever the tree hangs the participle; else BRIEF_NONE. */
uint32_t _brief_verb_overheard (const BriefTree *tree, uint32_t verb);

/* A verb that only says how or when the one below it happens: "went on to say", "seemed to doubt". */
bool _brief_verb_is_aspect (const BriefDocument *document, uint32_t verb);

/* Head word of a cue as the network marks it: its main verb, noun or adjective. */
uint32_t _brief_cue_head (const BriefDocument *document, BriefWordRange cue);

/* The noun that a relative clause with this verb says something of: mostly the head that the tree gives, but the name right before
 * "who" when the tree hangs the clause higher up. */
uint32_t _brief_clause_antecedent (const BriefTree *tree, uint32_t verb);

/* The entry of the lexicon for this word as a cue, by its part of speech; or NULL. */
const BriefCue *_brief_cue_of (const BriefDocument *document, uint32_t word);

#endif
