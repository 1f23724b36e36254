#include "text/language.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/text.h"

namespace nutgraf::text {
namespace {

/// So many words of the article are looked at: more change nothing.
constexpr std::uint32_t kSample = 4000;

// The commonest function words of each language, folded. Words that are English as well are left out of the others.
constexpr auto kEnglish = base::word_set(
    {"the", "of", "and", "to", "in", "is", "that", "for", "was", "with", "are", "his", "they", "this", "have", "from", "had", "has",
    "not", "but", "were", "which", "you", "will", "be", "or", "an", "she", "her", "their", "been", "by", "it", "on", "as", "at",
    "he", "we", "would", "who", "said", "its"});
constexpr auto kFrench = base::word_set(
    {"le", "les", "des", "est", "une", "dans", "que", "qui", "pour", "sur", "avec", "pas", "sont", "par", "du", "au", "aux", "ce",
    "cette", "il", "elle", "nous", "vous", "mais", "été", "leur", "ses"});
constexpr auto kGerman = base::word_set(
    {"der", "das", "und", "ist", "nicht", "ein", "eine", "mit", "sich", "auf", "für", "dem", "von", "zu", "im", "werden", "auch",
    "nach", "wird", "bei", "einer", "hat", "aus", "noch", "wie", "oder", "wurde"});
constexpr auto kSpanish = base::word_set(
    {"el", "los", "las", "una", "que", "por", "con", "para", "es", "del", "se", "su", "al", "como", "pero", "más", "este", "esta",
    "sus", "fue", "han", "lo", "y"});
constexpr auto kItalian = base::word_set(
    {"il", "di", "che", "è", "per", "una", "gli", "della", "del", "con", "non", "nel", "sono", "anche", "da", "dei", "alla", "più",
    "le", "si", "ha", "ed", "dal", "delle"});
constexpr auto kPortuguese = base::word_set(
    {"o", "os", "que", "não", "uma", "para", "com", "por", "mais", "dos", "das", "ao", "se", "na", "no", "foi", "à", "são", "pelo",
    "como", "seu", "sua", "às", "em", "um"});
constexpr auto kDutch = base::word_set(
    {"het", "een", "van", "niet", "dat", "zijn", "voor", "met", "op", "aan", "ook", "er", "maar", "bij", "werd", "naar", "heeft",
    "om", "wordt", "hij", "deze", "uit"});
constexpr auto kSwedish = base::word_set(
    {"och", "att", "det", "som", "en", "på", "är", "av", "för", "med", "den", "inte", "till", "har", "ett", "om", "var", "sig",
    "från", "de"});
constexpr auto kDanish = base::word_set(
    {"og", "det", "som", "en", "på", "er", "af", "med", "den", "ikke", "til", "har", "et", "om", "var", "sig", "fra",
    "der", "han", "de"});
constexpr auto kPolish = base::word_set(
    {"nie", "się", "na", "jest", "że", "jak", "przez", "dla", "tego", "był", "po", "są", "oraz", "jego", "lub", "tym", "które",
    "w", "z"});
constexpr auto kTurkish = base::word_set(
    {"ve", "bir", "bu", "için", "ile", "da", "de", "olarak", "çok", "daha", "en", "olan", "gibi", "sonra", "kadar", "ne", "ancak"});
constexpr auto kIndonesian = base::word_set(
    {"yang", "dan", "di", "dengan", "untuk", "dari", "ini", "itu", "pada", "tidak", "akan", "dalam", "ke", "oleh", "juga", "adalah",
    "telah"});
constexpr auto kRomanian = base::word_set(
    {"și", "în", "este", "care", "nu", "din", "pe", "cu", "la", "pentru", "mai", "sau", "fost", "sunt", "al", "de", "ca"});
constexpr auto kFinnish = base::word_set(
    {"ja", "ei", "että", "se", "hän", "oli", "mutta", "kun", "ovat", "myös", "tai", "mukaan", "joka", "niin"});
constexpr auto kSwahili = base::word_set(
    {"ya", "na", "wa", "kwa", "katika", "ni", "la", "za", "hiyo", "huo", "kuwa", "cha", "yake"});

template <const auto& kWords>
bool among(std::string_view folded_word) {
  return kWords.contains(folded_word);
}

struct FunctionWords {
  std::string_view code, name;
  bool (*contain)(std::string_view folded_word);
};
constexpr FunctionWords kLanguages[] = {
    {"en", "English", among<kEnglish>}, {"fr", "French", among<kFrench>}, {"de", "German", among<kGerman>},
    {"es", "Spanish", among<kSpanish>}, {"it", "Italian", among<kItalian>}, {"pt", "Portuguese", among<kPortuguese>},
    {"nl", "Dutch", among<kDutch>}, {"sv", "Swedish", among<kSwedish>}, {"da", "Danish", among<kDanish>},
    {"pl", "Polish", among<kPolish>}, {"tr", "Turkish", among<kTurkish>}, {"id", "Indonesian", among<kIndonesian>},
    {"ro", "Romanian", among<kRomanian>}, {"fi", "Finnish", among<kFinnish>}, {"sw", "Swahili", among<kSwahili>},
};
constexpr std::size_t kLanguageCount = sizeof kLanguages / sizeof *kLanguages;

/// A range of code points that gives its language, or at least its script, away.
struct Script {
  char32_t first, last;
  std::string_view code, name;
};
constexpr Script kScripts[] = {
    {0x370, 0x3FF, "el", "Greek"},     {0x400, 0x52F, "ru", "Russian or another language in Cyrillic"},
    {0x590, 0x5FF, "he", "Hebrew"},    {0x600, 0x6FF, "ar", "Arabic or another language in its script"},
    {0x900, 0x97F, "hi", "Hindi or another language in Devanagari"},
    {0x980, 0x9FF, "bn", "Bengali"},   {0xE00, 0xE7F, "th", "Thai"},
    {0x10A0, 0x10FF, "ka", "Georgian"}, {0x530, 0x58F, "hy", "Armenian"},
    {0x1200, 0x137F, "am", "Amharic"}, {0xAC00, 0xD7AF, "ko", "Korean"},
    {0x3040, 0x30FF, "ja", "Japanese"}, {0x4E00, 0x9FFF, "zh", "Chinese"},
};
constexpr std::size_t kScriptCount = sizeof kScripts / sizeof *kScripts;

/// What the words of the article speak for.
struct Counts {
  std::uint32_t words = 0, letters = 0;
  std::array<std::uint32_t, kLanguageCount> function_words{};
  std::array<std::uint32_t, kScriptCount> script_letters{};
};

void count_word(std::string_view word, Counts& counts) {
  ++counts.words;
  const std::string folded = base::fold(word);
  for (std::size_t i = 0; i < kLanguageCount; ++i) {
    if (kLanguages[i].contain(folded)) ++counts.function_words[i];
  }
  for (std::size_t at = 0; at < word.size();) {
    const base::Decoded character = base::decode(word, at);
    ++counts.letters;
    for (std::size_t i = 0; i < kScriptCount; ++i) {
      if (kScripts[i].first <= character.code_point && character.code_point <= kScripts[i].last) ++counts.script_letters[i];
    }
    at += character.length;
  }
}

Counts count(const Document& document) {
  Counts counts;
  const std::string_view text = document.source.text;
  for (const Block& block : document.blocks) {
    for (std::uint32_t at = block.span.begin; at < block.span.end && counts.words < kSample;) {
      std::uint32_t end = at;
      while (end < block.span.end && base::is_letter(base::decode(text, end).code_point)) end += base::decode(text, end).length;
      if (end > at) count_word(text.substr(at, end - at), counts);
      at = end > at ? end : end + base::decode(text, end).length;
    }
  }
  return counts;
}

double share(std::uint32_t part, std::uint32_t whole) { return whole == 0 ? 0.0 : static_cast<double>(part) / whole; }

}  // namespace

Language detect_language(const Document& document) {
  const Counts counts = count(document);
  if (counts.words == 0) return {"und", 0.0};

  const auto script = std::max_element(counts.script_letters.begin(), counts.script_letters.end());
  if (share(*script, counts.letters) > 0.5) {
    // Japanese writes its content words in Chinese characters, so a few kana tell it.
    const std::size_t kana = kScriptCount - 2, han = kScriptCount - 1;
    const auto found = static_cast<std::size_t>(script - counts.script_letters.begin());
    const bool japanese = found == han && counts.script_letters[kana] * 20 > counts.script_letters[han];
    return {std::string(kScripts[japanese ? kana : found].code), share(*script, counts.letters)};
  }

  const auto best = std::max_element(counts.function_words.begin(), counts.function_words.end());
  const auto language = static_cast<std::size_t>(best - counts.function_words.begin());
  std::uint32_t second = 0;
  for (std::size_t i = 0; i < kLanguageCount; ++i) {
    if (i != language) second = std::max(second, counts.function_words[i]);
  }
  // A headline or a list of names has no function words: Latin letters are then taken for English, with little trust.
  if (*best == 0) return {"en", 0.3};
  const double lead = share(*best - second, *best);
  const double density = std::min(1.0, share(*best, counts.words) / 0.25);  // running text has one in four
  if (language != 0 && (counts.words < 4 || lead == 0.0)) return {"en", 0.3};
  return {std::string(kLanguages[language].code), (0.5 + 0.5 * lead) * density};
}

std::vector<Warning> language_warnings(const Language& language) {
  if (language.code == "en") return {};
  if (language.code == "und") return {{"language", "There are no words to read in this text."}};
  std::string_view name = language.code;
  for (const FunctionWords& known : kLanguages) {
    if (known.code == language.code) name = known.name;
  }
  for (const Script& known : kScripts) {
    if (known.code == language.code) name = known.name;
  }
  return {{"language", "This text seems to be in " + std::string(name) + ". Nutgraf reads English, so no facts were taken from it."}};
}

}  // namespace nutgraf::text
