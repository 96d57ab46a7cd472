/* SPDX-License-Identifier: MIT */
/* Names, their clean-up and their merging, on given trees; the word tables; hostile input. */
#include <glib.h>
#include <string.h>

#include "entity/name-index.h"
#include "lexicon/nominal.h"
#include "support/check-main.h"
#include "support/entity-document.h"

static const char biden[] =
  "1 U.S. U.S. PROPN NNP Number=Sing 2 compound _\n2 President President PROPN NNP Number=Sing 3 nmod:desc Name=B-person\n"
  "3 Joe Joe PROPN NNP Number=Sing 5 nsubj Name=I-person\n4 Biden Biden PROPN NNP Number=Sing 3 flat Name=I-person\n5 met meet VERB VBD Tense=Past 0 root _\n"
  "6 Bill Bill PROPN NNP Number=Sing 5 obj Name=B-person\n7 Clinton Clinton PROPN NNP Number=Sing 6 flat Name=I-person\n8 and and CCONJ CC _ 9 cc _\n"
  "9 Hillary Hillary PROPN NNP Number=Sing 6 conj Name=B-person\n10 Clinton Clinton PROPN NNP Number=Sing 9 flat Name=I-person\n11 . . PUNCT . _ 5 punct _\n\n"
  "1 Mr. Mr. PROPN NNP Number=Sing 2 nmod:desc _\n2 Clinton Clinton PROPN NNP Number=Sing 3 nsubj Name=B-person\n3 thanked thank VERB VBD Tense=Past 0 root _\n"
  "4 Biden Biden PROPN NNP Number=Sing 3 obj Name=B-person\n5 in in ADP IN _ 6 case _\n6 America America PROPN NNP Number=Sing 3 obl Name=B-gpe\n7 . . PUNCT . _ 3 punct _\n";

START_TEST (persons)
{
  EntityDocument *document = entity_document_new (biden, NULL);
  const struct BriefEntity *joe = entity_document_find (document, "Joe Biden");
  ck_assert_ptr_nonnull (joe);
  ck_assert_int_eq (joe->type, BRIEF_ENTITY_PERSON);
  ck_assert (entity_document_mentions (document, joe, "Joe Biden", 1));
  ck_assert (entity_document_mentions (document, joe, "Biden", 1));
  ck_assert_uint_eq (joe->n_aliases, 1);
  ck_assert_str_eq (joe->aliases[0], "Biden");
  const struct BriefEntity *bill = entity_document_find (document, "Bill Clinton"),
                           *hillary = entity_document_find (document, "Hillary Clinton");
  ck_assert (bill && hillary && bill != hillary);
  ck_assert (entity_document_mentions (document, bill, "Clinton", 1));
  ck_assert (entity_document_mentions (document, hillary, "Clinton", 0));
  const struct BriefEntity *us = entity_document_find (document, "United States");
  ck_assert (entity_document_mentions (document, us, "U.S.", 1));
  ck_assert (entity_document_mentions (document, us, "America", 1));
  ck_assert_str_eq (us->iso3166, "US");
  entity_document_free (document);
}
END_TEST

static const char agency[] =
  "1 The the DET DT Definite=Def 5 det _\n2 Korean Korean ADJ JJ _ 5 amod Name=B-org\n3 Central Central ADJ JJ _ 5 amod Name=I-org\n"
  "4 News News PROPN NNP Number=Sing 5 compound Name=I-org\n5 Agency Agency PROPN NNP Number=Sing 9 nsubj Name=I-org\n6 ( ( PUNCT -LRB- _ 7 punct SpaceAfter=No\n"
  "7 KCNA KCNA PROPN NNP Number=Sing 5 appos Name=B-org|SpaceAfter=No\n8 ) ) PUNCT -RRB- _ 7 punct _\n9 reported report VERB VBD Tense=Past 0 root _\n10 it it PRON PRP Person=3 9 obj _\n\n"
  "1 KCNA KCNA PROPN NNP Number=Sing 2 nsubj Name=B-org\n2 blamed blame VERB VBD Tense=Past 0 root _\n3 North North PROPN NNP Number=Sing 4 compound Name=B-norp\n"
  "4 Korean korean ADJ JJ _ 5 amod _\n5 rebels rebel NOUN NNS Number=Plur 2 obj _\n";

