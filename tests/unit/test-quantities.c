/* SPDX-License-Identifier: MIT */
/* Numbers and quantities, without a model. */
#include <glib.h>

#include "entity/numeral.h"
#include "support/check-main.h"
#include "support/entity-document.h"

typedef struct { const char *text, *words, *expected; } QuantityCase;

static const QuantityCase cases[] = {
  { "a range of up to 305 kilometers", "305 kilometers", "length 305 km at_most" },
  { "at least 7.5 km away", "7.5 km", "length 7.5 km at_least" },
  { "about 120 miles per hour", "120 miles per hour", "speed 120 mph about" },
  { "it paid $500 million", "$500 million", "money 500000000 USD exact" },
  { "it paid over US$1.5 billion", "US$1.5 billion", "money 1500000000 USD at_least" },
  { "it paid five million euros", "five million euros", "money 5000000 EUR exact" },
  { "it paid 30 cents", "30 cents", "money 0.3 USD exact" },
  { "it paid \302\24330m", "\302\24330m", "money 30000000 GBP exact" },
  { "it rose 82%", "82%", "percent 82 % exact" },
  { "it rose by three percentage points", "three percentage points", "percent 3 pp exact" },
  { "it fell by two thirds percent", "two thirds percent", "percent 0.666666666667 % exact" },
  { "a 25-year-old man", "25-year-old", "age 25 year exact" },
  { "aged 14 or so", "14", "age 14 year about" },
  { "between 10 and 15 kilometers", "10 and 15 kilometers", "length 10 km range" },
  { "from 10 to 15 percent", "10 to 15 percent", "percent 10 % range" },
  { "300 hectares or more", "300 hectares", "area 300 ha at_least" },
  { "no more than 20 tons", "20 tons", "mass 20 ton at_most" },
  { "it paid one and a half billion euros", "one and a half billion euros", "money 1500000000 EUR exact" },
  { "it paid 2.5 lakh crore rupees", "2.5 lakh crore rupees", "money 2.5e+12 INR exact" },
  { "three quarters of a million euros", "three quarters of a million euros", "money 750000 EUR exact" },
  { "between $3 billion and $4 billion", "$3 billion and $4 billion", "money 3000000000 USD range" },
  { "between 3 and 4 million euros", "3 and 4 million euros", "money 3000000 EUR range" },
  { "between 30 cents and 50 cents", "30 cents and 50 cents", "money 0.3 USD range" },
  { "half a percentage point", "half a percentage point", "percent 0.5 pp exact" },
  { "in excess of 7 tons", "7 tons", "mass 7 ton at_least" },
  { "two million pounds of beef", "two million pounds", "mass 2000000 lb exact" },
  { "two million pounds", "two million pounds", "money 2000000 GBP exact" },
  { "on June 12 it fell", "12", "-" },
  { "they won 3-1 there", "3", "-" },
  { "the third time", "third", "-" }
};

START_TEST (quantities)
{
  const QuantityCase *one = &cases[_i];
  EntityDocument *document = entity_document_new_plain (one->text, NULL);
  char *found = entity_document_quantity (document, one->words);
  ck_assert_msg (g_strcmp0 (found, one->expected) == 0, "%s: \"%s\" is %s, not %s", one->text, one->words, found,
                 one->expected);
  g_free (found);
  entity_document_free (document);
}
END_TEST

START_TEST (counted_by_the_tree)
{
  EntityDocument *document = entity_document_new (
    "1 More more ADJ JJR _ 3 advmod _\n2 than than ADP IN _ 1 fixed _\n3 twenty twenty NUM CD NumType=Card 5 nummod _\n4 armed armed ADJ JJ _ 5 amod _\n"
    "5 militants militant NOUN NNS Number=Plur 6 nsubj _\n6 left leave VERB VBD Tense=Past 0 root _\n7 two two NUM CD _ 8 nummod _\n"
    "8 people people NOUN NNS Number=Plur 6 obj SpaceAfter=No\n9 . . PUNCT . _ 6 punct _\n", NULL);
  char *found = entity_document_quantity (document, "twenty armed militants");
  ck_assert_str_eq (found, "count 20 militant at_least");
  g_free (found);
  found = entity_document_quantity (document, "two people");
  ck_assert_str_eq (found, "count 2 person exact");
  g_free (found);
  ck_assert_uint_ne (document->nodes.quantity[4], BRIEF_NONE);
  entity_document_free (document);
}
END_TEST

static const struct { const char *text; double value; unsigned words; } numbers[] = {
  { "3,800", 3800, 1 },                        { "1.5 million", 1.5e6, 2 },          { "twenty-five", 25, 3 },
  { "one hundred and five", 105, 4 },          { "two thousand three hundred", 2300, 4 }, { "half a million", 5e5, 3 },
  { "a dozen", 12, 2 },                        { "two dozen", 24, 2 },               { "three quarters", 0.75, 2 },
  { "two and a half", 2.5, 4 },                { "5 1/2", 5.5, 2 },
  { "dozens", -1, 0 },                         { "a house", -1, 0 },                 { "hundred", 100, 1 },
  { "nineteen ninety", 19, 1 },                { "999999999999999999999", -1, 0 }
};

START_TEST (numerals)
{
  EntityDocument *document = entity_document_new_plain (numbers[_i].text, NULL);
  BriefNumeral numeral;
  bool found = _brief_numeral_read (document->document, 0, document->document->n_words, &numeral);
  if (numbers[_i].value < 0)
    ck_assert_msg (!found, "%s is no number", numbers[_i].text);
  else {
    ck_assert_msg (found, "%s", numbers[_i].text);
    ck_assert_double_eq_tol (numeral.value, numbers[_i].value, 1e-9);
    /* "twenty-five" is one word or three, as the tokenizer has it. */
    ck_assert_uint_eq (numeral.end, numbers[_i].words == 3 && document->document->n_words == 1 ? 1 : numbers[_i].words);
  }
  entity_document_free (document);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("quantities");
  TCase *tcase = tcase_create ("quantities");
  tcase_add_loop_test (tcase, quantities, 0, (int) G_N_ELEMENTS (cases));
  tcase_add_test (tcase, counted_by_the_tree);
  tcase_add_loop_test (tcase, numerals, 0, (int) G_N_ELEMENTS (numbers));
  suite_add_tcase (suite, tcase);
  return run_suite (suite);
}
