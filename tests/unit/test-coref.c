/* SPDX-License-Identifier: MIT */
/* Pronouns and noun phrases, on given trees. */
#include <glib.h>

#include "support/check-main.h"
#include "support/entity-document.h"

START_TEST (gender)
{
  EntityDocument *document = entity_document_new (
    "1 Angela Angela PROPN NNP Number=Sing 3 nsubj Name=B-person\n2 Merkel Merkel PROPN NNP Number=Sing 1 flat Name=I-person\n3 met meet VERB VBD Tense=Past 0 root _\n"
    "4 Emmanuel Emmanuel PROPN NNP Number=Sing 3 obj Name=B-person\n5 Macron Macron PROPN NNP Number=Sing 4 flat Name=I-person\n6 . . PUNCT . _ 3 punct _\n\n"
    "1 He he PRON PRP Gender=Masc|Person=3 2 nsubj _\n2 thanked thank VERB VBD Tense=Past 0 root _\n3 her she PRON PRP Gender=Fem|Person=3 2 obj _\n4 . . PUNCT . _ 2 punct _\n",
    NULL);
  ck_assert (entity_document_mentions (document, entity_document_find (document, "Emmanuel Macron"), "He", 1));
  ck_assert (entity_document_mentions (document, entity_document_find (document, "Angela Merkel"), "her", 1));
  entity_document_free (document);
}
END_TEST

START_TEST (not_its_own_object)
{
  EntityDocument *document = entity_document_new (
    "1 Germany Germany PROPN NNP Number=Sing 2 nsubj Name=B-gpe\n2 blamed blame VERB VBD Tense=Past 0 root _\n3 it it PRON PRP Person=3 2 obj SpaceAfter=No\n4 . . PUNCT . _ 2 punct _\n",
    NULL);
  ck_assert (entity_document_mentions (document, entity_document_find (document, "Germany"), "it", 0));
  entity_document_free (document);
}
END_TEST

START_TEST (reflexive)
{
  EntityDocument *document = entity_document_new (
    "1 Germany Germany PROPN NNP Number=Sing 2 nsubj Name=B-gpe\n2 blamed blame VERB VBD Tense=Past 0 root _\n3 itself itself PRON PRP Person=3 2 obj SpaceAfter=No\n4 . . PUNCT . _ 2 punct _\n",
    NULL);
  ck_assert (entity_document_mentions (document, entity_document_find (document, "Germany"), "itself", 1));
  entity_document_free (document);
}
END_TEST

START_TEST (pleonastic)
{
  EntityDocument *document = entity_document_new (
    "1 Google Google PROPN NNP Number=Sing 2 nsubj Name=B-org\n2 lost lose VERB VBD Tense=Past 0 root _\n3 . . PUNCT . _ 2 punct _\n\n"
    "1 It it PRON PRP Person=3 3 nsubj _\n2 is be AUX VBZ Tense=Pres 3 cop _\n3 clear clear ADJ JJ _ 0 root _\n4 that that SCONJ IN _ 6 mark _\n5 rules rule NOUN NNS Number=Plur 6 nsubj _\n"
    "6 changed change VERB VBD Tense=Past 3 ccomp _\n7 . . PUNCT . _ 3 punct _\n", NULL);
  ck_assert (entity_document_mentions (document, entity_document_find (document, "Google"), "It", 0));
  entity_document_free (document);
}
END_TEST

START_TEST (kind_of_thing)
{
  EntityDocument *document = entity_document_new (
    "1 Boeing Boeing PROPN NNP Number=Sing 2 nsubj Name=B-org\n2 left leave VERB VBD Tense=Past 0 root _\n3 Chicago Chicago PROPN NNP Number=Sing 2 obj Name=B-gpe\n4 . . PUNCT . _ 2 punct _\n\n"
    "1 The the DET DT Definite=Def 2 det _\n2 company company NOUN NN Number=Sing 3 nsubj _\n3 liked like VERB VBD Tense=Past 0 root _\n4 the the DET DT Definite=Def 5 det _\n"
    "5 city city NOUN NN Number=Sing 3 obj _\n6 and and CCONJ CC _ 8 cc _\n7 a a DET DT _ 8 det _\n8 ship ship NOUN NN Number=Sing 5 conj _\n9 . . PUNCT . _ 3 punct _\n", NULL);
  const struct BriefEntity *boeing = entity_document_find (document, "Boeing");
  ck_assert (entity_document_mentions (document, boeing, "The company", 1));
  ck_assert_int_eq (boeing->mentions[1].kind, BRIEF_MENTION_NOMINAL);
  ck_assert_str_eq (boeing->mentions[1].reason, "kind-of-thing");
  ck_assert (entity_document_mentions (document, entity_document_find (document, "Chicago"), "the city", 1));
  ck_assert_ptr_null (entity_document_find (document, "a ship"));
  entity_document_free (document);
}
END_TEST

START_TEST (speaker)
{
  EntityDocument *document = entity_document_new (
    "1 \" \" PUNCT `` _ 3 punct SpaceAfter=No|Frame=1-content\n2 I I PRON PRP Number=Sing|Person=1 3 nsubj Frame=1-content\n3 agree agree VERB VBP Tense=Pres 6 ccomp SpaceAfter=No|Frame=1-content\n"
    "4 , , PUNCT , _ 3 punct SpaceAfter=No\n5 \" \" PUNCT '' _ 3 punct _\n6 said say VERB VBD Tense=Past 0 root Frame=1-cue\n"
    "7 Jane Jane PROPN NNP Number=Sing 6 nsubj Name=B-person|Frame=1-source\n8 Goodall Goodall PROPN NNP Number=Sing 7 flat Name=I-person|Frame=1-source\n9 . . PUNCT . _ 6 punct _\n", NULL);
  const struct BriefEntity *jane = entity_document_find (document, "Jane Goodall");
  ck_assert (entity_document_mentions (document, jane, "I", 1));
  entity_document_free (document);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("coref");
  TCase *tcase = tcase_create ("coref");
  tcase_add_test (tcase, gender);
  tcase_add_test (tcase, not_its_own_object);
  tcase_add_test (tcase, reflexive);
  tcase_add_test (tcase, pleonastic);
  tcase_add_test (tcase, kind_of_thing);
  tcase_add_test (tcase, speaker);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
