#include "names/storms.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

#include "base/utf8.h"
#include "document/nouns.h"
#include "document/text.h"
#include "names/lists.h"
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
    name.type_rule = TypeRule::Calling;
    storms_.insert(word(tokens.end - 1));
  }

  /// "Hurricane Ana" where nobody saw a name: storms are called by first names.
  void find(std::vector<Mention>& names) const {
    std::vector<bool> taken(document_.tokens.size(), false);
    for (const Mention& name : names) {
      const IdRange<Token> tokens = document::tokens_in(document_, name.span);
      std::fill(taken.begin() + tokens.begin, taken.begin() + tokens.end, true);
    }
    const std::size_t found = names.size();
    for (std::uint32_t i = 0; i < document_.sentences.size(); ++i) {
      const IdRange<Token> sentence = document_.sentences[i].tokens;
      for (std::uint32_t at = sentence.begin; at + 1 < sentence.end; ++at) {
        if (!is_storm(at) || taken[at] || taken[at + 1] || !first_names.contains(word(at + 1))) continue;
        const Span called = document_.tokens[at + 1].span;
        names.push_back({called, called, MentionKind::Name, EntityType::Event, {i}});
      }
    }
    std::inplace_merge(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(found), names.end(),
                       [](const Mention& a, const Mention& b) { return a.span.begin < b.span.begin; });
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
  teller.find(names);
  for (Mention& name : names) teller.read(name);
  for (Mention& name : names) {
    if (!teller.is_known(name)) continue;
    name.type = EntityType::Event;
    name.type_rule = TypeRule::Calling;
  }
}

}  // namespace nutgraf::names
