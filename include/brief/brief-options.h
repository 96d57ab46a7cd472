/* SPDX-License-Identifier: MIT */
/**
 * @file brief-options.h
 * @brief What a reader keeps, how far it goes, and how to stop it.
 *
 * Options are copied when a reader is made: changing them afterwards changes nothing in it.
 * One BriefOptions must not be changed by two threads at once.
 */
#ifndef BRIEF_OPTIONS_H
#define BRIEF_OPTIONS_H

#include <brief/brief-types.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Asked regularly, in the thread that reads, whether to stop.
 *
 * @param data what was given to brief_options_set_cancel()
 * @return true to stop: brief_reader_read() then fails with BRIEF_ERROR_CANCELLED
 *
 * @since 0.1
 */
typedef bool (*BriefCancelFunc) (void *data);

/**
 * Told now and then, in the thread that reads, how far it has come.
 *
 * @param done how many bytes of the text are read, from 0 to TOTAL, never going down
 * @param total the length of the text in bytes
 * @param data what was given to brief_options_set_progress()
 *
 * @since 0.1
 */
typedef void (*BriefProgressFunc) (uint64_t done, uint64_t total, void *data);

/** Default of brief_options_set_max_bytes(): 16 MiB. @since 0.1 */
#define BRIEF_DEFAULT_MAX_BYTES ((size_t) 16 << 20)

/**
 * New options with the defaults: no optional layer kept, texts up to BRIEF_DEFAULT_MAX_BYTES, no limit of words,
 * nothing called.
 *
 * @return options with one reference; NULL without memory. Free them with brief_options_unref()
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefOptions *brief_options_new (void);

/**
 * Takes one more reference. Thread-safe.
 *
 * @param options options, or NULL
 * @return OPTIONS
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 BriefOptions *brief_options_ref (BriefOptions *options);

/**
 * Gives a reference back; the last one frees the options. Thread-safe.
 *
 * @param options options, or NULL (nothing happens)
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 void brief_options_unref (BriefOptions *options);

/**
 * Whether the graph keeps its tokens (form, lemma, tags, features, head, relation), for brief_graph_token_form()
 * and its like, for the "tokens" layer of the JSON and for CoNLL-U.
 *
 * @param options options; nothing happens for NULL
 * @param keep true to keep them; the default is false
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 void brief_options_set_keep_tokens (BriefOptions *options, bool keep);

/**
 * Whether the text is written into the JSON as its "text" layer. The graph itself has its text in any case
 * (brief_graph_text()).
 *
 * @param options options; nothing happens for NULL
 * @param keep true to write it; the default is false
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 void brief_options_set_keep_text (BriefOptions *options, bool keep);

/**
 * Whether every predicate of the text becomes a claim, not only those that a careful reader would list: reporting verbs
 * ("said"), verbs of aspect, and the nouns and adjectives that PropBank gives arguments ("the attack on …"), too, each
 * with its PropBank roleset and arguments; auxiliaries are left out. Arguments are then whole phrases, with their
 * preposition, as PropBank has them. The claims that would be listed anyway keep their order and relations.
 *
 * @param options options; nothing happens for NULL
 * @param every true for every predicate; the default is false
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 void brief_options_set_every_predicate (BriefOptions *options, bool every);

/**
 * The longest text that is read; a longer one is refused with BRIEF_ERROR_TOO_LONG, never cut.
 * Whatever the limit, a text must be shorter than 2^31 bytes.
 *
 * @param options options; nothing happens for NULL
 * @param bytes the limit in bytes of UTF-8, 0 for none; the default is BRIEF_DEFAULT_MAX_BYTES
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 void brief_options_set_max_bytes (BriefOptions *options, size_t bytes);

/**
 * The most words of a text that is read; a longer one is refused with BRIEF_ERROR_TOO_LONG before the costly part
 * of the work begins.
 *
 * @param options options; nothing happens for NULL
 * @param words the limit in syntactic words, punctuation included, 0 for none (the default)
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 void brief_options_set_max_words (BriefOptions *options, size_t words);

/**
 * A function that is asked regularly whether to stop.
 *
 * @param options options; nothing happens for NULL
 * @param cancel the function, or NULL for none (the default)
 * @param data given to it; must live as long as a reader made with these options
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 void brief_options_set_cancel (BriefOptions *options, BriefCancelFunc cancel, void *data);

/**
 * A function that is told how far the reading has come.
 *
 * @param options options; nothing happens for NULL
 * @param progress the function, or NULL for none (the default)
 * @param data given to it; must live as long as a reader made with these options
 *
 * @since 0.1
 */
BRIEF_AVAILABLE_IN_0_1 void brief_options_set_progress (BriefOptions *options, BriefProgressFunc progress, void *data);

/** Whether tokens are kept. @param options options @return the setting; false for NULL @since 0.1 */
BRIEF_AVAILABLE_IN_0_1 bool brief_options_keep_tokens (const BriefOptions *options);

/** Whether the text is written to JSON. @param options options @return the setting; false for NULL @since 0.1 */
BRIEF_AVAILABLE_IN_0_1 bool brief_options_keep_text (const BriefOptions *options);

/** Whether every predicate becomes a claim. @param options options @return the setting; false for NULL @since 0.1 */
BRIEF_AVAILABLE_IN_0_1 bool brief_options_every_predicate (const BriefOptions *options);

/** The longest text in bytes, 0 for no limit. @param options options
 * @return the setting; BRIEF_DEFAULT_MAX_BYTES for NULL @since 0.1 */
BRIEF_AVAILABLE_IN_0_1 size_t brief_options_max_bytes (const BriefOptions *options);

/** The most words, 0 for no limit. @param options options @return the setting; 0 for NULL @since 0.1 */
BRIEF_AVAILABLE_IN_0_1 size_t brief_options_max_words (const BriefOptions *options);

#ifdef __cplusplus
}
#endif

#endif /* BRIEF_OPTIONS_H */
