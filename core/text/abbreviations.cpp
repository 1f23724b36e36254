#include "text/abbreviations.h"

#include "base/word_set.h"

namespace nutgraf::text {
namespace {

constexpr auto kTitles = base::word_set(
    {"mr",   "mrs",  "ms",   "dr",   "prof", "rev",  "fr",   "hon",  "gen",  "lt",   "col",  "maj",  "capt",   "cpt",   "sgt", "cpl",
     "pvt",  "adm",  "cmdr", "brig", "sen",  "sens", "rep",  "reps", "gov",  "govs", "pres", "supt", "messrs", "mme",   "mlle", "st",
     "ste",  "insp", "det",  "atty", "amb",  "asst", "assoc", "mt",  "ft",   "msgr", "cllr", "ven",  "drs",    "profs", "sr",  "sra",
     "dep",  "vice", "ald",  "spc",  "pfc",  "ens",  "comdr", "lieut", "secy", "treas", "dir"});

constexpr auto kMonths = base::word_set({"jan", "feb", "apr", "aug", "sept", "sep", "oct", "nov", "dec"});

constexpr auto kIntroducers = base::word_set({"e.g", "eg", "i.e", "ie", "cf", "viz", "vs"});

constexpr auto kGeneral = base::word_set(
    {"inc",  "corp", "kft", "zrt", "co",   "ltd",  "llc",  "plc",  "bros", "cos",  "etc",  "jr",     "esq",  "ph.d", "al",   "ave", "blvd",
     "rd",   "hwy",  "ln",   "apt",  "bldg", "dept", "univ", "assn", "est",  "approx", "ca",   "ibid", "ed",  "eds",
     "intl", "natl", "gov't", "govt", "min",  "mins", "hrs",  "yrs",  "mos",  "lbs",  "oz",     "tel",  "ext",  "incl", "excl", "max",
     "avg",  "misc", "orig", "dba",  "a.k.a", "conf", "esp",  "resp", "ser",    "spec", "trans", "attn", "arrv", "lv"});

constexpr auto kBeforeNumber =
    base::word_set({"no", "nos", "p", "pp", "vol", "vols", "fig", "figs", "art", "sec", "ch", "para", "c", "ver", "mar", "jun", "jul", "mon", "tue",
                    "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun", "v", "b", "d", "ff"});

constexpr auto kStates =
    base::word_set({"ala",  "ariz", "ark",  "calif", "cal",  "colo", "conn", "del", "fla",  "ga",  "ill",  "ind", "kan",  "kans", "ky", "la",
                    "md",   "mass", "mich", "minn",  "miss", "mo",   "mont", "neb", "nebr", "nev", "okla", "ore", "penn", "pa",   "tenn",
                    "tex",  "vt",   "va",   "wash",  "wis",  "wyo",  "ont",  "que", "alta", "sask", "man"});

}  // namespace

Abbreviation abbreviation(std::string_view word) {
  if (kTitles.contains(word)) return Abbreviation::Title;
  if (kMonths.contains(word)) return Abbreviation::Month;
  if (kIntroducers.contains(word)) return Abbreviation::Introducer;
  if (kGeneral.contains(word)) return Abbreviation::General;
  if (kBeforeNumber.contains(word)) return Abbreviation::BeforeNumber;
  if (kStates.contains(word)) return Abbreviation::State;
  return Abbreviation::None;
}

}  // namespace nutgraf::text
