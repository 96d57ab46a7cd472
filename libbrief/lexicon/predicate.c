/* SPDX-License-Identifier: MIT */
#include "lexicon/predicate.h"

#include "lexicon/event.h"
#include "lexicon/table.h"

#include <glib.h>
#include <string.h>

#define TRANSPARENT BRIEF_VERB_TRANSPARENT
#define STATIVE BRIEF_VERB_STATIVE
#define PATIENT BRIEF_VERB_PATIENT
#define LINKING BRIEF_VERB_LINKING
#define REALISES BRIEF_VERB_REALISES
#define PERMITS BRIEF_VERB_PERMITS
#define NEGATES BRIEF_VERB_NEGATES
#define TRIES BRIEF_VERB_TRIES

typedef struct {
  const char *lemma;
  unsigned flags;
} VerbFlags;

/* Sorted by lemma. */
static const VerbFlags verbs[] = {
  { "abandon", NEGATES },
  { "advise", TRIES },
  { "agree", TRIES },
  { "aim", TRIES },
  { "allow", PERMITS },
  { "appear", TRANSPARENT | PATIENT | LINKING },
  { "arise", PATIENT },
  { "ask", TRIES },
  { "attempt", TRIES },
  { "authorise", PERMITS },
  { "authorize", PERMITS },
  { "avoid", NEGATES },
  { "ban", NEGATES },
  { "bar", NEGATES },
  { "base", STATIVE },
  { "become", PATIENT | LINKING },
  { "begin", TRANSPARENT | PATIENT | REALISES },
  { "belong", STATIVE | PATIENT },
  { "block", NEGATES },
  { "boil", PATIENT },
  { "border", STATIVE },
  { "break", PATIENT },
  { "burn", PATIENT },
  { "capsize", PATIENT },
  { "cause", REALISES },
  { "cease", PATIENT | NEGATES },
  { "change", PATIENT },
  { "clear", PERMITS },
  { "climb", PATIENT },
  { "close", PATIENT },
  { "collapse", PATIENT },
  { "come", TRANSPARENT | REALISES },
  { "commence", TRANSPARENT },
  { "compel", REALISES },
  { "comprise", STATIVE },
  { "concern", STATIVE },
  { "consist", STATIVE | PATIENT },
  { "constitute", STATIVE },
  { "contain", STATIVE },
  { "continue", TRANSPARENT | PATIENT | REALISES },
  { "cost", STATIVE },
  { "crash", PATIENT },
  { "dare", REALISES },
  { "decide", TRIES },
  { "decline", PATIENT | NEGATES },
  { "decrease", PATIENT },
  { "depend", STATIVE },
  { "derail", PATIENT },
  { "deserve", STATIVE },
  { "deter", NEGATES },
  { "die", PATIENT },
  { "diminish", PATIENT },
  { "disappear", PATIENT },
  { "discourage", NEGATES },
  { "dissuade", NEGATES },
  { "drop", PATIENT },
  { "drown", PATIENT },
  { "emerge", PATIENT },
  { "empower", PERMITS },
  { "enable", PERMITS },
  { "encourage", PERMITS },
  { "end", TRANSPARENT | PATIENT },
  { "entitle", PERMITS },
  { "equal", STATIVE },
  { "erupt", PATIENT },
  { "evolve", PATIENT },
  { "exist", STATIVE | PATIENT },
  { "expire", PATIENT },
  { "explode", PATIENT },
  { "face", STATIVE },
  { "fade", PATIENT },
  { "fail", NEGATES | PATIENT },
  { "fall", PATIENT },
  { "feature", STATIVE },
  { "feel", STATIVE | LINKING },
  { "fell", PATIENT },
  { "fight", TRIES },
  { "flood", PATIENT },
  { "forbid", NEGATES },
  { "force", REALISES },
  { "forget", NEGATES },
  { "freeze", PATIENT },
  { "get", TRANSPARENT | LINKING | REALISES },
  { "go", TRANSPARENT | LINKING },
  { "grow", PATIENT | LINKING },
  { "halt", NEGATES },
  { "happen", TRANSPARENT | PATIENT | REALISES },
  { "have", TRANSPARENT | STATIVE },
  { "help", REALISES | REALISES },
  { "hope", TRIES },
  { "improve", PATIENT },
  { "include", STATIVE },
  { "increase", PATIENT },
  { "intend", TRIES },
  { "intensify", PATIENT },
  { "invite", PERMITS },
  { "involve", STATIVE },
  { "keep", TRANSPARENT | LINKING },
  { "know", STATIVE },
  { "lack", STATIVE },
  { "last", STATIVE | PATIENT },
  { "lead", REALISES },
  { "leak", PATIENT },
  { "let", PERMITS },
  { "license", PERMITS },
  { "lie", STATIVE },
  { "like", STATIVE },
  { "live", STATIVE },
  { "locate", STATIVE },
  { "look", LINKING },
  { "love", STATIVE },
  { "make", REALISES },
  { "manage", REALISES },
  { "matter", STATIVE },
  { "mean", STATIVE },
  { "measure", STATIVE },
  { "melt", PATIENT },
  { "need", TRANSPARENT | STATIVE },
  { "neglect", NEGATES },
  { "oblige", REALISES },
  { "occur", PATIENT },
  { "offer", TRIES },
  { "omit", NEGATES },
  { "open", PATIENT },
  { "order", TRIES },
  { "originate", PATIENT },
  { "ought", TRANSPARENT },
  { "overflow", PATIENT },
  { "own", STATIVE },
  { "permit", PERMITS },
  { "persuade", TRIES },
  { "plan", TRIES },
  { "pledge", TRIES },
  { "plummet", PATIENT },
  { "plunge", PATIENT },
  { "possess", STATIVE },
  { "prefer", STATIVE },
  { "prepare", TRIES },
  { "press", TRIES },
  { "prevent", NEGATES },
  { "proceed", TRANSPARENT },
  { "progress", PATIENT },
  { "prohibit", NEGATES },
  { "promise", TRIES },
  { "prompt", REALISES },
  { "prove", TRANSPARENT | LINKING },
  { "push", TRIES },
  { "quit", NEGATES },
  { "recover", PATIENT },
  { "refrain", NEGATES },
  { "refuse", NEGATES },
  { "relate", STATIVE },
  { "remain", STATIVE | PATIENT | LINKING },
  { "reopen", PATIENT },
  { "represent", STATIVE },
  { "require", STATIVE },
  { "resemble", STATIVE },
  { "reside", STATIVE },
  { "resist", NEGATES },
  { "resume", PATIENT },
  { "rise", PATIENT },
  { "seek", TRIES },
  { "seem", TRANSPARENT | STATIVE | PATIENT | LINKING },
  { "shrink", PATIENT },
  { "sink", PATIENT },
  { "sit", STATIVE },
  { "slide", PATIENT },
  { "slip", PATIENT },
  { "slump", PATIENT },
  { "smell", LINKING },
  { "soar", PATIENT },
  { "sound", LINKING },
  { "spread", PATIENT },
  { "stand", STATIVE },
  { "start", TRANSPARENT | PATIENT },
  { "starve", PATIENT },
  { "stay", STATIVE | PATIENT | LINKING },
  { "stop", PATIENT | NEGATES },
  { "strive", TRIES },
  { "struggle", TRIES },
  { "subside", PATIENT },
  { "succeed", REALISES },
  { "surge", PATIENT },
  { "surround", STATIVE },
  { "survive", PATIENT },
  { "taste", LINKING },
  { "tell", TRIES },
  { "tend", TRANSPARENT },
  { "threaten", TRIES },
  { "total", STATIVE },
  { "try", TRIES },
  { "tumble", PATIENT },
  { "turn", TRANSPARENT | LINKING },
  { "understand", STATIVE },
  { "urge", TRIES },
  { "use", TRANSPARENT },
  { "used", TRANSPARENT },
  { "vanish", PATIENT },
  { "volunteer", TRIES },
  { "vow", TRIES },
  { "want", STATIVE | TRIES },
  { "weigh", STATIVE },
  { "widen", PATIENT },
  { "wind", TRANSPARENT },
  { "wish", TRIES },
  { "work", TRIES },
  { "worsen", PATIENT },
};

