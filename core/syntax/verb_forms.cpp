#include "syntax/verb_forms.h"

#include <algorithm>
#include <iterator>

namespace nutgraf::syntax {
namespace {

struct Irregular {
  std::string_view form, verb;
};

/// Sorted by form. Forms of two verbs ("lay", "wound", "ground", "found" as a verb of its own) are left to what stands around them;
/// some regular forms stand here that look like others' ("freed").
constexpr Irregular kIrregular[] = {
    {"arisen", "arise"}, {"arose", "arise"}, {"ate", "eat"}, {"awoke", "awake"}, {"barred", "bar"}, {"basing", "base"},
    {"beaten", "beat"}, {"became", "become"}, {"began", "begin"}, {"begun", "begin"}, {"beheld", "behold"}, {"bent", "bend"},
    {"bet", "bet"}, {"bitten", "bite"}, {"bled", "bleed"}, {"blew", "blow"}, {"blown", "blow"}, {"borne", "bear"}, {"bought", "buy"},
    {"bred", "breed"}, {"broke", "break"}, {"broken", "break"}, {"brought", "bring"}, {"built", "build"}, {"burst", "burst"},
    {"bussed", "bus"}, {"bussing", "bus"}, {"came", "come"}, {"cast", "cast"}, {"caught", "catch"}, {"chose", "choose"},
    {"chosen", "choose"}, {"clung", "cling"}, {"confiding", "confide"}, {"cost", "cost"}, {"crept", "creep"}, {"cut", "cut"},
    {"dealt", "deal"}, {"drank", "drink"}, {"drawn", "draw"}, {"drew", "draw"}, {"driven", "drive"}, {"drove", "drive"},
    {"drunk", "drink"}, {"dug", "dig"}, {"dyed", "dye"}, {"dyeing", "dye"}, {"eaten", "eat"}, {"erased", "erase"}, {"erasing", "erase"},
    {"fallen", "fall"}, {"fed", "feed"}, {"fined", "fine"}, {"fining", "fine"}, {"fled", "flee"}, {"flew", "fly"}, {"flown", "fly"},
    {"flung", "fling"}, {"forbade", "forbid"}, {"forbidden", "forbid"}, {"foresaw", "foresee"}, {"forgave", "forgive"},
    {"forgot", "forget"}, {"forgotten", "forget"}, {"fought", "fight"}, {"freed", "free"}, {"froze", "freeze"}, {"frozen", "freeze"},
    {"gassed", "gas"}, {"gassing", "gas"}, {"gave", "give"}, {"given", "give"}, {"gone", "go"}, {"got", "get"}, {"gotten", "get"},
    {"grew", "grow"}, {"grown", "grow"}, {"held", "hold"}, {"hid", "hide"}, {"hidden", "hide"}, {"hit", "hit"}, {"hung", "hang"},
    {"hurt", "hurt"}, {"kept", "keep"}, {"knelt", "kneel"}, {"knew", "know"}, {"known", "know"}, {"laid", "lay"}, {"leapt", "leap"},
    {"led", "lead"}, {"lent", "lend"}, {"let", "let"}, {"lit", "light"}, {"loathed", "loathe"}, {"loathing", "loathe"}, {"lost", "lose"},
    {"made", "make"}, {"marred", "mar"}, {"meant", "mean"}, {"met", "meet"}, {"misled", "mislead"}, {"mistook", "mistake"},
    {"modelled", "model"}, {"modelling", "model"}, {"mown", "mow"}, {"mulled", "mull"}, {"mulling", "mull"}, {"outdid", "outdo"},
    {"overcame", "overcome"}, {"overlaid", "overlay"}, {"overran", "overrun"}, {"oversaw", "oversee"}, {"overseen", "oversee"},
    {"overtaken", "overtake"}, {"overthrew", "overthrow"}, {"overthrown", "overthrow"}, {"overtook", "overtake"}, {"paid", "pay"},
    {"persecuting", "persecute"}, {"pled", "plead"}, {"poised", "poise"}, {"proven", "prove"}, {"pruned", "prune"}, {"pruning", "prune"},
    {"put", "put"}, {"quit", "quit"}, {"quizzed", "quiz"}, {"quizzing", "quiz"}, {"ran", "run"}, {"rang", "ring"}, {"raping", "rape"},
    {"rebuilt", "rebuild"}, {"repaid", "repay"}, {"ridden", "ride"}, {"risen", "rise"}, {"rode", "ride"}, {"rose", "rise"},
    {"said", "say"}, {"sang", "sing"}, {"sank", "sink"}, {"sat", "sit"}, {"scraping", "scrape"}, {"seen", "see"}, {"sent", "send"},
    {"set", "set"}, {"sewn", "sew"}, {"shaken", "shake"}, {"shed", "shed"}, {"shone", "shine"}, {"shook", "shake"}, {"shot", "shoot"},
    {"shown", "show"}, {"shrank", "shrink"}, {"shred", "shred"}, {"shut", "shut"}, {"slain", "slay"}, {"slept", "sleep"},
    {"slid", "slide"}, {"sold", "sell"}, {"sought", "seek"}, {"sown", "sow"}, {"sparing", "spare"}, {"spat", "spit"}, {"sped", "speed"},
    {"spent", "spend"}, {"split", "split"}, {"spoke", "speak"}, {"spoken", "speak"}, {"sprang", "spring"}, {"spread", "spread"},
    {"spun", "spin"}, {"stampeded", "stampede"}, {"stampeding", "stampede"}, {"stole", "steal"}, {"stolen", "steal"}, {"stood", "stand"},
    {"strewn", "strew"}, {"struck", "strike"}, {"strung", "string"}, {"stuck", "stick"}, {"stung", "sting"}, {"suing", "sue"},
    {"sung", "sing"}, {"sunk", "sink"}, {"swam", "swim"}, {"swept", "sweep"}, {"swollen", "swell"}, {"swore", "swear"},
    {"sworn", "swear"}, {"swung", "swing"}, {"taken", "take"}, {"taught", "teach"}, {"thought", "think"}, {"threw", "throw"},
    {"thrown", "throw"}, {"told", "tell"}, {"took", "take"}, {"tore", "tear"}, {"torn", "tear"}, {"trampling", "trample"},
    {"traversed", "traverse"}, {"traversing", "traverse"}, {"undergone", "undergo"}, {"understood", "understand"},
    {"undertaken", "undertake"}, {"undertook", "undertake"}, {"underwent", "undergo"}, {"undid", "undo"}, {"undone", "undo"},
    {"upheld", "uphold"}, {"upset", "upset"}, {"warred", "war"}, {"warring", "war"}, {"went", "go"}, {"wept", "weep"},
    {"withdrawn", "withdraw"}, {"withdrew", "withdraw"}, {"withheld", "withhold"}, {"withstood", "withstand"}, {"woke", "wake"},
    {"woken", "wake"}, {"won", "win"}, {"wore", "wear"}, {"worn", "wear"}, {"woven", "weave"}, {"writhed", "writhe"},
    {"writhing", "writhe"}, {"written", "write"}, {"wrote", "write"},
};

constexpr bool is_sorted() {
  for (std::size_t i = 1; i < std::size(kIrregular); ++i) {
    if (!(kIrregular[i - 1].form < kIrregular[i].form)) return false;
  }
  return true;
}
static_assert(is_sorted());

bool is_vowel(char letter) { return std::string_view("aeiou").find(letter) != std::string_view::npos; }

bool ends_in(std::string_view word, std::string_view ending) {
  return word.size() > ending.size() && word.substr(word.size() - ending.size()) == ending;
}

/// Whether what is left of a verb without its ending lacks an -e: no English verb ends in "hospitalis", "vaccinat" or "strangl".
bool lacks_e(std::string_view stem) {
  for (const std::string_view ending :
       {"v", "u", "z", "c", "dg", "rg", "iat", "nat", "lat", "rat", "dat", "cat", "gat", "tat", "pat", "mat", "uat"}) {
    if (ends_in(stem, ending)) return true;
  }
  if (ends_in(stem, "rang") || ends_in(stem, "chang")) return true;  // "arranged", "exchanged", unlike "hanged"
  const char last = stem.back(), before = stem[stem.size() - 2];
  if (last == 's') return is_vowel(before) || before == 'n' || before == 'r' || before == 'l';
  if (last == 'g') return is_vowel(before);
  return last == 'l' && !is_vowel(before) && before != 'l' && before != 'r' && before != 'w';
}

}  // namespace

std::optional<std::string_view> irregular_verb(std::string_view form) {
  const auto found = std::lower_bound(std::begin(kIrregular), std::end(kIrregular), form,
                                      [](const Irregular& item, std::string_view sought) { return item.form < sought; });
  if (found == std::end(kIrregular) || found->form != form) return std::nullopt;
  return found->verb;
}

bool is_ruled_out(std::string_view lemma, std::string_view form) {
  if (lemma.size() < 3) return false;
  if (ends_in(form, "ied")) return lemma.back() != 'y' && !ends_in(lemma, "ie") && lemma != "ski";
  const char last = lemma.back(), before = lemma[lemma.size() - 2];
  const bool doubles = std::string_view("bdgmnprt").find(last) != std::string_view::npos;
  const bool kept = lemma == "boycott" || lemma == "butt" || lemma == "purr" || lemma == "putt" || lemma == "whirr";
  if (doubles && last == before) return lemma.size() > 3 && !kept;
  const bool bare = form.substr(0, lemma.size()) == lemma && (form.substr(lemma.size()) == "ed" || form.substr(lemma.size()) == "ing");
  return doubles && bare && is_vowel(before) && std::count_if(lemma.begin(), lemma.end(), is_vowel) == 1;
}

std::optional<std::string> regular_verb(std::string_view form) {
  if (ends_in(form, "ies") && form.size() > 4) return std::string(form.substr(0, form.size() - 3)) + 'y';  // unlike "dies"
  std::size_t cut = 0;
  if (ends_in(form, "ed")) cut = 2;
  if (ends_in(form, "ing")) cut = 3;
  if (cut == 0 || form.size() < cut + 3) return std::nullopt;
  std::string stem(form.substr(0, form.size() - cut));
  if (cut == 2 && ends_in(stem, "i")) return stem.substr(0, stem.size() - 1) + 'y';
  const char last = stem.back();
  const bool doubled = last == stem[stem.size() - 2] && !is_vowel(last) && last != 's' && last != 'z' && last != 'f';
  if (doubled) return stem.substr(0, stem.size() - 1);
  if (is_ruled_out(stem, form)) return stem + 'e';
  const bool cut_short = cut == 2 && last == 'e';  // "agreed"
  return cut_short || lacks_e(stem) ? stem + 'e' : stem;
}

}  // namespace nutgraf::syntax
