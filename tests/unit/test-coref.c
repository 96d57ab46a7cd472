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

static unsigned
count_members (const EntityDocument *document, const struct BriefEntity *group)
{
  unsigned n = 0;
  for (uint32_t r = 0; r < document->graph->relations.len; r++) {
    const struct BriefRelation *relation = _brief_graph_relation_at (document->graph, r);
    n += relation->type == BRIEF_RELATION_MEMBER_OF
         && _brief_graph_entity_at (document->graph, relation->to.index) == group;
  }
  return n;
}

START_TEST (coordination)
{
  EntityDocument *document = entity_document_new (
    "1 Silva Silva PROPN NNP Number=Sing 4 nsubj Name=B-person\n2 and and CCONJ CC _ 3 cc _\n3 Weber Weber PROPN NNP Number=Sing 1 conj Name=B-person\n"
    "4 resigned resign VERB VBD Tense=Past 0 root _\n5 . . PUNCT . _ 4 punct _\n\n"
    "1 They they PRON PRP Number=Plur|Person=3 2 nsubj _\n2 apologized apologize VERB VBD Tense=Past 0 root _\n3 . . PUNCT . _ 2 punct _\n\n"
    "1 Weber Weber PROPN NNP Number=Sing 2 nsubj Name=B-person\n2 left leave VERB VBD Tense=Past 0 root _\n3 . . PUNCT . _ 2 punct _\n", NULL);
  const struct BriefEntity *group = entity_document_find (document, "Silva and Weber");
  ck_assert (entity_document_mentions (document, group, "They", 1));
  ck_assert (entity_document_mentions (document, group, "Silva and Weber", 1));
  ck_assert_int_eq (group->number, BRIEF_NUMBER_PLURAL);
  ck_assert_int_eq (group->type, BRIEF_ENTITY_PERSON);
  ck_assert_uint_eq (count_members (document, group), 2);
  ck_assert (entity_document_mentions (document, entity_document_find (document, "Weber"), "Weber", 2));
  entity_document_free (document);
}
END_TEST

START_TEST (split_antecedent)
{
  EntityDocument *document = entity_document_new (
    "1 Silva Silva PROPN NNP Number=Sing 2 nsubj Name=B-person\n2 met meet VERB VBD Tense=Past 0 root _\n3 Weber Weber PROPN NNP Number=Sing 2 obj Name=B-person\n"
    "4 . . PUNCT . _ 2 punct _\n\n"
    "1 They they PRON PRP Number=Plur|Person=3 2 nsubj _\n2 agreed agree VERB VBD Tense=Past 0 root _\n3 . . PUNCT . _ 2 punct _\n\n"
    "1 The the DET DT Definite=Def 2 det _\n2 latter latter ADJ JJ _ 3 nsubj _\n3 left leave VERB VBD Tense=Past 0 root _\n4 . . PUNCT . _ 3 punct _\n", NULL);
  const struct BriefEntity *group = entity_document_find (document, "Silva and Weber");
  ck_assert (entity_document_mentions (document, group, "They", 1));
  ck_assert_uint_eq (group->n_mentions, 1);
  ck_assert_str_eq (group->mentions[0].reason, "split-antecedent");
  ck_assert_uint_eq (count_members (document, group), 2);
  entity_document_free (document);
}
END_TEST

START_TEST (unlike_things_are_no_group)
{
  EntityDocument *document = entity_document_new (
    "1 Silva Silva PROPN NNP Number=Sing 2 nsubj Name=B-person\n2 left leave VERB VBD Tense=Past 0 root _\n3 Lisbon Lisbon PROPN NNP Number=Sing 2 obj Name=B-gpe\n"
    "4 . . PUNCT . _ 2 punct _\n\n"
    "1 They they PRON PRP Number=Plur|Person=3 2 nsubj _\n2 agreed agree VERB VBD Tense=Past 0 root _\n3 . . PUNCT . _ 2 punct _\n", NULL);
  ck_assert_ptr_null (entity_document_find (document, "Silva and Lisbon"));
  entity_document_free (document);
}
END_TEST

START_TEST (former_and_latter)
{
  EntityDocument *document = entity_document_new (
    "1 Silva Silva PROPN NNP Number=Sing 4 nsubj Name=B-person\n2 and and CCONJ CC _ 3 cc _\n3 Weber Weber PROPN NNP Number=Sing 1 conj Name=B-person\n"
    "4 resigned resign VERB VBD Tense=Past 0 root _\n5 . . PUNCT . _ 4 punct _\n\n"
    "1 The the DET DT Definite=Def 2 det _\n2 latter latter ADJ JJ _ 3 nsubj _\n3 left leave VERB VBD Tense=Past 0 root _\n4 the the DET DT Definite=Def 5 det _\n"
    "5 former former ADJ JJ _ 3 obj _\n6 . . PUNCT . _ 3 punct _\n", NULL);
  ck_assert (entity_document_mentions (document, entity_document_find (document, "Weber"), "The latter", 1));
  ck_assert (entity_document_mentions (document, entity_document_find (document, "Silva"), "the former", 1));
  entity_document_free (document);
}
END_TEST

START_TEST (addressee)
{
  EntityDocument *document = entity_document_new (
    "1 \" \" PUNCT `` _ 3 punct SpaceAfter=No|Frame=1-content\n2 You you PRON PRP Person=2 3 nsubj Frame=1-content\n3 lied lie VERB VBD Tense=Past 7 ccomp SpaceAfter=No|Frame=1-content\n"
    "4 , , PUNCT , _ 3 punct SpaceAfter=No\n5 \" \" PUNCT '' _ 3 punct _\n6 Silva Silva PROPN NNP Number=Sing 7 nsubj Name=B-person|Frame=1-source\n"
    "7 told tell VERB VBD Tense=Past 0 root Frame=1-cue\n8 Weber Weber PROPN NNP Number=Sing 7 obj Name=B-person\n9 . . PUNCT . _ 7 punct _\n", NULL);
  ck_assert (entity_document_mentions (document, entity_document_find (document, "Weber"), "You", 1));
  ck_assert (entity_document_mentions (document, entity_document_find (document, "Silva"), "You", 0));
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
  tcase_add_test (tcase, coordination);
  tcase_add_test (tcase, split_antecedent);
  tcase_add_test (tcase, unlike_things_are_no_group);
  tcase_add_test (tcase, former_and_latter);
  tcase_add_test (tcase, addressee);
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