typedef struct {
  const char *verb, *nouns; /* nouns: separated by blanks, one before the first and after the last */
} LightVerb;

/* Verbs that say little beside their object, each with the objects that carry the meaning. Sorted by verb. */
static const LightVerb light_verbs[] = {
  { "bear", " fruit resemblance responsibility witness " },
  { "cast", " ballot blame doubt vote " },
  { "commit", " atrocity crime murder suicide " },
  { "conduct", " airstrike exercise interview investigation operation raid search strike study survey test " },
  { "deliver", " address blow speech verdict " },
  { "do", " business damage harm " },
  { "draw", " conclusion criticism " },
  { "exert", " influence pressure " },
  { "express", " concern condolence hope regret satisfaction support " },
  { "gain", " access control ground " },
  { "give", " approval birth consent evidence permission speech support testimony " },
  { "have", " access conversation discussion effect impact influence meeting talk " },
  { "hold", " conference discussion election hearing meeting protest rally referendum talk vote " },
  { "issue", " apology decree order ruling statement threat ultimatum warning " },
  { "launch", " assault attack campaign invasion investigation offensive operation probe raid strike " },
  { "lay", " claim siege " },
  { "lend", " support " },
  { "lodge", " appeal complaint " },
  { "lose", " control " },
  { "make", " accusation agreement allegation announcement appeal appearance arrest attack attempt call change"
    " choice claim comment commitment concession contact contribution deal decision demand difference"
    " effort error gain investment journey mistake move offer payment plan progress promise proposal"
    " provocation reference remark request sense speech statement threat trip use visit " },
  { "mount", " attack campaign challenge " },
  { "offer", " apology condolence support " },
  { "pay", " attention tribute visit " },
  { "perform", " operation " },
  { "place", " blame emphasis order " },
  { "play", " part role " },
  { "pose", " danger risk threat " },
  { "provide", " assistance support " },
  { "put", " pressure " },
  { "raise", " concern doubt question " },
  { "reach", " agreement compromise deal settlement " },
  { "render", " assistance " },
  { "set", " fire " },
  { "strike", " deal " },
  { "suffer", " attack blow casualty damage defeat injury loss setback stroke torture " },
  { "sustain", " damage injury " },
  { "take", " action advantage aim blame charge control effect escalation measure office part place position"
    " power refuge responsibility risk shape step " },
  { "undergo", " change surgery test treatment " },
  { "wage", " campaign war " },
};