START_TEST (bodies_and_countries)
{
  EntityDocument *document = entity_document_new (agency, NULL);
  const struct BriefEntity *kcna = entity_document_find (document, "Korean Central News Agency");
  ck_assert (entity_document_mentions (document, kcna, "KCNA", 2));
  ck_assert_str_eq (kcna->mentions[1].reason, "abbreviation");
  const struct BriefEntity *korea = entity_document_find (document, "North Korean");
  ck_assert (entity_document_mentions (document, korea, "North Korean", 1));
  ck_assert_int_eq (korea->type, BRIEF_ENTITY_NORP);
  ck_assert_ptr_null (entity_document_find (document, "North"));
  ck_assert_uint_ne (document->nodes.entity[4], BRIEF_NONE);
  entity_document_free (document);
}
END_TEST

START_TEST (phrase_of_source)
{
  EntityDocument *document = entity_document_new (
    "1 One one NUM CD _ 3 nummod _\n2 senior senior ADJ JJ _ 3 amod _\n3 official official NOUN NN Number=Sing 4 nsubj _\n4 told tell VERB VBD Tense=Past 0 root _\n"
    "5 Axios Axios PROPN NNP Number=Sing 4 obj Name=B-org\n6 . . PUNCT . _ 4 punct _\n", NULL);
  uint32_t entity =
      _brief_entity_of_phrase (document->document, document->graph, &document->nodes, (BriefWordRange) { 0, 3 });
  ck_assert_uint_ne (entity, BRIEF_NONE);
  const struct BriefEntity *official = _brief_graph_entity_at (document->graph, entity);
  ck_assert_str_eq (official->name, "One senior official");
  ck_assert (!official->definite);
  ck_assert_int_eq (official->mentions[0].kind, BRIEF_MENTION_NOMINAL);
  ck_assert_uint_eq (
      _brief_entity_of_phrase (document->document, document->graph, &document->nodes, (BriefWordRange) { 0, 3 }),
      entity);
  uint32_t axios =
      _brief_entity_of_phrase (document->document, document->graph, &document->nodes, (BriefWordRange) { 4, 5 });
  ck_assert_str_eq (_brief_graph_entity_at (document->graph, axios)->name, "Axios");
  ck_assert_uint_eq (
      _brief_entity_of_phrase (document->document, document->graph, &document->nodes, (BriefWordRange) { 5, 6 }),
      BRIEF_NONE);
  ck_assert_uint_eq (
      _brief_entity_of_phrase (document->document, document->graph, &document->nodes, (BriefWordRange) { 90, 95 }),
      BRIEF_NONE);
  entity_document_free (document);
}
END_TEST

/* Every table must be sorted, or words in it are not found. */
/* A source that nothing has found to be a name, though it is written as one. */
START_TEST (unknown_source)
{
  EntityDocument *document = entity_document_new (
    "1 Zorvanta Zorvanta PROPN NNP Number=Sing 8 nsubj SpaceAfter=No\n2 , , PUNCT , _ 4 punct _\n3 which which PRON WDT PronType=Rel 4 nsubj _\n"
    "4 owns own VERB VBZ VerbForm=Fin 1 acl:relcl _\n5 half half NOUN NN Number=Sing 4 obj _\n6 of of ADP IN _ 7 case _\n"
    "7 mines mine NOUN NNS Number=Plur 5 nmod _\n8 agreed agree VERB VBD VerbForm=Fin 0 root _\n", NULL);
  uint32_t entity =
      _brief_entity_of_phrase (document->document, document->graph, &document->nodes, (BriefWordRange) { 0, 7 });
  ck_assert_uint_ne (entity, BRIEF_NONE);
  const struct BriefEntity *source = _brief_graph_entity_at (document->graph, entity);
  ck_assert_str_eq (source->name, "Zorvanta");
  ck_assert_uint_eq (source->type, BRIEF_ENTITY_ORG);
  ck_assert_uint_eq (source->mentions[0].kind, BRIEF_MENTION_NAME);
  entity_document_free (document);
}
END_TEST

