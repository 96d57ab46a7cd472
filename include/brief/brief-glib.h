/* SPDX-License-Identifier: MIT */
/**
 * @file brief-glib.h
 * @brief For programs that use GLib: g_autoptr, GError, GBytes. Not part of brief.h.
 *
 * Everything here is inline over the core functions, so the library's binary interface does not know GLib.
 */
#ifndef BRIEF_GLIB_H
#define BRIEF_GLIB_H

#include <brief/brief.h>
#include <glib.h>

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BriefModel, brief_model_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BriefOptions, brief_options_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BriefArticle, brief_article_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BriefReader, brief_reader_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BriefGraph, brief_graph_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BriefFeed, brief_feed_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BriefQuery, brief_query_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BriefError, brief_error_free)

/** The domain of a GError that brief_error_to_gerror() made; its codes are BriefErrorCode. @since 0.1 */
#define BRIEF_ERROR (brief_error_quark ())

/**
 * The quark behind BRIEF_ERROR.
 *
 * @return the quark
 *
 * @since 0.1
 */
static inline GQuark
brief_error_quark (void)
{
  return g_quark_from_static_string ("brief-error-quark");
}

/**
 * Turns an error into a GError and frees it.
 *
 * @param error an error, which is freed, or NULL (nothing happens)
 * @param to where to put the GError, or NULL
 * @return FALSE when there was an error, TRUE when ERROR is NULL
 *
 * @since 0.1
 */
static inline gboolean
brief_error_to_gerror (BriefError *error, GError **to)
{
  if (error == NULL)
    return TRUE;
  g_set_error_literal (to, BRIEF_ERROR, (gint) brief_error_code (error), brief_error_message (error));
  brief_error_free (error);
  return FALSE;
}

/** What brief_article_new_bytes() gives back. @param data a GBytes @since 0.1 */
static inline void
brief_glib_unref_bytes (void *data)
{
  g_bytes_unref ((GBytes *) data);
}

/**
 * A new article over the content of BYTES, of which a reference is taken: nothing is copied.
 *
 * @param bytes the text
 * @param error where to put the reason of a failure, or NULL
 * @return as brief_article_new()
 *
 * @since 0.1
 */
static inline BriefArticle *
brief_article_new_bytes (GBytes *bytes, GError **error)
{
  gsize length;
  const char *text = (const char *) g_bytes_get_data (bytes, &length);
  BriefError *problem = NULL;
  BriefArticle *article = brief_article_new_take (text, length, brief_glib_unref_bytes, g_bytes_ref (bytes), &problem);
  brief_error_to_gerror (problem, error);
  return article;
}

/**
 * A model in the memory of BYTES, of which a reference is taken.
 *
 * @param bytes the content of a model file
 * @param error where to put the reason of a failure, or NULL
 * @return as brief_model_load_memory()
 *
 * @since 0.1
 */
static inline BriefModel *
brief_model_load_bytes (GBytes *bytes, GError **error)
{
  gsize size;
  const void *data = g_bytes_get_data (bytes, &size);
  BriefError *problem = NULL;
  BriefModel *model = brief_model_load_memory (data, size, brief_glib_unref_bytes, g_bytes_ref (bytes), &problem);
  brief_error_to_gerror (problem, error);
  return model;
}

/**
 * Reads an article, failing with a GError: see brief_reader_read().
 *
 * @param reader a reader
 * @param article the article
 * @param error where to put the reason of a failure, or NULL
 * @return as brief_reader_read()
 *
 * @since 0.1
 */
static inline BriefGraph *
brief_reader_read_glib (BriefReader *reader, const BriefArticle *article, GError **error)
{
  BriefError *problem = NULL;
  BriefGraph *graph = brief_reader_read (reader, article, &problem);
  brief_error_to_gerror (problem, error);
  return graph;
}

#endif /* BRIEF_GLIB_H */