unsigned
_brief_verb_flags (const char *lemma)
{
  const VerbFlags *found = BRIEF_TABLE_FIND (verbs, lemma);
  return found ? found->flags : 0;
}

bool
_brief_verb_is_light (const char *verb, const char *noun)
{
  const LightVerb *found = BRIEF_TABLE_FIND (light_verbs, verb);
  return found && _brief_words_have (found->nouns, noun);
}

bool
_brief_noun_is_plan (const char *lemma)
{
  return _brief_words_have (" agreement ambition aim attempt bid commitment deal decision desire determination drive "
                            "effort fight intent intention"
                            " obligation offer pact plan pledge promise proposal push readiness refusal resolve "
                            "struggle threat vow willingness work ",
                            lemma);
}

bool
_brief_noun_is_event (const char *lemma)
{
  static const char *const suffixes[] = { "tion", "sion", "ment", "ance", "ence", "ing", "al", "age", "ity", "ness", "ship" };
  if (_brief_event_of_noun (lemma) != BRIEF_EVENT_NONE)
    return true;
  if (_brief_words_have (" animal article building capital chemical city committee community condition document "
                         "element evidence facility fund hospital image individual"
                         " information institution instrument journal language majority material meal medal message "
                         "metal minority money morning official opposition"
                         " organisation organization parliament percentage petition population position property "
                         "proposal question rival section sentence signal situation"
                         " station something statement terminal testimonial thing university village ",
                         lemma))
    return false;
  if (_brief_words_have (" attempt belief birth breach change collapse defeat delay effect effort end error escape "
                         "failure fall fear gain growth guilt increase"
                         " injury join loss need plan presence progress resolve rise role search start stop success "
                         "threat use victory war work ",
                         lemma))
    return true;
  size_t length = strlen (lemma);
  for (size_t i = 0; i < G_N_ELEMENTS (suffixes); i++) {
    size_t n = strlen (suffixes[i]);
    if (length > n + 2 && strcmp (lemma + length - n, suffixes[i]) == 0)
      return true;
  }
  return false;
}
