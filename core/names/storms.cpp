#include "names/storms.h"

#include <string_view>
#include <unordered_set>

#include "base/utf8.h"
#include "document/nouns.h"
#include "document/text.h"
#include "names/name_words.h"

namespace nutgraf::names {
namespace {

class Teller {
 public:
  explicit Teller(const Document& document) : document_(document) {}

  void read(Mention& name) {
    IdRange<Token> tokens = document::tokens_in(document_, name.span);
    const bool body = name.type == EntityType::Organization && type_of_last_word(word(tokens.end - 1)) == EntityType::Organization;
    if (body || name.type == EntityType::Norp) return;
    const bool behind = tokens.begin > document_.sentences[name.sentence.index].tokens.begin && is_storm(tokens.begin - 1);
    if (!behind && (tokens.size() < 2 || !is_storm(tokens.begin))) return;
    if (behind && base::is_upper(base::decode(word(tokens.begin - 1), 0).code_point)) name.span.begin = document_.tokens[tokens.begin - 1].span.begin;
    name.type = EntityType::Event;
    storms_.insert(word(tokens.end - 1));
  }

  bool is_known(const Mention& name) const { return storms_.count(document::text(document_, name.span)) > 0; }

 private:
  std::string_view word(std::uint32_t token) const { return document::text(document_, document_.tokens[token]); }
  bool is_storm(std::uint32_t token) const { return document::is_storm(base::fold(word(token))); }

  const Document& document_;
  std::unordered_set<std::string_view> storms_;  ///< what they are called
};

}  // namespace

void tell_storms(const Document& document, std::vector<Mention>& names) {
  Teller teller(document);
  for (Mention& name : names) teller.read(name);
  for (Mention& name : names) {
    if (teller.is_known(name)) name.type = EntityType::Event;
  }
}

}  // namespace nutgraf::names
