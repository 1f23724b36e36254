#include "figures/currencies.h"

#include "document/text.h"

namespace nutgraf::figures {
namespace {

struct Row {
  std::string_view word;
  std::string_view code;
};

constexpr Row kSigns[] = {{"us$", "USD"}, {"a$", "AUD"},  {"au$", "AUD"}, {"c$", "CAD"},  {"ca$", "CAD"}, {"nz$", "NZD"}, {"hk$", "HKD"}, {"s$", "SGD"},
                          {"nt$", "TWD"}, {"r$", "BRL"},  {"rm", "MYR"},  {"£", "GBP"},   {"€", "EUR"},   {"₹", "INR"},   {"₩", "KRW"},   {"₽", "RUB"},   {"₺", "TRY"},
                          {"₦", "NGN"},   {"₪", "ILS"},   {"₫", "VND"},   {"฿", "THB"},   {"₱", "PHP"},   {"₴", "UAH"}};

/// Codes of ISO 4217 that news writes in capitals beside a number.
constexpr std::string_view kCodes[] = {"AED", "ARS", "AUD", "BDT", "BRL", "CAD", "CHF", "CLP", "CNY", "CZK", "DKK", "EGP", "EUR", "GBP", "HKD", "HUF",
                                       "IDR", "ILS", "INR", "IQD", "IRR", "JPY", "KES", "KRW", "MXN", "MYR", "NGN", "NOK", "NZD", "PHP", "PKR", "PLN",
                                       "RUB", "SAR", "SEK", "SGD", "THB", "TRY", "TWD", "UAH", "USD", "VND", "ZAR"};

/// Words for currencies that only one country has, or that one alone is called without more.
constexpr Row kWords[] = {{"euro", "EUR"},   {"euros", "EUR"},   {"yen", "JPY"},      {"yuan", "CNY"},     {"renminbi", "CNY"}, {"ruble", "RUB"},  {"rubles", "RUB"},
                          {"rouble", "RUB"}, {"roubles", "RUB"}, {"zloty", "PLN"},    {"zlotys", "PLN"},   {"forint", "HUF"},   {"forints", "HUF"}, {"rand", "ZAR"},
                          {"shekel", "ILS"}, {"shekels", "ILS"}, {"hryvnia", "UAH"},  {"hryvnias", "UAH"}, {"naira", "NGN"},    {"taka", "BDT"},   {"rupiah", "IDR"},
                          {"ringgit", "MYR"}, {"dong", "VND"},   {"baht", "THB"},     {"sterling", "GBP"}, {"reais", "BRL"}};

/// Currencies of one name in several countries, by the word for the people or by the code of the country that the article is about.
struct Shared {
  std::string_view word, people, country, code;
};
constexpr Shared kShared[] = {
    {"dollar", "us", "US", "USD"},         {"dollar", "u.s.", "US", "USD"},      {"dollar", "american", "US", "USD"},  {"dollar", "australian", "AU", "AUD"},
    {"dollar", "canadian", "CA", "CAD"},   {"dollar", "zealand", "NZ", "NZD"},   {"dollar", "singapore", "SG", "SGD"}, {"dollar", "singaporean", "SG", "SGD"},
    {"dollar", "kong", "HK", "HKD"},       {"dollar", "taiwan", "TW", "TWD"},    {"dollar", "jamaican", "JM", "JMD"},  {"dollar", "zimbabwean", "ZW", "ZWL"},
    {"pound", "british", "GB", "GBP"},     {"pound", "egyptian", "EG", "EGP"},   {"pound", "lebanese", "LB", "LBP"},   {"pound", "syrian", "SY", "SYP"},
    {"rupee", "indian", "IN", "INR"},      {"rupee", "pakistani", "PK", "PKR"},  {"rupee", "sri", "LK", "LKR"},        {"rupee", "nepalese", "NP", "NPR"},
    {"peso", "mexican", "MX", "MXN"},      {"peso", "philippine", "PH", "PHP"},  {"peso", "argentine", "AR", "ARS"},   {"peso", "chilean", "CL", "CLP"},
    {"peso", "colombian", "CO", "COP"},    {"peso", "cuban", "CU", "CUP"},       {"krona", "swedish", "SE", "SEK"},    {"kronor", "swedish", "SE", "SEK"},
    {"krona", "icelandic", "IS", "ISK"},   {"krone", "norwegian", "NO", "NOK"},  {"kroner", "norwegian", "NO", "NOK"}, {"krone", "danish", "DK", "DKK"},
    {"kroner", "danish", "DK", "DKK"},     {"franc", "swiss", "CH", "CHF"},      {"won", "korean", "KR", "KRW"},       {"lira", "turkish", "TR", "TRY"},
    {"dinar", "iraqi", "IQ", "IQD"},       {"dinar", "kuwaiti", "KW", "KWD"},    {"dinar", "serbian", "RS", "RSD"},    {"rial", "iranian", "IR", "IRR"},
    {"riyal", "saudi", "SA", "SAR"},       {"shilling", "kenyan", "KE", "KES"},  {"shilling", "ugandan", "UG", "UGX"}, {"dirham", "uae", "AE", "AED"},
    {"real", "brazilian", "BR", "BRL"},    {"baht", "thai", "TH", "THB"}};

std::string_view singular(std::string_view word) {
  const bool plural = word.size() > 3 && word.back() == 's';
  return plural ? word.substr(0, word.size() - 1) : word;
}

bool is_shared(std::string_view word) {
  for (const Shared& row : kShared) {
    if (row.word == word) return true;
  }
  return false;
}

/// The code by the word for the people; empty where it is none.
std::string_view code_of_people(std::string_view word, std::string_view people) {
  for (const Shared& row : kShared) {
    if (row.word == word && row.people == people) return row.code;
  }
  return {};
}

/// The code by the article's country. Dollars are those of the United States unless the country has its own; of all others nothing is
/// taken for granted.
std::string_view code_here(std::string_view word, std::string_view country) {
  for (const Shared& row : kShared) {
    if (row.word == word && row.country == country) return row.code;
  }
  return {};
}

std::string_view code_of_dollars(std::string_view country) {
  return country == "US" || code_here("dollar", country).empty() ? "USD" : std::string_view();
}

std::optional<Currency> read_code(const Words& words, std::size_t at) {
  const std::string_view text = document::text(words.document(), words.at(at).span);
  for (const std::string_view code : kCodes) {
    if (code == text) return Currency{std::string(code), at + 1};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Currency> read_money_sign(const Words& words, std::size_t at) {
  const Word& word = words.at(at);
  if (word.text.empty()) return std::nullopt;
  if (word.is("$")) {
    const std::string_view country = words.document().country;
    return Currency{std::string(code_of_dollars(country)), at + 1};
  }
  if (word.is("¥")) return Currency{words.document().country == "CN" ? "CNY" : "JPY", at + 1};
  if (word.is("rs") || word.is("rs.")) return Currency{std::string(code_here("rupee", words.document().country)), at + 1};
  for (const Row& row : kSigns) {
    if (row.word == word.text) return Currency{std::string(row.code), at + 1};
  }
  return read_code(words, at);
}

std::optional<Currency> read_money_word(const Words& words, std::size_t at) {
  const std::string_view word = words.at(at).text;
  if (word.empty()) return std::nullopt;
  if (word == "€" || word == "£") return Currency{word == "£" ? "GBP" : "EUR", at + 1};
  for (const Row& row : kWords) {
    if (row.word == word) return Currency{std::string(row.code), at + 1};
  }
  const std::string_view country = words.document().country;
  if (word == "cents" || word == "cent") return Currency{std::string(code_of_dollars(country)), at + 1, true};
  if (word == "pence" || (word == "p" && words.at(at).glued)) return Currency{"GBP", at + 1, true};
  const std::size_t two = word == "new" || word == "hong" || word == "south" ? 1 : word == "sri" ? 1 : 0;  // "New Zealand dollars"
  const std::string_view noun = singular(words.at(at + two + 1).text), people = two > 0 && word != "sri" ? words.at(at + 1).text : word;
  if (const std::string_view code = code_of_people(noun, people); !code.empty()) return Currency{std::string(code), at + two + 2};
  const std::string_view bare = singular(word);
  if (!is_shared(bare) || bare == "real" || bare == "won") return read_code(words, at);
  if (bare == "dollar") return Currency{std::string(code_of_dollars(country)), at + 1};
  if (bare == "pound") {
    if (words.at(at + 1).is("sterling")) return Currency{"GBP", at + 2};
    const bool british = country == "GB" && !words.at(at + 1).is("of");
    return british ? std::optional(Currency{"GBP", at + 1}) : std::nullopt;  // a weight as well as a currency: see units
  }
  return Currency{std::string(code_here(bare, country)), at + 1};
}

}  // namespace nutgraf::figures