/* A source whose name nothing has found here, but elsewhere. */
START_TEST (source_known_elsewhere)
{
  EntityDocument *document = entity_document_new (
    "1 Dravia Dravia PROPN NNP Number=Sing 2 nsubj Name=B-gpe\n2 agreed agree VERB VBD VerbForm=Fin 0 root _\n\n"
    "1 Dravia Dravia PROPN NNP Number=Sing 2 nsubj _\n2 denied deny VERB VBD VerbForm=Fin 0 root _\n", NULL);
  const struct BriefEntity *dravia = entity_document_find (document, "Dravia");
  uint32_t entity =
      _brief_entity_of_phrase (document->document, document->graph, &document->nodes, (BriefWordRange) { 2, 3 });
  ck_assert_ptr_eq (_brief_graph_entity_at (document->graph, entity), dravia);
  ck_assert (entity_document_mentions (document, dravia, "Dravia", 2));
  entity_document_free (document);
}
END_TEST

START_TEST (tables)
{
  static const char *const calendar[] = { "january", "yrs", "aest", "new year 's eve", "millennium" };
  for (size_t i = 0; i < G_N_ELEMENTS (calendar); i++)
    ck_assert_ptr_nonnull (_brief_lexicon_calendar (calendar[i]));
  ck_assert_ptr_null (_brief_lexicon_calendar ("januar"));
  ck_assert_ptr_nonnull (_brief_lexicon_unit ("\302\260c"));
  ck_assert_ptr_nonnull (_brief_lexicon_currency ("\342\202\254"));
  ck_assert_ptr_nonnull (_brief_lexicon_number ("zero"));
  ck_assert_ptr_nonnull (_brief_lexicon_thing ("atacms"));
  ck_assert_int_eq (_brief_lexicon_noun ("spokeswoman")->kind, BRIEF_NOUN_PERSON);
  ck_assert_int_eq (_brief_lexicon_given_name ("angela")->kind, BRIEF_GENDER_FEMALE);
  const BriefLexeme *ukrainian = _brief_lexicon_country ("ukrainian");
  ck_assert_int_eq (ukrainian->kind, BRIEF_COUNTRY_ADJECTIVE);
  ck_assert_str_eq (_brief_country_name (ukrainian->value), "Ukraine");
  ck_assert_str_eq (_brief_country_code (ukrainian->value), "UA");
  ck_assert_ptr_null (_brief_country_name (-1));
  ck_assert_ptr_null (_brief_country_name (100000));
  ck_assert_int_eq (_brief_noun_gender ("congresswoman"), BRIEF_GENDER_FEMALE);
  ck_assert_int_eq (_brief_noun_gender ("human"), BRIEF_GENDER_UNKNOWN);
}
END_TEST

/* One word a hundred thousand times: names, numbers and pronouns in one sentence must take time in proportion. */
START_TEST (long_sentence)
{
  static const char *const pieces[] = { "Joe Biden and ", "5 million ", "the last two he she it ", "Monday of the Friday ", "North Korea the country ", "-" };
  GString *text = g_string_new (NULL);
  for (int i = 0; i < 20000; i++)
    g_string_append (text, pieces[_i]);
  gint64 start = g_get_monotonic_time ();
  EntityDocument *document = entity_document_new_plain (text->str, "2024-11-18");
  ck_assert_msg (g_get_monotonic_time () - start < 20 * G_USEC_PER_SEC, "too slow");
  entity_document_free (document);
  g_string_free (text, TRUE);
}
END_TEST

START_TEST (nothing)
{
  static const char *const texts[] = { "", " ", ".", "\342\200\224", "$", "of the", "-5", "1/0 years", "0 years ago", "99999999999999 days ago" };
  EntityDocument *document = entity_document_new_plain (texts[_i], "2024-11-18");
  entity_document_free (document);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("entities");
  TCase *tcase = tcase_create ("entities");
  tcase_add_test (tcase, persons);
  tcase_add_test (tcase, bodies_and_countries);
  tcase_add_test (tcase, phrase_of_source);
  tcase_add_test (tcase, unknown_source);
  tcase_add_test (tcase, source_known_elsewhere);
  tcase_add_test (tcase, tables);
  tcase_add_loop_test (tcase, long_sentence, 0, 6);
  tcase_add_loop_test (tcase, nothing, 0, 10);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
