/* SPDX-License-Identifier: MIT */
/* Titles and offices, on given trees. */
#include <glib.h>

#include "support/check-main.h"
#include "support/entity-document.h"

/* "title of body" of the entity's role N, "-" when it has none; free with g_free(). */
static char *
role (const EntityDocument *document, const char *name, uint32_t n)
{
  const struct BriefEntity *entity = entity_document_find (document, name);
  if (!entity || n >= entity->n_roles)
    return g_strdup ("-");
  const struct BriefEntityRole *found = &entity->roles[n];
  const char *of = found->of == BRIEF_NONE ? "nobody" : _brief_graph_entity_at (document->graph, found->of)->name;
  return g_strdup_printf ("%s of %s", found->title, of);
}

START_TEST (before_the_name)
{
  EntityDocument *document = entity_document_new (
    "1 North North ADJ NNP _ 2 compound Name=B-gpe\n2 Korean Korean ADJ JJ _ 3 amod Name=I-gpe\n3 leader leader NOUN NN Number=Sing 4 nmod:desc _\n"
    "4 Kim Kim PROPN NNP Number=Sing 6 nsubj Name=B-person\n5 Jong-un Jong-un PROPN NNP Number=Sing 4 flat Name=I-person\n6 laughed laugh VERB VBD Tense=Past 0 root _\n7 . . PUNCT . _ 6 punct _\n", NULL);
  char *found = role (document, "Kim Jong-un", 0);
  ck_assert_str_eq (found, "leader of North Korean");
  g_free (found);
  /* The title is no mention. */
  ck_assert_uint_eq (entity_document_find (document, "Kim Jong-un")->n_mentions, 1);
  entity_document_free (document);
}
END_TEST

START_TEST (in_apposition)
{
  EntityDocument *document = entity_document_new (
    "1 José José PROPN NNP Number=Sing 9 nsubj Name=B-person\n2 Barroso Barroso PROPN NNP Number=Sing 1 flat Name=I-person|SpaceAfter=No\n3 , , PUNCT , _ 4 punct _\n"
    "4 president president NOUN NN Number=Sing 1 appos _\n5 of of ADP IN _ 7 case _\n6 the the DET DT _ 7 det _\n7 Commission Commission PROPN NNP Number=Sing 4 nmod Name=B-org|SpaceAfter=No\n"
    "8 , , PUNCT , _ 4 punct _\n9 agreed agree VERB VBD Tense=Past 0 root _\n10 . . PUNCT . _ 9 punct _\n\n"
    "1 The the DET DT Definite=Def 2 det _\n2 president president NOUN NN Number=Sing 3 nsubj _\n3 left leave VERB VBD Tense=Past 0 root _\n4 . . PUNCT . _ 3 punct _\n", NULL);
  char *found = role (document, "José Barroso", 0);
  ck_assert (g_str_has_prefix (found, "president"));
  g_free (found);
  ck_assert (entity_document_mentions (document, entity_document_find (document, "José Barroso"), "The president", 1));
  ck_assert (entity_document_mentions (document, entity_document_find (document, "José Barroso"), "president", 0));
  entity_document_free (document);
}
END_TEST

START_TEST (honorific)
{
  EntityDocument *document = entity_document_new (
    "1 Mr. Mr. PROPN NNP Number=Sing 2 nmod:desc _\n2 Putin Putin PROPN NNP Number=Sing 3 nsubj Name=B-person\n3 left leave VERB VBD Tense=Past 0 root _\n4 . . PUNCT . _ 3 punct _\n", NULL);
  char *found = role (document, "Putin", 0);
  ck_assert_str_eq (found, "-");
  g_free (found);
  entity_document_free (document);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("roles");
  TCase *tcase = tcase_create ("roles");
  tcase_add_test (tcase, before_the_name);
  tcase_add_test (tcase, in_apposition);
  tcase_add_test (tcase, honorific);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
